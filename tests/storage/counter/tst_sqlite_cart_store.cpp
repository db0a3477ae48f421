#include "storage/counter/counter_file.h"
#include "storage/counter/machine.h"
#include "storage/counter/sqlite_cart_store.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

namespace jangbu::storage {

namespace {

constexpr Instant now{1'790'000'000 * usPerSecond};

Uuid numbered(std::uint8_t number)
{
    Uuid uuid;
    uuid.bytes[0] = 1;
    uuid.bytes[15] = number;
    return uuid;
}

Cart someCart()
{
    return Cart{
        .customer = CustomerId{numbered(1)},
        .lines =
            {{ProductId{numbered(2)}, "신라면 \"매운\"", Money{1'000}, TaxClass::Taxable, 3, {}},
             {ProductId{numbered(3)}, "쌀", Money{42'000}, TaxClass::Exempt, 1, Money{40'000}}},
        .coupon = CouponKey{CampaignId{numbered(4)}, CustomerId{numbered(1)}, 2},
        .approver = StaffId{numbered(6)},
        .payment = CommandId{numbered(5)},
        .taken = {{CommandId{numbered(6)}, Money{4'480}}},
    };
}

Command someCommand(std::uint8_t number)
{
    return Command{
        .id = CommandId{numbered(number)},
        .actor = {StaffId{numbered(9)}, TerminalId{numbered(8)}, std::nullopt},
        .occurredAt = now,
        .body = SaveCustomer{CustomerId{numbered(1)}, {"홍길동", "+821012345678", 17, "", "단골"}},
    };
}

} // namespace

class TestSqliteCartStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void emptyAtFirst();
    void cartComesBackAfterReopening();
    void parkedCartsAreResumedOnce();
    void takenNumbersAreNotUsedTwice();
    void intentsStayUntilTheyAreForgotten();
    void intentsAreSealed();
    void unreadableRowsAreLeftAlone();
    void terminalIsRemembered();
    void anyThreadMayCall();
    void damagedFileIsSetAside_data();
    void damagedFileIsSetAside();
    void secondOpenIsRefused();

private:
    [[nodiscard]] std::filesystem::path folder() const { return m_dir->path().toStdString(); }

    [[nodiscard]] QString counterPath() const
    {
        return m_dir->filePath(QStringLiteral("counter.db"));
    }

    void open();
    void close();
    void reopen();

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<CounterFile> m_file;
    std::unique_ptr<SqliteCartStore> m_store;
};

void TestSqliteCartStore::init()
{
    close();
    m_dir = std::make_unique<QTemporaryDir>();
    m_vault = std::make_unique<Vault>(SecretKey{});
    open();
}

void TestSqliteCartStore::open()
{
    auto file = CounterFile::open(folder(), now);
    QVERIFY(file.has_value());
    m_file = *std::move(file);
    m_store = std::make_unique<SqliteCartStore>(*m_file, *m_vault);
}

void TestSqliteCartStore::close()
{
    m_store.reset();
    m_file.reset();
}

void TestSqliteCartStore::reopen()
{
    close();
    open();
}

void TestSqliteCartStore::emptyAtFirst()
{
    QVERIFY(m_store->current() == Cart{});
    QVERIFY(m_store->parked().value().empty());
    QVERIFY(m_store->intents().value().empty());
    QVERIFY(terminalOf(*m_file) == std::nullopt);
    QVERIFY(m_file->setAside().empty());
    const auto others =
        QFile::permissions(counterPath())
        & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther);
    QVERIFY(!others);
}

void TestSqliteCartStore::cartComesBackAfterReopening()
{
    QVERIFY(m_store->saveCurrent(someCart()).has_value());
    reopen();
    QVERIFY(m_store->current() == someCart());
    QVERIFY(m_store->saveCurrent(Cart{}).has_value());
    QVERIFY(m_store->current() == Cart{});
}

void TestSqliteCartStore::parkedCartsAreResumedOnce()
{
    QVERIFY(m_store->saveCurrent(someCart()).has_value());
    QVERIFY(m_store->park({1, someCart(), "김 사원", now}).has_value());
    QVERIFY(m_store->current() == Cart{});
    reopen();
    const auto parked = m_store->parked().value();
    QCOMPARE(parked.size(), std::size_t{1});
    QCOMPARE(parked.front().number, 1);
    QVERIFY(parked.front().cart == someCart());
    QCOMPARE(parked.front().staffName, std::string{"김 사원"});
    QVERIFY(parked.front().parkedAt == now);

    QVERIFY(m_store->resume(2).value() == std::nullopt);
    QVERIFY(m_store->resume(1).value() == someCart());
    QVERIFY(m_store->current() == someCart());
    QVERIFY(m_store->resume(1).value() == std::nullopt);
    QVERIFY(m_store->parked().value().empty());
}

void TestSqliteCartStore::takenNumbersAreNotUsedTwice()
{
    QVERIFY(m_store->park({3, someCart(), "", now}).has_value());
    QVERIFY(m_store->park({3, someCart(), "", Instant{now.us + 1}}).has_value());
    QVERIFY(m_store->park({0, someCart(), "", Instant{now.us + 2}}).has_value());
    std::vector<std::int64_t> numbers;
    for (const ParkedCart& parked : m_store->parked().value_or(std::vector<ParkedCart>{})) {
        numbers.push_back(parked.number);
    }
    QVERIFY((numbers == std::vector<std::int64_t>{3, 4, 5}));
}

void TestSqliteCartStore::intentsStayUntilTheyAreForgotten()
{
    QVERIFY(m_store->keepIntent(someCommand(20)).has_value());
    QVERIFY(m_store->keepIntent(someCommand(10)).has_value());
    QVERIFY(m_store->keepIntent(someCommand(20)).has_value());
    reopen();
    QVERIFY((m_store->intents().value() == std::vector{someCommand(20), someCommand(10)}));
    QVERIFY(m_store->forgetIntent(someCommand(20).id).has_value());
    QVERIFY(m_store->forgetIntent(someCommand(20).id).has_value());
    QVERIFY(m_store->intents().value() == std::vector{someCommand(10)});
}

void TestSqliteCartStore::intentsAreSealed()
{
    QVERIFY(m_store->keepIntent(someCommand(20)).has_value());
    close();
    QFile file{counterPath()};
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(!bytes.contains("821012345678"));
    QVERIFY(!bytes.contains("홍길동"));
    open();
}

void TestSqliteCartStore::unreadableRowsAreLeftAlone()
{
    QVERIFY(m_store->park({1, someCart(), "", now}).has_value());
    QVERIFY(m_store->keepIntent(someCommand(20)).has_value());
    QVERIFY(m_store->saveCurrent(someCart()).has_value());
    const auto spoilt = m_file->run([](Transaction& transaction) -> Sql<std::int64_t> {
        auto carts = transaction.prepare("UPDATE cart SET content = '{\"newer\":1}'").execute();
        return carts ? transaction.prepare("UPDATE parked_cart SET content = 'x'").execute()
                     : carts;
    });
    QVERIFY(spoilt.has_value());
    QVERIFY(m_store->current() == Cart{});
    QVERIFY(m_store->parked().value().empty());
    QVERIFY(m_store->resume(1).value() == std::nullopt);

    SecretKey other;
    other.bytes()[0] = 1;
    const Vault otherVault{other};
    SqliteCartStore withOtherKey{*m_file, otherVault};
    QVERIFY(withOtherKey.intents().value().empty());
    QVERIFY(m_store->intents().value() == std::vector{someCommand(20)});
}

void TestSqliteCartStore::terminalIsRemembered()
{
    QVERIFY(setTerminal(*m_file, TerminalId{numbered(1)}).has_value());
    QVERIFY(setTerminal(*m_file, TerminalId{numbered(2)}).has_value());
    reopen();
    QVERIFY(terminalOf(*m_file).value() == TerminalId{numbered(2)});
}

void TestSqliteCartStore::anyThreadMayCall()
{
    constexpr int rounds = 20;
    const auto keepSaving = [this] {
        for (int round = 0; round < rounds; ++round) {
            QVERIFY(m_store->saveCurrent(someCart()).has_value());
            QVERIFY(m_store->current().has_value());
        }
    };
    std::thread one{keepSaving};
    std::thread other{keepSaving};
    one.join();
    other.join();
    QVERIFY(m_store->current() == someCart());
}

void TestSqliteCartStore::damagedFileIsSetAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no database") << QByteArray(10'000, 'x');
    QTest::newRow("cut short") << QByteArray();
}

void TestSqliteCartStore::damagedFileIsSetAside()
{
    QFETCH(QByteArray, content);
    QVERIFY(m_store->saveCurrent(someCart()).has_value());
    close();
    QFile file{counterPath()};
    QVERIFY(file.open(QIODevice::ReadWrite));
    if (content.isEmpty()) {
        content = file.read(file.size() / 2);
    }
    QVERIFY(file.resize(0) && file.seek(0));
    QCOMPARE(file.write(content), content.size());
    file.close();

    open();
    QVERIFY(!m_file->setAside().empty());
    QFile kept{QString::fromStdString(m_file->setAside().string())};
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), content);
    QVERIFY(m_store->current() == Cart{});
    QVERIFY(m_store->saveCurrent(someCart()).has_value());
    reopen();
    QVERIFY(m_file->setAside().empty());
    QVERIFY(m_store->current() == someCart());
}

void TestSqliteCartStore::secondOpenIsRefused()
{
    const auto second = CounterFile::open(folder(), now);
    QVERIFY(!second.has_value());
    QVERIFY(second.error().error == FileError::InUse);
}

} // namespace jangbu::storage

QTEST_GUILESS_MAIN(jangbu::storage::TestSqliteCartStore)

#include "tst_sqlite_cart_store.moc"
