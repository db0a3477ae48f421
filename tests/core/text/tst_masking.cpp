#include "core/text/masking.h"
#include "core/text/utf8.h"

#include <QTest>

#include <rapidcheck.h>

using namespace jangbu;

class TestMasking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void phones_data();
    void phones();
    void nothingBetweenTheEndsIsShown();
};

void TestMasking::names_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("three") << QByteArray("홍길동") << QByteArray("홍*동");
    QTest::newRow("two") << QByteArray("이산") << QByteArray("이*");
    QTest::newRow("one") << QByteArray("김") << QByteArray("*");
    QTest::newRow("none") << QByteArray("") << QByteArray("");
    QTest::newRow("four") << QByteArray("남궁길동") << QByteArray("남**동");
    QTest::newRow("latin") << QByteArray("John Smith") << QByteArray("J*** ****h");
    QTest::newRow("spaces around") << QByteArray("  이산 ") << QByteArray("이*");
    QTest::newRow("only spaces") << QByteArray("   ") << QByteArray("");
    QTest::newRow("emoji") << QByteArray("🍜🍜🍜") << QByteArray("🍜*🍜");
}

void TestMasking::names()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, expected);
    QCOMPARE(QByteArray::fromStdString(maskedName(name.toStdString())), expected);
}

void TestMasking::phones_data()
{
    QTest::addColumn<QByteArray>("phone");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("mobile") << QByteArray("010-1234-5678") << QByteArray("010-1234-****");
    QTest::newRow("foreign") << QByteArray("+12025550123") << QByteArray("+1202555****");
    QTest::newRow("parted end") << QByteArray("02-123-45 67") << QByteArray("02-123-** **");
    QTest::newRow("short") << QByteArray("123") << QByteArray("***");
    QTest::newRow("none") << QByteArray("") << QByteArray("");
}

void TestMasking::phones()
{
    QFETCH(const QByteArray, phone);
    QFETCH(const QByteArray, expected);
    QCOMPARE(QByteArray::fromStdString(maskedPhone(phone.toStdString())), expected);
}

void TestMasking::nothingBetweenTheEndsIsShown()
{
    QVERIFY(rc::check("at most the two ends of a name are readable", [] {
        const auto points = *rc::gen::container<std::vector<char32_t>>(
            rc::gen::elementOf(std::vector<char32_t>{U'김', U'a', U'é', U'🍜', U' ', U'\t'})
        );
        const std::string masked = maskedName(toUtf8({points.data(), points.size()}));
        const std::u32string shown = toCodePoints(masked);
        for (std::size_t place = 1; place + 1 < shown.size(); ++place) {
            RC_ASSERT(shown[place] == U'*' || isWhiteSpace(shown[place]));
        }
        RC_ASSERT(shown.size() != 1 || shown == U"*");
    }));
}

QTEST_GUILESS_MAIN(TestMasking)
#include "tst_masking.moc"
