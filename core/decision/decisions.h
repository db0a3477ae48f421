#pragma once

#include "core/command/command.h"
#include "core/command/outcome.h"
#include "core/command/working_set.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>

// What the decisions share. Nothing outside this folder includes it.
namespace jangbu::decision {

/// What forbids the actor the command, whatever it says; nothing when it may be decided.
[[nodiscard]] std::optional<AccessRefusal>
accessRefusal(const Command& command, const WorkingSet& set);

/// Whether every text in it is well-formed and comes back from a database as it was.
[[nodiscard]] bool hasReadableTexts(const CommandBody& body);

// One decision a command. Each takes the command with its own body in hand, looks for a reason to
// refuse in the order of its enum, and only then changes the set.
[[nodiscard]] Outcome decideOn(const Command& command, const TopUp& body, WorkingSet& set);
[[nodiscard]] Outcome decideOn(const Command& command, const ReverseTopUp& body, WorkingSet& set);
[[nodiscard]] Outcome decideOn(const Command& command, const PlaceOrder& body, WorkingSet& set);
[[nodiscard]] Outcome decideOn(const Command& command, const RefundOrder& body, WorkingSet& set);
[[nodiscard]] Outcome decideOn(const Command& command, const SaveProduct& body, WorkingSet& set);
[[nodiscard]] Outcome decideOn(const Command& command, const ReceiveStock& body, WorkingSet& set);
[[nodiscard]] Outcome decideOn(const Command& command, const CountStock& body, WorkingSet& set);
[[nodiscard]] Outcome decideOn(const Command& command, const DamageStock& body, WorkingSet& set);
[[nodiscard]] Outcome decideOn(const Command& command, const SaveCustomer& body, WorkingSet& set);
[[nodiscard]] Outcome decideOn(const Command& command, const BlockCustomer& body, WorkingSet& set);
[[nodiscard]] Outcome decideOn(const Command& command, const SaveCampaign& body, WorkingSet& set);
[[nodiscard]] Outcome decideOn(const Command& command, const ClaimCoupon& body, WorkingSet& set);
[[nodiscard]] Outcome decideOn(const Command& command, const RevokeCoupon& body, WorkingSet& set);
[[nodiscard]] Outcome decideOn(const Command& command, const SaveStaff& body, WorkingSet& set);
[[nodiscard]] Outcome decideOn(const Command& command, const ChangeSettings& body, WorkingSet& set);
[[nodiscard]] Outcome decideOn(const Command& command, const SaveTerminal& body, WorkingSet& set);
[[nodiscard]] Outcome decideOn(const Command& command, const OpenShift& body, WorkingSet& set);
[[nodiscard]] Outcome decideOn(const Command& command, const MoveCash& body, WorkingSet& set);
[[nodiscard]] Outcome decideOn(const Command& command, const CloseShift& body, WorkingSet& set);
[[nodiscard]] Outcome decideOn(const Command& command, const RecordAct& body, WorkingSet& set);

// The only ways money, goods and sales figures move, so that every balance is the fold of its
// entries and every stock the fold of its moves by construction. The caller has checked that the
// result is in range; here it must be.

/// Writes the entry and moves the balances of the customers in it.
void book(WorkingSet& set, const Entry& entry);
/// Writes the move and changes the product's stock; a move by 0 is none.
void moveStock(WorkingSet& set, const StockMove& move);
/// Adds to the sales of one product in one hour.
void addSales(WorkingSet& set, const SalesKey& key, const SalesDelta& delta);
/// Whether addSales of this would fit.
[[nodiscard]] bool salesFit(const WorkingSet& set, const SalesKey& key, const SalesDelta& delta);

/// A refusal that needs no more than its name.
[[nodiscard]] Refused refuse(Refusal reason);

/// Where the money of a top-up comes from.
[[nodiscard]] AccountId tenderAccount(Tender tender);

/// The shift that is open at the counter; nullptr without one.
[[nodiscard]] const Shift* openShiftAt(const WorkingSet& set, TerminalId terminal);
/// Whether the drawer of the counter's open shift, if there is one, can take `amount`.
[[nodiscard]] bool drawerFits(const WorkingSet& set, TerminalId terminal, Money amount);
/// Whether the drawer of the counter's open shift, if there is one, should hold `amount` (>= 0).
[[nodiscard]] bool drawerHolds(const WorkingSet& set, TerminalId terminal, Money amount);
/// Changes the cash that should be in the drawer of the counter's open shift, if there is one.
void moveDrawer(WorkingSet& set, TerminalId terminal, Money amount);

/// Who or what an audit line is about, and what was there before and after.
struct Journalled
{
    std::string act;
    std::string subject;
    std::string before;
    std::string after;
};

void journal(WorkingSet& set, const Command& command, Journalled line);
/// The same, but only of what has changed.
void journalChange(WorkingSet& set, const Command& command, Journalled line);

/// Nothing in it, or white space only.
[[nodiscard]] bool isBlank(std::string_view text);
[[nodiscard]] bool isLongerThan(std::string_view text, std::size_t characters);

/// Holds `value` for `owner`, who held other values of its kind before: those are free again.
/// An empty value is held by nobody.
template <class Value, class Owner>
void hold(std::map<Value, Owner>& holders, const Value& value, const Owner& owner)
{
    std::erase_if(holders, [&owner](const auto& held) { return held.second == owner; });
    if (value != Value{}) {
        holders.insert_or_assign(value, owner);
    }
}

template <class Value, class Owner>
[[nodiscard]] bool
isHeldByOther(const std::map<Value, Owner>& holders, const Value& value, const Owner& owner)
{
    const auto held = holders.find(value);
    return held != holders.end() && held->second != owner;
}

} // namespace jangbu::decision
