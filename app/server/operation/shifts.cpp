#include "app/server/operation/body.h"
#include "app/server/operation/operations.h"
#include "app/server/operation/sides.h"
#include "storage/wire/api/shift_fields.h"

namespace jangbu::app {

namespace {

constexpr std::size_t pageUsual = 50;

/// A cashier sees the counter it stands at; whoever may see dashboards sees all of them.
bool seesCounter(const Caller& caller, TerminalId terminal)
{
    return caller.kind != CallerKind::Cashier || caller.terminal == terminal
           || isOpenTo(Callers{CallerKind::Manager, CallerKind::Admin}, caller);
}

template <class Id>
std::optional<Id> idIn(CallReader& read, std::string_view name)
{
    const std::string* const text = read.text(name);
    if (text == nullptr) {
        return std::nullopt;
    }
    const auto uuid = parseUuid(*text);
    if (!uuid) {
        read.fail(name);
    }
    return Id{uuid.value_or(Uuid{})};
}

} // namespace

Reply openShift(const Call& call, Questions& questions)
{
    CallReader read(call);
    const auto terminal = read.pathId<TerminalId>(0);
    if (auto malformed = replyToMalformed(read)) {
        return *std::move(malformed);
    }
    return seesCounter(call.caller, terminal) ? replyOfOne(questions.shifts.openShift(terminal))
                                              : notFound();
}

Reply shiftReport(const Call& call, Questions& questions)
{
    CallReader read(call);
    const auto id = read.pathId<ShiftId>(0);
    if (auto malformed = replyToMalformed(read)) {
        return *std::move(malformed);
    }
    const auto found = questions.shifts.shiftReport(id);
    const bool isHidden =
        found && *found && !seesCounter(call.caller, (*found)->view.shift.terminal);
    return isHidden ? notFound() : replyOfOne(found);
}

Reply shifts(const Call& call, Questions& questions)
{
    CallReader read(call);
    ShiftQuery query;
    query.terminal = idIn<TerminalId>(read, "terminal");
    query.limit = read.pageLimit(pageUsual);
    if (const auto after = idIn<ShiftId>(read, "after")) {
        query.after = ShiftCursor{read.instant("opened_before"), *after};
    }
    if (auto malformed = replyToMalformed(read)) {
        return *std::move(malformed);
    }
    if (!seesCounter(call.caller, query.terminal.value_or(TerminalId{}))) {
        query.terminal = call.caller.terminal;
    }
    return replyOfMany("shifts", questions.shifts.shifts(query));
}

} // namespace jangbu::app
