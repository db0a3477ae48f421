#pragma once

#include <string_view>

namespace jangbu {

/// Whether the text holds what may be a payment card's number: 13 – 19 digits whose Luhn sum is
/// right, written in one piece or in groups parted by one and the same sign: spaces, dashes, dots
/// and whatever else is no letter; spaces and dashes may be mixed. Free fields that do are refused,
/// so that no card number is ever stored. Full-width digits count as digits.
[[nodiscard]] bool containsCardNumber(std::string_view utf8);

} // namespace jangbu
