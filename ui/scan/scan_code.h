#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

namespace jangbu::ui {

/// A printed code that presses the pay key: `JANGBU-PAY`.
struct PayCode
{
    friend bool operator==(const PayCode&, const PayCode&) = default;
};

/// A member's card: `JANGBU-MEMBER-17850`.
struct MemberCode
{
    std::int64_t memberNo = 0; // > 0

    friend bool operator==(const MemberCode&, const MemberCode&) = default;
};

/// The code under a printed receipt: `JANGBU-R-A-000123`.
struct ReceiptCode
{
    std::string receiptNo; // in capitals

    friend bool operator==(const ReceiptCode&, const ReceiptCode&) = default;
};

/// Anything else is a product's, known or not.
struct ProductCode
{
    std::string text;

    friend bool operator==(const ProductCode&, const ProductCode&) = default;
};

using ScanCode = std::variant<ProductCode, PayCode, MemberCode, ReceiptCode>;

/// What a scanner read, in either letter case.
[[nodiscard]] ScanCode readScan(std::string_view code);

/// What stands under the receipt with this number.
[[nodiscard]] std::string receiptCode(std::string_view receiptNo);

} // namespace jangbu::ui
