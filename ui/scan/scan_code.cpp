#include "ui/scan/scan_code.h"

#include "core/product/search_folding.h"
#include "core/text/whole_number.h"

#include <optional>

namespace jangbu::ui {

namespace {

constexpr std::string_view payCode = "jangbu-pay";
constexpr std::string_view memberPrefix = "jangbu-member-";

std::optional<std::int64_t> positiveNumber(std::string_view digits)
{
    const auto number = parseWholeNumber(digits);
    return number && *number > 0 ? number : std::nullopt;
}

} // namespace

ScanCode readScan(std::string_view code)
{
    const std::string folded = foldCode(code);
    if (folded == payCode) {
        return PayCode{};
    }
    if (folded.starts_with(memberPrefix)) {
        const auto number = positiveNumber(std::string_view(folded).substr(memberPrefix.size()));
        if (number) {
            return MemberCode{*number};
        }
    }
    return ProductCode{std::string(code)};
}

} // namespace jangbu::ui
