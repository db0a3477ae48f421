#include "tests/ui/topup/top_up_counter.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace jangbu;
using namespace jangbu::ui;

class TestTopUpModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void topsUpTheChosenCustomer()
    {
        TopUpCounter counter(Role::Cashier);
        counter.chooseHong();
        counter.model->addNote(3);
        counter.model->enterDigits(QStringLiteral("00"));
        counter.model->removeDigit();
        counter.model->removeDigit();
        QCOMPARE(counter.model->amountText(), QStringLiteral("50,000원"));
        QCOMPARE(counter.model->balanceText(), QStringLiteral("32,400원"));
        QCOMPARE(counter.model->balanceAfterText(), QStringLiteral("82,400원"));
        counter.model->submit();
        counter.waitFor(TopUpModel::State::Done);
        QCOMPARE(counter.shop.wallets.at(hong).balance.minor, std::int64_t{82'400});
        QCOMPARE(counter.model->balanceAfterText(), QStringLiteral("82,400원"));
        QVERIFY(QTest::qWaitFor([&counter] { return counter.model->history().rowCount() == 1; }));
        // Whoever was found stands there with what they have now.
        QCOMPARE(counter.model->search().found().customerAt(0).balance.minor, 82'400);
    }

    void servesWhoseCardOrPhoneIsScanned()
    {
        TopUpCounter counter(Role::Cashier);
        QVERIFY(!counter.model->search().takeScan(QStringLiteral("8801043014786")));
        QVERIFY(!counter.model->search().takeScan(QStringLiteral("jangbu-pay")));
        QVERIFY(counter.model->search().takeScan(QStringLiteral("JANGBU-MEMBER-1001")));
        QVERIFY(QTest::qWaitFor([&counter] { return counter.model->customer().has_value(); }));
        TopUpCounter other(Role::Cashier);
        QVERIFY(other.model->search().takeScan(QStringLiteral("01012345678")));
        QVERIFY(QTest::qWaitFor([&other] { return other.model->customer().has_value(); }));
    }

    void saysWhyAScannedCardServesNobody()
    {
        TopUpCounter counter(Role::Cashier);
        QSignalSpy refused(&counter.model->search(), &CustomerSearchModel::scanRefused);
        QVERIFY(counter.model->search().takeScan(QStringLiteral("JANGBU-MEMBER-77")));
        QVERIFY(refused.wait());
        counter.shop.failReads(ReadError::Unavailable);
        QVERIFY(counter.model->search().takeScan(QStringLiteral("JANGBU-MEMBER-1001")));
        QVERIFY(refused.wait());
        QVERIFY(refused[0][0] != refused[1][0]);
        QVERIFY(!counter.model->customer());
    }

    void theDrawerHearsOfCashOnly()
    {
        TopUpCounter counter(Role::Manager);
        const QSignalSpy moved(counter.model.get(), &TopUpModel::cashMoved);
        counter.chooseHong();
        counter.model->enterDigits(QStringLiteral("5000"));
        counter.model->submit();
        counter.waitFor(TopUpModel::State::Done);
        QCOMPARE(moved.count(), 1);
        QVERIFY(QTest::qWaitFor([&counter] { return counter.model->history().rowCount() == 1; }));
        counter.model->reverse(0, QStringLiteral("잘못 입력"));
        counter.waitFor(TopUpModel::State::Open);
        QCOMPARE(moved.count(), 2);
        counter.model->enterDigits(QStringLiteral("5000"));
        counter.model->setTender(Tender::Card);
        counter.model->submit();
        counter.waitFor(TopUpModel::State::Done);
        QCOMPARE(moved.count(), 2);
    }

    void nobodyTopsUpInNobodysName()
    {
        TopUpCounter counter(Role::Cashier);
        counter.chooseHong();
        counter.model->enterDigits(QStringLiteral("5000"));
        counter.session->signOut();
        counter.model->submit();
        QCOMPARE(counter.model->state(), TopUpModel::State::Open);
        QCOMPARE(counter.submitter->unsentCount(), 0);
    }

    void aDigitAfterATopUpBeginsTheNext()
    {
        TopUpCounter counter(Role::Cashier);
        counter.chooseHong();
        counter.model->enterDigits(QStringLiteral("5000"));
        counter.model->submit();
        counter.waitFor(TopUpModel::State::Done);
        counter.model->enterDigits(QStringLiteral("7"));
        QCOMPARE(counter.model->amountText(), QStringLiteral("7원"));
        QVERIFY(counter.model->state() == TopUpModel::State::Open);
    }

    void saysWhyItWasRefusedAndKeepsTheEntry()
    {
        TopUpCounter counter(Role::Cashier);
        counter.chooseHong();
        counter.model->enterDigits(QStringLiteral("500"));
        counter.model->submit();
        QVERIFY(QTest::qWaitFor([&counter] { return !counter.model->notice().text.isEmpty(); }));
        QVERIFY(counter.model->notice().tone == NoticeTone::Refused);
        QVERIFY(counter.model->state() == TopUpModel::State::Open);
        QCOMPARE(counter.model->amountText(), QStringLiteral("500원"));
        QCOMPARE(counter.shop.wallets.at(hong).balance.minor, std::int64_t{32'400});
    }

    void anUnknownAnswerIsCheckedWithTheSameIdAndNeverDoubled()
    {
        TopUpCounter counter(Role::Cashier);
        counter.chooseHong();
        counter.model->enterDigits(QStringLiteral("5000"));
        counter.book.loseNextAnswer();
        counter.model->submit();
        counter.waitFor(TopUpModel::State::Done);
        const auto submitted = counter.book.submitted();
        QCOMPARE(submitted.size(), std::size_t{2});
        QVERIFY(submitted[0].id == submitted[1].id);
        QCOMPARE(counter.shop.wallets.at(hong).balance.minor, std::int64_t{37'400});
    }

    void onlyAManagerReverses()
    {
        for (const Role role : {Role::Cashier, Role::Manager}) {
            TopUpCounter counter(role);
            counter.chooseHong();
            counter.model->enterDigits(QStringLiteral("5000"));
            counter.model->submit();
            counter.waitFor(TopUpModel::State::Done);
            QVERIFY(QTest::qWaitFor([&counter] { return counter.model->history().rowCount() == 1; })
            );
            QCOMPARE(counter.model->canReverse(0), role == Role::Manager);
            counter.model->reverse(0, QStringLiteral("잘못 입력"));
            if (role == Role::Manager) {
                counter.waitFor(TopUpModel::State::Open);
                QCOMPARE(counter.shop.wallets.at(hong).balance.minor, std::int64_t{32'400});
            } else {
                QCOMPARE(counter.shop.wallets.at(hong).balance.minor, std::int64_t{37'400});
            }
        }
    }

    void registersSomebodyNewAndServesThem()
    {
        TopUpCounter counter(Role::Cashier);
        QString refusal;
        connect(
            counter.model.get(),
            &TopUpModel::registrationRefused,
            this,
            [&refusal](const QString& text) { refusal = text; }
        );
        counter.model->registerCustomer(QStringLiteral("김도연"), QStringLiteral("12"));
        QVERIFY(!refusal.isEmpty());
        counter.model->registerCustomer(QStringLiteral("김도연"), QStringLiteral("010-9021-5679"));
        QVERIFY(QTest::qWaitFor([&counter] { return counter.model->customer().has_value(); }));
        QCOMPARE(counter.model->customer()->maskedName, std::string("김*연"));
    }

    void historyIsAWellFormedModel()
    {
        TopUpCounter counter(Role::Cashier);
        const QAbstractItemModelTester tester(
            &counter.model->history(),
            QAbstractItemModelTester::FailureReportingMode::QtTest
        );
        counter.chooseHong();
        counter.model->enterDigits(QStringLiteral("5000"));
        counter.model->submit();
        QVERIFY(QTest::qWaitFor([&counter] { return counter.model->history().rowCount() == 1; }));
    }
};

QTEST_GUILESS_MAIN(TestTopUpModel)
#include "tst_top_up_model.moc"
