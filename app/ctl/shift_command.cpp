#include "app/ctl/invocation.h"
#include "core/limit/limits.h"
#include "core/money/money_text.h"
#include "core/time/civil.h"

#include <QJsonArray>
#include <QJsonObject>

#include <fmt/core.h>

#include <algorithm>

namespace jangbu::app {

namespace {

struct ListOptions
{
    std::string counter; // a receipt prefix; empty for all
    std::int64_t limit = 50;
};

QString textOf(const std::string& text)
{
    return QString::fromStdString(text);
}

std::optional<Terminal> counterWithPrefix(LocalShop& shop, const std::string& prefix)
{
    const auto terminals = shop.shop().terminals();
    if (!terminals) {
        explain("the book cannot be read now");
        return std::nullopt;
    }
    const auto found = std::ranges::find(*terminals, prefix, &Terminal::prefix);
    if (found == terminals->end()) {
        explain(fmt::format("no counter has the receipt prefix {}", prefix));
        return std::nullopt;
    }
    return *found;
}

QJsonObject jsonOf(const ShiftView& view, const Currency& currency)
{
    const Shift& shift = view.shift;
    QJsonObject json{
        {QStringLiteral("shift"), textOf(toText(shift.id))},
        {QStringLiteral("counter"), textOf(view.terminalName)},
        {QStringLiteral("opened_by"), textOf(view.openedByName)},
        {QStringLiteral("opened_at"), textOf(toText(shift.openedAt))},
        {QStringLiteral("opening"), textOf(toText(shift.opening, currency))},
        {QStringLiteral("expected"), textOf(toText(shift.expected, currency))},
    };
    if (shift.closedAt) {
        json[QStringLiteral("closed_at")] = textOf(toText(*shift.closedAt));
        json[QStringLiteral("counted")] = textOf(toText(shift.counted, currency));
    }
    return json;
}

QJsonObject jsonOf(const Tally& tally, const Currency& currency)
{
    return {
        {QStringLiteral("count"), static_cast<qint64>(tally.count)},
        {QStringLiteral("amount"), textOf(toText(tally.amount, currency))},
    };
}

QJsonObject jsonOf(const TenderTallies& tallies, const Currency& currency)
{
    return {
        {QStringLiteral("cash"), jsonOf(tallies.cash, currency)},
        {QStringLiteral("card"), jsonOf(tallies.card, currency)},
        {QStringLiteral("transfer"), jsonOf(tallies.transfer, currency)},
    };
}

QJsonObject jsonOf(const DrawerFigures& drawer, const Currency& currency)
{
    const auto amount = [&currency](Money money) { return textOf(toText(money, currency)); };
    QJsonObject json{
        {QStringLiteral("opening"), amount(drawer.opening)},
        {QStringLiteral("sales"), amount(drawer.sales)},
        {QStringLiteral("top_ups"), amount(drawer.topUps)},
        {QStringLiteral("refunds"), amount(drawer.refunds)},
        {QStringLiteral("cash_in"), amount(drawer.cashIn)},
        {QStringLiteral("cash_out"), amount(drawer.cashOut)},
        {QStringLiteral("expected"), amount(drawer.expected)},
    };
    if (drawer.counted && drawer.overShort) {
        json[QStringLiteral("counted")] = amount(*drawer.counted);
        json[QStringLiteral("over_short")] = amount(*drawer.overShort);
    }
    return json;
}

QJsonObject jsonOf(const ShiftReport& report, const Currency& currency)
{
    const ShiftSums& sums = report.sums;
    const auto amount = [&currency](Money money) { return textOf(toText(money, currency)); };
    return {
        {QStringLiteral("shift"), jsonOf(report.view, currency)},
        {QStringLiteral("closed_by"), textOf(report.closedByName)},
        {QStringLiteral("orders"), static_cast<qint64>(report.orders)},
        {QStringLiteral("gross"), amount(sums.gross)},
        {QStringLiteral("discount"), amount(sums.discount)},
        {QStringLiteral("paid"), amount(report.paid)},
        {QStringLiteral("vat"), amount(sums.vat)},
        {QStringLiteral("net_paid"), amount(report.netPaid)},
        {QStringLiteral("sales_from_balances"), jsonOf(sums.balanceSales, currency)},
        {QStringLiteral("walk_in_sales"), jsonOf(sums.walkInSales, currency)},
        {QStringLiteral("top_ups"), jsonOf(sums.topUps, currency)},
        {QStringLiteral("top_up_reversals"), jsonOf(sums.topUpReversals, currency)},
        {QStringLiteral("refunds_to_balances"), jsonOf(sums.balanceRefunds, currency)},
        {QStringLiteral("refunds_in_cash"), jsonOf(sums.cashRefunds, currency)},
        {QStringLiteral("drawer"), jsonOf(report.drawer, currency)},
    };
}

std::string lineOf(std::string_view what, const std::string& amount)
{
    return fmt::format("  {:<24}{:>20}\n", what, amount);
}

std::string textOf(const ShiftReport& report, const Currency& currency)
{
    const ShiftSums& sums = report.sums;
    const DrawerFigures& drawer = report.drawer;
    const auto amount = [&currency](Money money) { return toText(money, currency); };
    const Shift& shift = report.view.shift;
    std::string text = fmt::format(
        "{} {}  {}  opened {}{}\n",
        shift.closedAt ? 'Z' : 'X',
        toText(shift.id),
        report.view.terminalName,
        toText(shift.openedAt),
        shift.closedAt ? "  closed " + toText(*shift.closedAt) : std::string{}
    );
    text += lineOf("orders", std::to_string(report.orders));
    text += lineOf("gross", amount(sums.gross));
    text += lineOf("discount", amount(sums.discount));
    text += lineOf("paid", amount(report.paid));
    text += lineOf("VAT inside", amount(sums.vat));
    text += lineOf("  from balances", amount(sums.balanceSales.amount));
    text += lineOf("  walk-in", amount(sums.walkInSales.amount));
    text += lineOf("refunds to balances", amount(sums.balanceRefunds.amount));
    text += lineOf("top-ups by card", amount(sums.topUps.card.amount));
    text += lineOf("top-ups by transfer", amount(sums.topUps.transfer.amount));
    text += "drawer\n";
    text += lineOf("float", amount(drawer.opening));
    text += lineOf("walk-in sales", amount(drawer.sales));
    text += lineOf("top-ups in cash", amount(drawer.topUps));
    text += lineOf("refunds in cash", amount(drawer.refunds));
    text += lineOf("cash in", amount(drawer.cashIn));
    text += lineOf("cash out", amount(drawer.cashOut));
    text += lineOf("expected", amount(drawer.expected));
    if (drawer.counted && drawer.overShort) {
        text += lineOf("counted", amount(*drawer.counted));
        text += lineOf("over/short", amount(*drawer.overShort));
    }
    return text;
}

ExitCode listShifts(const Invocation& invocation, const ListOptions& options)
{
    const auto shop = openShop(invocation, false);
    const auto settings = shop ? settingsOf(*shop) : std::nullopt;
    if (!settings) {
        return ExitCode::Refused;
    }
    ShiftQuery query;
    query.limit = static_cast<std::size_t>(options.limit);
    if (!options.counter.empty()) {
        const auto counter = counterWithPrefix(*shop, options.counter);
        if (!counter) {
            return ExitCode::Refused;
        }
        query.terminal = counter->id;
    }
    const auto views = shop->shifts().shifts(query);
    if (!views) {
        return explain("the book cannot be read now");
    }
    QJsonArray json;
    std::string text;
    for (const ShiftView& view : *views) {
        json.append(jsonOf(view, settings->currency));
        text += fmt::format(
            "{}  {:<20}  {}  {}\n",
            toText(view.shift.id),
            toText(view.shift.openedAt),
            view.shift.closedAt ? "closed" : "open  ",
            view.terminalName
        );
    }
    return print(invocation, QJsonDocument(json), text);
}

/// The shift of that id, or the open one of the counter with that prefix; says why not.
std::optional<ShiftId> shiftNamed(LocalShop& shop, const std::string& name)
{
    if (const auto uuid = parseUuid(name)) {
        return ShiftId{*uuid};
    }
    const auto counter = counterWithPrefix(shop, name);
    if (!counter) {
        return std::nullopt;
    }
    const auto open = shop.shifts().openShift(counter->id);
    if (!open || !*open) {
        explain(open ? "no shift is open at that counter" : "the book cannot be read now");
        return std::nullopt;
    }
    return (*open)->shift.id;
}

ExitCode reportShift(const Invocation& invocation, const std::string& name)
{
    const auto shop = openShop(invocation, false);
    const auto settings = shop ? settingsOf(*shop) : std::nullopt;
    const auto id = settings ? shiftNamed(*shop, name) : std::nullopt;
    if (!id) {
        return ExitCode::Refused;
    }
    const auto report = shop->shifts().shiftReport(*id);
    if (!report) {
        return explain("the shift cannot be read: run jangbuctl verify");
    }
    if (!*report) {
        return explain("there is no such shift");
    }
    return print(
        invocation,
        QJsonDocument(jsonOf(**report, settings->currency)),
        textOf(**report, settings->currency)
    );
}

} // namespace

void addShift(CLI::App& app, Invocation& invocation)
{
    auto* const shift = app.add_subcommand("shift", "Shifts of the counters and their reports");
    shift->require_subcommand(1);
    auto options = std::make_shared<ListOptions>();
    auto* const list = shift->add_subcommand("list", "Shifts, the one that opened last first");
    list->add_option("--counter", options->counter, "only of the counter with this receipt prefix");
    list->add_option("--limit", options->limit, "how many")
        ->check(CLI::Range(std::int64_t{1}, static_cast<std::int64_t>(limit::pageSize)))
        ->capture_default_str();
    list->callback([&invocation, options] {
        invocation.run = [&invocation, options] { return listShifts(invocation, *options); };
    });
    auto name = std::make_shared<std::string>();
    auto* const report = shift->add_subcommand("report", "X of an open shift, Z of a closed one");
    report->add_option("SHIFT", *name, "its id, or the receipt prefix of its counter")->required();
    report->callback([&invocation, name] {
        invocation.run = [&invocation, name] { return reportShift(invocation, *name); };
    });
}

} // namespace jangbu::app
