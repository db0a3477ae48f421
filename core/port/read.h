#pragma once

#include <cstdint>
#include <expected>

namespace jangbu {

/// Why a question had no answer. Readers never guess: a wrong number is worse than none.
enum class ReadError : std::uint8_t {
    Unavailable, // the book cannot be reached now; ask again later
    Damaged,     // what was read makes no sense
};

template <class T>
using Read = std::expected<T, ReadError>;

} // namespace jangbu
