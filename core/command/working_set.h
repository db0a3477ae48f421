#pragma once

#include "core/command/effects.h"
#include "core/command/row_keys.h"
#include "core/command/rows.h"
#include "core/coupon/coupon.h"
#include "core/customer/customer.h"
#include "core/product/product.h"
#include "core/shift/shift.h"
#include "core/shop/settings.h"
#include "core/staff/staff.h"
#include "core/wallet/wallet.h"

#include <map>
#include <string>

namespace jangbu {

/// Who holds what must be unique in the shop. Loaded for the asked values, kept by the decisions.
struct Holders
{
    std::map<std::string, ProductId> productCodes;
    std::map<std::string, ProductId> barcodes;
    std::map<std::string, CustomerId> phones;
    std::map<std::int64_t, CustomerId> memberNos;
    std::map<std::string, StaffId> logins;
    std::map<std::string, TerminalId> receiptPrefixes;

    friend bool operator==(const Holders&, const Holders&) = default;
};

/// Everything a batch decides on, and what its decisions made of it. A value: no storage behind it.
/// A created row has version 0; each later change of it adds at least one.
struct WorkingSet
{
    ShopSettings settings;
    bool settingsChanged = false;
    Instant recordedAt; // the committer's clock, one moment a batch

    Rows<CustomerId, Wallet> wallets;
    Rows<CustomerId, CustomerProfile> profiles; // holds only what this batch saves
    Rows<ProductId, Product> products;
    Rows<CampaignId, Campaign> campaigns;
    Rows<CouponKey, Coupon> coupons;
    Rows<ClaimKey, std::int64_t> claims; // coupons the customer has of the campaign
    Rows<TerminalId, Terminal> terminals;
    Rows<ShiftId, Shift> shifts; // the open ones of the asked counters, and what this batch opens
    std::map<TerminalId, ShiftId> openShifts; // which of them is open at a counter now
    Rows<OrderId, Order> orders;              // what refunds name, and what this batch sells
    Rows<CommandId, TopUpRecord> topUps;      // what reversals name, and what this batch books
    Rows<StaffId, Staff> staff;
    std::int64_t activeAdmins = 0;
    Holders holders;

    Effects effects;

    friend bool operator==(const WorkingSet&, const WorkingSet&) = default;
};

} // namespace jangbu
