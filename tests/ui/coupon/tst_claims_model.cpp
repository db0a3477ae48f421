#include "tests/ui/coupon/coupon_counter.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <algorithm>

using namespace jangbu;
using namespace jangbu::ui;

namespace {

constexpr int wholePage = 100;

/// A campaign that is looked at, with Hong's coupon in it.
class ClaimCounter : public CouponCounter
{
public:
    explicit ClaimCounter(Role role)
        : CouponCounter(role), campaign(addCampaign("단골", 2'000, 500))
    {
        open();
        choose(campaign);
        serveHong();
        claimAndWait();
    }

    /// Puts so many further coupons into the shop, each somebody else's.
    void addClaims(int count)
    {
        const std::lock_guard lock(shop.mutex);
        Campaign& there = shop.campaigns.at(campaign);
        for (int more = 0; more < count; ++more) {
            const CouponKey key{campaign, CustomerId{ids.next()}, 1};
            const std::int64_t number = there.nextIssueNo++;
            --there.remaining;
            const Instant tomorrow{clock.now().us + usPerDay};
            shop.coupons.emplace(key, Coupon{key, number, tomorrow, CouponState::Issued, {}});
        }
    }

    void setState(CouponState state)
    {
        const std::lock_guard lock(shop.mutex);
        shop.coupons.at(hongs()).state = state;
    }

    [[nodiscard]] CouponState state() const
    {
        const std::lock_guard lock(shop.mutex);
        return shop.coupons.at(hongs()).state;
    }

    [[nodiscard]] CouponKey hongs() const { return {campaign, hong, 1}; }

    void openClaims()
    {
        QVERIFY(model->openClaims());
        waitForPage();
    }

    void waitForPage()
    {
        QVERIFY(QTest::qWaitFor([this] { return !model->claims().isAsking(); }));
    }

    [[nodiscard]] QString cell(int row, int column)
    {
        return model->claims().table().index(row, column).data().toString();
    }

    [[nodiscard]] int revocations() const
    {
        const auto sent = book.submitted();
        return static_cast<int>(std::ranges::count_if(sent, [](const Command& command) {
            return std::holds_alternative<RevokeCoupon>(command.body);
        }));
    }

    CampaignId campaign;
};

} // namespace

class TestClaimsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void saysWhoHoldsACoupon()
    {
        ClaimCounter counter(Role::Manager);
        counter.openClaims();
        ClaimsModel& claims = counter.model->claims();
        QCOMPARE(claims.campaignName(), QStringLiteral("단골"));
        QCOMPARE(claims.table().rowCount(), 1);
        QCOMPARE(counter.cell(0, ClaimTableModel::Number), QStringLiteral("1"));
        QCOMPARE(counter.cell(0, ClaimTableModel::Holder), QStringLiteral("홍*동"));
        QVERIFY(!counter.cell(0, ClaimTableModel::When).isEmpty());
        QVERIFY(claims.table().claimAt(0).claimedAt == counter.clock.now());
        QVERIFY(claims.table().standingOf(0) == CouponStanding::Usable);
        QTRY_COMPARE(counter.model->issuedText(), QStringLiteral("1"));
    }

    void pagesComeAsTheyAreAskedFor()
    {
        ClaimCounter counter(Role::Admin);
        counter.addClaims(2 * wholePage);
        counter.openClaims();
        ClaimsModel& claims = counter.model->claims();
        const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
        const QAbstractItemModelTester tester(&claims.table(), mode);
        QCOMPARE(claims.table().rowCount(), wholePage);
        QCOMPARE(counter.cell(0, ClaimTableModel::Number), QStringLiteral("201"));
        claims.fetchMore();
        claims.fetchMore(); // one is on its way
        counter.waitForPage();
        QCOMPARE(claims.table().rowCount(), 2 * wholePage);
        claims.fetchMore();
        counter.waitForPage();
        QCOMPARE(claims.table().rowCount(), 2 * wholePage + 1);
        QCOMPARE(claims.table().claimAt(2 * wholePage).coupon.issueNo, 1);
        claims.fetchMore();
        QVERIFY(!claims.isAsking());
    }

    void whatCouldNotBeReadIsAskedForAgain()
    {
        ClaimCounter counter(Role::Admin);
        counter.shop.failReads(ReadError::Unavailable);
        counter.openClaims();
        ClaimsModel& claims = counter.model->claims();
        QVERIFY(!claims.trouble().isEmpty());
        counter.shop.readAgain();
        claims.fetchMore();
        counter.waitForPage();
        QVERIFY(claims.trouble().isEmpty());
        QCOMPARE(claims.table().rowCount(), 1);
    }

    void whatWasNotUsedIsRevoked()
    {
        ClaimCounter counter(Role::Admin);
        counter.openClaims();
        QVERIFY(counter.model->canRevoke(0));
        QVERIFY(!counter.model->canRevoke(1));
        QVERIFY(counter.model->revokeQuestion(0).contains(QStringLiteral("홍*동")));
        counter.model->revoke(0, QStringLiteral(" 두 번 발급됨 "));
        QVERIFY(!counter.model->canRevoke(0)); // while it is on its way
        QTRY_COMPARE(counter.model->claims().revokedText(), QStringLiteral("1"));
        QVERIFY(counter.state() == CouponState::Revoked);
        QVERIFY(counter.model->claims().table().standingOf(0) == CouponStanding::Revoked);
        QVERIFY(counter.model->notice().tone == NoticeTone::Info);
        QVERIFY(!counter.model->canRevoke(0));
        counter.model->revoke(0, {});
        QCOMPARE(counter.revocations(), 1);
        const auto sent = std::get<RevokeCoupon>(counter.book.submitted().back().body);
        QVERIFY(sent.coupon == counter.hongs());
        QCOMPARE(sent.reason, std::string("두 번 발급됨"));
        QTRY_COMPARE(counter.model->wallet().count(CouponFilter::Over), 1);
    }

    void whatWasUsedMeanwhileStaysUsed()
    {
        ClaimCounter counter(Role::Admin);
        counter.openClaims();
        counter.setState(CouponState::Used);
        counter.model->revoke(0, {});
        const ClaimTableModel& table = counter.model->claims().table();
        QTRY_VERIFY(table.standingOf(0) == CouponStanding::Used);
        QVERIFY(counter.model->notice().tone == NoticeTone::Refused);
        QVERIFY(!counter.model->notice().text.isEmpty());
        QVERIFY(counter.state() == CouponState::Used);
    }

    void whoMaySeeAndWhoMayRevoke()
    {
        for (const Role role : {Role::Cashier, Role::Manager, Role::Admin}) {
            ClaimCounter counter(role);
            const bool isOpen = counter.model->openClaims();
            QCOMPARE(isOpen, role != Role::Cashier);
            counter.waitForPage();
            QCOMPARE(counter.model->canRevoke(0), role == Role::Admin);
            counter.model->revoke(0, {});
            QVERIFY(QTest::qWaitFor([&counter] { return !counter.model->isSending(); }));
            QCOMPARE(counter.state() == CouponState::Revoked, role == Role::Admin);
        }
    }
};

QTEST_GUILESS_MAIN(TestClaimsModel)
#include "tst_claims_model.moc"
