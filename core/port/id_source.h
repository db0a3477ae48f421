#pragma once

#include "core/identity/uuid.h"

namespace jangbu {

class IdSource
{
public:
    IdSource() = default;
    virtual ~IdSource() = default;
    IdSource(const IdSource&) = delete;
    IdSource& operator=(const IdSource&) = delete;
    IdSource(IdSource&&) = delete;
    IdSource& operator=(IdSource&&) = delete;

    /// A new UUIDv7, ascending within the process. May be called from any thread.
    [[nodiscard]] virtual Uuid next() = 0;
};

} // namespace jangbu
