#pragma once

#include "core/command/command.h"
#include "tests/bench/load/bench_shop.h"
#include "tests/bench/load/operation.h"
#include "tests/bench/load/tls_line.h"

#include <optional>

namespace jangbu::load {

/// Something that a counter does.
struct Deed
{
    Operation operation = Operation::Order;
    CommandBody body;
};

/// One counter of a busy shop: sells, claims coupons and redeems them, gives money back by line and
/// whole, tops the walk-in customer's balance up and takes that back. Whoever has the drawer also
/// opens and closes shifts and moves cash. All of it can be done, so that none may be refused.
class BusyCounter
{
public:
    struct Post
    {
        CampaignId campaign; // to claim of
        bool hasDrawer = false;
        std::uint64_t seed = 0;
    };

    /// `orders` must outlive it.
    BusyCounter(BenchOrders& orders, const Post& post);

    [[nodiscard]] Deed next();

    /// The last deed of whoever has an open shift.
    [[nodiscard]] static Deed close();

    [[nodiscard]] bool hasOpenShift() const { return m_isShiftOpen; }

    /// What came of a deed, which was sent under `id`.
    void learn(const Deed& deed, const Uuid& id, const Answered& answer);

private:
    struct Paid
    {
        OrderId id;
        PlaceOrder order;
    };

    [[nodiscard]] Deed workAtDrawer();
    [[nodiscard]] Deed sell();
    [[nodiscard]] Deed claimOrRedeem();
    [[nodiscard]] Deed giveBack();
    [[nodiscard]] Deed topUpOrReverse() const;

    BenchOrders& m_orders;
    generators::Random m_random;
    CampaignId m_campaign;
    bool m_hasDrawer;
    bool m_isShiftOpen = false;
    std::optional<Paid> m_paid;        // not given back
    std::optional<CouponKey> m_coupon; // not redeemed
    std::optional<CommandId> m_topUp;  // not reversed
};

} // namespace jangbu::load
