#include "app/system/init_shop.h"

#include "app/system/shop/shop.h"
#include "app/system/zone_offsets.h"
#include "core/decision/decide.h"
#include "core/limit/limits.h"
#include "core/money/currency.h"
#include "core/result/must.h"

#include <algorithm>
#include <array>
#include <optional>

namespace jangbu::app {

namespace {

bool isPin(const std::string& pin)
{
    return pin.size() >= limit::pinDigitsMin && pin.size() <= limit::pinDigitsMax
           && std::ranges::all_of(pin, [](char digit) { return digit >= '0' && digit <= '9'; });
}

/// Last to be submitted, because a shop with a name is one that is set up. The currency comes before
/// the name, which fixes it.
ChangeSettings settingsOf(const InitRequest& request)
{
    return ChangeSettings{{
        {"shop.currency", request.currency},
        {"shop.timezone", request.timezone},
        {"shop.name", request.shopName},
    }};
}

SaveStaff adminOf(const InitRequest& request, StaffId id, std::string pinHash)
{
    return SaveStaff{
        .staff = id,
        .login = request.adminLogin,
        .name = request.adminName.empty() ? request.adminLogin : request.adminName,
        .role = Role::Admin,
        .isActive = true,
        .pinHash = std::move(pinHash),
    };
}

std::optional<InitFailure> requestFailure(const NewShop& shop, const InitRequest& request)
{
    if (auto failure = failureOf(request)) {
        return failure;
    }
    const auto settings = shop.shop.settings();
    if (!settings) {
        return InitError::Unavailable;
    }
    return settings->shopName.empty() ? std::nullopt
                                      : std::optional<InitFailure>{InitError::AlreadySetUp};
}

/// The program itself acts: there is nobody yet who could.
std::optional<InitFailure> submit(const NewShop& shop, CommandBody body)
{
    const Answer answer = submitAndWait(
        shop.book,
        Command{
            .id = CommandId{shop.ids.next()},
            .actor = {},
            .occurredAt = shop.clock.now(),
            .body = std::move(body),
        }
    );
    if (!answer) {
        return answer.error();
    }
    if (const auto* const refused = std::get_if<Refused>(&*answer)) {
        return refused->reason;
    }
    return std::nullopt;
}

std::expected<StaffId, InitFailure> saveAdmin(const NewShop& shop, const InitRequest& request)
{
    // Of an interrupted set-up: the same person gets the PIN of this one.
    const auto asked = shop.shop.staffByLogin(request.adminLogin);
    if (!asked) {
        return std::unexpected(InitError::Unavailable);
    }
    const std::optional<Staff>& known = *asked;
    auto pinHash = shop.signIn.hashPin(request.pin);
    if (!pinHash) {
        return std::unexpected(InitError::NoMemory);
    }
    const StaffId id = known ? known->id : StaffId{shop.ids.next()};
    if (auto failure = submit(shop, adminOf(request, id, *std::move(pinHash)))) {
        return std::unexpected(*std::move(failure));
    }
    return id;
}

std::expected<TerminalId, InitFailure> saveTerminal(const NewShop& shop, const InitRequest& request)
{
    const auto known = shop.shop.terminals();
    if (!known) {
        return std::unexpected(InitError::Unavailable);
    }
    const auto same = std::ranges::find(*known, request.receiptPrefix, &Terminal::prefix);
    const TerminalId id = same == known->end() ? TerminalId{shop.ids.next()} : same->id;
    if (auto failure = submit(shop, SaveTerminal{id, request.counterName, request.receiptPrefix})) {
        return std::unexpected(*std::move(failure));
    }
    if (shop.keepTerminal && !shop.keepTerminal(id)) {
        return std::unexpected(InitError::Unavailable);
    }
    return id;
}

} // namespace

std::optional<InitFailure> failureOf(const InitRequest& request)
{
    if (!isTimezone(request.timezone)) {
        return InitError::UnknownTimezone;
    }
    if (!currencyByCode(request.currency)) {
        return InitError::UnknownCurrency;
    }
    if (!isPin(request.pin)) {
        return InitError::PinMalformed;
    }
    // The book's own judgement, on a book that is empty.
    Uuid any;
    any.bytes.fill(1);
    WorkingSet empty;
    const std::array<CommandBody, 3> bodies{
        adminOf(request, StaffId{any}, "any"),
        SaveTerminal{TerminalId{any}, request.counterName, request.receiptPrefix},
        settingsOf(request),
    };
    for (const CommandBody& body : bodies) {
        const Outcome outcome = decide(Command{CommandId{any}, {}, {}, body}, empty);
        if (const auto* const refused = std::get_if<Refused>(&outcome)) {
            return refused->reason;
        }
    }
    return std::nullopt;
}

std::expected<ShopInitialised, InitFailure> initShop(Shop& shop, const InitRequest& request)
{
    return initShop(
        NewShop{
            shop.book(),
            shop.shop(),
            shop.signIn(),
            shop.ids(),
            shop.clock(),
            [&shop](TerminalId id) { return shop.setTerminal(id).has_value(); },
        },
        request
    );
}

std::expected<ShopInitialised, InitFailure>
initShop(const NewShop& shop, const InitRequest& request)
{
    if (auto failure = requestFailure(shop, request)) {
        return std::unexpected(*std::move(failure));
    }
    const auto admin = saveAdmin(shop, request);
    if (!admin) {
        return std::unexpected(admin.error());
    }
    const auto terminal = saveTerminal(shop, request);
    if (!terminal) {
        return std::unexpected(terminal.error());
    }
    if (auto failure = submit(shop, settingsOf(request))) {
        return std::unexpected(*std::move(failure));
    }
    return ShopInitialised{*admin, *terminal};
}

namespace {

std::string sentenceOf(InitError error)
{
    switch (error) {
    case InitError::AlreadySetUp:
        return "The shop in this folder is set up already.";
    case InitError::UnknownTimezone:
        return "The time zone is not known. Give an IANA name such as Asia/Seoul.";
    case InitError::UnknownCurrency:
        return "The currency is not known. Give an ISO 4217 code such as KRW.";
    case InitError::PinMalformed:
        return "A PIN has 4 to 8 digits.";
    case InitError::NoMemory:
        return "There is not enough memory to protect the PIN.";
    case InitError::Unavailable:
        return "The folder could not be read or written. The log in it says more.";
    }
    MUST(false);
}

std::string sentenceOf(const Refusal& refusal)
{
    std::string what = "something";
    if (std::holds_alternative<StaffRefusal>(refusal)) {
        what = "the administrator's login or name";
    } else if (std::holds_alternative<TerminalRefusal>(refusal)) {
        what = "the counter's name or the prefix of its receipts";
    } else if (std::holds_alternative<SettingRefusal>(refusal)) {
        what = "the shop's name";
    }
    return "The book does not take " + what + ": " + std::string{refusalName(refusal)} + ".";
}

std::string sentenceOf(SubmitError error)
{
    switch (error) {
    case SubmitError::Busy:
    case SubmitError::Unavailable:
    case SubmitError::Unknown:
    case SubmitError::Closed:
        return "The book could not be written now. Run the same again.";
    case SubmitError::IdReused:
    case SubmitError::Quarantined:
        return "The book did not accept the set-up. The log in the folder says more.";
    }
    MUST(false);
}

} // namespace

std::string sentence(const InitFailure& failure)
{
    return std::visit([](const auto& reason) { return sentenceOf(reason); }, failure);
}

} // namespace jangbu::app
