#include "storage/sql/reader/reader_pool.h"
#include "tests/storage/contract/every_engine.h"
#include "tests/storage/contract/open_book.h"

#include <QTest>

#include <map>
#include <mutex>
#include <set>
#include <thread>
#include <vector>

namespace jangbu::tests {

using storage::Connection;
using storage::ReaderPool;
using storage::Sql;

namespace {

Sql<std::optional<std::int64_t>> headOf(storage::Transaction& transaction)
{
    return transaction.prepare("SELECT batch_no FROM head").first([](const storage::RowView& row) {
        return row.integer(0);
    });
}

} // namespace

/// Whoever asks from wherever: a connection is opened, used and closed on one thread.
class TestReaderPool : public QObject
{
    Q_OBJECT

public:
    explicit TestReaderPool(Engine& engine) : m_engine(engine) {}

private Q_SLOTS:
    void init();
    void aConnectionStaysOnItsThread();
    void theSameConnectionIsUsedAgain();
    void thoseWhoComeAtOnceAllHaveAnAnswer();
    void aLostConnectionIsMadeAgain();

private:
    Engine& m_engine;
    std::unique_ptr<OpenBook> m_open;
};

void TestReaderPool::init()
{
    m_open.reset();
    m_open = std::make_unique<OpenBook>(m_engine);
}

void TestReaderPool::aConnectionStaysOnItsThread()
{
    ReaderPool pool(m_open->database());
    std::mutex mutex;
    std::map<const Connection*, std::set<std::thread::id>> usedOn;
    const auto note = [&](Connection& connection) -> Sql<bool> {
        const std::scoped_lock lock(mutex);
        usedOn[&connection].insert(std::this_thread::get_id());
        return true;
    };
    for (int round = 0; round < 20; ++round) {
        std::vector<std::thread> threads; // others every time
        for (int number = 0; number < 4; ++number) {
            threads.emplace_back([&] { static_cast<void>(pool.use(note)); });
        }
        for (std::thread& thread : threads) {
            thread.join();
        }
    }
    QVERIFY(!usedOn.empty() && usedOn.size() <= 4);
    for (const auto& [connection, threads] : usedOn) {
        QCOMPARE(threads.size(), 1U);
        QVERIFY(!threads.contains(std::this_thread::get_id()));
    }
}

void TestReaderPool::theSameConnectionIsUsedAgain()
{
    ReaderPool pool(m_open->database());
    std::set<const Connection*> used;
    for (int round = 0; round < 10; ++round) {
        const auto asked = pool.use([&used](Connection& connection) -> Sql<bool> {
            used.insert(&connection);
            return true;
        });
        QVERIFY(asked);
    }
    QCOMPARE(used.size(), 1U);
}

void TestReaderPool::thoseWhoComeAtOnceAllHaveAnAnswer()
{
    constexpr std::size_t threadCount = ReaderPool::connectionsMax + 8; // the others wait
    ReaderPool pool(m_open->database());
    std::atomic<int> right = 0;
    std::vector<std::thread> threads;
    for (std::size_t number = 0; number < threadCount; ++number) {
        threads.emplace_back([&] {
            for (int round = 0; round < 20; ++round) {
                const auto head = pool.read(headOf);
                right += head && *head == 0 ? 1 : 0;
            }
        });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    QCOMPARE(right.load(), static_cast<int>(threadCount) * 20);
}

void TestReaderPool::aLostConnectionIsMadeAgain()
{
    ReaderPool pool(m_open->database());
    const auto lose = [](Connection& /*connection*/) -> Sql<bool> {
        return std::unexpected(storage::SqlFailure{storage::Fault::Lost, "cut"});
    };
    QCOMPARE(pool.use(lose).error().text, std::string("cut"));
    const auto head = pool.read(headOf);
    QVERIFY(head && *head == 0);
}

} // namespace jangbu::tests

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    return jangbu::tests::runOnEveryEngine<jangbu::tests::TestReaderPool>(argc, argv);
}

#include "tst_reader_pool.moc"
