#pragma once

#include "core/command/refusal.h"
#include "core/identity/ids.h"
#include "core/port/book.h"
#include "core/port/clock.h"
#include "core/port/id_source.h"
#include "core/port/shop_reader.h"
#include "core/port/sign_in.h"

#include <cstdint>
#include <expected>
#include <functional>
#include <optional>
#include <string>
#include <variant>

namespace jangbu::app {

class Shop;

/// What a new shop must be told.
struct InitRequest
{
    std::string shopName;
    std::string currency = "KRW"; // ISO 4217
    std::string timezone = "Asia/Seoul";
    std::string adminLogin;
    std::string adminName; // empty: the login
    std::string pin;       // digits
    std::string counterName = "계산대 1";
    std::string receiptPrefix = "A";
};

enum class InitError : std::uint8_t {
    AlreadySetUp,
    UnknownTimezone,
    UnknownCurrency,
    PinMalformed, // not 4 … 8 digits
    NoMemory,     // for hashing the PIN
    Unavailable,  // the book or the counter's memory could not be read or written
};

/// Why a shop was not set up: our own reason, the book's refusal, or the book's failure.
using InitFailure = std::variant<InitError, Refusal, SubmitError>;

struct ShopInitialised
{
    StaffId admin;
    TerminalId terminal;
};

/// Where a shop is to be made.
struct NewShop
{
    Book& book;
    ShopReader& shop;
    SignIn& signIn;
    IdSource& ids;
    const Clock& clock;
    std::function<bool(TerminalId)> keepTerminal; // whether it was written; empty: nobody keeps it
};

[[nodiscard]] std::expected<ShopInitialised, InitFailure>
initShop(const NewShop& shop, const InitRequest& request);

/// What the request alone would be refused for; nothing when only the book can say more.
[[nodiscard]] std::optional<InitFailure> failureOf(const InitRequest& request);

/// Names the shop, makes its first administrator and its first counter, which this machine becomes.
/// What an interrupted set-up left undone is done by the next. Blocking.
[[nodiscard]] std::expected<ShopInitialised, InitFailure>
initShop(Shop& shop, const InitRequest& request);

/// One English sentence for people at a terminal.
[[nodiscard]] std::string sentence(const InitFailure& failure);

} // namespace jangbu::app
