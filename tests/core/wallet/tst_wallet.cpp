#include "core/wallet/wallet.h"

#include <QTest>

using namespace jangbu; // NOLINT(google-build-using-namespace)

class WalletTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewWalletIsEmptyAndFree();
    void storedNumbersStay();
};

void WalletTest::aNewWalletIsEmptyAndFree()
{
    const Wallet wallet;
    QCOMPARE(wallet.balance.minor, 0);
    QVERIFY(!wallet.isBlocked);
    QVERIFY(wallet.customer.isNil());
}

void WalletTest::storedNumbersStay()
{
    QCOMPARE(static_cast<int>(Tender::Cash), 1);
    QCOMPARE(static_cast<int>(Tender::Card), 2);
    QCOMPARE(static_cast<int>(Tender::Transfer), 3);
}

QTEST_GUILESS_MAIN(WalletTest)
#include "tst_wallet.moc"
