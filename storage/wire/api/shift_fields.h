#pragma once

#include "core/shift/shift_report.h"
#include "storage/wire/value_fields.h"

// The fields that answers about shifts have, said once for the server and its clients.
namespace jangbu::storage {

template <class Fields>
void describe(Fields& field, Described<Fields, ShiftView>& view)
{
    field("shift", view.shift.id);
    field("terminal", view.shift.terminal);
    field.unlessDefault("terminal_name", view.terminalName);
    field("opened_by", view.shift.openedBy);
    field.unlessDefault("opened_by_name", view.openedByName);
    field("opened_at", view.shift.openedAt);
    field("opening", view.shift.opening);
    field("expected", view.shift.expected);
    field("closed_at", view.shift.closedAt);
    field.unlessDefault("counted", view.shift.counted);
    field("version", view.shift.version);
}

template <class Fields>
void describe(Fields& field, Described<Fields, Tally>& tally)
{
    field("count", tally.count);
    field("amount", tally.amount);
}

template <class Fields>
void describe(Fields& field, Described<Fields, TenderTallies>& tallies)
{
    field("cash", tallies.cash);
    field("card", tallies.card);
    field("transfer", tallies.transfer);
}

template <class Fields>
void describe(Fields& field, Described<Fields, ShiftSums>& sums)
{
    field("balance_sales", sums.balanceSales);
    field("walk_in_sales", sums.walkInSales);
    field("gross", sums.gross);
    field("discount", sums.discount);
    field("vat", sums.vat);
    field("top_ups", sums.topUps);
    field("top_up_reversals", sums.topUpReversals);
    field("walk_in_taken", sums.walkInTaken);
    field("walk_in_returned", sums.walkInReturned);
    field("balance_refunds", sums.balanceRefunds);
    field("cash_refunds", sums.cashRefunds);
    field("cash_in", sums.cashIn);
    field("cash_out", sums.cashOut);
}

template <class Fields>
void describe(Fields& field, Described<Fields, DrawerFigures>& drawer)
{
    field("opening", drawer.opening);
    field("sales", drawer.sales);
    field("top_ups", drawer.topUps);
    field("refunds", drawer.refunds);
    field("cash_in", drawer.cashIn);
    field("cash_out", drawer.cashOut);
    field("expected", drawer.expected);
    field("counted", drawer.counted);
    field("over_short", drawer.overShort);
}

template <class Fields>
void describe(Fields& field, Described<Fields, ShiftReport>& report)
{
    field("shift", report.view);
    field.unlessDefault("closed_by_name", report.closedByName);
    field("orders", report.orders);
    field("paid", report.paid);
    field("net_paid", report.netPaid);
    field("sums", report.sums);
    field("drawer", report.drawer);
}

} // namespace jangbu::storage
