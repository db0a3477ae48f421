#include "app/ctl/invocation.h"

#include <QJsonArray>
#include <QJsonObject>

#include <fmt/core.h>

#include <array>
#include <string_view>
#include <utility>

namespace jangbu::app {

namespace {

struct Options
{
    std::string login;
    std::string name;
    std::string role = "cashier";
    std::string pinFile;
};

constexpr std::array<std::pair<std::string_view, Role>, 3> roles{{
    {"cashier", Role::Cashier},
    {"manager", Role::Manager},
    {"admin", Role::Admin},
}};

std::string nameOf(Role role)
{
    for (const auto& [name, named] : roles) {
        if (named == role) {
            return std::string(name);
        }
    }
    return {};
}

/// Takes a name of `roles`.
Role roleNamed(std::string_view wanted)
{
    for (const auto& [name, named] : roles) {
        if (name == wanted) {
            return named;
        }
    }
    return Role::Cashier;
}

QJsonObject jsonOf(const Staff& member)
{
    return QJsonObject{
        {QStringLiteral("login"), QString::fromStdString(member.login)},
        {QStringLiteral("name"), QString::fromStdString(member.name)},
        {QStringLiteral("role"), QString::fromStdString(nameOf(member.role))},
        {QStringLiteral("active"), member.isActive},
    };
}

/// Saves the member and prints what is saved, without the PIN's hash.
ExitCode save(const Invocation& invocation, LocalShop& shop, const Staff& member)
{
    const ExitCode saved = submitOrExplain(
        shop,
        SaveStaff{
            member.id,
            member.login,
            member.name,
            member.role,
            member.isActive,
            member.pinHash
        }
    );
    return saved == ExitCode::Done ? print(invocation, QJsonDocument(jsonOf(member)), {}) : saved;
}

ExitCode add(const Invocation& invocation, const Options& options)
{
    const auto pin = firstLineOf(options.pinFile);
    if (!pin) {
        return explain(fmt::format("no PIN could be read from {}", options.pinFile));
    }
    const auto shop = openShop(invocation, false);
    if (!shop || !settingsOf(*shop)) {
        return ExitCode::Refused;
    }
    const auto pinHash = shop->signIn().hashPin(*pin);
    if (!pinHash) {
        return explain("a PIN has 4 to 8 digits");
    }
    const StaffId id{shop->ids().next()};
    const std::string name = options.name.empty() ? options.login : options.name;
    return save(
        invocation,
        *shop,
        {id, options.login, name, roleNamed(options.role), true, *pinHash}
    );
}

ExitCode list(const Invocation& invocation)
{
    const auto shop = openShop(invocation, false);
    if (!shop) {
        return ExitCode::Refused;
    }
    const auto staff = shop->shop().staff();
    if (!staff) {
        return explain("the book cannot be read now");
    }
    QJsonArray json;
    std::string text;
    for (const Staff& member : *staff) {
        json.append(jsonOf(member));
        text += fmt::format(
            "{}\t{}\t{}{}\n",
            member.login,
            member.name,
            nameOf(member.role),
            member.isActive ? "" : "\tdisabled"
        );
    }
    return print(invocation, QJsonDocument(json), text);
}

ExitCode disable(const Invocation& invocation, const std::string& login)
{
    const auto shop = openShop(invocation, false);
    if (!shop) {
        return ExitCode::Refused;
    }
    const auto found = shop->shop().staffByLogin(login);
    if (!found) {
        return explain("the book cannot be read now");
    }
    std::optional<Staff> member = *found;
    if (!member) {
        return explain(fmt::format("nobody has the login {}", login));
    }
    member->isActive = false;
    member->pinHash.clear(); // stays what it is
    return save(invocation, *shop, *member);
}

} // namespace

void addStaff(CLI::App& app, Invocation& invocation)
{
    auto* const staff = app.add_subcommand("staff", "Who works in the shop");
    staff->require_subcommand(1);
    auto options = std::make_shared<Options>();
    auto* const adding = staff->add_subcommand("add", "Add a staff member");
    adding->add_option("LOGIN", options->login, "what is typed at sign-in")->required();
    adding->add_option("--name", options->name, "name on receipts; the login without it");
    adding->add_option("--role", options->role, "cashier, manager or admin")
        ->check(CLI::IsMember({"cashier", "manager", "admin"}));
    adding->add_option("--pin-file", options->pinFile, "file with the PIN, - for stdin")
        ->required();
    adding->callback([&invocation, options] {
        invocation.run = [&invocation, options] { return add(invocation, *options); };
    });
    staff->add_subcommand("list", "Show all staff")->callback([&invocation] {
        invocation.run = [&invocation] { return list(invocation); };
    });
    auto* const disabling = staff->add_subcommand("disable", "Let somebody sign in no more");
    disabling->add_option("LOGIN", options->login, "whose")->required();
    disabling->callback([&invocation, options] {
        invocation.run = [&invocation, options] { return disable(invocation, options->login); };
    });
}

} // namespace jangbu::app
