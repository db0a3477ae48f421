#include "core/decision/decisions.h"
#include "core/limit/limits.h"
#include "core/money/money_text.h"
#include "core/result/must.h"
#include "core/text/card_number.h"

namespace jangbu::decision {

namespace {

std::optional<ShiftRefusal>
refusalOf(const Command& command, const OpenShift& body, const WorkingSet& set)
{
    const TerminalId terminal = command.actor.terminal;
    if (terminal.isNil()) {
        return ShiftRefusal::TerminalMissing;
    }
    if (openShiftAt(set, terminal) != nullptr) {
        return ShiftRefusal::AlreadyOpen;
    }
    if (body.opening.minor < 0) {
        return ShiftRefusal::AmountNegative;
    }
    return std::nullopt;
}

std::optional<ShiftRefusal>
refusalOf(const Command& command, const MoveCash& body, const WorkingSet& set)
{
    const TerminalId terminal = command.actor.terminal;
    if (terminal.isNil()) {
        return ShiftRefusal::TerminalMissing;
    }
    const Shift* const shift = openShiftAt(set, terminal);
    if (shift == nullptr) {
        return ShiftRefusal::NotOpen;
    }
    if (body.amount.minor == 0) {
        return ShiftRefusal::AmountZero;
    }
    if (!subtract(Money{}, body.amount) || !drawerFits(set, terminal, body.amount)) {
        return ShiftRefusal::AmountOverflow;
    }
    if (body.amount.minor < 0 && !drawerHolds(set, terminal, Money{-body.amount.minor})) {
        return ShiftRefusal::MoreThanDrawer;
    }
    if (containsCardNumber(body.reason)) {
        return ShiftRefusal::CardNumberGiven;
    }
    if (isLongerThan(body.reason, limit::noteCharacters)) {
        return ShiftRefusal::TextTooLong;
    }
    return std::nullopt;
}

std::optional<ShiftRefusal>
refusalOf(const Command& command, const CloseShift& body, const WorkingSet& set)
{
    const TerminalId terminal = command.actor.terminal;
    if (terminal.isNil()) {
        return ShiftRefusal::TerminalMissing;
    }
    const Shift* const shift = openShiftAt(set, terminal);
    if (shift == nullptr) {
        return ShiftRefusal::NotOpen;
    }
    if (body.counted.minor < 0) {
        return ShiftRefusal::AmountNegative;
    }
    if (!subtract(body.counted, shift->expected)) {
        return ShiftRefusal::AmountOverflow;
    }
    return std::nullopt;
}

/// Cash into the drawer (amount > 0) or out of it (< 0), against an account of the house.
void bookCash(WorkingSet& set, CommandId command, Money amount, AccountId other)
{
    if (amount.minor > 0) {
        book(set, {command, house::cash, other, amount, EntryCode::Cash});
    } else if (amount.minor < 0) {
        book(set, {command, other, house::cash, Money{-amount.minor}, EntryCode::Cash});
    }
}

} // namespace

const Shift* openShiftAt(const WorkingSet& set, TerminalId terminal)
{
    const auto open = set.openShifts.find(terminal);
    if (open == set.openShifts.end()) {
        return nullptr;
    }
    const Shift* const shift = set.shifts.find(open->second);
    MUST(shift != nullptr && shift->terminal == terminal && !shift->closedAt);
    return shift;
}

bool drawerFits(const WorkingSet& set, TerminalId terminal, Money amount)
{
    const Shift* const shift = openShiftAt(set, terminal);
    return shift == nullptr || add(shift->expected, amount);
}

bool drawerHolds(const WorkingSet& set, TerminalId terminal, Money amount)
{
    const Shift* const shift = openShiftAt(set, terminal);
    return shift == nullptr || amount.minor == 0 || amount <= shift->expected;
}

void moveDrawer(WorkingSet& set, TerminalId terminal, Money amount)
{
    const Shift* const open = openShiftAt(set, terminal);
    if (open == nullptr) {
        return;
    }
    const auto expected = add(open->expected, amount);
    MUST(expected);
    Shift& shift = set.shifts.change(open->id);
    shift.expected = *expected;
    ++shift.version;
}

Outcome decideOn(const Command& command, const OpenShift& body, WorkingSet& set)
{
    if (const auto refusal = refusalOf(command, body, set)) {
        return refuse(*refusal);
    }
    // The float is the shop's own cash from before: no money came in, so there is no entry.
    const ShiftId id{command.id.uuid};
    const TerminalId terminal = command.actor.terminal;
    Shift shift;
    shift.id = id;
    shift.terminal = terminal;
    shift.openedBy = command.actor.staff;
    shift.openedAt = command.occurredAt;
    shift.opening = body.opening;
    shift.expected = body.opening;
    set.shifts.create(id, std::move(shift));
    set.openShifts.insert_or_assign(terminal, id);
    journal(
        set,
        command,
        {"shift_opened", toText(id), "", toText(body.opening, set.settings.currency)}
    );
    return Done{};
}

Outcome decideOn(const Command& command, const MoveCash& body, WorkingSet& set)
{
    if (const auto refusal = refusalOf(command, body, set)) {
        return refuse(*refusal);
    }
    const TerminalId terminal = command.actor.terminal;
    bookCash(set, command.id, body.amount, house::cashInOut);
    const Shift* const shift = openShiftAt(set, terminal);
    const std::string before = toText(shift->expected, set.settings.currency);
    moveDrawer(set, terminal, body.amount);
    const std::string after = toText(shift->expected, set.settings.currency);
    journal(
        set,
        command,
        {"cash_moved",
         toText(shift->id),
         before,
         after + (body.reason.empty() ? "" : " " + body.reason)}
    );
    return Done{};
}

Outcome decideOn(const Command& command, const CloseShift& body, WorkingSet& set)
{
    if (const auto refusal = refusalOf(command, body, set)) {
        return refuse(*refusal);
    }
    const TerminalId terminal = command.actor.terminal;
    Shift& shift = set.shifts.change(openShiftAt(set, terminal)->id);
    const auto overShort = subtract(body.counted, shift.expected);
    MUST(overShort);
    bookCash(set, command.id, *overShort, house::overShort);
    shift.closedAt = command.occurredAt;
    shift.counted = body.counted;
    ++shift.version;
    set.openShifts.erase(terminal);
    const Currency& currency = set.settings.currency;
    journal(
        set,
        command,
        {"shift_closed",
         toText(shift.id),
         toText(shift.expected, currency),
         toText(shift.counted, currency)}
    );
    return ShiftClosed{shift.id, shift.expected, shift.counted};
}

} // namespace jangbu::decision
