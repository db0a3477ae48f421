#include "tests/app/server/served_shop.h"

#include <QTest>

namespace jangbu::tests {

/// What the server remembers, and when it stops to.
class TestServerReads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void productIsShownWithTheStockOfNow();
    void editedProductIsForgotten();
    void productsAreFoundByBarcodeCodeAndName();
    void pagesFollowEachOther();
    void bestSellersFollowSales();
    void changesTellACopyWhatToFetch();
    void theCatalogueIsSentAgainOnlyWhenItChanged();
    void customersCouponsAndOrders();
    void answersAreKeptForWhoeverLostThem();
    void looksAreCounted();

private:
    void sell(const std::string& product, int quantity, int price);

    std::unique_ptr<ServedShop> m_shop;
    std::unique_ptr<HttpsClient> m_client;
    std::string m_customer;
};

namespace {

std::string detailsOf(const std::string& code, int price, const std::string& barcodes)
{
    return R"({"code":")" + code + R"(","barcodes":[)" + barcodes + R"(],"name":")" + code
           + R"(","category":"과자","price":)" + std::to_string(price)
           + R"(,"tax_class":"taxable","unit":"개","low_stock_at":0,"is_active":true})";
}

} // namespace

void TestServerReads::initTestCase()
{
    m_shop = std::make_unique<ServedShop>();
    QCOMPARE(m_shop->start(), std::string());
    m_client = std::make_unique<HttpsClient>(m_shop->port());
    m_client->token = m_shop->adminToken();
    m_customer = m_shop->makeCustomer("홍길동", "+821012345678");
    QCOMPARE(
        m_shop->put(
            "top-ups",
            R"("customer":")" + m_customer + R"(","amount":500000,"tender":"cash")"
        ),
        200
    );
}

void TestServerReads::sell(const std::string& product, int quantity, int price)
{
    const std::string order = R"("customer":")" + m_customer + R"(","lines":[{"product":")"
                              + product + R"(","quantity":)" + std::to_string(quantity)
                              + R"(,"shown_price":)" + std::to_string(price) + "}]";
    QCOMPARE(m_shop->put("orders", order), 200);
}

void TestServerReads::productIsShownWithTheStockOfNow()
{
    const std::string product = m_shop->makeProduct("N-1", 100, 9);
    for (int left = 9; left > 5; --left) {
        const HttpsReply shown = m_client->get("/v1/products/" + product);
        QCOMPARE(fieldOf(shown.body, "stock"), std::to_string(left));
        sell(product, 1, 100);
    }
    QCOMPARE(m_client->get("/v1/products/" + m_shop->newId()).status, 404);
    QCOMPARE(m_client->get("/v1/products/nonsense").status, 400);
}

void TestServerReads::editedProductIsForgotten()
{
    const std::string product = m_shop->makeProduct("E-1", 100, 1);
    const auto body = [&] { return m_client->get("/v1/products/" + product).body; };
    QVERIFY(body().find("\"price\":100,") != std::string::npos);
    const std::string edit =
        R"("product":")" + product + R"(","details":)" + detailsOf("E-1", 250, "");
    QCOMPARE(m_shop->put("product-edits", edit), 200);
    QTRY_VERIFY_WITH_TIMEOUT(body().find("\"price\":250,") != std::string::npos, 1'000);
}

void TestServerReads::productsAreFoundByBarcodeCodeAndName()
{
    const std::string product = m_shop->newId();
    const std::string edit = R"("product":")" + product + R"(","details":)"
                             + detailsOf("B-1", 100, R"("8801234567893")");
    QCOMPARE(m_shop->put("product-edits", edit), 200);
    for (const char* const path :
         {"by-barcode/8801234567893", "by-code/B-1", "by-name?name=B-1&unit=%EA%B0%9C"}) {
        const HttpsReply found = m_client->get(std::string("/v1/products/") + path);
        QCOMPARE(fieldOf(found.body, "product"), product);
    }
    QCOMPARE(m_client->get("/v1/products/by-barcode/000").status, 404);
}

void TestServerReads::pagesFollowEachOther()
{
    for (int number = 0; number < 7; ++number) {
        static_cast<void>(m_shop->makeProduct("P-" + std::to_string(number), 1'000 + number, 0));
    }
    std::vector<std::string> codes;
    std::string next;
    do {
        const HttpsReply page = m_client->get(
            "/v1/products?text=p-&order=price&limit=3" + (next.empty() ? "" : "&after=" + next)
        );
        QCOMPARE(page.status, 200);
        for (std::size_t at = page.body.find("\"P-"); at != std::string::npos;
             at = page.body.find("\"code\":\"P-", at + 1)) {
            codes.push_back(page.body.substr(at, 4));
        }
        next = fieldOf(page.body, "next");
        if (!next.empty()) {
            // Good for its own order only, and not to be changed.
            const std::string other = m_client->get("/v1/products?order=name&after=" + next).body;
            QCOMPARE(fieldOf(other, "code"), std::string("cursor_invalid"));
            next.back() = next.back() == 'A' ? 'B' : 'A';
            QCOMPARE(m_client->get("/v1/products?order=price&after=" + next).status, 400);
            next = fieldOf(page.body, "next");
        }
    } while (!next.empty());
    QVERIFY(codes.size() >= 7);
    QCOMPARE(fieldOf(m_client->get("/v1/products/count?text=p-").body, "count"), std::string("7"));
}

void TestServerReads::bestSellersFollowSales()
{
    const std::string few = m_shop->makeProduct("F-1", 10, 100);
    const std::string many = m_shop->makeProduct("M-1", 10, 100);
    sell(few, 20, 10);
    const auto first = [&] {
        const std::string body = m_client->get("/v1/best-sellers?limit=1").body;
        return body.find(many) != std::string::npos
                   ? many
                   : (body.find(few) != std::string::npos ? few : "");
    };
    QTRY_COMPARE_WITH_TIMEOUT(first(), few, 1'000);
    sell(many, 30, 10);
    // Remembered for five seconds at most, but dropped as soon as something is sold.
    QTRY_COMPARE_WITH_TIMEOUT(first(), many, 1'000);
    QCOMPARE(m_client->get("/v1/best-sellers?days=0").status, 400);
}

void TestServerReads::changesTellACopyWhatToFetch()
{
    const std::string version = fieldOf(m_client->get("/v1/changes").body, "version");
    const HttpsReply none = m_client->get("/v1/changes?since=" + version);
    QVERIFY(none.body.find(R"("products":[])") != std::string::npos);
    const std::string product = m_shop->makeProduct("C-1", 100, 4);
    const HttpsReply some = m_client->get("/v1/changes?since=" + version);
    QVERIFY(some.body.find(product) != std::string::npos);
    QVERIFY(some.body.find("\"stock\":4") != std::string::npos);
    QVERIFY(std::stoll(fieldOf(some.body, "version")) > std::stoll(version));
}

void TestServerReads::theCatalogueIsSentAgainOnlyWhenItChanged()
{
    const std::string product = m_shop->makeProduct("W-1", 700, 9);
    const HttpsReply first = m_client->get("/v1/catalogue");
    QCOMPARE(first.status, 200);
    QVERIFY(first.body.find(product) != std::string::npos);
    m_client->ifNoneMatch = first.headers.at("etag");
    QCOMPARE(m_client->get("/v1/catalogue").status, 304);
    // Money moves, products do not.
    const std::string topUp = R"("customer":")" + m_customer + R"(","amount":1000,"tender":"cash")";
    QCOMPARE(m_shop->put("top-ups", topUp), 200);
    QCOMPARE(m_client->get("/v1/catalogue").status, 304);
    sell(product, 2, 700);
    const HttpsReply sold = m_client->get("/v1/catalogue");
    QCOMPARE(sold.status, 200);
    QVERIFY(sold.body.find(R"("stock":7)") != std::string::npos);
    m_client->ifNoneMatch = sold.headers.at("etag");
    QCOMPARE(
        m_shop->put(
            "product-edits",
            R"("product":")" + product + R"(","details":)" + detailsOf("W-1", 750, "")
        ),
        200
    );
    const HttpsReply edited = m_client->get("/v1/catalogue");
    QVERIFY(edited.body.find(R"("price":750)") != std::string::npos);
    m_client->ifNoneMatch.clear();
    QCOMPARE(m_client->get("/v1/catalogue").body, edited.body);
}

void TestServerReads::customersCouponsAndOrders()
{
    const std::string campaign = m_shop->newId();
    const std::string fields =
        R"("campaign":")" + campaign
        + R"(","details":{"name":"선착순","terms":{"kind":"amount_off","amount_off":500,"valid_days":7},)"
          R"("quantity":1,"per_customer":1,"opens_at":"2020-01-01T00:00:00Z",)"
          R"("closes_at":"2099-01-01T00:00:00Z","is_active":true})";
    QCOMPARE(m_shop->put("campaign-edits", fields), 200);
    const std::string claim = R"("campaign":")" + campaign + R"(","customer":")" + m_customer + '"';
    QCOMPARE(m_shop->put("claims", claim), 200);
    QCOMPARE(m_shop->put("claims", claim), 409);
    const std::string campaigns = m_client->get("/v1/campaigns").body;
    QVERIFY(campaigns.find("\"remaining\":0") != std::string::npos);
    const std::string coupons = m_client->get("/v1/customers/" + m_customer + "/coupons").body;
    QVERIFY(coupons.find("\"issue_no\":1") != std::string::npos);
    QVERIFY(coupons.find("\"standing\":\"usable\"") != std::string::npos);

    const std::string product = m_shop->makeProduct("K-1", 2'000, 5);
    const std::string order = R"("customer":")" + m_customer + R"(","lines":[{"product":")"
                              + product
                              + R"(","quantity":1,"shown_price":2000}],"coupon":{"campaign":")"
                              + campaign + R"(","customer":")" + m_customer + R"(","nth":1})";
    QCOMPARE(m_shop->put("orders", order), 200);
    const std::string used = m_client->get("/v1/customers/" + m_customer + "/coupons").body;
    QVERIFY(used.find("\"standing\":\"used\"") != std::string::npos);
    const std::string orders =
        m_client->get("/v1/customers/" + m_customer + "/orders?limit=1").body;
    QVERIFY(orders.find("\"paid\":1500") != std::string::npos);
}

void TestServerReads::answersAreKeptForWhoeverLostThem()
{
    const std::string id = m_shop->newId();
    QCOMPARE(m_client->get("/v1/commands/" + id).status, 404);
    const std::string topUp = R"("customer":")" + m_customer + R"(","amount":1,"tender":"cash")";
    QCOMPARE(m_shop->put("top-ups", topUp, id), 422);
    const HttpsReply kept = m_client->get("/v1/commands/" + id);
    QCOMPARE(kept.status, 422);
    QCOMPARE(fieldOf(kept.body, "code"), std::string("amount_below_minimum"));
    // The id with other content is another command, which it may not be.
    QCOMPARE(m_shop->put("top-ups", topUp, id), 409);
}

void TestServerReads::looksAreCounted()
{
    const auto text = [this] { return m_client->get("/metrics").body; };
    QVERIFY(text().find("jangbu_http_requests_total{class=\"2xx\"") != std::string::npos);
    QVERIFY(text().find("jangbu_batch_commands_count") != std::string::npos);
    QVERIFY(text().find("\njangbu_batch_longest_seconds ") != std::string::npos);
    QVERIFY(text().find("\njangbu_batch_longest_seconds 0\n") == std::string::npos);
    QVERIFY(text().find("jangbu_commands_refused_total") != std::string::npos);
    QVERIFY(text().find("jangbu_balances_minor_units") != std::string::npos);
    QTRY_VERIFY(text().find("cache=\"catalogue\",result=\"hit\"") != std::string::npos);
}

} // namespace jangbu::tests

QTEST_GUILESS_MAIN(jangbu::tests::TestServerReads)

#include "tst_server_reads.moc"
