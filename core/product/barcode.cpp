#include "core/product/barcode.h"

#include "core/limit/limits.h"

#include <algorithm>
#include <ranges>

namespace jangbu {

namespace {

constexpr std::size_t itemDigits = 7;
constexpr std::size_t valueDigits = 5;

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

bool isPrintable(char character)
{
    return character > ' ' && character <= '~';
}

std::string_view withoutSpaceAround(std::string_view text)
{
    constexpr std::string_view space = " \t\r\n";
    const std::size_t first = text.find_first_not_of(space);
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(space) - first + 1);
}

bool endsInCheckDigit(std::string_view digits)
{
    return checkDigitOf(digits.substr(0, digits.size() - 1)) == digits.back();
}

std::expected<Barcode, BarcodeError> checked(Barcode barcode)
{
    if (!endsInCheckDigit(barcode.text)) {
        return std::unexpected(BarcodeError::WrongCheckDigit);
    }
    return barcode;
}

} // namespace

char checkDigitOf(std::string_view digits)
{
    int sum = 0;
    int weight = 3;
    for (const char digit : digits | std::views::reverse) {
        sum += (digit - '0') * weight;
        weight = 4 - weight;
    }
    return static_cast<char>('0' + (10 - sum % 10) % 10);
}

std::expected<Barcode, BarcodeError> parseBarcode(std::string_view text)
{
    const std::string_view code = withoutSpaceAround(text);
    if (code.empty()) {
        return std::unexpected(BarcodeError::Empty);
    }
    if (code.size() > limit::codeCharacters) {
        return std::unexpected(BarcodeError::TooLong);
    }
    if (!std::ranges::all_of(code, isPrintable)) {
        return std::unexpected(BarcodeError::BadCharacter);
    }
    const bool isNumber = std::ranges::all_of(code, isDigit);
    if (isNumber && code.size() == 8) {
        return checked({BarcodeKind::Ean8, std::string(code)});
    }
    if (isNumber && code.size() == 12) {
        return checked({BarcodeKind::Ean13, "0" + std::string(code)});
    }
    if (isNumber && code.size() == 13) {
        const bool isInStore = code.front() == '2';
        return checked({isInStore ? BarcodeKind::InStore : BarcodeKind::Ean13, std::string(code)});
    }
    return Barcode{BarcodeKind::Internal, std::string(code)};
}

std::optional<WeighedItem> weighedItem(const Barcode& barcode, const InStoreRule& rule)
{
    if (barcode.kind != BarcodeKind::InStore) {
        return std::nullopt;
    }
    const auto second = static_cast<std::size_t>(barcode.text[1] - '0');
    if (rule[second] == InStoreValue::None) {
        return std::nullopt;
    }
    WeighedItem item{barcode.text.substr(0, itemDigits), rule[second], 0};
    for (const char digit : barcode.text.substr(itemDigits, valueDigits)) {
        item.value = item.value * 10 + (digit - '0');
    }
    return item;
}

} // namespace jangbu
