#pragma once

#include <string>
#include <string_view>

namespace jangbu {

/// A name as screens show it: first and last character kept (홍길동 → 홍*동, 남궁길동 → 남**동), of
/// two the first (이산 → 이*), of one none. Spaces inside stay: John Smith → J*** ****h.
[[nodiscard]] std::string maskedName(std::string_view utf8);

/// A phone number with its last four digits hidden: 010-1234-5678 → 010-1234-****. What is no digit
/// stays where it is; of a number with four digits or fewer nothing is left.
[[nodiscard]] std::string maskedPhone(std::string_view display);

} // namespace jangbu
