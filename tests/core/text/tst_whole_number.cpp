#include "core/text/whole_number.h"

#include <QTest>

#include <limits>

using namespace jangbu;

class TestWholeNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheWholeText();
    void refusesAnythingElse_data();
    void refusesAnythingElse();
    void knowsItsLimits();
};

void TestWholeNumber::takesTheWholeText()
{
    QCOMPARE(parseWholeNumber("0"), 0);
    QCOMPARE(parseWholeNumber("17850"), 17850);
    QCOMPARE(parseWholeNumber("-3"), -3);
    QCOMPARE(parseWholeNumber("007"), 7);
}

void TestWholeNumber::refusesAnythingElse_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("blank before") << QByteArray(" 1");
    QTest::newRow("blank after") << QByteArray("1 ");
    QTest::newRow("plus sign") << QByteArray("+1");
    QTest::newRow("fraction") << QByteArray("1.0");
    QTest::newRow("letters") << QByteArray("12a");
    QTest::newRow("sign alone") << QByteArray("-");
    QTest::newRow("full-width digit") << QByteArray("１");
}

void TestWholeNumber::refusesAnythingElse()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!parseWholeNumber(text.toStdString()));
}

void TestWholeNumber::knowsItsLimits()
{
    QCOMPARE(parseWholeNumber("9223372036854775807"), std::numeric_limits<std::int64_t>::max());
    QCOMPARE(parseWholeNumber("-9223372036854775808"), std::numeric_limits<std::int64_t>::min());
    QVERIFY(!parseWholeNumber("9223372036854775808"));
    QVERIFY(!parseWholeNumber("-9223372036854775809"));
}

QTEST_APPLESS_MAIN(TestWholeNumber)
#include "tst_whole_number.moc"
