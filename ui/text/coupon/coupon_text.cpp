#include "ui/text/coupon/coupon_text.h"

#include "core/result/must.h"
#include "ui/text/entry/moment_entry.h"
#include "ui/text/money_text.h"
#include "ui/text/time_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace jangbu::ui {

namespace {

struct CouponText
{
    Q_DECLARE_TR_FUNCTIONS(CouponText)
};

/// An end is not included: its last moment is on the day before where it ends at midnight.
Instant lastMomentBefore(Instant end)
{
    return Instant{end.us - 1};
}

/// An end as the form shows it, without this year; in another year the day alone.
QString shortEndText(Instant end, Instant now, const ShopFormat& format)
{
    constexpr qsizetype yearPart = 5;
    constexpr qsizetype dayPart = 10;
    const QString whole = endEntryText(end, format);
    const bool isThisYear = whole.first(yearPart) == dayEntryText(now, format).first(yearPart);
    return isThisYear ? whole.sliced(yearPart) : whole.first(dayPart);
}

} // namespace

QString couponWorthText(const CouponTerms& terms, const ShopFormat& format)
{
    const QString much = terms.kind == CampaignKind::AmountOff
                             ? moneyText(terms.amountOff, format)
                             : QString::number(terms.percentOff) + QLatin1Char('%');
    //: What a coupon takes off: %1 is an amount or a percentage.
    return CouponText::tr("%1 off").arg(much);
}

QString couponConditionText(const CouponTerms& terms, const ShopFormat& format)
{
    QStringList parts;
    if (terms.minimumSpend.minor > 0) {
        //: A coupon's condition: the least that must be spent.
        parts << CouponText::tr("%1 or more").arg(moneyText(terms.minimumSpend, format));
    }
    if (terms.kind == CampaignKind::PercentOff && terms.cap) {
        //: A coupon's condition: the most that it takes off.
        parts << CouponText::tr("at most %1").arg(moneyText(*terms.cap, format));
    }
    //: A coupon without a least amount.
    return parts.isEmpty() ? CouponText::tr("any amount") : parts.join(QStringLiteral(" · "));
}

std::int64_t daysLeft(Instant expiresAt, Instant now, const ShopFormat& format)
{
    const QDate last = shopTime(lastMomentBefore(expiresAt), format).date();
    return shopTime(now, format).date().daysTo(last);
}

QString daysLeftText(Instant expiresAt, Instant now, const ShopFormat& format)
{
    if (now >= expiresAt) {
        return CouponText::tr("expired");
    }
    const std::int64_t days = daysLeft(expiresAt, now, format);
    //: The coupon is good today and not tomorrow.
    return days <= 0 ? CouponText::tr("until today")
                     : CouponText::tr("%n day(s) left", nullptr, static_cast<int>(days));
}

QString campaignStateText(const Campaign& campaign, Instant now, const ShopFormat& format)
{
    const CampaignDetails& details = campaign.details;
    switch (standingAt(campaign, now)) {
    case CampaignStanding::NotOpen:
        //: A campaign that has not begun; %1 is its first moment.
        return CouponText::tr("from %1").arg(shortTimeText(details.opensAt, now, format));
    case CampaignStanding::Ended:
        //: A campaign whose time is over.
        return CouponText::tr("ended");
    case CampaignStanding::Stopped:
        //: A campaign that somebody stopped.
        return CouponText::tr("stopped");
    case CampaignStanding::Exhausted:
        //: A campaign of which no coupon is left.
        return CouponText::tr("all given out");
    case CampaignStanding::Running:
        //: A campaign that runs; %1 is when its claims end, as the form shows it.
        return CouponText::tr("until %1").arg(shortEndText(details.closesAt, now, format));
    }
    MUST(false);
}

} // namespace jangbu::ui
