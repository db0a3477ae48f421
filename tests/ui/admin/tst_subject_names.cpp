#include "tests/ui/admin/admin_counter.h"
#include "ui/admin/journal/subject_names.h"

#include <QTest>

namespace jangbu::ui {

namespace {

/// Counts how often it was asked, and cannot be read.
class UnreadableCatalogue final : public fakes::MemoryCatalogue
{
public:
    using MemoryCatalogue::MemoryCatalogue;

    [[nodiscard]] Read<std::optional<Product>> product(ProductId /*id*/) override
    {
        ++asked;
        return std::unexpected(ReadError::Unavailable);
    }

    int asked = 0;
};

} // namespace

/// What the ids in the journal are called.
class TestSubjectNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void idsAreNamed_data();
    void idsAreNamed();
    void whatNobodyKnowsIsLeftOut();
    void whereOneCannotBeReadTheRestIsNotAskedFor();

private:
    [[nodiscard]] std::map<std::string, std::string>
    namesOf(const std::string& act, const std::string& subject);

    std::unique_ptr<AdminCounter> m_counter;
    Uuid m_id;
};

void TestSubjectNames::init()
{
    m_counter = std::make_unique<AdminCounter>();
    m_id = m_counter->ids.next();
    fakes::MemoryShop& shop = m_counter->shop;
    Product product{.id = ProductId{m_id}, .details = {}};
    product.details.name = "신라면";
    shop.products.emplace(product.id, product);
    Wallet wallet = fakes::MemoryShop::walkInWallet();
    wallet.customer = CustomerId{m_id};
    shop.wallets.emplace(wallet.customer, wallet);
    CustomerProfile profile;
    profile.name = "홍길동";
    shop.profiles.emplace(wallet.customer, profile);
    Campaign campaign{.id = CampaignId{m_id}, .details = {}};
    campaign.details.name = "봄맞이";
    shop.campaigns.emplace(campaign.id, campaign);
    Order order{};
    order.id = OrderId{m_id};
    order.receiptNo = "A-000012";
    shop.orders.emplace(order.id, order);
}

std::map<std::string, std::string>
TestSubjectNames::namesOf(const std::string& act, const std::string& subject)
{
    JournalLine line;
    line.act = act;
    line.subject = subject;
    AdminPorts& ports = m_counter->ports;
    return subjectNames({line}, {ports.catalogue, ports.customers, ports.coupons, ports.sales});
}

void TestSubjectNames::idsAreNamed_data()
{
    QTest::addColumn<QString>("act");
    QTest::addColumn<QString>("behind");
    QTest::addColumn<QString>("name");
    QTest::newRow("product") << "product_price" << "" << "신라면";
    QTest::newRow("stock") << "stock_counted" << "" << "신라면";
    QTest::newRow("line of a sale") << "price_override" << "" << "신라면";
    QTest::newRow("customer, masked") << "customer_block" << "" << "홍*동";
    QTest::newRow("whose data was shown") << "unmasked" << "" << "홍*동";
    QTest::newRow("campaign") << "campaign" << "" << "봄맞이";
    QTest::newRow("coupon by its number") << "coupon_revoked" << " 31" << "봄맞이 31";
    QTest::newRow("receipt") << "refund" << "" << "A-000012";
}

void TestSubjectNames::idsAreNamed()
{
    QFETCH(QString, act);
    QFETCH(QString, behind);
    QFETCH(QString, name);
    const std::string subject = toText(m_id) + behind.toStdString();
    const auto names = namesOf(act.toStdString(), subject);
    QCOMPARE(names.size(), std::size_t{1});
    QCOMPARE(QString::fromStdString(names.at(subject)), name);
}

void TestSubjectNames::whatNobodyKnowsIsLeftOut()
{
    QVERIFY(namesOf("product_price", toText(m_counter->ids.next())).empty());
    QVERIFY(namesOf("shift_opened", toText(m_id)).empty());
    QVERIFY(namesOf("exported", "orders.csv").empty());
    m_counter->shop.failReads(ReadError::Unavailable);
    QVERIFY(namesOf("product_price", toText(m_id)).empty());
}

void TestSubjectNames::whereOneCannotBeReadTheRestIsNotAskedFor()
{
    UnreadableCatalogue catalogue{m_counter->shop};
    std::vector<JournalLine> lines(3);
    for (JournalLine& line : lines) {
        line.act = "product_price";
        line.subject = toText(m_counter->ids.next());
    }
    AdminPorts& ports = m_counter->ports;
    QVERIFY(subjectNames(lines, {catalogue, ports.customers, ports.coupons, ports.sales}).empty());
    QCOMPARE(catalogue.asked, 1);
}

} // namespace jangbu::ui

QTEST_GUILESS_MAIN(jangbu::ui::TestSubjectNames)
#include "tst_subject_names.moc"
