#include "tests/ui/coupon/coupon_counter.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QScopeGuard>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace jangbu;
using namespace jangbu::ui;

namespace {

constexpr int left = CampaignTableModel::Left;

/// Answers the first question about campaigns when the test lets it, with what it read before.
class LateCoupons final : public fakes::MemoryCoupons
{
public:
    using MemoryCoupons::MemoryCoupons;

    [[nodiscard]] Read<std::vector<CampaignFigures>> campaigns(std::optional<Instant> openAt
    ) override
    {
        const bool isFirst = asked++ == 0;
        auto answer = MemoryCoupons::campaigns(openAt);
        if (isFirst) {
            isRead.release();
            mayAnswer.acquire();
        }
        return answer;
    }

    std::atomic<int> asked = 0;
    QSemaphore isRead;
    QSemaphore mayAnswer;
};

QString cellOf(const QAbstractItemModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TestCouponsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void givesACouponToTheCustomer()
    {
        CouponCounter counter(Role::Cashier);
        const CampaignId campaign = counter.addCampaign("단골", 2'000, 10);
        counter.open();
        counter.choose(campaign);
        QVERIFY(!counter.model->canClaim()); // to nobody
        QVERIFY(!counter.model->claimHint().isEmpty());
        counter.serveHong();
        QVERIFY(counter.model->canClaim());
        counter.claimAndWait();
        QVERIFY(counter.model->notice().tone == NoticeTone::Info);
        QCOMPARE(counter.remaining(campaign), 9);
        QTRY_COMPARE(counter.model->wallet().rowCount(), 1);
        QTRY_COMPARE(counter.model->leftText(), QStringLiteral("9 / 10"));
        QCOMPARE(counter.model->issuedText(), QStringLiteral("1"));
        QCOMPARE(counter.model->usedText(), QStringLiteral("0"));
        QCOMPARE(
            cellOf(counter.model->wallet(), 0, CouponWalletModel::What),
            QStringLiteral("단골")
        );
    }

    void saysWhyNothingIsGiven()
    {
        CouponCounter counter(Role::Cashier);
        const CampaignId once = counter.addCampaign("한 번만", 2'000, 10);
        counter.open();
        counter.choose(once);
        counter.serveHong();
        counter.claimAndWait();
        counter.claimAndWait(); // already has it
        QVERIFY(counter.model->notice().tone == NoticeTone::Refused);
        QVERIFY(!counter.model->notice().text.isEmpty());
        QCOMPARE(counter.remaining(once), 9);
    }

    void saysThatACampaignIsExhaustedBeforeAnybodyAsks()
    {
        CouponCounter counter(Role::Cashier);
        const CampaignId last = counter.addCampaign("마지막 한 장", 2'000, 1);
        counter.open();
        counter.choose(last);
        counter.serveHong();
        counter.claimAndWait();
        QTRY_VERIFY(!counter.model->canClaim());
        QVERIFY(!counter.model->claimHint().isEmpty());
        const int before = static_cast<int>(counter.book.submitted().size());
        counter.model->claim();
        QCOMPARE(static_cast<int>(counter.book.submitted().size()), before);
    }

    void showsWhatOthersClaimed()
    {
        CouponCounter counter(Role::Cashier);
        const CampaignId campaign = counter.addCampaign("단골", 2'000, 10);
        counter.open();
        QCOMPARE(cellOf(counter.model->campaigns(), 0, left).contains(u'1'), true);
        counter.model->setWatching(true);
        {
            const std::lock_guard lock(counter.shop.mutex);
            counter.shop.campaigns.at(campaign).remaining = 4;
            counter.shop.campaigns.at(campaign).nextIssueNo = 7;
        }
        QTRY_COMPARE(counter.model->leftText(), QStringLiteral("4 / 10"));
        counter.model->setWatching(false);
    }

    void anUnknownAnswerIsCheckedWithTheSameIdAndGivesOne()
    {
        CouponCounter counter(Role::Cashier);
        const CampaignId campaign = counter.addCampaign("단골", 2'000, 10);
        counter.open();
        counter.choose(campaign);
        counter.serveHong();
        counter.book.loseNextAnswer();
        counter.claimAndWait();
        const auto sent = counter.book.submitted();
        QCOMPARE(sent.size(), std::size_t{2});
        QVERIFY(sent[0].id == sent[1].id);
        QCOMPARE(counter.remaining(campaign), 9);
    }

    void onlyAnAdministratorEdits()
    {
        for (const Role role : {Role::Manager, Role::Admin}) {
            CouponCounter counter(role);
            const CampaignId campaign = counter.addCampaign("단골", 2'000, 10);
            counter.open();
            counter.choose(campaign);
            QCOMPARE(counter.model->canEdit(), role == Role::Admin);
            counter.model->setActive(false);
            QVERIFY(QTest::qWaitFor([&counter] { return !counter.model->isSending(); }));
            const bool isStopped = !counter.shop.campaigns.at(campaign).details.isActive;
            QCOMPARE(isStopped, role == Role::Admin);
        }
    }

    void stopsAndStartsAgain()
    {
        CouponCounter counter(Role::Admin);
        const CampaignId campaign = counter.addCampaign("단골", 2'000, 10);
        counter.open();
        counter.model->showAll(true);
        counter.choose(campaign);
        counter.serveHong();
        counter.model->setActive(false);
        QTRY_VERIFY(!counter.model->canClaim() && !counter.model->isSending());
        QVERIFY(!counter.model->claimHint().isEmpty());
        counter.model->setActive(true);
        QTRY_VERIFY(counter.model->canClaim());
    }

    void whatIsOverIsNeitherStoppedNorStarted()
    {
        CouponCounter counter(Role::Admin);
        const CampaignId campaign = counter.addCampaign("단골", 2'000, 10);
        counter.open();
        counter.choose(campaign);
        QVERIFY(counter.model->canSetActive());
        counter.clock.advance(20 * usPerDay);
        QVERIFY(!counter.model->canSetActive());
        counter.model->setActive(false);
        QVERIFY(!counter.model->isSending());
        QVERIFY(counter.shop.campaigns.at(campaign).details.isActive);
    }

    void makesANewCampaign()
    {
        CouponCounter counter(Role::Admin);
        counter.open();
        CampaignEntry entry = counter.model->beginNew();
        entry.name = QStringLiteral("봄맞이");
        entry.worth = QStringLiteral("3,000");
        entry.quantity = QStringLiteral("50");
        QSignalSpy saved(counter.model.get(), &CouponsModel::campaignSaved);
        counter.model->save(entry);
        QVERIFY(saved.wait());
        QTRY_COMPARE(counter.model->campaigns().rowCount(), 1);
        QCOMPARE(counter.model->leftText(), QStringLiteral("50 / 50"));
        QCOMPARE(counter.shop.campaigns.begin()->second.details.terms.amountOff, Money{3'000});
    }

    void saysWhatIsWrongAndWhere()
    {
        CouponCounter counter(Role::Admin);
        QSignalSpy refused(counter.model.get(), &CouponsModel::campaignRefused);
        CampaignEntry entry = counter.model->beginNew();
        entry.name = QStringLiteral("봄맞이");
        entry.quantity = QStringLiteral("많이");
        entry.worth = QStringLiteral("3000");
        counter.model->save(entry);
        QCOMPARE(refused.size(), 1); // it never left the counter
        QVERIFY(refused[0][0].value<CampaignField>() == CampaignField::Quantity);
        entry.quantity = QStringLiteral("10");
        entry.closes = QStringLiteral("2020-01-01");
        counter.model->save(entry);
        QVERIFY(refused.wait());
        QVERIFY(refused[1][0].value<CampaignField>() == CampaignField::Closes);
    }

    void doesNotWriteOverWhatSomebodyElseSaved()
    {
        CouponCounter counter(Role::Admin);
        const CampaignId campaign = counter.addCampaign("단골", 2'000, 10);
        counter.open();
        counter.choose(campaign);
        CampaignEntry entry = counter.model->beginEdit();
        entry.quantity = QStringLiteral("20");
        counter.edit(campaign, "오랜 단골");
        QSignalSpy replaced(counter.model.get(), &CouponsModel::entryReplaced);
        counter.model->save(entry);
        QVERIFY(replaced.wait());
        QCOMPARE(replaced[0][0].value<CampaignEntry>().name, QStringLiteral("오랜 단골"));
        QCOMPARE(counter.shop.campaigns.at(campaign).details.quantity, 10);
    }

    void termsStayOnceCouponsAreOut()
    {
        CouponCounter counter(Role::Admin);
        const CampaignId campaign = counter.addCampaign("단골", 2'000, 10);
        counter.open();
        counter.choose(campaign);
        static_cast<void>(counter.model->beginEdit());
        QVERIFY(!counter.model->areTermsFixed());
        counter.serveHong();
        counter.claimAndWait();
        QTRY_COMPARE(counter.model->issuedText(), QStringLiteral("1"));
        static_cast<void>(counter.model->beginEdit());
        QVERIFY(counter.model->areTermsFixed());
    }

    void fixedTermsAreSentAsTheyAre()
    {
        CouponCounter counter(Role::Admin);
        const CampaignId campaign = counter.addCampaign("단골", 2'000, 10);
        // To the microsecond, which no field shows.
        const Instant validUntil{counter.clock.now().us + 20 * usPerDay + 1};
        {
            const std::lock_guard lock(counter.shop.mutex);
            CouponTerms& terms = counter.shop.campaigns.at(campaign).details.terms;
            terms.validDays = 0;
            terms.validUntil = validUntil;
        }
        counter.open();
        counter.choose(campaign);
        counter.serveHong();
        counter.claimAndWait();
        QTRY_COMPARE(counter.model->issuedText(), QStringLiteral("1"));
        CampaignEntry entry = counter.model->beginEdit();
        entry.quantity = QStringLiteral("20");
        QSignalSpy saved(counter.model.get(), &CouponsModel::campaignSaved);
        counter.model->save(entry);
        QVERIFY(saved.wait());
        QCOMPARE(counter.shop.campaigns.at(campaign).details.quantity, 20);
        QVERIFY(counter.shop.campaigns.at(campaign).details.terms.validUntil == validUntil);
    }

    void whatIsKnownStaysShownAfterASave()
    {
        CouponCounter counter(Role::Admin);
        const CampaignId campaign = counter.addCampaign("단골", 2'000, 10);
        counter.open();
        counter.choose(campaign);
        counter.serveHong();
        counter.claimAndWait();
        QTRY_COMPARE(counter.model->leftText(), QStringLiteral("9 / 10"));
        CampaignEntry entry = counter.model->beginEdit();
        entry.quantity = QStringLiteral("20");
        QString left;
        QString issued;
        connect(counter.model.get(), &CouponsModel::campaignSaved, this, [&] {
            left = counter.model->leftText(); // before anything is read again
            issued = counter.model->issuedText();
        });
        counter.model->save(entry);
        QTRY_COMPARE(left, QStringLiteral("19 / 20"));
        QCOMPARE(issued, QStringLiteral("1"));
    }

    void asksOnceAtATimeAndDropsLateAnswers()
    {
        CouponCounter counter(Role::Cashier);
        LateCoupons late(counter.shop);
        CouponsModel model(
            {counter.customers,
             late,
             counter.clock,
             counter.dispatch,
             *counter.submitter,
             *counter.session}
        );
        model.refresh();
        late.isRead.acquire(); // nothing was there
        const auto letGo = qScopeGuard([&late] { late.mayAnswer.release(); });
        model.poll();
        model.poll(); // asks nothing more
        counter.addCampaign("단골", 2'000, 10);
        model.refresh();
        QTRY_COMPARE(model.campaigns().rowCount(), 1);
        late.mayAnswer.release();
        QTRY_VERIFY(counter.dispatch.isIdle());
        QCoreApplication::processEvents(); // what it answered arrives
        QCOMPARE(model.campaigns().rowCount(), 1);
        model.poll();
        QTRY_VERIFY(counter.dispatch.isIdle());
        QCOMPARE(late.asked.load(), 3);
    }

    void modelsAreWellFormed()
    {
        CouponCounter counter(Role::Cashier);
        const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
        const QAbstractItemModelTester wallet(&counter.model->wallet(), mode);
        const QAbstractItemModelTester campaigns(&counter.model->campaigns(), mode);
        const CampaignId campaign = counter.addCampaign("단골", 2'000, 10);
        counter.open();
        counter.choose(campaign);
        counter.serveHong();
        counter.claimAndWait();
        QTRY_COMPARE(counter.model->wallet().rowCount(), 1);
        counter.model->wallet().setGross(Money{9'000});
        QVERIFY(counter.model->wallet().best() == nullptr);
        counter.model->wallet().setGross(Money{10'000});
        QVERIFY(counter.model->wallet().best() != nullptr);
        counter.model->wallet().setFilter(CouponFilter::Used);
        QCOMPARE(counter.model->wallet().rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestCouponsModel)
#include "tst_coupons_model.moc"
