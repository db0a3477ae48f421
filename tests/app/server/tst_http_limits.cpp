#include "tests/app/server/served_shop.h"

#include <QElapsedTimer>
#include <QTest>

#include <vector>

namespace jangbu::tests {

/// What a caller can do to the server before it is known, or instead of asking properly.
class TestHttpLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void headersAreBounded();
    void bodiesAreBounded();
    void deepJsonIsRefused();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
    void slowRequestsEnd();
    void idleConnectionsEnd();
    void connectionsAreBounded();
    void connectionsOfOneAddressAreBounded();
    void theProxyIsEverybody();
    void pipelinedRequestsAreAnsweredInOrder();
    void unchangedIsNotSentAgain();
    void unknownPathsAndMethods();
    void rateIsLimited();

private:
    std::unique_ptr<ServedShop> m_shop;
};

void TestHttpLimits::initTestCase()
{
    m_shop = std::make_unique<ServedShop>();
    m_shop->setting.limits.requestTime = std::chrono::milliseconds(300);
    m_shop->setting.limits.idleTime = std::chrono::milliseconds(900);
    QCOMPARE(m_shop->start(), std::string());
    QVERIFY(!m_shop->adminToken().empty());
}

void TestHttpLimits::headersAreBounded()
{
    HttpsClient client(m_shop->port());
    client.traceparent = std::string(7'500, 'x');
    QCOMPARE(client.get("/healthz").status, 200);
    client.traceparent = std::string(9'000, 'x');
    QCOMPARE(client.get("/healthz").status, 431);
}

void TestHttpLimits::bodiesAreBounded()
{
    HttpsClient client(m_shop->port());
    client.token = m_shop->adminToken();
    const std::string target = "/v1/acts/" + m_shop->newId();
    const HttpsReply fits = client.put(target, std::string(limit::bodyBytes, ' '));
    QCOMPARE(fieldOf(fits.body, "code"), std::string("malformed"));
    const HttpsReply larger = client.put(target, std::string(limit::bodyBytes + 1, ' '));
    QCOMPARE(larger.status, 413);
    QCOMPARE(fieldOf(larger.body, "code"), std::string("body_too_large"));
}

void TestHttpLimits::deepJsonIsRefused()
{
    HttpsClient client(m_shop->port());
    client.token = m_shop->adminToken();
    const std::string target = "/v1/acts/" + m_shop->newId();
    const HttpsReply reply = client.put(
        target,
        R"({"act":)" + std::string(100'000, '[') + std::string(100'000, ']') + '}'
    );
    QCOMPARE(reply.status, 400);
    QCOMPARE(fieldOf(reply.body, "code"), std::string("malformed"));
}

void TestHttpLimits::nonsenseIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n") << 400;
    QTest::newRow("bad version") << QByteArray("GET / HTTP/9.9\r\n\r\n") << 400;
    QTest::newRow("no slash") << QByteArray("GET healthz HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
    QTest::newRow("bad percent") << QByteArray("GET /%zz HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
    QTest::newRow("cut percent") << QByteArray("GET /%4 HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
    QTest::newRow("empty segment")
        << QByteArray("GET //healthz HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
    QTest::newRow("two lengths"
    ) << QByteArray("PUT /healthz HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab")
      << 400;
    QTest::newRow("length and chunks")
        << QByteArray("PUT /healthz HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n"
                      "\r\n0\r\n\r\n")
        << 400;
}

void TestHttpLimits::nonsenseIsRefused()
{
    QFETCH(QByteArray, bytes);
    HttpsClient client(m_shop->port());
    QTEST(client.raw(bytes.toStdString()).status, "status");
}

void TestHttpLimits::slowRequestsEnd()
{
    HttpsClient slow(m_shop->port());
    HttpsClient other(m_shop->port());
    QCOMPARE(other.get("/healthz").status, 200);
    QElapsedTimer timer;
    timer.start();
    // A header that never ends: its connection goes, the others do not wait for it.
    QCOMPARE(slow.raw("GET /healthz HTTP/1.1\r\nHost: a\r\nX-Slow: ").status, 0);
    QVERIFY(timer.elapsed() >= 250);
    QCOMPARE(other.get("/healthz").status, 200);
    HttpsClient slowBody(m_shop->port());
    QCOMPARE(slowBody.raw("PUT /healthz HTTP/1.1\r\nContent-Length: 9\r\n\r\nab").status, 0);
}

void TestHttpLimits::idleConnectionsEnd()
{
    HttpsClient client(m_shop->port());
    QCOMPARE(client.get("/healthz").status, 200);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(client.next().status, 0); // waits until the server hangs up
    QVERIFY(timer.elapsed() >= 800);
}

void TestHttpLimits::connectionsAreBounded()
{
    ServedShop shop; // one that does not hang up meanwhile
    shop.setting.limits.connections = 40;
    QCOMPARE(shop.start(), std::string());
    std::vector<std::unique_ptr<HttpsClient>> clients;
    int answered = 0;
    for (int number = 0; number < 50; ++number) {
        clients.push_back(std::make_unique<HttpsClient>(shop.port()));
        answered += clients.back()->get("/healthz").status == 200 ? 1 : 0;
    }
    QCOMPARE(answered, 40);
    clients.clear();
    const auto isServed = [&shop] {
        HttpsClient client(shop.port());
        return client.get("/healthz").status == 200;
    };
    QTRY_VERIFY(isServed());
}

void TestHttpLimits::connectionsOfOneAddressAreBounded()
{
    ServedShop shop;
    shop.setting.limits.connectionsPerAddress = 5;
    QCOMPARE(shop.start(), std::string());
    const std::string admin = shop.adminToken();
    std::vector<std::unique_ptr<HttpsClient>> clients;
    for (int number = 0; number < 5; ++number) {
        clients.push_back(std::make_unique<HttpsClient>(shop.port()));
        // Earlier connections may still be on their way out.
        const auto isServed = [&clients] { return clients.back()->get("/healthz").status == 200; };
        QVERIFY(QTest::qWaitFor(isServed));
    }
    HttpsClient late(shop.port());
    QCOMPARE(late.get("/healthz").status, 0);
    HttpsClient elsewhere(shop.port(), "127.0.0.2");
    QCOMPARE(elsewhere.get("/healthz").status, 200);
    elsewhere.token = admin;
    const auto isCounted = [&elsewhere] {
        const std::string text = elsewhere.get("/metrics").body;
        const auto at = text.find("jangbu_connections_turned_away{limit=\"address\"} ");
        return at != std::string::npos && text[text.find("} ", at) + 2] != '0';
    };
    QTRY_VERIFY(isCounted());
    clients.pop_back();
    QTRY_COMPARE(late.get("/healthz").status, 200);
}

void TestHttpLimits::theProxyIsEverybody()
{
    ServedShop shop;
    shop.setting.limits.connectionsPerAddress = 1;
    shop.setting.limits.trustedProxy = "127.0.0.1";
    QCOMPARE(shop.start(), std::string());
    std::vector<std::unique_ptr<HttpsClient>> clients;
    for (int number = 0; number < 5; ++number) {
        clients.push_back(std::make_unique<HttpsClient>(shop.port()));
        QCOMPARE(clients.back()->get("/healthz").status, 200);
    }
}

void TestHttpLimits::pipelinedRequestsAreAnsweredInOrder()
{
    HttpsClient client(m_shop->port());
    const std::string first = "GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n";
    const std::string second = "GET /nowhere HTTP/1.1\r\nHost: a\r\n\r\n";
    QCOMPARE(client.raw(first + second + first).status, 200);
    QCOMPARE(client.next().status, 404);
    QCOMPARE(client.next().status, 200);
}

void TestHttpLimits::unchangedIsNotSentAgain()
{
    HttpsClient client(m_shop->port());
    client.token = m_shop->adminToken();
    const HttpsReply first = client.get("/v1/settings");
    QCOMPARE(first.status, 200);
    client.ifNoneMatch = first.headers.at("etag");
    const HttpsReply second = client.get("/v1/settings");
    QCOMPARE(second.status, 304);
    QCOMPARE(second.body, std::string());
    QCOMPARE(
        m_shop->put("setting-changes", R"("values":[{"key":"shop.name","value":"새 가게"}])"),
        200
    );
    const HttpsReply third = client.get("/v1/settings");
    QCOMPARE(third.status, 200);
    QVERIFY(third.headers.at("etag") != first.headers.at("etag"));
}

void TestHttpLimits::unknownPathsAndMethods()
{
    HttpsClient client(m_shop->port());
    QCOMPARE(fieldOf(client.get("/v2/products").body, "code"), std::string("no_such_route"));
    QCOMPARE(client.remove("/healthz").status, 405);
    client.token = m_shop->adminToken();
    const HttpsReply stray = client.get("/v1/settings?colour=red");
    QCOMPARE(stray.status, 400);
    QCOMPARE(fieldOf(stray.body, "field"), std::string("colour"));
    const HttpsReply cursor = client.get("/v1/products?after=bm9uc2Vuc2U");
    QCOMPARE(fieldOf(cursor.body, "code"), std::string("cursor_invalid"));
}

void TestHttpLimits::rateIsLimited()
{
    ServedShop shop;
    shop.setting.rates.perAddress = {.perSecond = 1, .atOnce = 10};
    QCOMPARE(shop.start(), std::string());
    HttpsClient client(shop.port());
    int refused = 0;
    for (int number = 0; number < 15; ++number) {
        const HttpsReply reply = client.get("/healthz");
        refused += reply.status == 429 && reply.headers.contains("retry-after") ? 1 : 0;
    }
    QVERIFY(refused >= 3 && refused <= 5);
}

} // namespace jangbu::tests

QTEST_GUILESS_MAIN(jangbu::tests::TestHttpLimits)

#include "tst_http_limits.moc"
