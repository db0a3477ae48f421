#include "core/shift/shift_report.h"

#include "core/result/must.h"

#include <initializer_list>

namespace jangbu {

namespace {

struct Flow
{
    std::initializer_list<Money> in;
    std::initializer_list<Money> out;
};

/// Σ of what came in less Σ of what went out; nothing when it does not fit.
std::optional<Money> balanceOf(const Flow& flow)
{
    std::optional<Money> sum = Money{};
    for (const Money amount : flow.in) {
        sum = sum ? add(*sum, amount) : sum;
    }
    for (const Money amount : flow.out) {
        sum = sum ? subtract(*sum, amount) : sum;
    }
    return sum;
}

std::optional<DrawerFigures> drawerOf(const Shift& shift, const ShiftSums& sums)
{
    const auto sales =
        balanceOf({{sums.walkInTaken.cash.amount}, {sums.walkInReturned.cash.amount}});
    const auto topUps = balanceOf({{sums.topUps.cash.amount}, {sums.topUpReversals.cash.amount}});
    if (!sales || !topUps) {
        return std::nullopt;
    }
    const auto expected = balanceOf(
        {{shift.opening, *sales, *topUps, sums.cashIn.amount},
         {sums.cashRefunds.amount, sums.cashOut.amount}}
    );
    if (!expected || *expected != shift.expected) {
        return std::nullopt;
    }
    DrawerFigures drawer{
        .opening = shift.opening,
        .sales = *sales,
        .topUps = *topUps,
        .refunds = sums.cashRefunds.amount,
        .cashIn = sums.cashIn.amount,
        .cashOut = sums.cashOut.amount,
        .expected = *expected,
        .counted = std::nullopt,
        .overShort = std::nullopt,
    };
    if (shift.closedAt) {
        drawer.counted = shift.counted;
        drawer.overShort = overShort(shift, shift.counted);
    }
    return drawer;
}

} // namespace

Tally& TenderTallies::of(Tender tender)
{
    switch (tender) {
    case Tender::Cash:
        return cash;
    case Tender::Card:
        return card;
    case Tender::Transfer:
        return transfer;
    }
    MUST(false);
}

std::optional<Tally> totalOf(const TenderTallies& tallies)
{
    const auto amount =
        balanceOf({{tallies.cash.amount, tallies.card.amount, tallies.transfer.amount}, {}});
    if (!amount) {
        return std::nullopt;
    }
    return Tally{tallies.cash.count + tallies.card.count + tallies.transfer.count, *amount};
}

std::optional<Money> overShort(const Shift& shift, Money counted)
{
    return subtract(counted, shift.expected);
}

std::optional<ShiftReport> reportOf(const ShiftView& view, const ShiftSums& sums)
{
    auto drawer = drawerOf(view.shift, sums);
    const auto paid = balanceOf({{sums.balanceSales.amount, sums.walkInSales.amount}, {}});
    if (!drawer || !paid) {
        return std::nullopt;
    }
    const auto netPaid =
        balanceOf({{*paid}, {sums.balanceRefunds.amount, sums.cashRefunds.amount}});
    if (!netPaid) {
        return std::nullopt;
    }
    return ShiftReport{
        .view = view,
        .closedByName = {},
        .sums = sums,
        .drawer = *std::move(drawer),
        .orders = sums.balanceSales.count + sums.walkInSales.count,
        .paid = *paid,
        .netPaid = *netPaid,
    };
}

} // namespace jangbu
