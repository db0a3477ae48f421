#include "storage/audit/command_facts.h"

#include "core/result/must.h"

#include <algorithm>

namespace jangbu::storage {

namespace {

AccountId tenderAccountOf(Tender tender)
{
    switch (tender) {
    case Tender::Cash:
        return house::cash;
    case Tender::Card:
        return house::card;
    case Tender::Transfer:
        return house::transfer;
    }
    return AccountId{}; // a number that no program wrote: no entry has this account
}

bool isReversal(const Entry& entry)
{
    return entry.code == EntryCode::TopUpReversal;
}

/// Cash in and out of drawers and reversals have no row of their own that names an amount.
bool needsRow(const Entry& entry)
{
    return !isReversal(entry) && entry.code != EntryCode::Cash;
}

bool isBooked(const CommandFacts& facts)
{
    std::vector<Entry> booked;
    std::ranges::copy_if(facts.booked, std::back_inserter(booked), needsRow);
    const bool isMoneyRight = booked == facts.expected;
    return isMoneyRight
           && std::ranges::all_of(facts.goods, [](const auto& units) { return units.second == 0; });
}

bool hasItsEvent(const CommandFacts& facts)
{
    return facts.events.size() == 1 && facts.events.front() == facts.expectedEvent;
}

/// Money and goods that a command moved without a row that says why.
bool isUnexplained(const CommandFacts& facts)
{
    return std::ranges::any_of(facts.booked, needsRow)
           || std::ranges::any_of(facts.goods, [](const auto& units) { return units.second != 0; });
}

void judgeReversal(CommandId id, const Entry& entry, const CommandFacts& facts, Findings& findings)
{
    const OutboxEvent event{EventKind::TopUpReversed, CustomerId{entry.debit.uuid}, id};
    const bool isTold = facts.events.size() == 1 && facts.events.front() == event;
    findings.expect(LawId::ReversalIsBooked, isTold && facts.booked.size() == 1, [&] {
        return "top-up reversal " + toText(id) + ": its entry and its event differ";
    });
}

void judgeOther(CommandId id, const CommandFacts& facts, Findings& findings)
{
    if (isUnexplained(facts)) {
        findings.note(
            LawId::RowsHaveCommand,
            "command " + toText(id) + " moved money or goods, but it is no order, refund or top-up"
        );
    }
    for (const Entry& entry : facts.booked) {
        if (isReversal(entry)) {
            judgeReversal(id, entry, facts, findings);
        }
    }
    for (const OutboxEvent& event : facts.events) {
        const bool isOfARow = event.kind == EventKind::OrderPaid
                              || event.kind == EventKind::OrderRefunded
                              || event.kind == EventKind::ToppedUp;
        if (isOfARow) {
            findings.note(
                LawId::OneEventAnOrder,
                "command " + toText(id) + " has an event, but it is no order, refund or top-up"
            );
        }
    }
}

LawId bookingLawOf(const CommandFacts& facts)
{
    if (facts.isOrder) {
        return LawId::OrderIsBooked;
    }
    return facts.isRefund ? LawId::RefundIsBooked : LawId::TopUpIsBooked;
}

void judgeBooking(CommandId id, const CommandFacts& facts, Findings& findings)
{
    const LawId law = bookingLawOf(facts);
    findings.expect(law, isBooked(facts), [&] {
        return toText(id) + ": its row and its entries or stock moves differ";
    });
    findings.expect(facts.isOrder ? LawId::OneEventAnOrder : law, hasItsEvent(facts), [&] {
        return toText(id) + " has not exactly one event";
    });
}

void judgeCommand(CommandId id, const CommandFacts& facts, Findings& findings)
{
    if (facts.isOrder || facts.isRefund || facts.isTopUp) {
        judgeBooking(id, facts, findings);
    } else {
        judgeOther(id, facts, findings);
    }
}

} // namespace

void CommandBook::add(CommandId id, std::int64_t batchNo)
{
    factsOf(id).batchNo = batchNo;
}

void CommandBook::addOrder(const OrderRow& row, const std::vector<OrderLine>& lines)
{
    const CommandId id{row.id.uuid};
    CommandFacts& facts = factsOf(id);
    facts.isOrder = true;
    if (row.paid.minor > 0) {
        facts.expected.push_back(
            {id, walletAccount(row.customer), house::sales, row.paid, EntryCode::Order}
        );
    }
    facts.expectedEvent = OutboxEvent{EventKind::OrderPaid, row.customer, id};
    for (const OrderLine& line : lines) {
        facts.goods[line.product] += line.quantity;
    }
}

void CommandBook::addRefund(
    const RefundRow& row,
    const RefundReceiver& receiver,
    const std::vector<RefundLine>& lines
)
{
    const CommandId id{row.id.uuid};
    CommandFacts& facts = factsOf(id);
    facts.isRefund = true;
    const AccountId wallet = walletAccount(receiver.customer);
    if (row.amount.minor > 0) {
        facts.expected.push_back({id, house::sales, wallet, row.amount, EntryCode::Refund});
    }
    if (row.amount.minor > 0 && receiver.isPaidOut) {
        facts.expected.push_back({id, wallet, house::cash, row.amount, EntryCode::Refund});
    }
    facts.expectedEvent = OutboxEvent{EventKind::OrderRefunded, receiver.customer, id};
    for (const RefundLine& line : lines) {
        facts.goods[line.product] -= line.isDamaged ? 0 : line.quantity;
    }
}

void CommandBook::addTopUp(const TopUpRow& row)
{
    CommandFacts& facts = factsOf(row.id);
    facts.isTopUp = true;
    const AccountId wallet = walletAccount(row.customer);
    facts.expected.push_back(
        {row.id, tenderAccountOf(row.tender), wallet, row.amount, EntryCode::TopUp}
    );
    facts.expectedEvent = OutboxEvent{EventKind::ToppedUp, row.customer, row.id};
}

void CommandBook::addEntry(const Entry& entry)
{
    factsOf(entry.command).booked.push_back(entry);
}

void CommandBook::addMove(const StockMove& move)
{
    if (move.reason == MoveReason::Sale || move.reason == MoveReason::Refund) {
        factsOf(move.command).goods[move.product] += move.delta;
    }
}

void CommandBook::addEvent(const OutboxEvent& event)
{
    factsOf(event.ref).events.push_back(event);
}

bool CommandBook::has(CommandId id, std::int64_t batchNo) const
{
    const auto place = m_facts.find(id);
    return place != m_facts.end() && place->second.batchNo == batchNo;
}

void CommandBook::judge(Findings& findings) const
{
    for (const auto& [id, facts] : m_facts) {
        judgeCommand(id, facts, findings);
    }
}

} // namespace jangbu::storage
