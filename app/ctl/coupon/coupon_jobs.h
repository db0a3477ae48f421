#pragma once

#include "app/ctl/invocation.h"

#include <optional>
#include <string>

namespace jangbu::app {

/// A campaign as it is given on the command line: amounts in major units, moments in UTC.
struct CampaignOptions
{
    std::string name;
    std::string amount;
    std::int64_t percent = 0;
    std::string cap;
    std::string minimum = "0";
    std::int64_t quantity = 0;
    std::int64_t perCustomer = 1;
    std::string opens;  // empty: now
    std::string closes; // empty: in 30 days
    std::string until;
    std::int64_t days = 0;
};

/// Whose and of what; each is the id, or what a person calls it.
struct CouponOptions
{
    std::string campaign;
    std::string customer;
    std::optional<std::int64_t> member;
};

[[nodiscard]] ExitCode addCampaign(const Invocation& invocation, const CampaignOptions& options);
[[nodiscard]] ExitCode listCampaigns(const Invocation& invocation, bool isOpenOnly);
[[nodiscard]] ExitCode
setCampaignActive(const Invocation& invocation, const std::string& name, bool isActive);
[[nodiscard]] ExitCode claimCoupon(const Invocation& invocation, const CouponOptions& options);
[[nodiscard]] ExitCode listCoupons(const Invocation& invocation, const CouponOptions& options);

/// By id or by its exact name; nothing after a sentence on stderr.
[[nodiscard]] std::optional<Campaign> campaignKnownAs(LocalShop& shop, const std::string& text);

} // namespace jangbu::app
