#include "tests/fakes/fixed_clock.h"
#include "tests/fakes/memory_book.h"
#include "tests/fakes/memory_cart_store.h"
#include "tests/fakes/memory_customers.h"
#include "tests/fakes/sequential_ids.h"
#include "ui/dispatch/dispatch.h"
#include "ui/dispatch/submitter.h"
#include "ui/shell/session_model.h"
#include "ui/topup/top_up_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <chrono>
#include <memory>

using namespace jangbu;
using namespace jangbu::ui;

namespace {

constexpr CustomerId hong{wellKnownUuid(WellKnown{7}, 1)};
constexpr Backoff quick{std::chrono::milliseconds{5}, std::chrono::milliseconds{20}};

/// The top-up screen of a counter over a shop in memory.
class Counter
{
public:
    explicit Counter(Role role)
    {
        shop.settings.shopName = "성수점";
        const Staff staff{StaffId{wellKnownUuid(WellKnown{7}, 2)}, "kim", "김수진", role, true, {}};
        shop.staff.emplace(staff.id, staff);
        const Terminal terminal{TerminalId{wellKnownUuid(WellKnown{7}, 3)}, "계산대 2", "B", 1, 1};
        shop.terminals.emplace(terminal.id, terminal);
        CustomerProfile profile;
        profile.name = "홍길동";
        profile.phone = "+821012345678";
        profile.memberNo = 1001;
        shop.profiles.emplace(hong, profile);
        shop.wallets.emplace(hong, Wallet{hong, Money{32'400}, false, 1});
        session = std::make_unique<SessionModel>(shop.settings, terminal, Language::Korean);
        session->signIn(staff);
        submitter = std::make_unique<Submitter>(
            SubmitterPorts{book, carts, clock, ids},
            dispatch,
            [this] { return session->actor(); },
            quick
        );
        model = std::make_unique<TopUpModel>(
            TopUpPorts{customers, clock, dispatch, *submitter, *session}
        );
    }

    void chooseHong()
    {
        model->search().find(QStringLiteral("5678"));
        QVERIFY(QTest::qWaitFor([this] { return model->search().found().rowCount() == 1; }));
        model->search().choose(0);
    }

    void waitFor(TopUpModel::State state)
    {
        QVERIFY(QTest::qWaitFor([this, state] { return model->state() == state; }));
    }

    fakes::MemoryShop shop;
    fakes::FixedClock clock{Instant{1'795'000'000'000'000}};
    fakes::SequentialIds ids;
    fakes::MemoryBook book{shop, clock};
    fakes::MemoryCustomers customers{shop};
    fakes::MemoryCartStore carts;
    Dispatch dispatch;
    std::unique_ptr<SessionModel> session;
    std::unique_ptr<Submitter> submitter;
    std::unique_ptr<TopUpModel> model;
};

} // namespace

class TestTopUpModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void topsUpTheChosenCustomer()
    {
        Counter counter(Role::Cashier);
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
        Counter counter(Role::Cashier);
        QVERIFY(!counter.model->search().takeScan(QStringLiteral("8801043014786")));
        QVERIFY(!counter.model->search().takeScan(QStringLiteral("jangbu-pay")));
        QVERIFY(counter.model->search().takeScan(QStringLiteral("JANGBU-MEMBER-1001")));
        QVERIFY(QTest::qWaitFor([&counter] { return counter.model->customer().has_value(); }));
        Counter other(Role::Cashier);
        QVERIFY(other.model->search().takeScan(QStringLiteral("01012345678")));
        QVERIFY(QTest::qWaitFor([&other] { return other.model->customer().has_value(); }));
    }

    void saysWhyAScannedCardServesNobody()
    {
        Counter counter(Role::Cashier);
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
        Counter counter(Role::Manager);
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
        Counter counter(Role::Cashier);
        counter.chooseHong();
        counter.model->enterDigits(QStringLiteral("5000"));
        counter.session->signOut();
        counter.model->submit();
        QCOMPARE(counter.model->state(), TopUpModel::State::Open);
        QCOMPARE(counter.submitter->unsentCount(), 0);
    }

    void aDigitAfterATopUpBeginsTheNext()
    {
        Counter counter(Role::Cashier);
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
        Counter counter(Role::Cashier);
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
        Counter counter(Role::Cashier);
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
            Counter counter(role);
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
        Counter counter(Role::Cashier);
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
        Counter counter(Role::Cashier);
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
