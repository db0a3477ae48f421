#include "app/server/call/target.h"

#include <QTest>

namespace jangbu::app {

class TestTarget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pathAndQueryAreParted();
    void percentSignsAreRead();
    void encodedIsReadBack();
    void nonsenseIsNothing_data();
    void nonsenseIsNothing();
};

void TestTarget::pathAndQueryAreParted()
{
    const auto target = parseTarget("/v1/products?text=a+b&limit=20&flag");
    QVERIFY(target.has_value());
    QCOMPARE(target->segments, (std::vector<std::string>{"v1", "products"}));
    QCOMPARE(target->query.size(), 3U);
    QCOMPARE(target->query[0].second, std::string("a b"));
    QCOMPARE(target->query[2].first, std::string("flag"));
    QVERIFY(target->query[2].second.empty());
    QVERIFY(parseTarget("/")->segments.empty());
}

void TestTarget::percentSignsAreRead()
{
    const auto target = parseTarget("/a%2Fb/%EA%B0%9C?x%3D=%26+%2B");
    QCOMPARE(target->segments, (std::vector<std::string>{"a/b", "개"}));
    QCOMPARE(target->query[0].first, std::string("x="));
    QCOMPARE(target->query[0].second, std::string("& +"));
}

void TestTarget::encodedIsReadBack()
{
    const std::string text = "신라면 5+1 & 100% a/b?";
    QCOMPARE(parseTarget("/x?q=" + percentEncoded(text))->query[0].second, text);
    QCOMPARE(parseTarget("/" + percentEncoded(text))->segments[0], text);
}

void TestTarget::nonsenseIsNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("no slash") << QByteArray("v1");
    QTest::newRow("empty segment") << QByteArray("/v1//x");
    QTest::newRow("cut percent") << QByteArray("/%");
    QTest::newRow("cut percent 2") << QByteArray("/%4");
    QTest::newRow("no hex") << QByteArray("/%4g");
    QTest::newRow("too deep") << QByteArray("/1/2/3/4/5/6/7/8/9");
    QTest::newRow("too many fields") << QByteArray("/x?") + QByteArray("a=1&").repeated(33);
}

void TestTarget::nonsenseIsNothing()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseTarget(text.toStdString()).has_value());
}

} // namespace jangbu::app

QTEST_GUILESS_MAIN(jangbu::app::TestTarget)

#include "tst_target.moc"
