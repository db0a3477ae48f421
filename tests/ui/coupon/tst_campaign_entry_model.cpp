#include "ui/coupon/edit/campaign_entry_model.h"
#include "ui/text/coupon/coupon_text.h"
#include "ui/text/entry/moment_entry.h"
#include "ui/text/translation.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::ui;

namespace {

// 2026-11-22 14:05 in Seoul.
constexpr Instant now{1'795'323'900'000'000};

CampaignDetails percentDetails()
{
    CampaignDetails details;
    details.name = "주말";
    details.terms.kind = CampaignKind::PercentOff;
    details.terms.percentOff = 10;
    details.terms.cap = Money{5'000};
    details.terms.minimumSpend = Money{20'000};
    details.terms.validUntil = Instant{1'795'359'600'000'000}; // the 23rd, midnight
    details.quantity = 100;
    details.perCustomer = 2;
    details.opensAt = now;
    details.closesAt = *details.terms.validUntil;
    return details;
}

} // namespace

class TestCampaignEntryModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QVERIFY(m_translation.use(Language::Korean)); }

    void whatIsShownIsWhatIsRead()
    {
        const ShopFormat format;
        const CampaignDetails details = percentDetails();
        const CampaignEntry entry = entryOf(details, format);
        QCOMPARE(entry.opens, QStringLiteral("2026-11-22 14:05"));
        QCOMPARE(entry.closes, QStringLiteral("2026-11-22")); // all of the day
        const auto read = detailsFrom(entry, format);
        QVERIFY(read && *read == details);
    }

    void anEndIsAllOfItsDayAndABeginningItsMidnight()
    {
        const ShopFormat format;
        const auto start = startFromEntry(QStringLiteral(" 2026-11-22 "), format);
        const auto end = endFromEntry(QStringLiteral("2026-11-22"), format);
        QVERIFY(start && end);
        QCOMPARE(end->us - start->us, usPerDay);
        QCOMPARE(startEntryText(*start, format), QStringLiteral("2026-11-22"));
        QCOMPARE(endEntryText(*end, format), QStringLiteral("2026-11-22"));
        QCOMPARE(
            endFromEntry(QStringLiteral("2026-11-22 10:00"), format),
            startFromEntry(QStringLiteral("2026-11-22 10:00"), format)
        );
        for (const char* const wrong : {"", "내일", "2026-13-01", "2026-02-30", "22/11/2026"}) {
            QVERIFY(!startFromEntry(QString::fromUtf8(wrong), format));
        }
    }

    void daysLeftAreThoseOfTheCalendar()
    {
        const ShopFormat format;
        const Instant midnight{1'795'359'600'000'000};
        QCOMPARE(daysLeft(midnight, now, format), 0);
        QCOMPARE(daysLeftText(midnight, now, format), QStringLiteral("오늘까지"));
        QCOMPARE(daysLeft(Instant{midnight.us + 1}, now, format), 1);
        QCOMPARE(
            daysLeftText(Instant{midnight.us + 3 * usPerDay}, now, format),
            QStringLiteral("3일 남음")
        );
        QCOMPARE(daysLeftText(now, now, format), QStringLiteral("만료"));
    }

    void theListSaysTheSameEndAsTheForm()
    {
        const ShopFormat format;
        Campaign campaign;
        campaign.details = percentDetails();
        campaign.remaining = 1;
        const auto saysEnd = [&campaign, &format](Instant end) {
            campaign.details.closesAt = end;
            return campaignStateText(campaign, now, format);
        };
        QCOMPARE(saysEnd(campaign.details.closesAt), QStringLiteral("11-22까지")); // all of the day
        QCOMPARE(saysEnd(Instant{now.us + usPerDay}), QStringLiteral("11-23 14:05까지"));
        const auto newYear = endFromEntry(QStringLiteral("2026-12-31"), format);
        QCOMPARE(saysEnd(*newYear), QStringLiteral("12-31까지"));
        QCOMPARE(saysEnd(Instant{newYear->us + usPerDay}), QStringLiteral("2027-01-01까지"));
    }

    void saysWhatACouponIsWorth()
    {
        const ShopFormat format;
        const CampaignDetails details = percentDetails();
        QCOMPARE(couponWorthText(details.terms, format), QStringLiteral("10% 할인"));
        QCOMPARE(
            couponConditionText(details.terms, format),
            QStringLiteral("20,000원 이상 · 최대 5,000원")
        );
    }

private:
    Translation m_translation;
};

QTEST_GUILESS_MAIN(TestCampaignEntryModel)
#include "tst_campaign_entry_model.moc"
