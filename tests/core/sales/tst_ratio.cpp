#include "core/sales/ratio.h"

#include <QTest>

#include <limits>

namespace jangbu {

class TestRatio : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesAreRoundedHalfUp();
    void changesAreOfWhatWasBefore_data();
    void changesAreOfWhatWasBefore();
    void withoutAnythingBeforeThereIsNoChange();
};

void TestRatio::sharesAreRoundedHalfUp()
{
    QCOMPARE(shareBasisPoints(0, 3), 0);
    QCOMPARE(shareBasisPoints(1, 3), 3'333);
    QCOMPARE(shareBasisPoints(2, 3), 6'667);
    QCOMPARE(shareBasisPoints(1, 20'000), 1);
    QCOMPARE(shareBasisPoints(3, 3), 10'000);
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    QCOMPARE(shareBasisPoints(most, most), 10'000);
}

void TestRatio::changesAreOfWhatWasBefore_data()
{
    QTest::addColumn<qint64>("now");
    QTest::addColumn<qint64>("before");
    QTest::addColumn<qint64>("change");
    QTest::newRow("same") << qint64{7} << qint64{7} << qint64{0};
    QTest::newRow("half more") << qint64{15} << qint64{10} << qint64{5'000};
    QTest::newRow("all gone") << qint64{0} << qint64{10} << qint64{-10'000};
    QTest::newRow("below nothing") << qint64{-5} << qint64{10} << qint64{-15'000};
    QTest::newRow("half point up") << qint64{20'001} << qint64{20'000} << qint64{1};
    QTest::newRow("half point down") << qint64{19'999} << qint64{20'000} << qint64{-1};
    QTest::newRow("a thousandfold") << qint64{1'001} << qint64{1} << qint64{10'000'000};
}

void TestRatio::changesAreOfWhatWasBefore()
{
    QFETCH(const qint64, now);
    QFETCH(const qint64, before);
    QFETCH(const qint64, change);
    const auto told = changeBasisPoints(now, before);
    QVERIFY(told.has_value());
    QCOMPARE(*told, change);
}

void TestRatio::withoutAnythingBeforeThereIsNoChange()
{
    QVERIFY(!changeBasisPoints(5, 0));
    QVERIFY(!changeBasisPoints(5, -5));
    QVERIFY(!changeBasisPoints(1'002, 1));
    QVERIFY(!changeBasisPoints(std::numeric_limits<std::int64_t>::max(), 1));
}

} // namespace jangbu

QTEST_GUILESS_MAIN(jangbu::TestRatio)

#include "tst_ratio.moc"
