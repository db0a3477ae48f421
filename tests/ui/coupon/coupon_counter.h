#pragma once

#include "tests/fakes/coupon/memory_coupons.h"
#include "tests/fakes/fixed_clock.h"
#include "tests/fakes/memory_book.h"
#include "tests/fakes/memory_cart_store.h"
#include "tests/fakes/memory_customers.h"
#include "tests/fakes/sequential_ids.h"
#include "ui/coupon/coupons_model.h"
#include "ui/dispatch/dispatch.h"
#include "ui/dispatch/submitter.h"
#include "ui/shell/session_model.h"

#include <memory>
#include <string>

namespace jangbu::ui {

/// The coupons' screen of a counter over a shop in memory, with one customer.
class CouponCounter
{
public:
    explicit CouponCounter(Role role);

    /// Puts a campaign into the shop: `amount` off from `minimum`, open from yesterday for ten days.
    CampaignId addCampaign(const std::string& name, std::int64_t amount, std::int64_t quantity);
    /// Changes what is in the shop as somebody else would.
    void edit(CampaignId campaign, const std::string& name);

    /// Asks for campaigns and waits for them.
    void open();
    void serveHong();
    /// Looks at the campaign.
    void choose(CampaignId campaign) const;
    void claimAndWait();

    [[nodiscard]] std::int64_t remaining(CampaignId campaign) const;

    CustomerId hong;
    fakes::MemoryShop shop;
    fakes::FixedClock clock{Instant{1'795'000'000'000'000}};
    fakes::SequentialIds ids;
    fakes::MemoryBook book{shop, clock};
    fakes::MemoryCustomers customers{shop};
    fakes::MemoryCoupons coupons{shop};
    fakes::MemoryCartStore carts;
    Dispatch dispatch;
    std::unique_ptr<SessionModel> session;
    std::unique_ptr<Submitter> submitter;
    std::unique_ptr<CouponsModel> model;
};

} // namespace jangbu::ui
