#include "core/decision/decisions.h"
#include "core/result/must.h"
#include "core/staff/permission.h"

#include <algorithm>

namespace jangbu::decision {

namespace {

struct ActOf
{
    Act operator()(const TopUp& /*body*/) const { return Act::TopUp; }

    Act operator()(const ReverseTopUp& /*body*/) const { return Act::ReverseTopUp; }

    Act operator()(const PlaceOrder& /*body*/) const { return Act::Sell; }

    Act operator()(const RefundOrder& /*body*/) const { return Act::Refund; }

    Act operator()(const SaveProduct& /*body*/) const { return Act::EditProducts; }

    Act operator()(const ReceiveStock& body) const
    {
        return body.isImport ? Act::Import : Act::EditProducts;
    }

    Act operator()(const CountStock& /*body*/) const { return Act::CountStock; }

    Act operator()(const DamageStock& /*body*/) const { return Act::CountStock; }

    Act operator()(const SaveCustomer& /*body*/) const { return Act::RegisterCustomer; }

    Act operator()(const BlockCustomer& /*body*/) const { return Act::BlockCustomer; }

    Act operator()(const SaveCampaign& /*body*/) const { return Act::EditCampaigns; }

    Act operator()(const ClaimCoupon& /*body*/) const { return Act::ClaimCoupon; }

    Act operator()(const RevokeCoupon& /*body*/) const { return Act::EditCampaigns; }

    Act operator()(const SaveStaff& /*body*/) const { return Act::EditStaff; }

    Act operator()(const ChangeSettings& /*body*/) const { return Act::EditSettings; }

    Act operator()(const SaveTerminal& /*body*/) const { return Act::EditSettings; }

    Act operator()(const OpenShift& /*body*/) const { return Act::RunShift; }

    Act operator()(const MoveCash& /*body*/) const { return Act::RunShift; }

    Act operator()(const CloseShift& /*body*/) const { return Act::RunShift; }

    Act operator()(const RecordAct& body) const
    {
        switch (body.act) {
        case JournalledAct::Unmasked:
            return Act::Unmask;
        case JournalledAct::DrawerOpened:
            return Act::OpenDrawer;
        case JournalledAct::Exported:
            return Act::Export;
        case JournalledAct::BackedUp:
            return Act::Backup;
        case JournalledAct::TerminalEnrolled:
            return Act::EditSettings;
        case JournalledAct::TokenIssued:
        case JournalledAct::TokensRevoked:
            return Act::EditStaff;
        case JournalledAct::AlertRaised:
        case JournalledAct::AlertCleared:
            return Act::Sell; // the counter notes it, whoever stands there
        case JournalledAct::Restored:
            return Act::Restore;
        case JournalledAct::Verified:
            return Act::Verify;
        }
        MUST(false);
    }
};

bool overridesPrice(const CommandBody& body)
{
    const auto* const order = std::get_if<PlaceOrder>(&body);
    return order != nullptr && std::ranges::any_of(order->lines, [](const OrderedLine& line) {
               return line.overridePrice && *line.overridePrice != line.shownPrice;
           });
}

/// Somebody who gave a PIN over the cashier's shoulder; nullptr when that gives no right.
const Staff* approverOf(const Actor& actor, const WorkingSet& set)
{
    if (!actor.approver) {
        return nullptr;
    }
    const Staff* const approver = set.staff.find(*actor.approver);
    const bool counts =
        approver != nullptr && approver->isActive && may(approver->role, Act::Approve);
    return counts ? approver : nullptr;
}

bool isPermitted(Act act, const Staff& staff, const Staff* approver)
{
    if (may(staff.role, act)) {
        return true;
    }
    // What only an administrator may do is done by one who signed in, never over a shoulder.
    return approver != nullptr && roleFor(act) <= Role::Manager && may(approver->role, act);
}

std::optional<AccessRefusal> staffRefusal(const Command& command, const WorkingSet& set)
{
    const Actor& actor = command.actor;
    if (actor.staff.isNil()) {
        return std::nullopt; // the shop's own program: set-up, import, replay
    }
    const Staff* const staff = set.staff.find(actor.staff);
    if (staff == nullptr) {
        return AccessRefusal::UnknownStaff;
    }
    if (!staff->isActive) {
        return AccessRefusal::StaffDisabled;
    }
    const Staff* const approver = approverOf(actor, set);
    const bool isAllowed =
        isPermitted(std::visit(ActOf{}, command.body), *staff, approver)
        && (!overridesPrice(command.body) || isPermitted(Act::OverridePrice, *staff, approver));
    return isAllowed ? std::nullopt : std::optional{AccessRefusal::NotPermitted};
}

bool isTerminalKnown(const Command& command, const WorkingSet& set)
{
    const TerminalId terminal = command.actor.terminal;
    if (terminal.isNil() || set.terminals.find(terminal) != nullptr) {
        return true;
    }
    // A counter may introduce itself.
    const auto* const introduction = std::get_if<SaveTerminal>(&command.body);
    return introduction != nullptr && introduction->terminal == terminal;
}

/// Ids that would stand for nobody, or for the house itself, if something new had them.
struct TakesReservedId
{
    bool operator()(const SaveProduct& body) const { return body.product.isNil(); }

    bool operator()(const SaveCustomer& body) const
    {
        // Its account must not be one of the house. The walk-in customer has a refusal of its own.
        return isWellKnown(body.customer.uuid) && body.customer != walkInCustomer;
    }

    bool operator()(const SaveCampaign& body) const { return body.campaign.isNil(); }

    bool operator()(const SaveStaff& body) const { return body.staff.isNil(); }

    bool operator()(const SaveTerminal& body) const { return body.terminal.isNil(); }

    template <class Body>
    bool operator()(const Body& /*body*/) const
    {
        return false;
    }
};

} // namespace

std::optional<AccessRefusal> accessRefusal(const Command& command, const WorkingSet& set)
{
    if (const auto refusal = staffRefusal(command, set)) {
        return refusal;
    }
    if (!isTerminalKnown(command, set)) {
        return AccessRefusal::UnknownTerminal;
    }
    if (command.id.isNil() || std::visit(TakesReservedId{}, command.body)) {
        return AccessRefusal::IdReserved;
    }
    if (!hasReadableTexts(command.body)) {
        return AccessRefusal::TextMalformed;
    }
    return std::nullopt;
}

} // namespace jangbu::decision
