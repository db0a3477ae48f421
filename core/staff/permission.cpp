#include "core/staff/permission.h"

#include "core/result/must.h"

namespace jangbu {

Role roleFor(Act act)
{
    switch (act) {
    case Act::Sell:
    case Act::TopUp:
    case Act::ClaimCoupon:
    case Act::LookUp:
    case Act::Park:
    case Act::RegisterCustomer:
    case Act::SeeOwnShift:
    case Act::RunShift:
        return Role::Cashier;
    case Act::Refund:
    case Act::OverridePrice:
    case Act::ReverseTopUp:
    case Act::Unmask:
    case Act::CountStock:
    case Act::OpenDrawer:
    case Act::Approve:
    case Act::BlockCustomer:
    case Act::SeeDashboard:
        return Role::Manager;
    case Act::EditProducts:
    case Act::EditCampaigns:
    case Act::Import:
    case Act::EditStaff:
    case Act::EditSettings:
    case Act::Backup:
    case Act::Restore:
    case Act::Verify:
    case Act::Export:
        return Role::Admin;
    }
    MUST(false);
}

bool may(Role role, Act act)
{
    return role >= roleFor(act);
}

} // namespace jangbu
