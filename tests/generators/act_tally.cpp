#include "tests/generators/act_tally.h"

namespace jangbu::generators {

namespace {

template <class Line>
std::int64_t unitsOf(const std::vector<Line>& lines)
{
    std::int64_t units = 0;
    for (const Line& line : lines) {
        units += line.quantity;
    }
    return units;
}

} // namespace

std::string_view nameOf(SeenAct act)
{
    static constexpr std::array<std::string_view, seenActCount> names{
        "campaign saved",
        "coupon claimed",
        "coupon redeemed",
        "coupon returned",
        "coupon revoked",
        "line refunded",
        "order refunded",
        "top-up reversed",
        "shift opened",
        "cash put in",
        "cash taken out",
        "shift closed",
        "drawer over or short",
    };
    return names.at(static_cast<std::size_t>(act));
}

void ActTally::count(const Command& command, const Outcome& outcome)
{
    const auto* const facts = std::get_if<Accepted>(&outcome);
    if (facts == nullptr) {
        return;
    }
    if (std::holds_alternative<SaveCampaign>(command.body)) {
        add(SeenAct::CampaignSaved);
    } else if (std::holds_alternative<ClaimCoupon>(command.body)) {
        add(SeenAct::CouponClaimed);
    } else if (std::holds_alternative<RevokeCoupon>(command.body)) {
        add(SeenAct::CouponRevoked);
    } else if (std::holds_alternative<ReverseTopUp>(command.body)) {
        add(SeenAct::TopUpReversed);
    } else if (const auto* const order = std::get_if<PlaceOrder>(&command.body)) {
        m_units[OrderId{command.id.uuid}] = unitsOf(order->lines);
        if (order->coupon) {
            add(SeenAct::CouponRedeemed);
        }
    } else if (const auto* const refund = std::get_if<RefundOrder>(&command.body)) {
        countRefund(*refund, std::get<OrderRefunded>(*facts));
    } else {
        countShiftAct(command, *facts);
    }
}

void ActTally::countRefund(const RefundOrder& body, const OrderRefunded& refunded)
{
    const bool isWhole = unitsOf(body.lines) == m_units.at(body.order);
    add(isWhole ? SeenAct::OrderRefunded : SeenAct::LineRefunded);
    if (refunded.isCouponReturned) {
        add(SeenAct::CouponReturned);
    }
}

void ActTally::countShiftAct(const Command& command, const Accepted& facts)
{
    if (std::holds_alternative<OpenShift>(command.body)) {
        add(SeenAct::ShiftOpened);
    } else if (const auto* const cash = std::get_if<MoveCash>(&command.body)) {
        add(cash->amount.minor > 0 ? SeenAct::CashPutIn : SeenAct::CashTakenOut);
    } else if (const auto* const closed = std::get_if<ShiftClosed>(&facts)) {
        add(SeenAct::ShiftClosed);
        if (closed->counted != closed->expected) {
            add(SeenAct::DrawerOverOrShort);
        }
    }
}

std::string ActTally::rarerThan(std::int64_t least) const
{
    std::string rare;
    for (std::size_t place = 0; place < seenActCount; ++place) {
        if (m_counts.at(place) < least) {
            rare += std::string(nameOf(static_cast<SeenAct>(place))) + ' '
                    + std::to_string(m_counts.at(place)) + "; ";
        }
    }
    return rare;
}

std::string ActTally::text() const
{
    std::string text;
    for (std::size_t place = 0; place < seenActCount; ++place) {
        text += (place == 0 ? "" : ", ") + std::string(nameOf(static_cast<SeenAct>(place))) + ' '
                + std::to_string(m_counts.at(place));
    }
    return text;
}

} // namespace jangbu::generators
