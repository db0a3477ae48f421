#include "core/staff/permission.h"
#include "core/staff/sign_in_delay.h"

#include <QTest>

using namespace jangbu; // NOLINT(google-build-using-namespace)

class PermissionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void table_data();
    void table();
    void storedNumbersStay();
    void waitsLongerAfterEachFailure();
};

/// The shop's table of roles, word for word.
void PermissionTest::table_data()
{
    QTest::addColumn<int>("act");
    QTest::addColumn<int>("least");
    const auto row = [](const char* name, Act act, Role least) {
        QTest::newRow(name) << static_cast<int>(act) << static_cast<int>(least);
    };
    row("sell", Act::Sell, Role::Cashier);
    row("top up", Act::TopUp, Role::Cashier);
    row("claim", Act::ClaimCoupon, Role::Cashier);
    row("look up", Act::LookUp, Role::Cashier);
    row("park", Act::Park, Role::Cashier);
    row("register a customer", Act::RegisterCustomer, Role::Cashier);
    row("own shift", Act::SeeOwnShift, Role::Cashier);
    row("run a shift", Act::RunShift, Role::Cashier);
    row("refund", Act::Refund, Role::Manager);
    row("price override", Act::OverridePrice, Role::Manager);
    row("reverse top-up", Act::ReverseTopUp, Role::Manager);
    row("unmask", Act::Unmask, Role::Manager);
    row("stock count", Act::CountStock, Role::Manager);
    row("drawer open", Act::OpenDrawer, Role::Manager);
    row("approve", Act::Approve, Role::Manager);
    row("block a customer", Act::BlockCustomer, Role::Manager);
    row("dashboards", Act::SeeDashboard, Role::Manager);
    row("products", Act::EditProducts, Role::Admin);
    row("campaigns", Act::EditCampaigns, Role::Admin);
    row("import", Act::Import, Role::Admin);
    row("staff", Act::EditStaff, Role::Admin);
    row("settings", Act::EditSettings, Role::Admin);
    row("backup", Act::Backup, Role::Admin);
    row("restore", Act::Restore, Role::Admin);
    row("verify", Act::Verify, Role::Admin);
    row("export", Act::Export, Role::Admin);
}

void PermissionTest::table()
{
    QFETCH(const int, act);
    QFETCH(const int, least);
    for (const Role role : {Role::Cashier, Role::Manager, Role::Admin}) {
        QCOMPARE(may(role, static_cast<Act>(act)), static_cast<int>(role) >= least);
    }
    QCOMPARE(static_cast<int>(roleFor(static_cast<Act>(act))), least);
}

void PermissionTest::storedNumbersStay()
{
    QCOMPARE(static_cast<int>(Role::Cashier), 1);
    QCOMPARE(static_cast<int>(Role::Manager), 2);
    QCOMPARE(static_cast<int>(Role::Admin), 3);
}

void PermissionTest::waitsLongerAfterEachFailure()
{
    QCOMPARE(signInDelaySeconds(0), 0);
    QCOMPARE(signInDelaySeconds(4), 0);
    QCOMPARE(signInDelaySeconds(5), 2);
    QCOMPARE(signInDelaySeconds(6), 4);
    QCOMPARE(signInDelaySeconds(13), 512);
    QCOMPARE(signInDelaySeconds(14), 900);
    QCOMPARE(signInDelaySeconds(2'000'000'000), 900);
}

QTEST_GUILESS_MAIN(PermissionTest)
#include "tst_permission.moc"
