#pragma once

#include "core/command/working_set.h"
#include "tests/generators/cast.h"
#include "tests/generators/random.h"

namespace jangbu::generators {

/// Makes commands that fit a shop's present state, which it keeps by deciding them itself.
class HistoryMaker
{
public:
    explicit HistoryMaker(std::uint64_t seed);

    /// Decides `command` as an empty book would after all commands before it.
    void live(const Command& command);

    /// A command for the present state, not yet decided.
    [[nodiscard]] Command invent();

    /// One that the shop can do, most likely: coupons, sales, refunds, reversals and cash, by
    /// somebody who may.
    [[nodiscard]] Command inventBusy();

private:
    [[nodiscard]] CommandBody inventBody();
    [[nodiscard]] CommandBody inventTrade();
    [[nodiscard]] CommandBody inventStock();
    [[nodiscard]] CommandBody inventRegister();
    [[nodiscard]] CommandBody inventOffice();

    [[nodiscard]] TopUp topUp();
    [[nodiscard]] ReverseTopUp reverseTopUp();
    [[nodiscard]] PlaceOrder placeOrder();
    [[nodiscard]] OrderedLine orderedLine();
    [[nodiscard]] RefundOrder refundOrder();
    [[nodiscard]] std::vector<RefundLine> linesBack(const Order& order, bool isWhole);
    [[nodiscard]] SaveProduct saveProduct();
    [[nodiscard]] SaveCustomer saveCustomer();
    [[nodiscard]] SaveCampaign saveCampaign();
    [[nodiscard]] RevokeCoupon revokeCoupon();
    [[nodiscard]] SaveStaff saveStaff();
    [[nodiscard]] ChangeSettings changeSettings();
    [[nodiscard]] SaveTerminal saveTerminal();
    [[nodiscard]] RecordAct recordAct();

    [[nodiscard]] CommandBody inventBusyBody(TerminalId terminal);
    [[nodiscard]] CommandBody sellOrTopUp();
    [[nodiscard]] CommandBody refundOrSell();
    [[nodiscard]] CommandBody reverseOrTopUp();
    [[nodiscard]] CommandBody revokeOrClaim();
    [[nodiscard]] ClaimCoupon claimCoupon();
    [[nodiscard]] CommandBody runShift(TerminalId terminal);
    [[nodiscard]] SaveCampaign newCampaign();
    [[nodiscard]] std::vector<OrderedLine> affordableLines(Money balance);
    [[nodiscard]] std::optional<CouponKey> usableCouponOf(CustomerId customer, Money gross);
    [[nodiscard]] CustomerId buyer();
    [[nodiscard]] StaffId whoeverMay() const;

    [[nodiscard]] Actor actor();
    [[nodiscard]] CustomerId customer();
    [[nodiscard]] ProductId product();
    [[nodiscard]] std::optional<CouponKey> couponOf(CustomerId customer);
    [[nodiscard]] std::int64_t quantity(std::int64_t most);

    [[nodiscard]] Uuid newId() { return numberedId(++m_lastNumber); }

    Random m_random;
    Cast m_cast;
    WorkingSet m_set; // one batch without end: nothing in it is ever written
    Instant m_now = openingTime;
    std::uint64_t m_lastNumber = 0;
    std::vector<OrderId> m_orders;
    std::vector<TopUpRecord> m_topUps;
    std::vector<CouponKey> m_coupons;
    std::vector<CampaignId> m_campaigns; // the cast's and those made since
};

} // namespace jangbu::generators
