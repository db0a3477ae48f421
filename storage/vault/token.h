#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace jangbu::storage {

using TokenHash = std::array<std::uint8_t, 32>;

/// 256 random bits as 43 characters of base64url: what a caller of the server proves itself with.
[[nodiscard]] std::string makeToken();

/// 125 random bits in five groups of five for people to type: 7Q2K9-…; no letter looks like a digit.
[[nodiscard]] std::string makeEnrolmentCode();

/// The code as it is hashed: capitals, without what people put between the groups.
[[nodiscard]] std::string enrolmentCodeForm(std::string_view typed);

/// SHA-256: all that is stored of a token or a code, which hold more randomness than can be guessed.
[[nodiscard]] TokenHash tokenHash(std::string_view token);

} // namespace jangbu::storage
