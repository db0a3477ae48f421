#include "ui/shell/session_model.h"
#include "ui/shift/drawer_count_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace jangbu;
using namespace jangbu::ui;

namespace {

ShopSettings shopIn(const Currency& currency)
{
    ShopSettings settings;
    settings.currency = currency;
    return settings;
}

} // namespace

class TestDrawerCountModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void notesAndCoinsAddUp()
    {
        const SessionModel session(shopIn({"KRW", 0}), {}, Language::Korean);
        DrawerCountModel model(session);
        const QAbstractItemModelTester tester(&model);
        QSignalSpy changed(&model, &DrawerCountModel::countedChanged);
        QVERIFY(!model.counted());
        model.enterDigits(0, QStringLiteral("1"));
        model.enterDigits(0, QStringLiteral("2"));
        model.enterDigits(4, QStringLiteral("3"));
        QCOMPARE(changed.size(), 3);
        QCOMPARE(model.counted()->minor, 12 * 50'000 + 3 * 500);
        model.removeDigit(0);
        QCOMPARE(model.counted()->minor, 50'000 + 3 * 500);
        QCOMPARE(
            model.index(0, DrawerCountModel::Amount).data().toString(),
            QStringLiteral("50,000원")
        );
    }

    void anEmptyDrawerIsCountedAsNought()
    {
        const SessionModel session(shopIn({"KRW", 0}), {}, Language::Korean);
        DrawerCountModel model(session);
        model.enterDigits(0, QStringLiteral("0"));
        QCOMPARE(model.counted()->minor, 0);
        model.clear();
        QVERIFY(!model.counted());
    }

    void aSumIsEnteredAsAWhole()
    {
        const SessionModel session(shopIn({"KRW", 0}), {}, Language::Korean);
        DrawerCountModel model(session);
        model.enterDigits(0, QStringLiteral("5"));
        model.setWay(DrawerCountModel::Way::AsSum);
        QVERIFY(!model.counted());
        model.enterDigits(-1, QStringLiteral("123400"));
        QCOMPARE(model.counted()->minor, 123'400);
        model.setWay(DrawerCountModel::Way::ByValue);
        QCOMPARE(model.counted()->minor, 250'000);
    }

    void whatIsTooLongIsNotTaken()
    {
        const SessionModel session(shopIn({"KRW", 0}), {}, Language::Korean);
        DrawerCountModel model(session);
        model.enterDigits(0, QStringLiteral("999999999"));
        QCOMPARE(model.counted()->minor, std::int64_t{99'999} * 50'000);
        model.enterDigits(99, QStringLiteral("1"));
        model.enterDigits(-1, QStringLiteral("1"));
        QCOMPARE(model.counted()->minor, std::int64_t{99'999} * 50'000);
    }

    void everyCurrencyHasItsValues()
    {
        QCOMPARE(drawerValues({"KRW", 0}).front().minor, 50'000);
        QCOMPARE(drawerValues({"KRW", 0}).back().minor, 10);
        QCOMPARE(drawerValues({"GBP", 2}).front().minor, 5'000);
        QCOMPARE(drawerValues({"GBP", 2}).back().minor, 1);
    }
};

QTEST_GUILESS_MAIN(TestDrawerCountModel)
#include "tst_drawer_count_model.moc"
