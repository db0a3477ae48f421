#include "core/shift/shift.h"

#include <QTest>

#include <limits>

using namespace jangbu; // NOLINT(google-build-using-namespace)

class ShiftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void receiptNumbers_data();
    void receiptNumbers();
};

void ShiftTest::receiptNumbers_data()
{
    QTest::addColumn<qint64>("next");
    QTest::addColumn<QString>("number");
    QTest::newRow("first") << qint64{1} << QStringLiteral("A-000001");
    QTest::newRow("six digits") << qint64{999'999} << QStringLiteral("A-999999");
    QTest::newRow("seven digits") << qint64{1'000'000} << QStringLiteral("A-1000000");
    QTest::newRow("last") << std::numeric_limits<qint64>::max()
                          << QStringLiteral("A-9223372036854775807");
}

void ShiftTest::receiptNumbers()
{
    QFETCH(const qint64, next);
    QFETCH(const QString, number);
    Terminal terminal;
    terminal.prefix = "A";
    terminal.nextReceiptNo = next;
    QCOMPARE(receiptNumber(terminal), number.toStdString());
}

QTEST_GUILESS_MAIN(ShiftTest)
#include "tst_shift.moc"
