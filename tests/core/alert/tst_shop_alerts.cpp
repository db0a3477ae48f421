#include "core/alert/alert_rules.h"

#include <QTest>

namespace jangbu::tests {

namespace {

using Standing = std::set<AlertKind>;

constexpr std::int64_t minutesADay = 1'440;

/// The one change, when there is one and no other.
std::optional<AlertChange> changeOf(const AlertFigures& figures, const Standing& standing = {})
{
    const auto changes = judgeAlerts(figures, ShopSettings{}, standing);
    return changes.size() == 1 ? std::optional(changes.front()) : std::nullopt;
}

AlertFigures refusals(std::int64_t refused, std::int64_t all)
{
    AlertFigures figures;
    figures.payments = all;
    figures.refusedPayments = refused;
    return figures;
}

} // namespace

// Named unlike the test of the server's Prometheus rules.
class TestShopAlerts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firesBeyondTheLimitOnly_data();
    void firesBeyondTheLimitOnly();
    void firesOnceAndClearsByItself();
    void unknownFiguresChangeNothing();
    void zeroTurnsARuleOff();
    void fewPaymentsSayNothing();
    void severalAtOnce();
    void namesAreStable();
};

void TestShopAlerts::firesBeyondTheLimitOnly_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<AlertFigures>("atLimit");
    QTest::addColumn<AlertFigures>("beyond");
    const ShopSettings settings;
    const auto row = [](AlertKind kind, const AlertFigures& atLimit, const AlertFigures& beyond) {
        QTest::newRow(std::string(alertName(kind)).c_str())
            << static_cast<int>(kind) << atLimit << beyond;
    };
    AlertFigures at;
    AlertFigures beyond;
    at.lowProducts = 0;
    beyond.lowProducts = 1;
    row(AlertKind::LowStock, at, beyond);
    row(AlertKind::RefusedPayments, refusals(200, 1'000), refusals(201, 1'000));
    at = beyond = {};
    at.minutesUnbackedUp = settings.alertBackupDays * minutesADay;
    beyond.minutesUnbackedUp = *at.minutesUnbackedUp + 1;
    row(AlertKind::BackupOverdue, at, beyond);
    at = beyond = {};
    at.isBookIntact = true;
    beyond.isBookIntact = false;
    row(AlertKind::BookBroken, at, beyond);
    at = beyond = {};
    at.exportLagMinutes = settings.alertExportLagMinutes;
    beyond.exportLagMinutes = *at.exportLagMinutes + 1;
    row(AlertKind::ExportLag, at, beyond);
    at = beyond = {};
    at.diskFreeMegabytes = settings.alertDiskFreeMegabytes;
    beyond.diskFreeMegabytes = *at.diskFreeMegabytes - 1;
    row(AlertKind::DiskLow, at, beyond);
}

void TestShopAlerts::firesBeyondTheLimitOnly()
{
    QFETCH(int, kind);
    QFETCH(AlertFigures, atLimit);
    QFETCH(AlertFigures, beyond);
    QVERIFY(!changeOf(atLimit));
    const auto raised = changeOf(beyond);
    QVERIFY(raised && raised->isRaised);
    QCOMPARE(static_cast<int>(raised->kind), kind);
    const auto cleared = changeOf(atLimit, {raised->kind});
    QVERIFY(cleared && !cleared->isRaised && cleared->kind == raised->kind);
}

void TestShopAlerts::firesOnceAndClearsByItself()
{
    AlertFigures figures;
    figures.diskFreeMegabytes = 10;
    Standing standing;
    QVERIFY(changeOf(figures, standing)->isRaised);
    standing.insert(AlertKind::DiskLow);
    QVERIFY(!changeOf(figures, standing));
    figures.diskFreeMegabytes = 9;
    QVERIFY(!changeOf(figures, standing));
    figures.diskFreeMegabytes = 1'000'000;
    QVERIFY(!changeOf(figures, standing)->isRaised);
}

void TestShopAlerts::unknownFiguresChangeNothing()
{
    Standing all(allAlerts().begin(), allAlerts().end());
    QVERIFY(judgeAlerts({}, {}, {}).empty());
    QVERIFY(judgeAlerts({}, {}, all).empty());
    AlertFigures half;
    half.payments = 100;
    QVERIFY(judgeAlerts(half, {}, all).empty());
}

void TestShopAlerts::zeroTurnsARuleOff()
{
    ShopSettings settings;
    settings.alertRefusedPercent = 0;
    settings.alertBackupDays = 0;
    settings.alertExportLagMinutes = 0;
    settings.alertDiskFreeMegabytes = 0;
    AlertFigures figures = refusals(100, 100);
    figures.minutesUnbackedUp = 1'000'000;
    figures.exportLagMinutes = 1'000'000;
    figures.diskFreeMegabytes = 0;
    QVERIFY(judgeAlerts(figures, settings, {}).empty());
    // What stood when it was turned off is over.
    QCOMPARE(judgeAlerts(figures, settings, {AlertKind::BackupOverdue}).size(), 1U);
}

void TestShopAlerts::fewPaymentsSayNothing()
{
    QVERIFY(!changeOf(refusals(tellingPayments - 1, tellingPayments - 1)));
    QVERIFY(changeOf(refusals(tellingPayments, tellingPayments)));
    QVERIFY(!changeOf(refusals(0, 0)));
}

void TestShopAlerts::severalAtOnce()
{
    AlertFigures figures;
    figures.lowProducts = 3;
    figures.isBookIntact = false;
    figures.diskFreeMegabytes = 1'000'000;
    const std::vector<AlertChange> expected{
        {AlertKind::LowStock, true, 3},
        {AlertKind::BookBroken, true, 0},
        {AlertKind::DiskLow, false, 1'000'000},
    };
    QCOMPARE(judgeAlerts(figures, {}, {AlertKind::DiskLow}), expected);
}

void TestShopAlerts::namesAreStable()
{
    for (const AlertKind kind : allAlerts()) {
        QVERIFY(alertNamed(alertName(kind)) == kind);
    }
    QVERIFY(!alertNamed("something"));
    QCOMPARE(alertName(AlertKind::BackupOverdue), std::string_view("backup_overdue"));
}

} // namespace jangbu::tests

QTEST_GUILESS_MAIN(jangbu::tests::TestShopAlerts)
#include "tst_shop_alerts.moc"
