#pragma once

#include "core/staff/staff.h"

namespace jangbu {

/// What somebody may or may not do, as the table "Staff and roles" of the shop's rules has it.
enum class Act : std::uint8_t {
    Sell,
    TopUp,
    ClaimCoupon,
    LookUp,
    Park,
    RegisterCustomer,
    SeeOwnShift,
    RunShift,
    Refund,
    OverridePrice,
    ReverseTopUp,
    Unmask,
    CountStock,
    OpenDrawer,
    Approve,
    BlockCustomer,
    SeeDashboard,
    EditProducts,
    EditCampaigns,
    Import,
    EditStaff,
    EditSettings,
    Backup,
    Restore,
    Verify,
    Export,
};

/// The least role that may do `act`.
[[nodiscard]] Role roleFor(Act act);

[[nodiscard]] bool may(Role role, Act act);

} // namespace jangbu
