#include "app/ctl/coupon/coupon_jobs.h"

#include <utility>

namespace jangbu::app {

namespace {

void describeCampaign(CLI::App& adding, CampaignOptions& options)
{
    adding.add_option("NAME", options.name, "what customers call it")->required();
    auto* const worth = adding.add_option_group("worth", "what a coupon takes off");
    worth->add_option("--amount", options.amount, "this much, in major units");
    worth->add_option("--percent", options.percent, "1 to 100 percent");
    worth->require_option(1);
    adding.add_option("--cap", options.cap, "the most that a percentage takes off");
    adding.add_option("--minimum", options.minimum, "the least that must be spent");
    adding.add_option("--quantity", options.quantity, "coupons in all")->required();
    adding.add_option("--per-customer", options.perCustomer, "coupons a customer may have");
    adding.add_option("--opens", options.opens, "first moment of claims, UTC; now without it");
    adding.add_option("--closes", options.closes, "end of claims, UTC; after 30 days without it");
    auto* const validity = adding.add_option_group("validity", "how long a coupon is valid");
    validity->add_option("--days", options.days, "days from its claim");
    validity->add_option("--until", options.until, "a moment, UTC");
    validity->require_option(1);
}

void addCampaigns(CLI::App& coupon, Invocation& invocation)
{
    auto* const campaign = coupon.add_subcommand("campaign", "What coupons are given out for");
    campaign->require_subcommand(1);
    auto options = std::make_shared<CampaignOptions>();
    auto* const adding = campaign->add_subcommand("add", "Begin a campaign");
    describeCampaign(*adding, *options);
    adding->callback([&invocation, options] {
        invocation.run = [&invocation, options] { return addCampaign(invocation, *options); };
    });
    auto isOpenOnly = std::make_shared<bool>(false);
    auto* const listing = campaign->add_subcommand("list", "Show campaigns with what is left");
    listing->add_flag(
        "--open",
        *isOpenOnly,
        "only those that are open and not stopped, exhausted ones too"
    );
    listing->callback([&invocation, isOpenOnly] {
        invocation.run = [&invocation, isOpenOnly] {
            return listCampaigns(invocation, *isOpenOnly);
        };
    });
    auto name = std::make_shared<std::string>();
    for (const bool isActive : {false, true}) {
        auto* const turning = campaign->add_subcommand(
            isActive ? "start" : "stop",
            isActive ? "Take claims again" : "Take no more claims"
        );
        turning->add_option("CAMPAIGN", *name, "id or name")->required();
        turning->callback([&invocation, name, isActive] {
            invocation.run = [&invocation, name, isActive] {
                return setCampaignActive(invocation, *name, isActive);
            };
        });
    }
}

/// `--customer` or `--member`: the group takes one of them.
CLI::Option_group* addCustomer(CLI::App& command, CouponOptions& options)
{
    auto* const whose = command.add_option_group("whose", "one of these");
    whose->add_option("--customer", options.customer, "id, phone, last four digits or name");
    whose->add_option("--member", options.member, "member number");
    whose->require_option(1);
    return whose;
}

} // namespace

void addCoupon(CLI::App& app, Invocation& invocation)
{
    auto* const coupon = app.add_subcommand("coupon", "Campaigns and the coupons they give out");
    coupon->require_subcommand(1);
    addCampaigns(*coupon, invocation);
    auto options = std::make_shared<CouponOptions>();
    auto* const claiming = coupon->add_subcommand("claim", "Give a customer a coupon");
    claiming->add_option("--campaign", options->campaign, "id or name")->required();
    addCustomer(*claiming, *options);
    claiming->callback([&invocation, options] {
        invocation.run = [&invocation, options] { return claimCoupon(invocation, *options); };
    });
    auto* const listing = coupon->add_subcommand("list", "Show a customer's or a campaign's");
    addCustomer(*listing, *options)
        ->add_option("--campaign", options->campaign, "id or name: all that were given out");
    listing->callback([&invocation, options] {
        invocation.run = [&invocation, options] { return listCoupons(invocation, *options); };
    });
}

} // namespace jangbu::app
