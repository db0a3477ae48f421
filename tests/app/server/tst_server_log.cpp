#include "tests/app/server/served_shop.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace jangbu::tests {

/// What is written about requests, and what must never be.
class TestServerLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tracedOrderIsFoundByItsId();
    void nothingPersonalAndNoSecretIsWritten();
};

namespace {

QByteArray logOf(const ServedShop& shop)
{
    QFile file(QString::fromStdString((shop.folder() / "log" / "jangbu.log").string()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

constexpr auto traceId = "4bf92f3577b34da6a3ce929d0e0e4736";
constexpr auto traceparent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

} // namespace

void TestServerLog::tracedOrderIsFoundByItsId()
{
    ServedShop shop;
    QCOMPARE(shop.start(), std::string());
    HttpsClient client(shop.port());
    client.token = shop.adminToken();
    client.traceparent = traceparent;
    const std::string id = shop.newId();
    static_cast<void>(client.put("/v1/orders/" + id, "{}"));
    client.traceparent = "00-nonsense";
    static_cast<void>(client.get("/v1/staff"));
    shop.stop();
    QJsonObject found;
    int requests = 0;
    for (const QByteArray& line : logOf(shop).split('\n')) {
        const QJsonObject entry = QJsonDocument::fromJson(line).object();
        QVERIFY2(line.isEmpty() || !entry.isEmpty(), line.constData());
        if (entry.value(QStringLiteral("event")) == QStringLiteral("request")) {
            found = entry;
            ++requests;
        }
    }
    QCOMPARE(requests, 1); // what nobody traces and did not fail is counted, not logged
    QCOMPARE(found.value(QStringLiteral("trace_id")).toString(), QString::fromLatin1(traceId));
    QCOMPARE(found.value(QStringLiteral("command")).toString(), QString::fromStdString(id));
    QCOMPARE(found.value(QStringLiteral("route")).toString(), QStringLiteral("/v1/orders/{id}"));
}

void TestServerLog::nothingPersonalAndNoSecretIsWritten()
{
    ServedShop shop;
    QCOMPARE(shop.start(), std::string());
    const std::string customer = shop.makeCustomer("홍길동", "+821012345678");
    HttpsClient client(shop.port());
    client.token = shop.adminToken();
    client.traceparent = traceparent; // everything is logged that ever is
    static_cast<void>(client.post("/v1/customer-searches", R"({"text":"01012345678","limit":5})"));
    static_cast<void>(client.get("/v1/customers/" + customer + "/profile"));
    static_cast<void>(client.get("/v1/products?text=%ED%99%8D%EA%B8%B8%EB%8F%99"));
    static_cast<void>(client.post("/v1/sessions", R"({"login":"secretlogin","pin":"987654"})"));
    static_cast<void>(client.put("/v1/customer-edits/" + shop.newId(), R"({"name":"홍길동"})"));
    client.token = "A" + shop.adminToken().substr(1);
    static_cast<void>(client.get("/v1/staff"));
    shop.stop();
    const QByteArray log = logOf(shop);
    QVERIFY(log.contains(traceId));
    for (const char* const secret :
         {"홍길동", "01012345678", "1012345678", "secretlogin", "987654", "%ED%99%8D"}) {
        QVERIFY2(!log.contains(secret), secret);
    }
    QVERIFY(!log.contains(shop.adminToken().c_str()));
    QVERIFY(!log.contains(shop.adminToken().substr(1).c_str()));
    QVERIFY(!log.contains(customer.c_str()));
}

} // namespace jangbu::tests

QTEST_GUILESS_MAIN(jangbu::tests::TestServerLog)

#include "tst_server_log.moc"
