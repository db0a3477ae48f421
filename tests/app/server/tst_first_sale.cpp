#include "tests/app/server/served_shop.h"

#include <QTest>

namespace jangbu::tests {

/// The shortest way through the whole server: sign in, top up, buy, look at the balance.
class TestFirstSale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saleOverHttps();
};

void TestFirstSale::saleOverHttps()
{
    ServedShop shop;
    QCOMPARE(shop.start(), std::string());
    const std::string product = shop.makeProduct("R-1", 1'200, 10);
    const std::string customer = shop.makeCustomer("홍길동", "+821012345678");

    HttpsClient client(shop.port());
    client.token = shop.adminToken();
    QCOMPARE(fieldOf(client.get("/v1/sessions/current").body, "kind"), std::string("admin"));

    const std::string topUp =
        '{' + nowField() + R"("customer":")" + customer + R"(","amount":10000,"tender":"cash"})";
    const std::string topUpTarget = "/v1/top-ups/" + shop.newId();
    const HttpsReply topped = client.put(topUpTarget, topUp);
    QCOMPARE(topped.status, 200);
    QCOMPARE(
        topped.body,
        std::string(R"({"accepted":"balance_changed","facts":{"before":0,"after":10000}})")
    );
    // The same again is the same answer and no second top-up.
    QCOMPARE(client.put(topUpTarget, topUp).body, topped.body);

    const std::string order = '{' + nowField() + R"("customer":")" + customer
                              + R"(","lines":[{"product":")" + product
                              + R"(","quantity":2,"shown_price":1200}]})";
    const std::string orderId = shop.newId();
    const HttpsReply paid = client.put("/v1/orders/" + orderId, order);
    QCOMPARE(paid.status, 200);
    QCOMPARE(fieldOf(paid.body, "accepted"), std::string("order_paid"));

    const HttpsReply balance = client.get("/v1/customers/" + customer + "/balance");
    QCOMPARE(fieldOf(balance.body, "balance"), std::string("7600"));
    const HttpsReply stock = client.get("/v1/stocks?ids=" + product);
    QCOMPARE(stock.body, R"({"stocks":[{"product":")" + product + R"(","stock":8}]})");
    QCOMPARE(fieldOf(client.get("/v1/orders/" + orderId).body, "paid"), std::string("2400"));
    shop.stop();
    QCOMPARE(client.get("/healthz").status, 0);
}

} // namespace jangbu::tests

QTEST_GUILESS_MAIN(jangbu::tests::TestFirstSale)

#include "tst_first_sale.moc"
