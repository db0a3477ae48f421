#include "app/counter/shop_opening.h"

#include "app/counter/server_address.h"
#include "app/system/import/demo_shop.h"
#include "app/system/shop/local_shop.h"
#include "app/system/shop/remote_shop.h"
#include "storage/sqlite/sqlite_database.h"

#include <algorithm>
#include <system_error>

namespace jangbu::app {

namespace {

using ui::FoundingError;
using ui::FoundingFailure;

FoundingError errorOf(InitError error)
{
    switch (error) {
    case InitError::AlreadySetUp:
        return FoundingError::AlreadySetUp;
    case InitError::UnknownTimezone:
        return FoundingError::UnknownTimezone;
    case InitError::PinMalformed:
        return FoundingError::PinMalformed;
    case InitError::NoMemory:
        return FoundingError::NoMemory;
    case InitError::UnknownCurrency: // the screen offers known ones only
    case InitError::Unavailable:
        return FoundingError::Unavailable;
    }
    return FoundingError::Unavailable;
}

FoundingFailure failureOf(const InitFailure& failure)
{
    if (const auto* const error = std::get_if<InitError>(&failure)) {
        return {errorOf(*error), std::nullopt};
    }
    if (const auto* const refusal = std::get_if<Refusal>(&failure)) {
        return {FoundingError::Refused, *refusal};
    }
    return {FoundingError::Unavailable, std::nullopt};
}

InitRequest requestOf(const ui::ShopPlan& plan)
{
    InitRequest request;
    request.shopName = plan.shopName.toStdString();
    request.currency = plan.currency.toStdString();
    request.timezone = plan.timezone.toStdString();
    request.adminLogin = plan.adminLogin.toStdString();
    request.adminName = plan.adminName.toStdString();
    request.pin = plan.pin.toStdString();
    if (plan.language == ui::Language::English) {
        request.counterName = "Counter 1";
    }
    return request;
}

bool fillDemo(Shop& shop, const Clock& clock)
{
    const auto place = readPlace(shop);
    if (!place) {
        return false;
    }
    const auto known = shop.catalogue().allActive();
    if (known && !known->empty()) {
        return true;
    }
    return fillDemoShop({shop.book(),
                         shop.catalogue(),
                         shop.signIn(),
                         shop.ids(),
                         clock,
                         place->terminal.id,
                         place->settings,
                         shop.pictureFolder()})
        .has_value();
}

} // namespace

bool isWithoutBook(const std::filesystem::path& folder)
{
    const storage::SqliteFile book = storage::bookFile(folder);
    std::error_code unreadable; // opening says what is wrong with the folder
    return !std::filesystem::exists(book.folder / book.name, unreadable) && !unreadable;
}

std::expected<std::shared_ptr<Shop>, OpenFailure> openFolder(const std::filesystem::path& folder)
{
    std::error_code ignored; // opening says what is wrong with the folder
    std::filesystem::create_directories(folder, ignored);
    auto shop = LocalShop::open({.folder = folder, .mayCreate = true, .sendsEvents = true});
    if (!shop) {
        return std::unexpected(shop.error());
    }
    return std::shared_ptr<Shop>(*std::move(shop));
}

std::expected<std::shared_ptr<Shop>, OpenFailure> openShop(const CounterOptions& options)
{
    if (!options.server) {
        return openFolder(options.folder);
    }
    const storage::ServerAddress& server = *options.server;
    const std::filesystem::path folder = folderAt(server, options.folder);
    auto shop = RemoteShop::open({folder, server, options.enrolmentCode});
    if (!shop) {
        return std::unexpected(shop.error());
    }
    return std::shared_ptr<Shop>(*std::move(shop));
}

std::expected<CounterPlace, OpenFailure> readPlace(Shop& shop)
{
    const auto settings = shop.shop().settings();
    const auto terminals = shop.shop().terminals();
    const auto chosen = shop.terminal();
    if (!settings || !terminals || !chosen) {
        return std::unexpected(OpenFailure::Unavailable);
    }
    CounterPlace place{*settings, {}};
    if (terminals->empty()) {
        return place;
    }
    const auto mine = std::ranges::find(*terminals, chosen->value_or(TerminalId{}), &Terminal::id);
    place.terminal = mine == terminals->end() ? terminals->front() : *mine;
    if (mine == terminals->end() && !shop.setTerminal(place.terminal.id)) {
        return std::unexpected(OpenFailure::NotWritable);
    }
    return place;
}

std::expected<void, FoundingFailure>
foundShop(Shop& shop, const ui::ShopPlan& plan, const Clock& clock)
{
    const auto made = initShop(shop, requestOf(plan));
    const auto settings = shop.shop().settings();
    // A shop of this very name is what an earlier try of the wizard made.
    const bool isOurs = settings && settings->shopName == plan.shopName.toStdString();
    if (!made && !(made.error() == InitFailure(InitError::AlreadySetUp) && isOurs)) {
        return std::unexpected(failureOf(made.error()));
    }
    if (plan.beginning == ui::Beginning::Demo && !fillDemo(shop, clock)) {
        return std::unexpected(FoundingFailure{FoundingError::DemoFailed, std::nullopt});
    }
    return {};
}

ui::ShopPlan demoPlan(ui::Language language)
{
    ui::ShopPlan plan;
    plan.language = language;
    plan.shopName = QStringLiteral("성수점");
    plan.adminName = QStringLiteral("이정민");
    plan.adminLogin = QStringLiteral("1");
    plan.pin = QString::fromLatin1(demoPin);
    plan.beginning = ui::Beginning::Demo;
    return plan;
}

std::optional<Staff> firstAdmin(Shop& shop)
{
    const auto staff = shop.shop().staff();
    if (!staff) {
        return std::nullopt;
    }
    const auto admin = std::ranges::find_if(*staff, [](const Staff& one) {
        return one.isActive && one.role == Role::Admin;
    });
    return admin == staff->end() ? std::nullopt : std::optional(*admin);
}

std::optional<Staff> demoAdmin(Shop& shop)
{
    const auto admin = firstAdmin(shop);
    if (!admin) {
        return std::nullopt;
    }
    auto known = shop.signIn().signIn(admin->login, demoPin);
    return known ? std::optional(*std::move(known)) : std::nullopt;
}

std::optional<Staff> staffWithLogin(Shop& shop, const std::string& login)
{
    auto staff = shop.shop().staffByLogin(login).value_or(std::nullopt);
    if (staff) {
        staff->pinHash.clear();
    }
    return staff;
}

} // namespace jangbu::app
