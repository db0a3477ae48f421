#pragma once

#include <cstdint>
#include <expected>
#include <string>

namespace jangbu::storage {

/// Why a JSON text was not accepted.
enum class WireFault : std::uint8_t {
    TooLarge, // longer than a body may be
    NotJson,  // malformed, nested too deep, not UTF-8, or not an object
    MissingField,
    UnknownField, // strict: a field nobody reads may be a misspelt one
    WrongValue,   // another type, out of range, or a name nobody knows
};

struct WireError
{
    WireFault fault = WireFault::NotJson;
    std::string field; // the first one that is wrong, empty when the whole text is

    friend bool operator==(const WireError&, const WireError&) = default;
};

template <class T>
using Wire = std::expected<T, WireError>;

} // namespace jangbu::storage
