#include "storage/audit/verify.h"
#include "tests/generators/cast.h"
#include "tests/generators/history.h"
#include "tests/storage/contract/every_engine.h"
#include "tests/storage/contract/open_book.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <filesystem>
#include <memory>

namespace jangbu::tests {

namespace {

const storage::Law& lawNamed(const storage::VerifyReport& report, const std::string& name)
{
    return *std::ranges::find(report.laws, name, &storage::Law::name);
}

QByteArray brokenLaws(const storage::VerifyReport& report)
{
    std::string text;
    for (const storage::Law& law : report.laws) {
        if (law.broken > 0) {
            text += law.name + ": " + (law.breaks.empty() ? "?" : law.breaks.front()) + "\n";
        }
    }
    return QByteArray::fromStdString(text);
}

/// A book in which everything has happened at least once, closed.
class LivedBook
{
public:
    explicit LivedBook(Engine& engine)
    {
        const auto database = engine.open(folder());
        auto committer = storage::Committer::start({*database, m_vault, m_clock, {}});
        static_cast<void>(submitAll(**committer, generators::makeHistory(3, 700)));
    }

    [[nodiscard]] std::filesystem::path folder() const { return m_folder.path().toStdString(); }

    [[nodiscard]] const storage::Vault& vault() const { return m_vault; }

private:
    QTemporaryDir m_folder;
    storage::Vault m_vault{storage::SecretKey{}};
    fakes::FixedClock m_clock{generators::openingTime};
};

storage::Sql<storage::VerifyReport>
verifyIn(Engine& engine, const std::filesystem::path& folder, const storage::Vault& vault)
{
    const auto database = engine.open(folder);
    if (!database) {
        return std::unexpected(storage::SqlFailure{storage::Fault::Damaged, "does not open"});
    }
    const auto reader = database->openReader();
    return storage::verify(**reader, vault);
}

/// A row of the table: what somebody does to the file, and a law that names it.
void add(const char* name, const char* sql, const char* law)
{
    QTest::newRow(name) << QByteArray(sql) << QByteArray(law);
}

/// As if no cash had ever been given back.
constexpr const char* noRefundPaidOut =
    "DELETE FROM entry WHERE code = 4 AND debit IN (SELECT customer_id FROM wallet)";

void addHarmToBalances()
{
    add("balance",
        "UPDATE wallet SET balance = balance + 1 WHERE customer_id = (SELECT customer_id "
        "FROM wallet WHERE balance > 0 LIMIT 1)",
        "balance_is_fold_of_entries");
    add("no wallets", "DELETE FROM wallet", "balance_is_fold_of_entries");
    add("stock",
        "UPDATE product SET stock = stock + 1 WHERE product_id = (SELECT product_id FROM "
        "product LIMIT 1)",
        "stock_is_fold_of_moves");
    add("no products", "DELETE FROM product", "stock_is_fold_of_moves");
    add("price", "UPDATE product SET price = price + 1", "price_is_newest");
    add("no prices", "DELETE FROM product_price", "price_is_newest");
    add("a price of old",
        "UPDATE product_price SET price = price + 1 WHERE batch_no = (SELECT "
        "MIN(batch_no) FROM product_price) AND line_no = 0",
        "hash_chain");
    add("entry", "UPDATE entry SET amount = amount + 1 WHERE code = 3", "order_is_booked");
    add("entry's hash", "UPDATE entry SET amount = amount + 1 WHERE code = 3", "hash_chain");
    add("entry's fold",
        "UPDATE entry SET amount = amount + 1 WHERE code = 3",
        "balance_is_fold_of_entries");
    add("entry elsewhere",
        "UPDATE entry SET command_id = randomblob(16) WHERE code = 1",
        "rows_have_command");
    add("entry gone", "DELETE FROM entry WHERE line_no = 0", "batches_whole");
    add("entry stray",
        "UPDATE entry SET batch_no = batch_no + 1000000 WHERE code = 4",
        "batches_whole");
    add("no entries", "DELETE FROM entry", "balance_is_fold_of_entries");
    add("move", "UPDATE stock_move SET delta = delta - 1 WHERE reason = 1", "order_is_booked");
    add("move's refund",
        "UPDATE stock_move SET delta = delta + 1 WHERE reason = 2",
        "refund_is_booked");
    add("no moves", "DELETE FROM stock_move", "stock_is_fold_of_moves");
}

void addHarmToOrders()
{
    add("order's VAT", "UPDATE orders SET vat = vat + 1", "order_adds_up");
    add("order's gross", "UPDATE orders SET gross = gross + 1, paid = paid + 1", "order_adds_up");
    add("order's discount",
        "UPDATE orders SET discount = discount + 1, gross = gross + 1",
        "order_adds_up");
    add("order's lines",
        "UPDATE orders SET lines = replace(lines, '\"quantity\":1', "
        "'\"quantity\":2')",
        "order_adds_up");
    add("order unreadable", "UPDATE orders SET lines = '[]x'", "order_adds_up");
    add("order's state", "UPDATE orders SET state = 3 WHERE state = 2", "refund_adds_up");
    add("order's refunded",
        "UPDATE orders SET refunded = refunded - 1 WHERE refunded > 0",
        "refund_adds_up");
    add("order never refunded",
        "UPDATE orders SET state = 1, refunded = 0 WHERE state > 1",
        "refund_adds_up");
    add("order's time",
        "UPDATE orders SET occurred_at = occurred_at - 3600000000",
        "sales_hour_is_orders");
    add("order's customer",
        "UPDATE orders SET customer_id = (SELECT customer_id FROM wallet LIMIT 1)",
        "one_event_a_paid_order");
    add("order's coupon", "UPDATE orders SET coupon = ''", "coupon_has_order");
    add("order's batch", "UPDATE orders SET batch_no = batch_no + 1", "rows_have_command");
    add("order's receipt",
        "UPDATE orders SET receipt_no = 'Z-1' WHERE receipt_no <> ''",
        "receipts_gapless");
    add("no orders", "DELETE FROM orders", "one_event_a_paid_order");
}

void addHarmToRefundsAndTopUps()
{
    add("refund", "UPDATE refund SET amount = amount + 1", "refund_adds_up");
    add("refund's lines", "UPDATE refund SET lines = '[]'", "refund_adds_up");
    add("no refunds", "DELETE FROM refund", "refund_adds_up");
    add("refund not paid out", noRefundPaidOut, "refund_is_booked");
    add("top-up", "UPDATE top_up SET amount = amount + 1", "top_up_is_booked");
    add("top-up's tender",
        "UPDATE top_up SET tender = 3 - tender WHERE tender < 3",
        "top_up_is_booked");
    add("top-up reversed", "UPDATE top_up SET is_reversed = 1 - is_reversed", "reversal_is_booked");
    add("top-up's approval", "UPDATE top_up SET approval_no = zeroblob(60)", "personal_data_opens");
    add("no top-ups", "DELETE FROM top_up", "rows_have_command");
    add("coupon's state", "UPDATE coupon SET state = 1 WHERE state = 2", "coupon_has_order");
    add("coupon's order",
        "UPDATE coupon SET order_id = randomblob(16) WHERE state = 2",
        "coupon_has_order");
    add("coupon gone", "DELETE FROM coupon WHERE issue_no = 1", "campaign_adds_up");
    add("no coupons", "DELETE FROM coupon", "campaign_adds_up");
}

void addHarmToTheChain()
{
    add("campaign", "UPDATE campaign SET remaining = remaining + 1", "campaign_adds_up");
    add("no campaigns", "DELETE FROM campaign", "campaign_adds_up");
    add("sales hour", "UPDATE sales_hour SET units = units + 1", "sales_hour_is_orders");
    add("sales hour elsewhere", "UPDATE sales_hour SET hour = hour + 1000", "sales_hour_is_orders");
    add("no sales hours", "DELETE FROM sales_hour", "sales_hour_is_orders");
    add("week", "UPDATE sales_week SET units = units + 1", "figures_are_folds");
    add("no weeks", "DELETE FROM sales_week", "figures_are_folds");
    add("staff's hour", "UPDATE staff_hour SET orders = orders + 1", "figures_are_folds");
    add("staff's hour elsewhere", "UPDATE staff_hour SET hour = hour + 1000", "figures_are_folds");
    add("no staff hours", "DELETE FROM staff_hour", "figures_are_folds");
    add("top-ups' hour", "UPDATE top_up_hour SET amount = amount + 1", "figures_are_folds");
    add("no top-up hours", "DELETE FROM top_up_hour", "figures_are_folds");
    add("refused hour", "UPDATE refused_hour SET orders = orders + 1", "figures_are_folds");
    add("no refused hours", "DELETE FROM refused_hour", "figures_are_folds");
    add("owed hour", "UPDATE owed_hour SET rise = rise - 1", "figures_are_folds");
    add("no owed hours", "DELETE FROM owed_hour", "figures_are_folds");
    add("outbox gap", "DELETE FROM outbox WHERE seq = 5", "outbox_gapless");
    add("outbox end",
        "DELETE FROM outbox WHERE seq = (SELECT MAX(seq) FROM outbox)",
        "outbox_gapless");
    add("outbox key",
        "UPDATE outbox SET key = randomblob(16) WHERE kind = 1",
        "one_event_a_paid_order");
    add("outbox twice", "UPDATE outbox SET kind = 1 WHERE kind = 3", "top_up_is_booked");
    add("no outbox", "DELETE FROM outbox", "outbox_gapless");
    add("outcome", "UPDATE command SET outcome = '{}' WHERE line_no = 0", "hash_chain");
    add("content", "UPDATE command SET content_hash = zeroblob(32) WHERE line_no = 0", "hash_chain"
    );
    add("command gone",
        "DELETE FROM command WHERE command_id = (SELECT order_id FROM orders LIMIT 1)",
        "batches_whole");
    add("no commands", "DELETE FROM command", "rows_have_command");
    add("batch's root", "UPDATE batch SET root = zeroblob(32) WHERE batch_no = 2", "hash_chain");
    add("batch's count", "UPDATE batch SET count = count + 1", "batches_whole");
    add("batch's time", "UPDATE batch SET at = at + 1", "hash_chain");
    add("no batches", "DELETE FROM batch", "hash_chain");
    add("head's root", "UPDATE head SET root = zeroblob(32)", "hash_chain");
    add("head's seq", "UPDATE head SET outbox_seq = outbox_seq + 1", "outbox_gapless");
    add("head's batch", "UPDATE head SET batch_no = batch_no + 1", "batches_whole");
    add("audit", "UPDATE audit SET after = after || '1' WHERE line_no = 0", "hash_chain");
    add("no audit", "DELETE FROM audit", "hash_chain");
    add("no staff", "DELETE FROM staff", "names_exist");
    add("no terminals", "DELETE FROM terminal", "names_exist");
    add("receipt counter",
        "UPDATE terminal SET next_receipt_no = next_receipt_no + 1",
        "receipts_gapless");
    add("phone", "UPDATE customer SET phone = name", "personal_data_opens");
    add("name index", "UPDATE customer SET name_index = zeroblob(16)", "personal_data_opens");
    add("no customers", "DELETE FROM customer", "names_exist");
    add("cursor",
        "INSERT INTO cursor (destination, seq) VALUES ('platform', 1000000)",
        "names_exist");
    add("barcode",
        "INSERT INTO barcode (barcode, product_id) VALUES ('1', randomblob(16))",
        "names_exist");
    add("short id", "UPDATE entry SET debit = substr(debit, 1, 2) WHERE code = 3", "rows_readable");
}

void addHarmToSavedRows()
{
    const auto saved = [](const char* name, const char* sql) { add(name, sql, "rows_as_sealed"); };
    saved("staff's role", "UPDATE staff SET role = 3 WHERE role < 3");
    saved("staff's PIN", "UPDATE staff SET pin_hash = 'x'");
    saved("staff disabled", "UPDATE staff SET is_active = 1 - is_active");
    saved(
        "staff added",
        "INSERT INTO staff (staff_id, login, name, role, is_active, pin_hash) "
        "VALUES (randomblob(16), 'intruder', 'x', 3, 1, '')"
    );
    saved("setting", "UPDATE setting SET value = 'USD' WHERE key = 'shop.currency'");
    saved("setting gone", "DELETE FROM setting WHERE key = 'topup.maximum'");
    saved("setting added", "INSERT INTO setting (key, value) VALUES ('topup.extra', '1')");
    saved("no settings", "DELETE FROM setting");
    saved("product's tax class", "UPDATE product SET tax_class = 3 - tax_class");
    saved("product's name", "UPDATE product SET name = name || '!'");
    saved("product switched off", "UPDATE product SET is_active = 1 - is_active");
    saved("product's unit", "UPDATE product SET unit = unit || '!'");
    saved("no barcodes", "DELETE FROM barcode");
    saved(
        "barcode moved",
        "UPDATE barcode SET product_id = (SELECT product_id FROM product ORDER BY product_id LIMIT 1) WHERE product_id "
        "<> (SELECT product_id FROM product ORDER BY product_id LIMIT 1)"
    );
    saved("customer blocked", "UPDATE wallet SET is_blocked = 1 - is_blocked");
    saved(
        "member number",
        "UPDATE customer SET member_no = COALESCE(member_no, 0) + 100000 "
        "WHERE customer_id = (SELECT customer_id FROM customer ORDER BY customer_id LIMIT 1)"
    );
    saved("counter's name", "UPDATE terminal SET name = name || '!'");
    saved("campaign's terms", "UPDATE campaign SET minimum_spend = minimum_spend + 1");
    saved("campaign stopped", "UPDATE campaign SET is_active = 1 - is_active");
    saved("coupon's end", "UPDATE coupon SET expires_at = expires_at + 1");
    saved(
        "shift forged",
        "INSERT INTO shift (shift_id, terminal_id, opened_by, opened_at, opening, expected, "
        "closed_at, counted, version) SELECT randomblob(16), terminal_id, opened_by, opened_at, "
        "opening, expected, 1, counted, version FROM shift LIMIT 1"
    );
    saved("shift's float", "UPDATE shift SET opening = opening + 1");
    saved("closed drawer", "UPDATE shift SET expected = expected + 1 WHERE closed_at IS NOT NULL");
    saved("no shifts", "DELETE FROM shift");
    add("seal", "UPDATE seal SET seal = zeroblob(32) WHERE line_no = 0", "hash_chain");
    add("seal gone", "DELETE FROM seal WHERE line_no = 0", "hash_chain");
    add("seal stray", "UPDATE seal SET batch_no = batch_no + 1000000", "batches_whole");
    add("open drawer",
        "UPDATE shift SET expected = expected + 1 WHERE closed_at IS NULL",
        "drawer_is_fold_of_cash");
    add("coupon alive again",
        "UPDATE coupon SET state = 1 WHERE state = 3",
        "revocation_is_journalled");
    add("index gone", "DROP INDEX entry_debit", "schema_is_made");
    add("index added", "CREATE INDEX entry_of ON entry (code)", "schema_is_made");
    add("table added", "CREATE TABLE shadow (x INTEGER)", "schema_is_made");
}

} // namespace

class TestVerify : public QObject
{
    Q_OBJECT

public:
    explicit TestVerify(Engine& engine) : m_engine(engine) {}

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void emptyBookIsIntact();
    void livedBookIsIntact();
    void itStopsWhereItIsNotWantedAnyMore();
    void anyHistoryIsIntact_data();
    void anyHistoryIsIntact();
    void harmIsNamed_data();
    void harmIsNamed();
    void triggerIsNamed();
    void otherKeyIsNamed();
    void olderCashRefundsStayedOnTheBalance();

private:
    Engine& m_engine;
    std::unique_ptr<LivedBook> m_book;
};

void TestVerify::initTestCase()
{
    m_book = std::make_unique<LivedBook>(m_engine);
}

void TestVerify::cleanupTestCase()
{
    m_book.reset();
}

void TestVerify::emptyBookIsIntact()
{
    OpenBook open(m_engine);
    const auto report = storage::verify(open.reader(), open.vault());
    QVERIFY(report.has_value());
    QVERIFY2(report->isIntact(), brokenLaws(*report).constData());
}

void TestVerify::livedBookIsIntact()
{
    const auto report = verifyIn(m_engine, m_book->folder(), m_book->vault());
    QVERIFY(report.has_value());
    QVERIFY2(report->isIntact(), brokenLaws(*report).constData());
    // A law that was asked of nothing proves nothing.
    for (const storage::Law& law : report->laws) {
        QVERIFY2(law.checked > 0, law.name.c_str());
    }
}

void TestVerify::itStopsWhereItIsNotWantedAnyMore()
{
    OpenBook open(m_engine);
    static_cast<void>(submitAll(open.book(), generators::makeHistory(7, 20)));
    // Before the first part, within it, and before the next.
    for (const int last : {1, 2, 3}) {
        int asked = 0;
        const auto report =
            storage::verifyWhile(open.reader(), open.vault(), [&](std::size_t, std::size_t) {
                ++asked;
                return asked != last; // and once is enough
            });
        QVERIFY(report.has_value());
        QVERIFY(!report->has_value());
        QCOMPARE(asked, last);
    }
}

void TestVerify::anyHistoryIsIntact_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 100; seed < 106; ++seed) {
        QTest::addRow("seed %llu", static_cast<unsigned long long>(seed)) << seed;
    }
}

void TestVerify::anyHistoryIsIntact()
{
    QFETCH(const quint64, seed);
    OpenBook open(m_engine);
    static_cast<void>(submitAll(open.book(), generators::makeHistory(seed, 300)));
    const auto report = storage::verify(open.reader(), open.vault());
    QVERIFY(report.has_value());
    QVERIFY2(report->isIntact(), brokenLaws(*report).constData());
}

void TestVerify::harmIsNamed_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QByteArray>("law");
    addHarmToBalances();
    addHarmToOrders();
    addHarmToRefundsAndTopUps();
    addHarmToTheChain();
    addHarmToSavedRows();
}

void TestVerify::harmIsNamed()
{
    QFETCH(const QByteArray, sql);
    QFETCH(const QByteArray, law);
    const QTemporaryDir copy;
    const std::filesystem::path folder{copy.path().toStdString()};
    m_engine.copy(m_book->folder(), folder);
    QVERIFY(m_engine.harm(folder, sql.toStdString()));

    const auto report = verifyIn(m_engine, folder, m_book->vault());
    QVERIFY(report.has_value());
    QVERIFY(!report->isIntact());
    const storage::Law& broken = lawNamed(*report, law.toStdString());
    QVERIFY2(broken.broken > 0, brokenLaws(*report).constData());
    QVERIFY(!broken.breaks.empty() && !broken.breaks.front().empty());
    QVERIFY(broken.breaks.size() <= storage::breaksNamed);
}

void TestVerify::triggerIsNamed()
{
    const QTemporaryDir copy;
    const std::filesystem::path folder{copy.path().toStdString()};
    m_engine.copy(m_book->folder(), folder);
    const bool isSqlite = m_engine.addressOf(folder) == "sqlite";
    // It would fill a wallet with every order, long after whoever made it has gone.
    const std::string sqlite = "CREATE TRIGGER gift AFTER INSERT ON orders BEGIN "
                               "UPDATE wallet SET balance = balance + 1; END";
    const std::string postgres =
        "CREATE FUNCTION gift() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN "
        "UPDATE wallet SET balance = balance + 1; RETURN NEW; END'; "
        "CREATE TRIGGER gift AFTER INSERT ON orders FOR EACH ROW EXECUTE FUNCTION gift()";
    QVERIFY(m_engine.harm(folder, isSqlite ? sqlite : postgres));
    const auto report = verifyIn(m_engine, folder, m_book->vault());
    QVERIFY(report.has_value());
    const std::vector<std::string>& breaks = lawNamed(*report, "schema_is_made").breaks;
    QVERIFY(std::ranges::any_of(breaks, [](const std::string& named) {
        return named.starts_with("trigger gift");
    }));
}

void TestVerify::otherKeyIsNamed()
{
    storage::SecretKey other;
    other.bytes()[0] = 1;
    const auto report = verifyIn(m_engine, m_book->folder(), storage::Vault{other});
    QVERIFY(report.has_value());
    QVERIFY(lawNamed(*report, "personal_data_opens").broken > 0);
    // Not even a history that fits together can be made without the key.
    QVERIFY(lawNamed(*report, "hash_chain").broken > 0);
    QVERIFY(lawNamed(*report, "rows_as_sealed").broken > 0);
}

void TestVerify::olderCashRefundsStayedOnTheBalance()
{
    const QTemporaryDir copy;
    const std::filesystem::path folder{copy.path().toStdString()};
    m_engine.copy(m_book->folder(), folder);
    // What an older program answered: a balance that the refund had changed.
    const std::string answers =
        "; UPDATE command SET outcome = replace(outcome, '\"balance_after\":', "
        "'\"balance_after\":1') WHERE outcome LIKE '{\"accepted\":\"order_refunded\"%'";
    QVERIFY(m_engine.harm(folder, noRefundPaidOut + answers));
    const auto report = verifyIn(m_engine, folder, m_book->vault());
    QVERIFY(report.has_value());
    const storage::Law& booked = lawNamed(*report, "refund_is_booked");
    QVERIFY2(booked.broken == 0, brokenLaws(*report).constData());
    QVERIFY(booked.checked > 0);
    QVERIFY(lawNamed(*report, "hash_chain").broken > 0); // it was no older program here
}

} // namespace jangbu::tests

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    return jangbu::tests::runOnEveryEngine<jangbu::tests::TestVerify>(argc, argv);
}

#include "tst_verify.moc"
