#pragma once

#include "core/identity/ids.h"

#include <optional>
#include <string>

namespace jangbu {

/// What a customer told the shop. Personal: encrypted at rest, never in a log, masked on screens.
struct CustomerProfile
{
    std::string name;
    std::string phone;                    // E.164 such as +821012345678, or empty
    std::optional<std::int64_t> memberNo; // unique in the shop, > 0
    std::string birthday;                 // YYYY-MM-DD, or empty
    std::string note;

    friend bool operator==(const CustomerProfile&, const CustomerProfile&) = default;
};

} // namespace jangbu
