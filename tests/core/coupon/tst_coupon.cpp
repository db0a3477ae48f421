#include "core/coupon/coupon.h"

#include <QTest>

#include <limits>

using namespace jangbu; // NOLINT(google-build-using-namespace)

namespace {

constexpr Instant claimedAt{1'790'000'000 * usPerSecond};
constexpr qint64 most = std::numeric_limits<qint64>::max();

CouponTerms percentTerms(std::int64_t percent, std::optional<Money> cap)
{
    CouponTerms terms;
    terms.kind = CampaignKind::PercentOff;
    terms.percentOff = percent;
    terms.cap = cap;
    return terms;
}

} // namespace

class CouponTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standing_data();
    void standing();
    void expiry();
    void takesAnAmountOff_data();
    void takesAnAmountOff();
    void takesAPercentageOff_data();
    void takesAPercentageOff();
    void capsAPercentage();
    void storedNumbersStay();
};

void CouponTest::standing_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<qint64>("us");
    QTest::addColumn<int>("standing");
    const auto row = [](const char* name, CouponState state, qint64 us, CouponStanding standing) {
        QTest::newRow(name) << static_cast<int>(state) << us << static_cast<int>(standing);
    };
    row("fresh", CouponState::Issued, -1, CouponStanding::Usable);
    row("at its end", CouponState::Issued, 0, CouponStanding::Expired);
    row("used in time", CouponState::Used, -1, CouponStanding::Used);
    row("used, long ago", CouponState::Used, 1, CouponStanding::Used);
    row("revoked", CouponState::Revoked, -1, CouponStanding::Revoked);
    row("revoked, long ago", CouponState::Revoked, 1, CouponStanding::Revoked);
}

void CouponTest::standing()
{
    QFETCH(const int, state);
    QFETCH(const qint64, us);
    QFETCH(const int, standing);
    Coupon coupon;
    coupon.state = static_cast<CouponState>(state);
    coupon.expiresAt = claimedAt;
    const CouponStanding found = standingAt(coupon, Instant{claimedAt.us + us});
    QCOMPARE(static_cast<int>(found), standing);
}

void CouponTest::expiry()
{
    CouponTerms terms;
    terms.validDays = 3;
    QVERIFY(expiryOf(terms, claimedAt) == Instant{claimedAt.us + 3 * usPerDay});
    terms.validDays = 0;
    terms.validUntil = Instant{7};
    QVERIFY(expiryOf(terms, claimedAt) == Instant{7});
}

void CouponTest::takesAnAmountOff_data()
{
    QTest::addColumn<qint64>("gross");
    QTest::addColumn<qint64>("discount");
    QTest::newRow("less than the gross") << qint64{5'000} << qint64{1'000};
    QTest::newRow("as much as the gross") << qint64{1'000} << qint64{1'000};
    QTest::newRow("never above the gross") << qint64{999} << qint64{999};
    QTest::newRow("nothing") << qint64{0} << qint64{0};
}

void CouponTest::takesAnAmountOff()
{
    QFETCH(const qint64, gross);
    QFETCH(const qint64, discount);
    CouponTerms terms;
    terms.amountOff = Money{1'000};
    QCOMPARE(discountOn(terms, Money{gross}).minor, discount);
}

void CouponTest::takesAPercentageOff_data()
{
    QTest::addColumn<qint64>("percent");
    QTest::addColumn<qint64>("gross");
    QTest::addColumn<qint64>("discount");
    QTest::newRow("even") << qint64{10} << qint64{1'000} << qint64{100};
    QTest::newRow("floored") << qint64{10} << qint64{1'999} << qint64{199};
    QTest::newRow("floored to nothing") << qint64{1} << qint64{99} << qint64{0};
    QTest::newRow("all of it") << qint64{100} << qint64{12'345} << qint64{12'345};
    QTest::newRow("of everything") << qint64{99} << most << qint64{9'131'138'316'486'228'048};
}

void CouponTest::takesAPercentageOff()
{
    QFETCH(const qint64, percent);
    QFETCH(const qint64, gross);
    QFETCH(const qint64, discount);
    QCOMPARE(discountOn(percentTerms(percent, std::nullopt), Money{gross}).minor, discount);
}

void CouponTest::capsAPercentage()
{
    const CouponTerms terms = percentTerms(50, Money{500});
    QCOMPARE(discountOn(terms, Money{999}).minor, 499);
    QCOMPARE(discountOn(terms, Money{1'000}).minor, 500);
    QCOMPARE(discountOn(terms, Money{5'000}).minor, 500);
}

void CouponTest::storedNumbersStay()
{
    QCOMPARE(static_cast<int>(CampaignKind::AmountOff), 1);
    QCOMPARE(static_cast<int>(CampaignKind::PercentOff), 2);
    QCOMPARE(static_cast<int>(CouponState::Issued), 1);
    QCOMPARE(static_cast<int>(CouponState::Used), 2);
    QCOMPARE(static_cast<int>(CouponState::Revoked), 3);
}

QTEST_GUILESS_MAIN(CouponTest)
#include "tst_coupon.moc"
