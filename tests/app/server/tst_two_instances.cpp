#include "tests/app/server/served_shop.h"
#include "tests/servers/postgres_server.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

namespace jangbu::tests {

/// Two instances on one PostgreSQL database: what one does, the other knows.
class TestTwoInstances : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saleHereIsKnownThere();
    void productChangedHereIsSeenThere();
    void soldOutIsNeverShownAsAvailable();
    void tokenTakenBackHereEndsThere();
    void sameCommandOnBothIsDoneOnce();
    void couponsOnBothAreExact();
    void whatIsCommittedHereIsToldThere();

private:
    std::unique_ptr<servers::PostgresServer> m_postgres;
    std::unique_ptr<ServedShop> m_shop;
    std::unique_ptr<app::Server> m_second;
    std::unique_ptr<HttpsClient> m_here;
    std::unique_ptr<HttpsClient> m_there;
};

void TestTwoInstances::initTestCase()
{
    if (!servers::PostgresServer::isInstalled()) {
        QSKIP("the package postgresql-15 is not installed");
    }
    m_postgres = std::make_unique<servers::PostgresServer>();
    m_shop = std::make_unique<ServedShop>("postgres:" + m_postgres->createDatabase("shop"));
    QCOMPARE(m_shop->start(), std::string());
    m_second = m_shop->another();
    QVERIFY(m_second != nullptr);
    m_here = std::make_unique<HttpsClient>(m_shop->port());
    m_there = std::make_unique<HttpsClient>(m_second->port());
    m_here->token = m_shop->adminToken();
    m_there->token = m_shop->adminToken();
}

void TestTwoInstances::saleHereIsKnownThere()
{
    const std::string product = m_shop->makeProduct("T-1", 1'000, 5);
    const std::string customer = m_shop->makeCustomer("홍길동", "+821012345678");
    const std::string topUp = R"("customer":")" + customer + R"(","amount":10000,"tender":"cash")";
    QCOMPARE(m_shop->put("top-ups", topUp), 200);
    const std::string order = R"("customer":")" + customer + R"(","lines":[{"product":")" + product
                              + R"(","quantity":2,"shown_price":1000}])";
    QCOMPARE(m_shop->put("orders", order), 200);
    const HttpsReply balance = m_there->get("/v1/customers/" + customer + "/balance");
    QCOMPARE(fieldOf(balance.body, "balance"), std::string("8000"));
    const HttpsReply found = m_there->post("/v1/customer-searches", R"({"text":"5678","limit":5})");
    QVERIFY(found.body.find(customer) != std::string::npos);
}

void TestTwoInstances::productChangedHereIsSeenThere()
{
    const std::string product = m_shop->makeProduct("T-2", 1'000, 5);
    QTRY_COMPARE(m_there->get("/v1/products/" + product).status, 200);
    const std::string details =
        R"({"code":"T-2","barcodes":[],"name":"새 이름","category":"과자",)"
        R"("price":1500,"tax_class":"taxable","unit":"개","low_stock_at":0,)"
        R"("is_active":true})";
    QCOMPARE(
        m_shop->put("product-edits", R"("product":")" + product + R"(","details":)" + details),
        200
    );
    QElapsedTimer timer;
    timer.start();
    const auto isSeen = [&] {
        return m_there->get("/v1/products/" + product).body.find("1500") != std::string::npos;
    };
    while (!isSeen() && timer.elapsed() < 2'000) {
        std::this_thread::yield();
    }
    QVERIFY2(timer.elapsed() <= 300, std::to_string(timer.elapsed()).c_str());
}

void TestTwoInstances::soldOutIsNeverShownAsAvailable()
{
    const std::string product = m_shop->makeProduct("T-3", 1'000, 20);
    const std::string customer = m_shop->makeCustomer("김철수", "+821022223333");
    QCOMPARE(
        m_shop
            ->put("top-ups", R"("customer":")" + customer + R"(","amount":500000,"tender":"cash")"),
        200
    );
    for (int left = 19; left >= 0; --left) {
        const std::string order = R"("customer":")" + customer + R"(","lines":[{"product":")"
                                  + product + R"(","quantity":1,"shown_price":1000}])";
        QCOMPARE(m_shop->put("orders", order), 200);
        const std::string stock = "\"stock\":" + std::to_string(left) + '}';
        const HttpsReply asked = m_there->get("/v1/stocks?ids=" + product);
        QVERIFY2(asked.body.find(stock) != std::string::npos, asked.body.c_str());
        const HttpsReply shown = m_there->get("/v1/products/" + product);
        QCOMPARE(fieldOf(shown.body, "stock"), std::to_string(left));
    }
}

void TestTwoInstances::tokenTakenBackHereEndsThere()
{
    m_shop->makeStaff("lee", "cashier");
    HttpsClient there(m_second->port());
    there.token = m_shop->sessionToken("lee", "5678");
    QCOMPARE(there.get("/v1/staff").status, 200);
    HttpsClient here(m_shop->port());
    here.token = there.token;
    QCOMPARE(here.remove("/v1/sessions/current").status, 204);
    QTRY_COMPARE_WITH_TIMEOUT(there.get("/v1/staff").status, 401, 1'000);
}

void TestTwoInstances::sameCommandOnBothIsDoneOnce()
{
    const std::string customer = m_shop->makeCustomer("이영희", "+821044445555");
    const std::string body =
        '{' + nowField() + R"("customer":")" + customer + R"(","amount":10000,"tender":"cash"})";
    const std::string target = "/v1/top-ups/" + m_shop->newId();
    std::string fromThere;
    std::thread other([&] { fromThere = m_there->put(target, body).body; });
    const std::string fromHere = m_here->put(target, body).body;
    other.join();
    QCOMPARE(fromHere, fromThere);
    QCOMPARE(
        fieldOf(m_here->get("/v1/customers/" + customer + "/balance").body, "balance"),
        std::string("10000")
    );
}

void TestTwoInstances::couponsOnBothAreExact()
{
    const std::string campaign = m_shop->newId();
    const std::string fields =
        R"("campaign":")" + campaign
        + R"(","details":{"name":"선착순","terms":{"kind":"amount_off","amount_off":500,"valid_days":7},)"
          R"("quantity":20,"per_customer":50,"opens_at":"2020-01-01T00:00:00Z",)"
          R"("closes_at":"2099-01-01T00:00:00Z","is_active":true})";
    QCOMPARE(m_shop->put("campaign-edits", fields), 200);
    const std::string customer = m_shop->makeCustomer("박민수", "+821066667777");
    const auto claimAll = [&](HttpsClient& client, std::vector<std::string>& numbers) {
        for (int count = 0; count < 25; ++count) {
            const std::string body = '{' + nowField() + R"("campaign":")" + campaign
                                     + R"(","customer":")" + customer + "\"}";
            const HttpsReply reply = client.put("/v1/claims/" + m_shop->newId(), body);
            if (reply.status == 200) {
                numbers.push_back(reply.body);
            }
        }
    };
    std::vector<std::string> here;
    std::vector<std::string> there;
    std::thread other([&] { claimAll(*m_there, there); });
    claimAll(*m_here, here);
    other.join();
    QCOMPARE(here.size() + there.size(), 20U);
    for (int number = 1; number <= 20; ++number) {
        const std::string text = "\"issue_no\":" + std::to_string(number) + ',';
        int found = 0;
        for (const auto* const numbers : {&here, &there}) {
            for (const std::string& reply : *numbers) {
                found += reply.find(text) != std::string::npos ? 1 : 0;
            }
        }
        QCOMPARE(found, 1);
    }
}

void TestTwoInstances::whatIsCommittedHereIsToldThere()
{
    // One that asks by itself once an hour: an instance that has heard nothing for seconds is not ready.
    const auto usual = std::exchange(m_shop->setting.watchPeriod, std::chrono::hours(1));
    const auto third = m_shop->another();
    m_shop->setting.watchPeriod = usual;
    QVERIFY(third != nullptr);
    HttpsClient there(third->port());
    QTRY_COMPARE_WITH_TIMEOUT(there.get("/readyz").status, 503, 10'000);
    static_cast<void>(m_shop->makeProduct("T-5", 1'000, 0));
    QTRY_COMPARE_WITH_TIMEOUT(there.get("/readyz").status, 200, 2'000);
}

} // namespace jangbu::tests

QTEST_GUILESS_MAIN(jangbu::tests::TestTwoInstances)

#include "tst_two_instances.moc"
