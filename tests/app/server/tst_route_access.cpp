#include "app/server/operation/routes.h"
#include "storage/wire/command_json.h"
#include "tests/app/server/every_body.h"
#include "tests/app/server/served_shop.h"

#include <QTest>

#include <algorithm>
#include <map>

namespace jangbu::tests {

using app::CallerKind;
using app::Method;
using app::Route;
using app::routes;

namespace {

using enum CallerKind;

using Kinds = std::initializer_list<CallerKind>;

constexpr Kinds staff{Cashier, Manager, Admin};
constexpr Kinds staffOrCustomer{Cashier, Manager, Admin, Customer};
constexpr Kinds managers{Manager, Admin};
constexpr Kinds counters{Terminal, Cashier, Manager, Admin};
constexpr Kinds readers{Terminal, Cashier, Manager, Admin, Customer, Platform};
constexpr Kinds everyToken{Terminal, Cashier, Manager, Admin, Customer, Platform, Monitor};
constexpr Kinds everybody{Nobody, Terminal, Cashier, Manager, Admin, Customer, Platform, Monitor};

std::string nameOf(const Route& route)
{
    return std::string(app::nameOf(route.method)) + ' ' + std::string(route.pattern);
}

/// The pattern with something for every {…} that is nothing of the shop's.
std::string targetOf(const Route& route)
{
    std::string target;
    std::string_view rest = route.pattern;
    while (!rest.empty()) {
        const auto open = rest.find('{');
        target += rest.substr(0, open);
        rest.remove_prefix(std::min(open, rest.size()));
        if (!rest.empty()) {
            const bool isNumber = rest.starts_with("{number}");
            target += isNumber ? "77" : "01890000-0000-7000-8000-00000000abcd";
            rest.remove_prefix(rest.find('}') + 1);
        }
    }
    return target;
}

bool isEndOfItself(const Route& route)
{
    return route.method == Method::Delete && route.pattern == "/v1/sessions/current";
}

} // namespace

class TestRouteAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyRouteIsInTheTable();
    void everyRouteIsClosedToOthers();
    void theBookRefusesStaffWhatTheTableDoes();
    void approvalLendsAManagersRights();
    void customerSeesOnlyItself();
    void signingOutEndsTheToken();
    void revokedAndDisabledStaffAreOutAtOnce();
    void forgedTokensAreNobody();
    void wrongPinsMakeOneWait();

private:
    [[nodiscard]] HttpsReply ask(CallerKind kind, const Route& route);

    /// Who may do what, said a second time: a route that is not here fails the test.
    const std::map<std::string, std::vector<CallerKind>> m_expected{
        {"POST /v1/terminal-tokens", everybody},
        {"POST /v1/enrolment-codes", {Admin}},
        {"POST /v1/sessions", counters},
        {"GET /v1/sessions/current", everyToken},
        {"DELETE /v1/sessions/current", everyToken},
        {"POST /v1/pin-hashes", {Admin}},
        {"POST /v1/customer-tokens", {Admin}},
        {"POST /v1/service-tokens", {Admin}},
        {"DELETE /v1/staff/{id}/tokens", {Admin}},
        {"DELETE /v1/terminals/{id}/tokens", {Admin}},
        {"DELETE /v1/customers/{id}/tokens", {Admin}},
        {"PUT /v1/top-ups/{id}", staff},
        {"PUT /v1/top-up-reversals/{id}", managers},
        {"PUT /v1/orders/{id}", staffOrCustomer},
        {"PUT /v1/refunds/{id}", managers},
        {"PUT /v1/product-edits/{id}", {Admin}},
        {"PUT /v1/stock-receipts/{id}", {Admin}},
        {"PUT /v1/stock-counts/{id}", managers},
        {"PUT /v1/stock-damages/{id}", managers},
        {"PUT /v1/customer-edits/{id}", staff},
        {"PUT /v1/customer-blocks/{id}", managers},
        {"PUT /v1/campaign-edits/{id}", {Admin}},
        {"PUT /v1/claims/{id}", staffOrCustomer},
        {"PUT /v1/coupon-revocations/{id}", {Admin}},
        {"PUT /v1/staff-edits/{id}", {Admin}},
        {"PUT /v1/setting-changes/{id}", {Admin}},
        {"PUT /v1/terminal-edits/{id}", {Admin}},
        {"PUT /v1/shift-openings/{id}", staff},
        {"PUT /v1/cash-moves/{id}", staff},
        {"PUT /v1/shift-closings/{id}", staff},
        {"PUT /v1/acts/{id}", staff},
        {"GET /v1/products", readers},
        {"GET /v1/products/count", readers},
        {"GET /v1/products/by-name", staff},
        {"GET /v1/products/by-barcode/{barcode}", readers},
        {"GET /v1/products/by-code/{code}", readers},
        {"GET /v1/products/{id}", readers},
        {"GET /v1/products/{id}/moves", staff},
        {"GET /v1/products/{id}/prices", staff},
        {"GET /v1/products/{id}/sales", staff},
        {"GET /v1/catalogue", readers},
        {"GET /v1/categories", readers},
        {"GET /v1/stocks", readers},
        {"POST /v1/customer-searches", staff},
        {"GET /v1/customers/by-member-no/{number}", staff},
        {"GET /v1/customers/{id}", staffOrCustomer},
        {"GET /v1/customers/{id}/balance", staffOrCustomer},
        {"GET /v1/customers/{id}/profile", {Manager, Admin, Customer}},
        {"GET /v1/customers/{id}/entries", staffOrCustomer},
        {"GET /v1/customers/{id}/top-ups", staffOrCustomer},
        {"GET /v1/customers/{id}/coupons", staffOrCustomer},
        {"GET /v1/customers/{id}/orders", staffOrCustomer},
        {"GET /v1/campaigns", readers},
        {"GET /v1/campaigns/{id}/claims", managers},
        {"GET /v1/campaign-figures", staff},
        {"GET /v1/campaign-figures/{id}", staff},
        {"GET /v1/orders", managers},
        {"GET /v1/orders/{id}", staffOrCustomer},
        {"GET /v1/orders/by-receipt/{number}", staff},
        {"GET /v1/terminals/{id}/orders", staff},
        {"GET /v1/sales/products", {Manager, Admin, Platform}},
        {"GET /v1/sales/hours", {Manager, Admin, Platform}},
        {"GET /v1/sales/figures", managers},
        {"GET /v1/sales/standing", managers},
        {"GET /v1/best-sellers", readers},
        {"GET /v1/journal", {Admin}},
        {"GET /v1/journal/acts", {Admin}},
        {"GET /v1/shifts", staff},
        {"GET /v1/shifts/{id}/report", staff},
        {"GET /v1/terminals/{id}/open-shift", staff},
        {"GET /v1/commands/{id}", counters},
        {"GET /v1/changes", readers},
        {"GET /v1/settings", counters},
        {"GET /v1/terminals", counters},
        {"GET /v1/staff", counters},
        {"GET /healthz", everybody},
        {"GET /readyz", everybody},
        {"GET /metrics", {Admin, Monitor}},
    };
    std::unique_ptr<ServedShop> m_shop;
    std::unique_ptr<HttpsClient> m_client;
    std::map<CallerKind, std::string> m_tokens;
    std::string m_customer;
};

void TestRouteAccess::initTestCase()
{
    m_shop = std::make_unique<ServedShop>();
    QCOMPARE(m_shop->start(), std::string());
    m_shop->makeStaff("lee", "cashier");
    m_shop->makeStaff("park", "manager");
    m_customer = m_shop->makeCustomer("홍길동", "+821012345678");
    m_client = std::make_unique<HttpsClient>(m_shop->port());
    m_client->token = m_shop->adminToken();
    const auto issued = [this](const char* target, const std::string& body) {
        return fieldOf(m_client->post(target, body).body, "token");
    };
    m_tokens = {
        {Nobody, ""},
        {Terminal, m_shop->terminalToken()},
        {Cashier, m_shop->sessionToken("lee", "5678")},
        {Manager, m_shop->sessionToken("park", "5678")},
        {Admin, m_shop->adminToken()},
        {Customer, issued("/v1/customer-tokens", R"({"customer":")" + m_customer + "\"}")},
        {Platform, issued("/v1/service-tokens", R"({"kind":"platform"})")},
        {Monitor, issued("/v1/service-tokens", R"({"kind":"monitor"})")},
    };
    for (const auto& [kind, token] : m_tokens) {
        QVERIFY2(kind == Nobody || token.size() == 43, app::nameOf(kind).data());
    }
}

HttpsReply TestRouteAccess::ask(CallerKind kind, const Route& route)
{
    m_client->token = m_tokens.at(kind);
    return m_client->ask(std::string(app::nameOf(route.method)), targetOf(route), {});
}

void TestRouteAccess::everyRouteIsInTheTable()
{
    for (const Route& route : routes()) {
        QVERIFY2(m_expected.contains(nameOf(route)), nameOf(route).c_str());
    }
    QCOMPARE(routes().size(), m_expected.size());
}

void TestRouteAccess::everyRouteIsClosedToOthers()
{
    for (const Route& route : routes()) {
        const std::vector<CallerKind>& open = m_expected.at(nameOf(route));
        for (const CallerKind kind : everybody) {
            const bool isOpen = std::ranges::find(open, kind) != open.end();
            if (isOpen && isEndOfItself(route)) {
                continue;
            }
            const HttpsReply reply = ask(kind, route);
            const std::string code = fieldOf(reply.body, "code");
            const bool isSentAway = code == "token_missing" || code == "not_permitted";
            const std::string text = nameOf(route) + " by " + std::string(app::nameOf(kind)) + ": "
                                     + std::to_string(reply.status) + ' ' + reply.body;
            QVERIFY2(reply.status != 0 && isSentAway != isOpen, text.c_str());
            if (isSentAway) {
                QCOMPARE(reply.status, kind == Nobody ? 401 : 403);
                QCOMPARE(reply.headers.at("content-type"), std::string("application/problem+json"));
            }
        }
    }
}

void TestRouteAccess::theBookRefusesStaffWhatTheTableDoes()
{
    for (const CommandBody& body : everyBody()) {
        const std::string type{storage::commandType(body)};
        const auto route = std::ranges::find_if(routes(), [&type](const Route& one) {
            const auto* const handler = std::get_if<app::CommandRoute>(&one.handler);
            return handler != nullptr && handler->type == type;
        });
        QVERIFY2(route != routes().end(), type.c_str());
        const std::string text =
            storage::writeRequest(Command{{}, {}, app::SystemClock{}.now(), body});
        for (const CallerKind kind : staff) {
            if (route->callers.contains(kind)) {
                continue;
            }
            std::string target{route->pattern};
            target.replace(target.find("{id}"), 4, m_shop->newId());
            m_client->token = m_tokens.at(kind);
            const HttpsReply reply = m_client->put(target, text);
            QVERIFY2(reply.status == 403, (target + ' ' + text + ' ' + reply.body).c_str());
            QCOMPARE(fieldOf(reply.body, "refused"), std::string("not_permitted"));
            // It stands under the id, whoever asks.
            const std::string id = target.substr(target.rfind('/') + 1);
            QCOMPARE(fieldOf(m_client->get("/v1/commands/" + id).body, "refused"), "not_permitted");
        }
    }
}

void TestRouteAccess::approvalLendsAManagersRights()
{
    const auto codeOf = [this](const char* target, const std::string& approval) {
        m_client->token = m_tokens.at(Cashier);
        m_client->approval = approval;
        const std::string code = fieldOf(m_client->put(target, "{}").body, "code");
        m_client->approval.clear();
        return code;
    };
    const std::string refund = "/v1/refunds/" + m_shop->newId();
    QCOMPARE(codeOf(refund.c_str(), {}), std::string("not_permitted"));
    QCOMPARE(codeOf(refund.c_str(), m_tokens.at(Manager)), std::string("malformed"));
    QCOMPARE(codeOf(refund.c_str(), m_tokens.at(Cashier)), std::string("not_permitted"));
    QCOMPARE(codeOf(refund.c_str(), m_tokens.at(Customer)), std::string("approval_invalid"));
    QCOMPARE(codeOf(refund.c_str(), "nonsense"), std::string("approval_invalid"));
    // What only an administrator may do is never done over a shoulder.
    const std::string edit = "/v1/product-edits/" + m_shop->newId();
    QCOMPARE(codeOf(edit.c_str(), m_tokens.at(Admin)), std::string("not_permitted"));
}

void TestRouteAccess::customerSeesOnlyItself()
{
    const std::string other = m_shop->makeCustomer("김철수", "+821055556666");
    const std::string product = m_shop->makeProduct("C-1", 500, 3);
    m_client->token = m_tokens.at(Customer);
    for (const char* const part :
         {"", "/balance", "/profile", "/entries", "/top-ups", "/coupons", "/orders"}) {
        QCOMPARE(m_client->get("/v1/customers/" + m_customer + part).status, 200);
        QCOMPARE(m_client->get("/v1/customers/" + other + part).status, 404);
    }
    const auto order = [&](const std::string& customer, const std::string& more) {
        return m_client->put(
            "/v1/orders/" + m_shop->newId(),
            '{' + nowField() + R"("customer":")" + customer + R"(","lines":[{"product":")" + product
                + R"(","quantity":1,"shown_price":500)" + more + "}]}"
        );
    };
    QCOMPARE(order(other, {}).status, 403);
    QCOMPARE(order(m_customer, R"(,"override_price":1)").status, 403);
    QCOMPARE(fieldOf(order(m_customer, {}).body, "code"), std::string("insufficient_balance"));
    const std::string claim = '{' + nowField() + R"("campaign":")" + m_shop->newId()
                              + R"(","customer":")" + other + "\"}";
    QCOMPARE(m_client->put("/v1/claims/" + m_shop->newId(), claim).status, 403);
}

void TestRouteAccess::signingOutEndsTheToken()
{
    m_client->token = m_shop->sessionToken("lee", "5678");
    QCOMPARE(m_client->get("/v1/sessions/current").status, 200);
    QCOMPARE(m_client->remove("/v1/sessions/current").status, 204);
    const HttpsReply gone = m_client->get("/v1/sessions/current");
    QCOMPARE(gone.status, 401);
    QCOMPARE(fieldOf(gone.body, "code"), std::string("token_invalid"));
}

void TestRouteAccess::revokedAndDisabledStaffAreOutAtOnce()
{
    m_shop->makeStaff("choi", "manager");
    HttpsClient choi(m_shop->port());
    choi.token = m_shop->sessionToken("choi", "5678");
    const std::string id = QString::fromStdString(choi.get("/v1/sessions/current").body)
                               .section(QStringLiteral("\"staff\":{\"staff\":\""), 1)
                               .left(36)
                               .toStdString();
    m_client->token = m_tokens.at(Admin);
    QCOMPARE(m_client->remove("/v1/staff/" + id + "/tokens").status, 204);
    QCOMPARE(choi.get("/v1/sessions/current").status, 401);

    choi.token = m_shop->sessionToken("choi", "5678");
    QCOMPARE(choi.get("/v1/staff").status, 200);
    const std::string fields =
        R"("staff":")" + id
        + R"(","login":"choi","name":"choi","role":"manager","is_active":false)";
    QCOMPARE(m_shop->put("staff-edits", fields), 200);
    // The watch hears of it within its period.
    QTRY_COMPARE_WITH_TIMEOUT(choi.get("/v1/staff").status, 401, 1'000);
}

void TestRouteAccess::forgedTokensAreNobody()
{
    for (const std::string& token :
         {std::string("x"), std::string(43, 'A'), std::string(4'000, 'A'), m_tokens.at(Admin) + "A"
         }) {
        m_client->token = token;
        QCOMPARE(m_client->get("/v1/staff").status, 401);
    }
}

void TestRouteAccess::wrongPinsMakeOneWait()
{
    m_client->token = m_tokens.at(Terminal);
    const std::string wrong = R"({"login":"park","pin":"0000"})";
    for (int failures = 0; failures < 5; ++failures) {
        const HttpsReply reply = m_client->post("/v1/sessions", wrong);
        QCOMPARE(reply.status, 401);
        QCOMPARE(fieldOf(reply.body, "code"), std::string("wrong_login_or_pin"));
    }
    const HttpsReply reply = m_client->post("/v1/sessions", R"({"login":"park","pin":"5678"})");
    QCOMPARE(reply.status, 429);
    QCOMPARE(fieldOf(reply.body, "code"), std::string("must_wait"));
    QVERIFY(std::stoi(reply.headers.at("retry-after")) >= 1);
}

} // namespace jangbu::tests

QTEST_GUILESS_MAIN(jangbu::tests::TestRouteAccess)

#include "tst_route_access.moc"
