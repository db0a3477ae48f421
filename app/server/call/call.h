#pragma once

#include "app/server/call/caller.h"
#include "app/server/call/target.h"
#include "app/server/http/message.h"
#include "core/identity/ids.h"
#include "core/time/instant.h"
#include "storage/wire/time_text.h"

#include <optional>
#include <string>
#include <string_view>

namespace jangbu::app {

/// A request that found its route, with who makes it.
struct Call
{
    HttpRequest request;
    Target target;
    std::vector<std::string> values; // of the {…} in the route's pattern, in order
    Caller caller;
    Instant at; // when it came
};

/// Reads a call's path and query. What is malformed is remembered by name: asked for once, at the
/// end, before anything is done.
class CallReader
{
public:
    explicit CallReader(const Call& call) : m_call(call) {}

    /// The value of the place-th {…}.
    [[nodiscard]] const std::string& pathText(std::size_t place) const
    {
        return m_call.values.at(place);
    }

    template <class Id>
    [[nodiscard]] Id pathId(std::size_t place)
    {
        const auto uuid = parseUuid(m_call.values.at(place));
        if (!uuid) {
            m_wrong = "id";
        }
        return Id{uuid.value_or(Uuid{})};
    }

    [[nodiscard]] std::int64_t pathNumber(std::size_t place)
    {
        return numberOr(m_call.values.at(place), "number", 0);
    }

    /// Nothing when the query does not name it.
    [[nodiscard]] const std::string* text(std::string_view name);

    [[nodiscard]] std::int64_t number(std::string_view name, std::int64_t otherwise)
    {
        const std::string* found = text(name);
        return found == nullptr ? otherwise : numberOr(*found, name, otherwise);
    }

    /// 1 … limit::pageSize.
    [[nodiscard]] std::size_t pageLimit(std::size_t otherwise);

    [[nodiscard]] bool flag(std::string_view name);

    [[nodiscard]] Instant instant(std::string_view name);

    void fail(std::string_view name) { m_wrong = name; }

    /// The name of something malformed, or of a query field that nobody asked for.
    [[nodiscard]] std::optional<std::string> wrong() const;

private:
    [[nodiscard]] std::int64_t
    numberOr(std::string_view text, std::string_view name, std::int64_t otherwise);

    const Call& m_call;
    std::vector<std::string_view> m_asked;
    std::string m_wrong;
};

} // namespace jangbu::app
