#pragma once

#include "core/command/command.h"

#include <span>
#include <string>
#include <vector>

namespace jangbu {

/// One customer's claims in one campaign.
struct ClaimKey
{
    CampaignId campaign;
    CustomerId customer;

    friend auto operator<=>(const ClaimKey&, const ClaimKey&) = default;
};

/// The rows a batch must see, each list sorted and without repetition. Storage locks and loads
/// them in the order written here.
struct RowKeys
{
    std::vector<CustomerId> customers;
    std::vector<ProductId> products;
    std::vector<CampaignId> campaigns;
    std::vector<CouponKey> coupons;
    std::vector<ClaimKey> claims;
    std::vector<TerminalId> terminals; // with their open shifts
    std::vector<OrderId> orders;
    std::vector<CommandId> topUps;
    std::vector<StaffId> staff;
    // What must be unique: who holds it now, if anyone.
    std::vector<std::string> productCodes;
    std::vector<std::string> barcodes;
    std::vector<std::string> phones;
    std::vector<std::int64_t> memberNos;
    std::vector<std::string> logins;
    std::vector<std::string> receiptPrefixes;
    bool countsAdmins = false;

    friend bool operator==(const RowKeys&, const RowKeys&) = default;
};

[[nodiscard]] RowKeys rowKeysOf(std::span<const Command> batch);

} // namespace jangbu
