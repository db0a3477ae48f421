#pragma once

#include "core/identity/uuid.h"
#include "core/time/instant.h"

#include <QString>

#include <cstdint>
#include <string_view>

namespace jangbu::storage {

/// The target of a request, put together from texts that may hold anything.
class RequestTarget
{
public:
    /// `path` is a constant of the program: /v1/products
    explicit RequestTarget(std::string_view path);

    /// Another part of the path.
    RequestTarget& slash(std::string_view part);
    RequestTarget& slash(const Uuid& id);

    /// Another field of the query.
    RequestTarget& with(std::string_view name, std::string_view value);
    RequestTarget& with(std::string_view name, std::int64_t value);
    RequestTarget& with(std::string_view name, Instant value);

    [[nodiscard]] const QString& text() const { return m_text; }

private:
    QString m_text;
    bool m_hasQuery = false;
};

} // namespace jangbu::storage
