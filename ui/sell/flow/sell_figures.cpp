#include "ui/sell/flow/sell_figures.h"

#include "ui/text/money_text.h"

namespace jangbu::ui {

SellFigures figuresOf(const PaymentPlan& plan, const Cart& cart, const ShopFormat& format)
{
    const auto text = [&format](const std::optional<Money>& amount) {
        return amount ? moneyText(*amount, format) : QString();
    };
    const bool isShort = plan.kind == PaymentPlan::Kind::TopUpFirst;
    return {
        .gross = text(plan.total.gross),
        .discount = plan.total.discount.minor == 0
                        ? QString()
                        : signedMoneyText(Money{-plan.total.discount.minor}, format),
        .vat = text(plan.total.vat),
        .total = text(plan.total.total),
        .balanceBefore = text(plan.balanceBefore),
        .balanceAfter = text(plan.balanceAfter),
        .missing = isShort ? text(plan.missing) : QString(),
        .cash = text(plan.cash),
        .kinds = static_cast<std::int64_t>(cart.lines.size()),
        .units = plan.total.units,
    };
}

SellFigures figuresOf(const Sale& sale, const ShopFormat& format)
{
    SellFigures figures;
    figures.kinds = static_cast<std::int64_t>(sale.cart.lines.size());
    figures.total = moneyText(sale.paid, format);
    const auto total = totalOf(sale.cart, std::nullopt);
    figures.units = total ? total->units : 0;
    if (!sale.facts) {
        return figures;
    }
    figures.gross = moneyText(sale.facts->gross, format);
    figures.vat = moneyText(sale.facts->vat, format);
    if (sale.facts->discount.minor != 0) {
        figures.discount = signedMoneyText(Money{-sale.facts->discount.minor}, format);
    }
    if (sale.cart.customer != walkInCustomer) {
        figures.balanceBefore = moneyText(sale.facts->balanceBefore, format);
        figures.balanceAfter = moneyText(sale.facts->balanceAfter, format);
    }
    return figures;
}

} // namespace jangbu::ui
