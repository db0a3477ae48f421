#include "storage/postgres/book_schema.h"
#include "storage/postgres/connection_rules.h"
#include "storage/postgres/postgres_database.h"
#include "storage/sql/transaction.h"
#include "tests/servers/postgres_server.h"

#include <QTest>

#include <array>
#include <memory>
#include <string>

namespace jangbu::storage {

namespace {

constexpr Instant november{1'795'000'000 * usPerSecond}; // 2026-11-18

using Opened = std::expected<std::unique_ptr<PostgresDatabase>, DatabaseFailure>;

std::vector<std::string> asked(Connection& connection, const std::string& question)
{
    const auto rows = connection.runText(question);
    return rows ? *rows : std::vector<std::string>{"failed: " + rows.error().text};
}

} // namespace

class TestPostgresDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void emptyDatabaseIsMissingUntilItIsMade();
    void otherDatabaseIsNotTouched();
    void newerBookIsLeftAlone();
    void changedHistoryIsDamage();
    void everyTargetThatFailsSaysWhy_data();
    void everyTargetThatFailsSaysWhy();
    void whatHappenedCannotBeChanged_data();
    void whatHappenedCannotBeChanged();
    void readerOnlyReads();
    void writerKeepsItsRules();
    void monthsAheadHavePartitions();
    void oddClockIsNoObstacle();
    void statesMeanFaults_data();
    void statesMeanFaults();

private:
    [[nodiscard]] Opened open(OpenIntent intent) const
    {
        return PostgresDatabase::open(bookDatabase(m_parameters), intent, november);
    }

    /// A connection as the server's first user, whom nothing holds up.
    [[nodiscard]] std::unique_ptr<Connection> asAnybody() const
    {
        auto connection = Connection::open(postgresTargetOf(m_parameters), m_dialect).value();
        static_cast<void>(asked(*connection, "SET search_path = jangbu"));
        return connection;
    }

    std::unique_ptr<servers::PostgresServer> m_server;
    PostgresDialect m_dialect;
    std::string m_parameters;
    int m_databases = 0;
};

void TestPostgresDatabase::initTestCase()
{
    if (!servers::PostgresServer::isInstalled()) {
        QSKIP("the package postgresql-15 is not installed");
    }
    m_server = std::make_unique<servers::PostgresServer>();
    m_parameters = m_server->createDatabase("kept");
    QVERIFY(open(OpenIntent::CreateIfMissing).has_value());
}

void TestPostgresDatabase::init()
{
    if (QTest::currentDataTag() == nullptr) {
        m_parameters = m_server->createDatabase("book" + std::to_string(++m_databases));
    }
}

void TestPostgresDatabase::emptyDatabaseIsMissingUntilItIsMade()
{
    const Opened none = open(OpenIntent::Existing);
    QVERIFY(!none && none.error().error == DatabaseError::Missing);
    const Opened made = open(OpenIntent::CreateIfMissing);
    QVERIFY2(made.has_value(), made ? "" : made.error().text.c_str());
    QVERIFY((*made)->migration() == MigrationResult::Created);
    const Opened again = open(OpenIntent::Existing);
    QVERIFY(again && (*again)->migration() == MigrationResult::UpToDate);
}

void TestPostgresDatabase::otherDatabaseIsNotTouched()
{
    QCOMPARE(asked(*asAnybody(), "CREATE TABLE public.theirs (n int)").size(), std::size_t{0});
    const Opened opened = open(OpenIntent::CreateIfMissing);
    QVERIFY(!opened && opened.error().error == DatabaseError::NotOurs);
    QVERIFY(asked(*asAnybody(), "SELECT 1 FROM pg_namespace WHERE nspname = 'jangbu'").empty());
}

void TestPostgresDatabase::newerBookIsLeftAlone()
{
    QVERIFY(open(OpenIntent::CreateIfMissing).has_value());
    const auto next = std::to_string(postgresBookSchema().migrations.size() + 1);
    static_cast<void>(asked(
        *asAnybody(),
        "INSERT INTO migration VALUES (" + next + ", 'newer', 'x', 0, " + next + ")"
    ));
    const Opened opened = open(OpenIntent::Existing);
    QVERIFY(!opened && opened.error().error == DatabaseError::Newer);
}

void TestPostgresDatabase::changedHistoryIsDamage()
{
    QVERIFY(open(OpenIntent::CreateIfMissing).has_value());
    static_cast<void>(asked(*asAnybody(), "UPDATE migration SET sha256 = 'x' WHERE version = 1"));
    const Opened opened = open(OpenIntent::Existing);
    QVERIFY(!opened && opened.error().error == DatabaseError::Damaged);
}

void TestPostgresDatabase::everyTargetThatFailsSaysWhy_data()
{
    QTest::addColumn<QString>("parameters");
    QTest::addColumn<int>("error");
    const auto add = [](const char* name, const std::string& parameters, DatabaseError error) {
        QTest::newRow(name) << QString::fromStdString(parameters) << static_cast<int>(error);
    };
    const std::string base = m_server->parametersOf("");
    add("semicolon", "dbname=a;b", DatabaseError::BadTarget);
    add("no keyword", "nonsense=1", DatabaseError::BadTarget);
    add("no server", "host=/nowhere dbname=a", DatabaseError::Unreachable);
    add("no database", base + "nosuch", DatabaseError::Missing);
    add("no user", base + "postgres user=nobody_known", DatabaseError::NotSignedIn);
}

void TestPostgresDatabase::everyTargetThatFailsSaysWhy()
{
    QFETCH(const QString, parameters);
    QFETCH(const int, error);
    const Opened opened = PostgresDatabase::open(
        bookDatabase(parameters.toStdString()),
        OpenIntent::CreateIfMissing,
        november
    );
    QVERIFY(!opened);
    QVERIFY2(static_cast<int>(opened.error().error) == error, opened.error().text.c_str());
}

void TestPostgresDatabase::whatHappenedCannotBeChanged_data()
{
    QTest::addColumn<QString>("change");

    struct Kept
    {
        QString table;
        QString column;
    };

    const std::array kept{
        Kept{QStringLiteral("entry"), QStringLiteral("amount")},
        Kept{QStringLiteral("stock_move"), QStringLiteral("delta")},
        Kept{QStringLiteral("outbox"), QStringLiteral("kind")},
        Kept{QStringLiteral("command"), QStringLiteral("batch_no")},
        Kept{QStringLiteral("batch"), QStringLiteral("count")},
        Kept{QStringLiteral("audit"), QStringLiteral("occurred_at")},
        Kept{QStringLiteral("refund"), QStringLiteral("amount")},
        Kept{QStringLiteral("product_price"), QStringLiteral("price")},
        Kept{QStringLiteral("migration"), QStringLiteral("applied_at")},
        Kept{QStringLiteral("vault_key"), QStringLiteral("key_id")},
    };
    const auto add = [](const QString& change) { QTest::newRow(qPrintable(change)) << change; };
    for (const auto& [table, column] : kept) {
        add(QStringLiteral("DELETE FROM ") + table);
        add(QStringLiteral("TRUNCATE ") + table);
        add(QStringLiteral("UPDATE ") + table + QStringLiteral(" SET ") + column
            + QStringLiteral(" = 1"));
    }
    add(QStringLiteral("UPDATE orders SET paid = 0"));
    add(QStringLiteral("DELETE FROM orders"));
    add(QStringLiteral("DELETE FROM orders_other"));
    add(QStringLiteral("UPDATE top_up SET amount = 1"));
    add(QStringLiteral("DELETE FROM wallet"));
    add(QStringLiteral("INSERT INTO head VALUES (2, 0, 0, '')"));
    add(QStringLiteral("ALTER TABLE entry DROP COLUMN amount"));
    add(QStringLiteral("CREATE TABLE mine (n int)"));
    add(QStringLiteral("DROP TABLE entry"));
}

void TestPostgresDatabase::whatHappenedCannotBeChanged()
{
    QFETCH(const QString, change);
    m_parameters = m_server->parametersOf("kept");
    const Opened opened = open(OpenIntent::Existing);
    const auto writer = (*opened)->openWriter().value();
    const auto done = writer->runText(change.toStdString());
    QVERIFY(!done);
    QVERIFY2(done.error().fault == Fault::ReadOnly, done.error().text.c_str());
}

void TestPostgresDatabase::readerOnlyReads()
{
    const Opened opened = open(OpenIntent::CreateIfMissing);
    const auto reader = (*opened)->openReader().value();
    auto transaction = Transaction::begin(*reader, TransactionMode::Read).value();
    const auto done =
        transaction.prepare("INSERT INTO setting (key, value) VALUES ('a', 'b')").execute();
    QVERIFY(!done && done.error().fault == Fault::ReadOnly);
}

void TestPostgresDatabase::writerKeepsItsRules()
{
    const Opened opened = open(OpenIntent::CreateIfMissing);
    const auto writer = (*opened)->openWriter().value();
    const auto reader = (*opened)->openReader().value();
    QCOMPARE(asked(*writer, "SHOW enable_seqscan").at(0), std::string("off"));
    QCOMPARE(asked(*reader, "SHOW enable_seqscan").at(0), std::string("on"));
    QCOMPARE(asked(*writer, "SHOW synchronous_commit").at(0), std::string("on"));
    QCOMPARE(asked(*writer, "SELECT current_user").at(0), std::string("jangbu_app"));
    QCOMPARE(asked(*reader, "SELECT current_user").at(0), std::string("jangbu_app"));
    QCOMPARE(asked(*reader, "SHOW default_transaction_read_only").at(0), std::string("on"));
}

void TestPostgresDatabase::monthsAheadHavePartitions()
{
    const Opened opened = open(OpenIntent::CreateIfMissing);
    QVERIFY(opened.has_value());
    const auto parts = asked(
        *asAnybody(),
        "SELECT inhrelid::regclass::text FROM pg_inherits "
        "WHERE inhparent = 'orders'::regclass ORDER BY 1"
    );
    const std::vector<std::string> due{
        "orders_2026_11",
        "orders_2026_12",
        "orders_2027_01",
        "orders_2027_02",
        "orders_other",
    };
    QVERIFY(parts == due);
    const auto writer = (*opened)->openWriter().value();
    const auto made = asked(*writer, "SELECT make_order_partitions(1800000000000000)"); // 2027-01
    QVERIFY(made == std::vector<std::string>{"2"});
}

void TestPostgresDatabase::oddClockIsNoObstacle()
{
    const Opened opened = open(OpenIntent::CreateIfMissing);
    const auto writer = (*opened)->openWriter().value();
    const auto insert = [&writer](const std::string& key) {
        return asked(
            *writer,
            "INSERT INTO orders VALUES ('\\x" + key
                + "', 1, '\\x01', 0, 0, 0, 0, 0, 0, '', '[]', 1, 0, '\\x01', '\\x01', '') "
                  "RETURNING tableoid::regclass::text"
        );
    };
    // 2026-12-01T00:00Z is 1796083200000 ms: 0x01a22ee6b000.
    QVERIFY(
        insert("01a22ee6b00070008000000000000001") == std::vector<std::string>{"orders_2026_12"}
    );
    QVERIFY(
        insert("01a22ee6afff70008000000000000001") == std::vector<std::string>{"orders_2026_11"}
    );
    QVERIFY(insert("00000000000070008000000000000001") == std::vector<std::string>{"orders_other"});
    QVERIFY(insert("ffffffffffff70008000000000000001") == std::vector<std::string>{"orders_other"});
    // A month whose orders lie there already goes without a partition.
    const auto far = insert("01d0000000007000800000000000000a");
    QVERIFY(far == std::vector<std::string>{"orders_other"});
    const auto made = asked(*writer, "SELECT make_order_partitions(1992864825344000)");
    QVERIFY(made == std::vector<std::string>{"3"});
}

void TestPostgresDatabase::statesMeanFaults_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("fault");
    const auto add = [](const char* state, Fault fault) {
        QTest::newRow(state) << QString::fromLatin1(state) << static_cast<int>(fault);
    };
    add("", Fault::Lost);
    add("40P01", Fault::Busy);
    add("40001", Fault::Busy);
    add("55P03", Fault::Busy);
    add("57014", Fault::Busy);
    add("23505", Fault::Conflict);
    add("23514", Fault::Constraint);
    add("22003", Fault::Constraint);
    add("57P01", Fault::Lost);
    add("08006", Fault::Lost);
    add("53100", Fault::Full);
    add("53300", Fault::Busy);
    add("25006", Fault::ReadOnly);
    add("42501", Fault::ReadOnly);
    add("XX001", Fault::Damaged);
    add("42601", Fault::Other);
}

void TestPostgresDatabase::statesMeanFaults()
{
    QFETCH(const QString, state);
    QFETCH(const int, fault);
    QCOMPARE(static_cast<int>(faultOfState(state.toStdString())), fault);
}

} // namespace jangbu::storage

QTEST_GUILESS_MAIN(jangbu::storage::TestPostgresDatabase)

#include "tst_postgres_database.moc"
