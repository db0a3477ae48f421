#pragma once

#include <array>
#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <string_view>

namespace jangbu {

enum class BarcodeKind : std::uint8_t {
    Ean13, // UPC-A too: twelve digits are thirteen with a leading zero
    Ean8,
    InStore,  // EAN-13 beginning with 2: the shop's own, may carry a weight or a price
    Internal, // the shop's own in any other form
};

enum class BarcodeError : std::uint8_t { Empty, TooLong, BadCharacter, WrongCheckDigit };

/// A code as it is stored and looked up.
struct Barcode
{
    BarcodeKind kind = BarcodeKind::Internal;
    std::string text;

    friend bool operator==(const Barcode&, const Barcode&) = default;
};

/// Reads what a scanner or a person gives; spaces around it are dropped. Eight, twelve and thirteen
/// digits must end in the right check digit, so that a misread code is not taken for another one.
/// Anything else of printable ASCII without spaces, at most 64 characters, is an internal code.
[[nodiscard]] std::expected<Barcode, BarcodeError> parseBarcode(std::string_view text);

/// The digit that ends `digits` (7, 11 or 12 of them, or any other number) by the rule of GS1.
[[nodiscard]] char checkDigitOf(std::string_view digits);

/// What the five digits before an in-store code's check digit say.
enum class InStoreValue : std::uint8_t {
    None,   // nothing: the code names one product like any EAN-13
    Weight, // grams
    Price,  // minor units of the shop's currency
};

/// The meaning of 2P… for each second digit P. Scales print 2PIIIIIWWWWWC: item, value, check digit.
using InStoreRule = std::array<InStoreValue, 10>;

/// Weighed goods throughout, as most scales are set.
inline constexpr InStoreRule weightInEveryCode{
    InStoreValue::Weight,
    InStoreValue::Weight,
    InStoreValue::Weight,
    InStoreValue::Weight,
    InStoreValue::Weight,
    InStoreValue::Weight,
    InStoreValue::Weight,
    InStoreValue::Weight,
    InStoreValue::Weight,
    InStoreValue::Weight,
};

/// An in-store code taken apart.
struct WeighedItem
{
    std::string itemCode; // 2PIIIII, under which the product is stored as an internal code
    InStoreValue meaning = InStoreValue::Weight; // never None
    std::int64_t value = 0;                      // 0 … 99,999 grams or minor units

    friend bool operator==(const WeighedItem&, const WeighedItem&) = default;
};

/// Nothing when the code is not in-store or its second digit means None. A whole code that is a
/// product's own comes first: look that up before.
[[nodiscard]] std::optional<WeighedItem>
weighedItem(const Barcode& barcode, const InStoreRule& rule);

} // namespace jangbu
