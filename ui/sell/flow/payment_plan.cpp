#include "ui/sell/flow/payment_plan.h"

#include <algorithm>

namespace jangbu::ui {

namespace {

// What is missing, and what is taken for it: no less than the shop lets anybody top up.
void planForCustomer(PaymentPlan& plan, const Payer& payer)
{
    plan.kind = PaymentPlan::Kind::FromBalance;
    plan.balanceBefore = payer.balance;
    if (!payer.balance) {
        return;
    }
    const auto after = subtract(*payer.balance, plan.total.total);
    if (after && after->minor >= 0) {
        plan.balanceAfter = after;
        return;
    }
    plan.kind = PaymentPlan::Kind::TopUpFirst;
    plan.missing = subtract(plan.total.total, *payer.balance).value_or(plan.total.total);
    plan.cash = std::max(plan.missing, payer.topUpMinimum);
    const auto filled = add(*payer.balance, plan.cash);
    plan.balanceAfter = filled ? subtract(*filled, plan.total.total) : std::nullopt;
}

} // namespace

PaymentPlan planFor(const Cart& cart, const Payer& payer)
{
    PaymentPlan plan;
    const auto total = totalOf(cart, payer.coupon);
    if (!total) {
        return plan;
    }
    plan.total = *total;
    if (!payer.isWalkIn) {
        planForCustomer(plan, payer);
    } else {
        plan.kind = PaymentPlan::Kind::CashSale;
        const auto cash = subtract(plan.total.total, payer.cashTaken);
        plan.cash = std::max(cash.value_or(Money{}), Money{});
    }
    if (cart.lines.empty() || (cart.coupon && !payer.isCouponRead)) {
        plan.kind = PaymentPlan::Kind::Nothing;
        plan.balanceAfter.reset();
    }
    return plan;
}

} // namespace jangbu::ui
