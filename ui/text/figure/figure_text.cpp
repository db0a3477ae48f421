#include "ui/text/figure/figure_text.h"

#include "core/command/refusal.h"
#include "core/result/must.h"
#include "ui/text/number_text.h"
#include "ui/text/time_text.h"

#include <QCoreApplication>

#include <array>
#include <cstdlib>

namespace jangbu::ui {

namespace {

struct FigureText
{
    Q_DECLARE_TR_FUNCTIONS(FigureText)
};

constexpr std::int64_t tenthOfPercent = 10; // in basis points
constexpr std::int64_t decimal = 10;

QString arrowOf(std::int64_t change)
{
    if (change == 0) {
        return QStringLiteral("–");
    }
    return change > 0 ? QStringLiteral("▲") : QStringLiteral("▼");
}

std::int64_t majorOf(Money amount, const Currency& currency)
{
    std::int64_t units = amount.minor;
    for (int digit = 0; digit < currency.exponent; ++digit) {
        units /= decimal;
    }
    return units;
}

/// A unit that shortens amounts, and how many of them are written.
struct Unit
{
    std::int64_t size;
    const char* pattern;
};

QString shortened(std::int64_t amount, const Unit& unit)
{
    return FigureText::tr(unit.pattern).arg(countText(amount / unit.size));
}

QString reasonText(OrderRefusal reason)
{
    switch (reason) {
    case OrderRefusal::EmptyCart:
    case OrderRefusal::TooManyLines:
    case OrderRefusal::QuantityOutOfRange:
        return FigureText::tr("Quantity or lines out of range");
    case OrderRefusal::UnknownCustomer:
    case OrderRefusal::CustomerBlocked:
        return FigureText::tr("Customer unknown or blocked");
    case OrderRefusal::UnknownProduct:
    case OrderRefusal::ProductInactive:
        return FigureText::tr("Product not on sale");
    case OrderRefusal::PriceChanged:
    case OrderRefusal::PriceNegative:
        return FigureText::tr("Price changed");
    case OrderRefusal::InsufficientStock:
        return FigureText::tr("Stock too short");
    case OrderRefusal::CouponUnknown:
    case OrderRefusal::CouponNotYours:
    case OrderRefusal::CouponUsed:
    case OrderRefusal::CouponExpired:
    case OrderRefusal::CouponMinimumNotMet:
        return FigureText::tr("Coupon not usable");
    case OrderRefusal::AmountOverflow:
        return FigureText::tr("Amount too large");
    case OrderRefusal::InsufficientBalance:
        return FigureText::tr("Balance too short");
    }
    MUST(false);
}

} // namespace

QString percentText(std::int64_t basisPoints)
{
    const std::int64_t tenths = (std::abs(basisPoints) + tenthOfPercent / 2) / tenthOfPercent;
    return countText(tenths / decimal) + QLatin1Char('.') + QString::number(tenths % decimal)
           + QLatin1Char('%');
}

QString changeText(std::optional<std::int64_t> basisPoints)
{
    if (!basisPoints) {
        return {};
    }
    if (*basisPoints == 0) {
        //: Before what a figure is held against, as "vs. yesterday by now": it is the same.
        return FigureText::tr("no change");
    }
    return arrowOf(*basisPoints) + QLatin1Char(' ') + percentText(*basisPoints);
}

QString stepText(std::int64_t steps)
{
    return steps == 0 ? arrowOf(0) : arrowOf(steps) + QLatin1Char(' ') + countText(std::abs(steps));
}

QString axisMoneyText(Money amount, const ShopFormat& format)
{
    constexpr std::int64_t thousand = 1'000;
    const std::int64_t units = majorOf(amount, format.currency);
    if (format.language == Language::Korean) {
        constexpr std::int64_t tenThousand = 10'000;
        constexpr std::int64_t hundredMillion = 100'000'000;
        //: A large amount beside an axis, in hundreds of millions.
        const Unit eok{hundredMillion, QT_TRANSLATE_NOOP("FigureText", "%1 hundred million")};
        //: A large amount beside an axis, in tens of thousands.
        const Unit man{tenThousand, QT_TRANSLATE_NOOP("FigureText", "%1 ten thousand")};
        for (const Unit& unit : {eok, man}) {
            if (units >= unit.size && units % unit.size == 0) {
                return shortened(units, unit);
            }
        }
    }
    //: A large amount beside an axis, in millions.
    const Unit million{thousand * thousand, QT_TRANSLATE_NOOP("FigureText", "%1M")};
    //: A large amount beside an axis, in thousands.
    const Unit kilo{thousand, QT_TRANSLATE_NOOP("FigureText", "%1k")};
    for (const Unit& unit : {million, kilo}) {
        if (units >= unit.size && units % unit.size == 0) {
            return shortened(units, unit);
        }
    }
    return countText(units);
}

QString ordersText(std::int64_t orders)
{
    //: How many orders there were.
    return FigureText::tr("%1 orders", nullptr, static_cast<int>(orders)).arg(countText(orders));
}

QString topUpsText(std::int64_t topUps)
{
    //: How many top-ups there were.
    return FigureText::tr("%1 top-ups", nullptr, static_cast<int>(topUps)).arg(countText(topUps));
}

QString paymentsText(std::int64_t payments)
{
    //: How many payments were refused.
    return FigureText::tr("%1 payments", nullptr, static_cast<int>(payments))
        .arg(countText(payments));
}

QString freshnessText(Instant at, const ShopFormat& format)
{
    //: %1 is a moment, as 12:03:10: the figures are true as of then.
    return FigureText::tr("As of %1").arg(preciseTimeText(at, format));
}

QString refusedReasonText(const std::string& reason)
{
    const auto refusal = refusalFromName("order", reason);
    const auto* const order = refusal ? std::get_if<OrderRefusal>(&*refusal) : nullptr;
    return order != nullptr ? reasonText(*order) : QString::fromStdString(reason);
}

std::int64_t axisEnd(std::int64_t amount)
{
    constexpr std::int64_t steps = 4;
    constexpr std::array roundSteps{1, 2, 3, 4, 5, 6, 8}; // short to write
    for (std::int64_t size = 1;; size *= decimal) {
        for (const std::int64_t step : roundSteps) {
            if (step * size >= (amount + steps - 1) / steps) {
                return step * size * steps;
            }
        }
    }
}

} // namespace jangbu::ui
