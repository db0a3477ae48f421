#include "app/server/operation/routes.h"
#include "app/system/random_ids.h"
#include "app/system/system_clock.h"
#include "storage/remote/reader/remote_catalogue_reader.h"
#include "storage/remote/reader/remote_coupon_reader.h"
#include "storage/remote/reader/remote_customer_reader.h"
#include "storage/remote/reader/remote_figures_reader.h"
#include "storage/remote/reader/remote_journal_reader.h"
#include "storage/remote/reader/remote_sales_reader.h"
#include "storage/remote/reader/remote_shift_reader.h"
#include "storage/remote/reader/remote_shop_reader.h"
#include "storage/remote/remote_book.h"
#include "storage/remote/remote_sign_in.h"
#include "storage/wire/command_json.h"
#include "tests/app/server/every_body.h"
#include "tests/app/server/served_shop.h"

#include <QTest>

#include <algorithm>
#include <set>

namespace jangbu::tests {

using storage::HttpFault;

namespace {

/// What a question found; a question without an answer found nothing.
template <class Value>
std::optional<Value> found(Read<std::optional<Value>> read)
{
    return std::move(read).value_or(std::nullopt);
}

} // namespace

/// A counter's ports over the network, against a server as it is: every question and a command of
/// each outcome.
class TestRemotePorts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyQuestionHasTheBooksAnswer();
    void couponsAreThoseOfTheBook();
    void shiftsAreReportedAsTheyWere();
    void journalIsReadPageByPage();
    void pagesGoOnWhereTheyEnded();
    void theSameCommandAgainHasTheSameOutcome();
    void refusalsKeepTheirFacts();
    void anotherContentUnderAnIdIsSaid();
    void signingInTellsWrongPinsApart();
    void approvalTravelsWithTheCommand();
    void anEndedApprovalDoesNotUndoWhatWasDone();
    void whatStaffMayNotDoStaysRefused();
    void whoeverLeftOnlyHearsWhatBecameOfIt();
    void aStrangersCertificateIsNotTrusted();
    void whatTheNetworkSwallowsIsNotCalledFailed();
    void everyCommandIsSentWhereTheServerTakesIt();

private:
    struct Remote
    {
        Remote(const storage::ServerAddress& address, const std::string& terminal)
            : client(address)
            , tokens(client, terminal)
            , book(client, tokens)
            , catalogue(client)
            , customers(client)
            , sales(client)
            , coupons(client)
            , shifts(client)
            , figures(client)
            , shop(client)
            , journal(client)
            , signIn(client, tokens)
        {}

        storage::HttpsClient client;
        storage::RemoteTokens tokens;
        storage::RemoteBook book;
        storage::RemoteCatalogueReader catalogue;
        storage::RemoteCustomerReader customers;
        storage::RemoteSalesReader sales;
        storage::RemoteCouponReader coupons;
        storage::RemoteShiftReader shifts;
        storage::RemoteFiguresReader figures;
        storage::RemoteShopReader shop;
        storage::RemoteJournalReader journal;
        storage::RemoteSignIn signIn;
    };

    [[nodiscard]] Command command(CommandBody body);
    void figuresAreThoseOf(const Order& sold);
    [[nodiscard]] CommandBody order(std::int64_t quantity) const;

    app::SystemClock m_clock;
    app::RandomIds m_ids{m_clock};
    std::unique_ptr<ServedShop> m_served;
    std::unique_ptr<Remote> m_remote;
    Staff m_admin;
    ProductId m_product;
    CustomerId m_customer;
};

void TestRemotePorts::init()
{
    m_served = std::make_unique<ServedShop>();
    QCOMPARE(m_served->start(), std::string());
    m_product = ProductId{*parseUuid(m_served->makeProduct("R-1", 1'200, 10))};
    m_customer = CustomerId{*parseUuid(m_served->makeCustomer("홍길동", "+821012345678"))};
    m_remote = std::make_unique<Remote>(m_served->address(), m_served->terminalToken());
    const auto admin = m_remote->signIn.signIn("kim", "1234");
    QVERIFY(admin);
    m_admin = *admin;
    m_remote->tokens.speakFor(m_admin.id);
}

void TestRemotePorts::cleanup()
{
    m_remote.reset();
    m_served.reset();
}

Command TestRemotePorts::command(CommandBody body)
{
    return {CommandId{m_ids.next()}, {m_admin.id, {}, {}}, m_clock.now(), std::move(body)};
}

CommandBody TestRemotePorts::order(std::int64_t quantity) const
{
    return PlaceOrder{m_customer, {{m_product, quantity, Money{1'200}, {}}}, {}};
}

void TestRemotePorts::everyQuestionHasTheBooksAnswer()
{
    Book& book = m_remote->book;
    const Command topUp = command(TopUp{m_customer, Money{10'000}, Tender::Cash, {}});
    QCOMPARE(submitAndWait(book, topUp), Answer(Accepted(BalanceChanged{Money{0}, Money{10'000}})));
    const Command sale = command(order(2));
    const Answer paid = submitAndWait(book, sale);
    QVERIFY(paid && isAccepted(*paid));
    const std::string receiptNo = std::get<OrderPaid>(std::get<Accepted>(*paid)).receiptNo;
    const Instant hourAgo{m_clock.now().us - 3'600 * usPerSecond};
    const Instant inAnHour{m_clock.now().us + 3'600 * usPerSecond};

    const auto product = found(m_remote->catalogue.product(m_product));
    QVERIFY(product);
    QCOMPARE(product->details.code, std::string("R-1"));
    QCOMPARE(product->stock, 8);
    QCOMPARE(found(m_remote->catalogue.productByCode("R-1")), product);
    QVERIFY(m_remote->catalogue.product(ProductId{m_ids.next()}));
    QVERIFY(!found(m_remote->catalogue.product(ProductId{m_ids.next()})));
    QVERIFY(!found(m_remote->catalogue.productByBarcode("8801043014809")));
    QCOMPARE(
        found(m_remote->catalogue.productByName(product->details.name, product->details.unit)),
        product
    );
    QCOMPARE(m_remote->catalogue.allActive(), std::vector<Product>{*product});
    QCOMPARE(m_remote->catalogue.productCount({}), 1);
    QCOMPARE(
        m_remote->catalogue.stocks({m_product, ProductId{m_ids.next()}}),
        (std::vector<std::optional<std::int64_t>>{8, std::nullopt})
    );
    QCOMPARE(m_remote->catalogue.categories()->size(), 1U);
    QCOMPARE(m_remote->catalogue.stockMoves(m_product, 0, 50)->size(), 2U);
    QCOMPARE(m_remote->catalogue.stockMoves(m_product, 0, 50)->front().stockAfter, 8);
    QCOMPARE(m_remote->catalogue.priceHistory(m_product)->size(), 1U);
    QCOMPARE(m_remote->catalogue.salesOf(m_product, hourAgo, inAnHour)->front().units, 2);

    const auto card = found(m_remote->customers.customer(m_customer));
    QVERIFY(card);
    QCOMPARE(card->maskedName, std::string("홍*동"));
    QCOMPARE(card->balance, Money{7'600});
    QCOMPARE(m_remote->customers.findCustomers("5678", 20)->size(), 1U);
    QVERIFY(!found(m_remote->customers.customerByMemberNo(77)));
    QCOMPARE(
        m_remote->customers.balances({m_customer, CustomerId{m_ids.next()}}),
        (std::vector<std::optional<Money>>{Money{7'600}, std::nullopt})
    );
    QCOMPARE(m_remote->customers.profile(m_customer)->value_or(CustomerProfile{}).name, "홍길동");
    QCOMPARE(m_remote->customers.entries(m_customer, 0, 50)->size(), 2U);
    QCOMPARE(m_remote->customers.lastTopUps(m_customer, 5)->front().record.id, topUp.id);

    const auto sold = found(m_remote->sales.order(OrderId{sale.id.uuid}));
    QVERIFY(sold);
    QCOMPARE(sold->paid, Money{2'400});
    QCOMPARE(sold->lines.front().name, product->details.name);
    QCOMPARE(found(m_remote->sales.orderByReceiptNo(receiptNo)), sold);
    QCOMPARE(m_remote->sales.lastOrders(sold->terminal, 10), std::vector<Order>{*sold});
    QCOMPARE(m_remote->sales.productSales(hourAgo, inAnHour)->front().units, 2);
    QCOMPARE(m_remote->sales.salesByHour(hourAgo, inAnHour)->front().orders, 1);

    figuresAreThoseOf(*sold);

    QCOMPARE(m_remote->shop.settings()->currency.code, std::string("KRW"));
    QCOMPARE(m_remote->shop.terminals()->front().id, sold->terminal);
    QCOMPARE(m_remote->shop.staff()->front().login, std::string("kim"));
    QVERIFY(m_remote->shop.staffByLogin("kim")->value_or(Staff{}).pinHash.empty());
}

void TestRemotePorts::couponsAreThoseOfTheBook()
{
    SaveCampaign body{CampaignId{m_ids.next()}, {}};
    body.details.name = "선착순";
    body.details.terms.kind = CampaignKind::PercentOff;
    body.details.terms.percentOff = 10;
    body.details.terms.cap = Money{5'000};
    body.details.terms.validDays = 7;
    body.details.quantity = 2;
    body.details.opensAt = Instant{m_clock.now().us / usPerSecond * usPerSecond};
    body.details.closesAt = Instant{body.details.opensAt.us + usPerDay};
    Book& book = m_remote->book;
    QCOMPARE(submitAndWait(book, command(body)), Answer(Accepted(Done{})));
    const auto claimed = submitAndWait(book, command(ClaimCoupon{body.campaign, m_customer}));
    QVERIFY(claimed && isAccepted(*claimed));

    const auto figures = found(m_remote->coupons.campaign(body.campaign));
    QVERIFY(figures);
    QCOMPARE(figures->campaign.details, body.details);
    QCOMPARE(figures->campaign.remaining, 1);
    QCOMPARE(m_remote->coupons.campaigns({}), std::vector<CampaignFigures>{*figures});
    QCOMPARE(m_remote->coupons.campaigns(m_clock.now())->size(), 1U);
    QVERIFY(m_remote->coupons.campaigns(body.details.closesAt)->empty());
    const HeldCoupon held = m_remote->coupons.couponsOf(m_customer).value().at(0);
    QVERIFY((held == HeldCoupon{held.coupon, body.details.name, body.details.terms}));
    const Claim claim = m_remote->coupons.claims(body.campaign, 0, 10).value().at(0);
    QVERIFY(claim.coupon == held.coupon && claim.claimedAt >= body.details.opensAt);
    QCOMPARE(claim.maskedName, std::string("홍*동"));
    QCOMPARE(claim.maskedPhone, std::string("010-1234-****"));
    QVERIFY(m_remote->coupons.claims(body.campaign, 1, 10)->empty());
    QVERIFY(!found(m_remote->coupons.campaign(CampaignId{m_ids.next()})));
}

void TestRemotePorts::shiftsAreReportedAsTheyWere()
{
    Book& book = m_remote->book;
    const TerminalId counter = m_remote->shop.terminals()->front().id;
    QVERIFY(!found(m_remote->shifts.openShift(counter)));
    const Command opening = command(OpenShift{Money{100'000}});
    QVERIFY(isAccepted(submitAndWait(book, opening).value()));
    static_cast<void>(
        submitAndWait(book, command(TopUp{m_customer, Money{10'000}, Tender::Cash, {}}))
    );
    static_cast<void>(submitAndWait(book, command(order(2))));
    const ShiftId id{opening.id.uuid};
    QVERIFY(found(m_remote->shifts.openShift(counter))->shift.id == id);
    const auto x = found(m_remote->shifts.shiftReport(id));
    QVERIFY(x);
    QCOMPARE(x->orders, 1);
    QCOMPARE(x->paid, Money{2'400});
    QCOMPARE(x->drawer.expected, Money{110'000});
    QVERIFY(!x->drawer.overShort);
    static_cast<void>(submitAndWait(book, command(CloseShift{Money{109'000}})));
    const auto z = found(m_remote->shifts.shiftReport(id));
    QVERIFY(z);
    QCOMPARE(z->drawer.overShort, Money{-1'000});
    QCOMPARE(z->closedByName, m_admin.name);
    QVERIFY(z->sums == x->sums);
    const auto all = m_remote->shifts.shifts({counter, 50, {}});
    QCOMPARE(all->size(), 1U);
    const ShiftCursor last{all->front().shift.openedAt, id};
    QVERIFY(m_remote->shifts.shifts({{}, 50, last})->empty());
    QVERIFY(!found(m_remote->shifts.shiftReport(ShiftId{m_ids.next()})));
}

void TestRemotePorts::journalIsReadPageByPage()
{
    JournalQuery query;
    query.limit = 1;
    std::vector<JournalLine> lines;
    do {
        const auto page = m_remote->journal.journalPage(query);
        QVERIFY(page);
        QCOMPARE(page->lines.size(), 1U);
        lines.push_back(page->lines.front());
        query.after = page->next;
    } while (query.after);
    QVERIFY(lines.size() > 2);
    const auto acts = m_remote->journal.journalActs();
    QVERIFY(acts && std::ranges::find(*acts, lines.front().act) != acts->end());
    JournalQuery narrowed;
    narrowed.act = lines.front().act;
    narrowed.staff = lines.front().staff;
    narrowed.from = lines.front().occurredAt;
    narrowed.to = Instant{lines.front().occurredAt.us + 1};
    const auto found = m_remote->journal.journalPage(narrowed);
    QVERIFY(found && !found->lines.empty());
    QVERIFY(found->lines.front() == lines.front());
}

void TestRemotePorts::figuresAreThoseOf(const Order& sold)
{
    const Window window{Instant{sold.occurredAt.us - usPerDay}, Instant{sold.occurredAt.us + 1}};
    const auto figures = m_remote->figures.figures(window);
    QVERIFY(figures && figures->hours.front().orders == 1 && !figures->topUps.empty());
    QVERIFY(m_remote->figures.standing({window.from, window.from})->owed > Money{});
    QCOMPARE(m_remote->figures.orders({window, 1, {}})->orders, std::vector<Order>{sold});
    const OrderQuery after{window, 1, OrderCursor{sold.occurredAt, sold.id}};
    QVERIFY(m_remote->figures.orders(after)->orders.empty());
}

void TestRemotePorts::pagesGoOnWhereTheyEnded()
{
    std::set<std::string> codes{"R-1"};
    for (int number = 2; number <= 7; ++number) {
        const std::string code = "R-" + std::to_string(number);
        codes.insert(code);
        static_cast<void>(m_served->makeProduct(code, 1'000, 1));
    }
    std::multiset<std::string> seen;
    ProductQuery query;
    query.limit = 3;
    query.order = ProductOrder::Price;
    query.isDescending = true;
    do {
        const auto page = m_remote->catalogue.productPage(query);
        QVERIFY(page);
        for (const Product& product : page->products) {
            seen.insert(product.details.code);
        }
        query.after = page->next;
    } while (query.after);
    QCOMPARE(seen, std::multiset<std::string>(codes.begin(), codes.end()));
}

void TestRemotePorts::theSameCommandAgainHasTheSameOutcome()
{
    const Command topUp = command(TopUp{m_customer, Money{5'000}, Tender::Cash, {}});
    const Answer first = submitAndWait(m_remote->book, topUp);
    QVERIFY(first && isAccepted(*first));
    QCOMPARE(submitAndWait(m_remote->book, topUp), first);
    QCOMPARE(
        m_remote->customers.customer(m_customer)->value_or(CustomerCard{}).balance,
        Money{5'000}
    );
}

void TestRemotePorts::refusalsKeepTheirFacts()
{
    const Answer answer = submitAndWait(m_remote->book, command(order(2)));
    QVERIFY(answer && !isAccepted(*answer));
    const auto& refused = std::get<Refused>(*answer);
    QCOMPARE(refused.reason, Refusal(OrderRefusal::InsufficientBalance));
    QCOMPARE(refused.missing, Money{2'400});
}

void TestRemotePorts::anotherContentUnderAnIdIsSaid()
{
    const Command topUp = command(TopUp{m_customer, Money{5'000}, Tender::Cash, {}});
    QVERIFY(submitAndWait(m_remote->book, topUp));
    Command other = topUp;
    other.body = TopUp{m_customer, Money{6'000}, Tender::Cash, {}};
    QCOMPARE(submitAndWait(m_remote->book, other), Answer(std::unexpected(SubmitError::IdReused)));
}

void TestRemotePorts::signingInTellsWrongPinsApart()
{
    const auto wrong = m_remote->signIn.signIn("kim", "9999");
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().error, SignInError::WrongLoginOrPin);
    QVERIFY(m_remote->signIn.hashPin("2468"));
}

void TestRemotePorts::approvalTravelsWithTheCommand()
{
    m_served->makeStaff("park", "cashier");
    QVERIFY(
        submitAndWait(m_remote->book, command(TopUp{m_customer, Money{10'000}, Tender::Cash, {}}))
    );
    const Command sale = command(order(1));
    QVERIFY(submitAndWait(m_remote->book, sale));
    const auto cashier = m_remote->signIn.signIn("park", "5678");
    QVERIFY(cashier);
    Command refund = command(
        RefundOrder{OrderId{sale.id.uuid}, m_customer, {{0, m_product, 1, false}}, {}, "파손"}
    );
    refund.actor.staff = cashier->id;
    const Answer alone = submitAndWait(m_remote->book, refund);
    QVERIFY(!(alone && isAccepted(*alone)));
    refund.id = CommandId{m_ids.next()};
    refund.actor.approver = m_admin.id;
    const Answer approved = submitAndWait(m_remote->book, refund);
    QVERIFY(approved && isAccepted(*approved));
}

void TestRemotePorts::anEndedApprovalDoesNotUndoWhatWasDone()
{
    m_served->makeStaff("lee", "manager");
    m_served->makeStaff("park", "cashier");
    const auto manager = m_remote->signIn.signIn("lee", "5678");
    const auto cashier = m_remote->signIn.signIn("park", "5678");
    QVERIFY(manager && cashier);
    Command damage = command(DamageStock{m_product, 1, "파손"});
    damage.actor = {cashier->id, {}, manager->id};
    const Answer done = submitAndWait(m_remote->book, damage);
    QVERIFY(done && isAccepted(*done));
    // The manager's tokens are taken back before the counter hears of it.
    HttpsClient admin(m_served->port());
    admin.token = m_served->adminToken();
    QCOMPARE(admin.remove("/v1/staff/" + toText(manager->id.uuid) + "/tokens").status, 204);
    QCOMPARE(submitAndWait(m_remote->book, damage), done);
    damage.id = CommandId{m_ids.next()};
    const Answer fresh = submitAndWait(m_remote->book, damage);
    QCOMPARE(fresh, Answer(std::unexpected(SubmitError::Unavailable)));
    QCOMPARE(found(m_remote->catalogue.product(m_product))->stock, 9);
}

void TestRemotePorts::whatStaffMayNotDoStaysRefused()
{
    m_served->makeStaff("park", "cashier");
    const auto cashier = m_remote->signIn.signIn("park", "5678");
    QVERIFY(cashier);
    Command damage = command(DamageStock{m_product, 1, "파손"});
    damage.actor.staff = cashier->id;
    const Answer refused = submitAndWait(m_remote->book, damage);
    Refused expected;
    expected.reason = AccessRefusal::NotPermitted;
    QCOMPARE(refused, Answer(Outcome(expected)));
    m_remote->tokens.forget(cashier->id);
    QCOMPARE(submitAndWait(m_remote->book, damage), refused);
}

void TestRemotePorts::whoeverLeftOnlyHearsWhatBecameOfIt()
{
    const Command done = command(TopUp{m_customer, Money{5'000}, Tender::Cash, {}});
    const Answer answer = submitAndWait(m_remote->book, done);
    QVERIFY(answer && isAccepted(*answer));
    m_remote->tokens.forget(m_admin.id);
    QCOMPARE(submitAndWait(m_remote->book, done), answer);
    const Command fresh = command(TopUp{m_customer, Money{6'000}, Tender::Cash, {}});
    QCOMPARE(
        submitAndWait(m_remote->book, fresh),
        Answer(std::unexpected(SubmitError::Unavailable))
    );
    QVERIFY(m_remote->signIn.signIn("kim", "1234"));
    const Answer later = submitAndWait(m_remote->book, fresh);
    QVERIFY(later && isAccepted(*later));
}

void TestRemotePorts::aStrangersCertificateIsNotTrusted()
{
    storage::ServerAddress address = m_served->address();
    address.fingerprint = QByteArray(32, 'x');
    storage::HttpsClient pinned(address);
    QCOMPARE(pinned.ask({.target = QStringLiteral("/healthz")}).error(), HttpFault::Untrusted);
    address.fingerprint.clear();
    storage::HttpsClient unpinned(address);
    QCOMPARE(unpinned.ask({.target = QStringLiteral("/healthz")}).error(), HttpFault::Untrusted);
}

void TestRemotePorts::whatTheNetworkSwallowsIsNotCalledFailed()
{
    m_served->stop();
    const Command topUp = command(TopUp{m_customer, Money{5'000}, Tender::Cash, {}});
    const Answer answer = submitAndWait(m_remote->book, topUp);
    QCOMPARE(answer, Answer(std::unexpected(SubmitError::Unknown)));
    QCOMPARE(m_remote->catalogue.product(m_product).error(), ReadError::Unavailable);
}

void TestRemotePorts::everyCommandIsSentWhereTheServerTakesIt()
{
    for (const CommandBody& body : everyBody()) {
        const std::string type{storage::commandType(body)};
        const auto route = std::ranges::find_if(app::routes(), [&type](const app::Route& one) {
            const auto* const command = std::get_if<app::CommandRoute>(&one.handler);
            return command != nullptr && command->type == type;
        });
        QVERIFY2(route != app::routes().end(), type.c_str());
        QCOMPARE(std::string(route->pattern), std::string(storage::collectionOf(body)) + "/{id}");
    }
}

} // namespace jangbu::tests

QTEST_GUILESS_MAIN(jangbu::tests::TestRemotePorts)

#include "tst_remote_ports.moc"
