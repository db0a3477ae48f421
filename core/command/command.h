#pragma once

#include "core/command/intent.h"
#include "core/time/instant.h"

#include <optional>
#include <variant>

namespace jangbu {

/// Every change of the shop is one of these.
using CommandBody = std::variant<
    TopUp,
    ReverseTopUp,
    PlaceOrder,
    RefundOrder,
    SaveProduct,
    ReceiveStock,
    CountStock,
    DamageStock,
    SaveCustomer,
    BlockCustomer,
    SaveCampaign,
    ClaimCoupon,
    RevokeCoupon,
    SaveStaff,
    ChangeSettings,
    SaveTerminal,
    OpenShift,
    MoveCash,
    CloseShift,
    RecordAct>;

/// Who acts. With a nil staff id the shop's own program acts: set-up, import and replay by
/// somebody who holds the data folder.
struct Actor
{
    StaffId staff;
    TerminalId terminal;             // nil where there is no counter
    std::optional<StaffId> approver; // gave a PIN over the shoulder of `staff`

    friend bool operator==(const Actor&, const Actor&) = default;
};

/// An intent with the id its maker gave it, stored before it is sent and the same in every retry.
struct Command
{
    CommandId id;
    Actor actor;
    Instant occurredAt; // by the maker's clock
    CommandBody body;

    friend bool operator==(const Command&, const Command&) = default;
};

} // namespace jangbu
