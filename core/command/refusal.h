#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

// One enum a command, in the order of precedence: the first that applies is the answer.
// The names of `refusalName` are stored and sent; an enumerator is never renamed, only added.
namespace jangbu {

/// Asked of every command before its own checks.
enum class AccessRefusal : std::uint8_t {
    UnknownStaff,
    StaffDisabled,
    NotPermitted,
    UnknownTerminal,
    IdReserved,    // something new was given a nil id or one of the house
    TextMalformed, // a text that is no UTF-8, or that a database would give back changed
};

enum class TopUpRefusal : std::uint8_t {
    UnknownCustomer,
    CustomerBlocked,
    AmountNotPositive,
    AmountBelowMinimum,
    AmountAboveMaximum,
    BalanceAboveMaximum,
    CardNumberGiven,
    TextTooLong,
};

enum class ReverseTopUpRefusal : std::uint8_t {
    UnknownTopUp,
    AlreadyReversed,
    InsufficientBalance,
    CardNumberGiven,
    TextTooLong,
};

enum class OrderRefusal : std::uint8_t {
    EmptyCart,
    TooManyLines,
    QuantityOutOfRange,
    UnknownCustomer,
    CustomerBlocked,
    UnknownProduct,
    ProductInactive,
    PriceChanged,
    PriceNegative,
    InsufficientStock,
    CouponUnknown, // or revoked
    CouponNotYours,
    CouponUsed,
    CouponExpired,
    CouponMinimumNotMet,
    AmountOverflow,
    InsufficientBalance,
};

enum class RefundRefusal : std::uint8_t {
    UnknownOrder,
    EmptyRefund,
    UnknownLine,
    QuantityOutOfRange,
    AlreadyRefunded,
    StockOverflow,
    AmountOverflow,
    CardNumberGiven,
    TextTooLong,
};

enum class ProductRefusal : std::uint8_t {
    NameEmpty,
    TextTooLong,
    CodeEmpty,
    CodeTaken,
    BarcodeInvalid,
    TooManyBarcodes,
    BarcodeTaken,
    PriceNegative,
    LowStockNegative,
    CardNumberGiven,
};

enum class StockRefusal : std::uint8_t {
    UnknownProduct,
    QuantityOutOfRange,
    InsufficientStock,
    StockOverflow,
    CardNumberGiven,
    TextTooLong,
};

enum class CustomerRefusal : std::uint8_t {
    UnknownCustomer,
    BuiltInCustomer,
    NameEmpty,
    TextTooLong,
    PhoneInvalid,
    PhoneTaken,
    MemberNoInvalid,
    MemberNoTaken,
    BirthdayInvalid,
    CardNumberGiven,
};

enum class CampaignRefusal : std::uint8_t {
    NameEmpty,
    TextTooLong,
    ValueOutOfRange,
    MinimumSpendNegative,
    QuantityOutOfRange,
    QuantityBelowIssued,
    PerCustomerOutOfRange,
    WindowEmpty,
    ValidityMissing,
    TermsFixed,
    CardNumberGiven,
};

enum class ClaimRefusal : std::uint8_t {
    UnknownCampaign,
    UnknownCustomer,
    CustomerBlocked,
    CampaignNotOpen,
    CampaignEnded,
    CampaignStopped,
    AlreadyClaimed,
    Exhausted,
};

enum class RevokeRefusal : std::uint8_t {
    CouponUnknown,
    CouponUsed,
    AlreadyRevoked,
    CardNumberGiven,
    TextTooLong,
};

enum class StaffRefusal : std::uint8_t {
    LoginEmpty,
    TextTooLong,
    LoginTaken,
    NameEmpty,
    PinMissing,
    LastAdmin,
    CardNumberGiven,
};

enum class SettingRefusal : std::uint8_t {
    NothingGiven,
    TooManyValues,
    UnknownKey,
    Malformed,
    OutOfRange,
    Fixed,
    Inconsistent,
    CardNumberGiven,
};

enum class TerminalRefusal : std::uint8_t {
    NameEmpty,
    PrefixInvalid,
    PrefixTaken,
    PrefixFixed,
    TextTooLong,
    CardNumberGiven,
};

enum class ShiftRefusal : std::uint8_t {
    TerminalMissing,
    AlreadyOpen,
    NotOpen,
    AmountNegative,
    AmountZero,
    AmountOverflow,
    MoreThanDrawer, // nobody takes out cash that is not there
    CardNumberGiven,
    TextTooLong,
};

enum class RecordRefusal : std::uint8_t { SubjectEmpty, CardNumberGiven, TextTooLong };

using Refusal = std::variant<
    AccessRefusal,
    TopUpRefusal,
    ReverseTopUpRefusal,
    OrderRefusal,
    RefundRefusal,
    ProductRefusal,
    StockRefusal,
    CustomerRefusal,
    CampaignRefusal,
    ClaimRefusal,
    RevokeRefusal,
    StaffRefusal,
    SettingRefusal,
    TerminalRefusal,
    ShiftRefusal,
    RecordRefusal>;

/// The stable code of a refusal, such as `insufficient_balance`.
[[nodiscard]] std::string_view refusalName(const Refusal& refusal);

/// The stable name of the enum a refusal belongs to, such as `order`.
[[nodiscard]] std::string_view refusalFamily(const Refusal& refusal);

/// Every reason of every family in order, for tables that must be whole.
[[nodiscard]] std::vector<Refusal> allRefusals();

[[nodiscard]] std::optional<Refusal>
refusalFromName(std::string_view family, std::string_view name);

} // namespace jangbu
