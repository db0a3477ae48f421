#include "core/text/whole_number.h"

#include <charconv>

namespace jangbu {

std::optional<std::int64_t> parseWholeNumber(std::string_view text)
{
    std::int64_t number = 0;
    const char* const first = text.data();
    const char* const last = first + text.size();
    const auto [end, error] = std::from_chars(first, last, number);
    return error == std::errc{} && end == last ? std::optional(number) : std::nullopt;
}

} // namespace jangbu
