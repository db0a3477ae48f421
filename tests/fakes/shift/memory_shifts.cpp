#include "tests/fakes/shift/memory_shifts.h"

#include "tests/fakes/read_guard.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace jangbu::fakes {

namespace {

ShiftView viewOf(const MemoryShop& shop, const Shift& shift)
{
    ShiftView view{shift, {}, {}};
    if (const auto place = shop.terminals.find(shift.terminal); place != shop.terminals.end()) {
        view.terminalName = place->second.name;
    }
    if (const auto place = shop.staff.find(shift.openedBy); place != shop.staff.end()) {
        view.openedByName = place->second.name;
    }
    return view;
}

void count(Tally& tally, Money amount)
{
    ++tally.count;
    tally.amount.minor += amount.minor;
}

/// What one command after another did at a counter.
class ShiftFold
{
public:
    ShiftFold(const MemoryShop& shop, TerminalId terminal) : m_shop(shop), m_terminal(terminal) {}

    void take(const OutboxEvent& event)
    {
        const Command& command = m_shop.answers.at(event.ref).command;
        if (command.actor.terminal != m_terminal) {
            return;
        }
        const bool isWalkIn = event.key == walkInCustomer;
        switch (event.kind) {
        case EventKind::OrderPaid:
            sell(m_shop.orders.at(OrderId{event.ref.uuid}), isWalkIn);
            break;
        case EventKind::OrderRefunded:
            count(isWalkIn ? m_sums.cashRefunds : m_sums.balanceRefunds, amountOfRefund(event.ref));
            break;
        case EventKind::ToppedUp: {
            const TopUpRecord& record = m_shop.topUps.at(event.ref);
            count((isWalkIn ? m_sums.walkInTaken : m_sums.topUps).of(record.tender), record.amount);
            break;
        }
        case EventKind::TopUpReversed: {
            const TopUpRecord& record =
                m_shop.topUps.at(std::get<ReverseTopUp>(command.body).topUp);
            TenderTallies& tallies = isWalkIn ? m_sums.walkInReturned : m_sums.topUpReversals;
            count(tallies.of(record.tender), record.amount);
            break;
        }
        case EventKind::CouponClaimed:
            break;
        }
    }

    void take(const AuditLine& line)
    {
        const Command& command = m_shop.answers.at(line.command).command;
        const auto* const move = std::get_if<MoveCash>(&command.body);
        if (move == nullptr || command.actor.terminal != m_terminal) {
            return;
        }
        if (move->amount.minor > 0) {
            count(m_sums.cashIn, move->amount);
        } else {
            count(m_sums.cashOut, Money{-move->amount.minor});
        }
    }

    [[nodiscard]] ShiftSums sums() const
    {
        ShiftSums sums = m_sums;
        // A refund of nothing hands nothing out: it is no refund in cash.
        sums.cashRefunds.count -= m_emptyCashRefunds;
        sums.balanceRefunds.count += m_emptyCashRefunds;
        return sums;
    }

private:
    const MemoryShop& m_shop;
    TerminalId m_terminal;
    ShiftSums m_sums;
    std::int64_t m_emptyCashRefunds = 0;

    void sell(const Order& order, bool isWalkIn)
    {
        count(isWalkIn ? m_sums.walkInSales : m_sums.balanceSales, order.paid);
        m_sums.gross.minor += order.gross.minor;
        m_sums.discount.minor += order.discount.minor;
        m_sums.vat.minor += order.vat.minor;
    }

    [[nodiscard]] Money amountOfRefund(CommandId id)
    {
        const auto booked = std::ranges::find_if(m_shop.refunds, [&](const auto& one) {
            return one.row.id.uuid == id.uuid;
        });
        const Refund& refund = booked->row;
        const bool isWalkIn = m_shop.orders.at(refund.order).customer == walkInCustomer;
        m_emptyCashRefunds += isWalkIn && refund.amount.minor == 0 ? 1 : 0;
        return refund.amount;
    }
};

/// The batch in which the journal says `act` of the shift; one batch holds one command here.
std::optional<Booked<AuditLine>>
journalled(const MemoryShop& shop, std::string_view act, const ShiftId& shift)
{
    const auto place = std::ranges::find_if(shop.audits, [&](const auto& booked) {
        return booked.row.act == act && booked.row.subject == toText(shift);
    });
    return place == shop.audits.end() ? std::nullopt : std::optional{*place};
}

std::optional<ShiftReport> fold(const MemoryShop& shop, const Shift& shift)
{
    const auto opened = journalled(shop, "shift_opened", shift.id);
    const auto closed = journalled(shop, "shift_closed", shift.id);
    const std::int64_t end = closed ? closed->batchNo : std::numeric_limits<std::int64_t>::max();
    const auto isInside = [&](const auto& booked) {
        return opened && booked.batchNo > opened->batchNo && booked.batchNo < end;
    };
    ShiftFold sums(shop, shift.terminal);
    for (const auto& booked : shop.events) {
        if (isInside(booked)) {
            sums.take(booked.row);
        }
    }
    for (const auto& booked : shop.audits) {
        if (isInside(booked)) {
            sums.take(booked.row);
        }
    }
    auto report = reportOf(viewOf(shop, shift), sums.sums());
    if (report && closed) {
        const auto staff =
            shop.staff.find(shop.answers.at(closed->row.command).command.actor.staff);
        report->closedByName = staff == shop.staff.end() ? std::string{} : staff->second.name;
    }
    return report;
}

} // namespace

Read<std::optional<ShiftView>> MemoryShifts::openShift(TerminalId terminal)
{
    return reading(m_shop, [&]() -> std::optional<ShiftView> {
        const auto place = std::ranges::find_if(m_shop.shifts, [&](const auto& entry) {
            return entry.second.terminal == terminal && !entry.second.closedAt;
        });
        return place == m_shop.shifts.end() ? std::nullopt
                                            : std::optional{viewOf(m_shop, place->second)};
    });
}

Read<std::optional<ShiftReport>> MemoryShifts::shiftReport(ShiftId id)
{
    const auto read = reading(m_shop, [&]() -> std::optional<std::optional<ShiftReport>> {
        const auto place = m_shop.shifts.find(id);
        return place == m_shop.shifts.end() ? std::nullopt
                                            : std::optional{fold(m_shop, place->second)};
    });
    if (!read) {
        return std::unexpected(read.error());
    }
    if (!*read) {
        return std::nullopt;
    }
    if (!**read) {
        return std::unexpected(ReadError::Damaged);
    }
    return **read;
}

Read<std::vector<ShiftView>> MemoryShifts::shifts(ShiftQuery query)
{
    return reading(m_shop, [&] {
        std::vector<ShiftView> views;
        for (const auto& [id, shift] : m_shop.shifts) {
            const bool isAfter = !query.after
                                 || std::pair{shift.openedAt, id}
                                        < std::pair{query.after->openedAt, query.after->shift};
            if (isAfter && (!query.terminal || shift.terminal == *query.terminal)) {
                views.push_back(viewOf(m_shop, shift));
            }
        }
        std::ranges::sort(views, std::ranges::greater{}, [](const ShiftView& view) {
            return std::pair{view.shift.openedAt, view.shift.id};
        });
        views.resize(std::min(views.size(), query.limit));
        return views;
    });
}

} // namespace jangbu::fakes
