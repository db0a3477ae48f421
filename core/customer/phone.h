#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace jangbu {

/// A phone number as people type it, in E.164 (+821012345678). Spaces, dashes, dots and brackets are
/// dropped; full-width digits count. Korean numbers are read with or without +82 (also 0082 and a
/// needless 0 after the country code), mobile ones also without their first 0, as spreadsheets leave
/// them; their area and length are checked. Others need + or 00 and 8 – 15 digits. Nothing when it
/// is no number.
[[nodiscard]] std::optional<std::string> parsePhone(std::string_view utf8);

/// 010-1234-5678, 02-123-4567; a number of another country as it is. Takes E.164.
[[nodiscard]] std::string phoneDisplay(std::string_view e164);

/// What a customer says at the counter: 5678. Takes E.164.
[[nodiscard]] std::string_view lastFourDigits(std::string_view e164);

} // namespace jangbu
