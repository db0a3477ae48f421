#include "ui/scan/scan_code.h"

#include "core/product/search_folding.h"
#include "core/text/whole_number.h"

#include <optional>

namespace jangbu::ui {

namespace {

constexpr std::string_view payCode = "jangbu-pay";
constexpr std::string_view memberPrefix = "jangbu-member-";
constexpr std::string_view receiptPrefix = "jangbu-r-";

std::optional<std::int64_t> positiveNumber(std::string_view digits)
{
    const auto number = parseWholeNumber(digits);
    return number && *number > 0 ? number : std::nullopt;
}

/// Receipt prefixes are ASCII.
std::string inCapitals(std::string_view text)
{
    std::string capitals(text);
    for (char& letter : capitals) {
        if (letter >= 'a' && letter <= 'z') {
            letter = static_cast<char>(letter - 'a' + 'A');
        }
    }
    return capitals;
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
    if (folded.starts_with(receiptPrefix) && folded.size() > receiptPrefix.size()) {
        return ReceiptCode{inCapitals(std::string_view(folded).substr(receiptPrefix.size()))};
    }
    return ProductCode{std::string(code)};
}

std::string receiptCode(std::string_view receiptNo)
{
    return inCapitals(std::string(receiptPrefix) + std::string(receiptNo));
}

} // namespace jangbu::ui
