#include "core/ledger/entry.h"
#include "core/ledger/outbox_event.h"
#include "core/product/stock_move.h"

#include <QTest>

#include <set>

using namespace jangbu; // NOLINT(google-build-using-namespace)

class EntryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accountsOfTheHouse();
    void customersHaveTheirOwn();
    void storedNumbersStay();
};

void EntryTest::accountsOfTheHouse()
{
    const std::set<AccountId> accounts{
        house::cash,
        house::card,
        house::transfer,
        house::sales,
        house::cashInOut,
        house::overShort
    };
    QCOMPARE(accounts.size(), std::size_t{6});
    for (const AccountId& account : accounts) {
        QVERIFY(isHouseAccount(account));
        QVERIFY(isWellKnown(account.uuid));
    }
}

void EntryTest::customersHaveTheirOwn()
{
    QVERIFY(!isHouseAccount(walletAccount(walkInCustomer)));
    QVERIFY(!isHouseAccount(AccountId{}));
    Uuid uuid = house::cash.uuid;
    uuid.bytes[0] = 1;
    QVERIFY(!isHouseAccount(walletAccount(CustomerId{uuid})));
    QVERIFY(!isWellKnown(uuid));
}

void EntryTest::storedNumbersStay()
{
    QCOMPARE(static_cast<int>(EntryCode::TopUp), 1);
    QCOMPARE(static_cast<int>(EntryCode::TopUpReversal), 2);
    QCOMPARE(static_cast<int>(EntryCode::Order), 3);
    QCOMPARE(static_cast<int>(EntryCode::Refund), 4);
    QCOMPARE(static_cast<int>(EntryCode::Cash), 5);
    QCOMPARE(static_cast<int>(EventKind::OrderPaid), 1);
    QCOMPARE(static_cast<int>(EventKind::OrderRefunded), 2);
    QCOMPARE(static_cast<int>(EventKind::ToppedUp), 3);
    QCOMPARE(static_cast<int>(EventKind::TopUpReversed), 4);
    QCOMPARE(static_cast<int>(EventKind::CouponClaimed), 5);
    QCOMPARE(static_cast<int>(MoveReason::Sale), 1);
    QCOMPARE(static_cast<int>(MoveReason::Refund), 2);
    QCOMPARE(static_cast<int>(MoveReason::Receive), 3);
    QCOMPARE(static_cast<int>(MoveReason::Count), 4);
    QCOMPARE(static_cast<int>(MoveReason::Damage), 5);
    QCOMPARE(static_cast<int>(MoveReason::Import), 6);
}

QTEST_GUILESS_MAIN(EntryTest)
#include "tst_entry.moc"
