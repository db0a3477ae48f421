#include "storage/sql/journal/sql_journal_reader.h"
#include "tests/fakes/admin/memory_journal.h"
#include "tests/fakes/memory_book.h"
#include "tests/generators/history.h"
#include "tests/storage/contract/every_engine.h"
#include "tests/storage/contract/open_book.h"

#include <QTest>

#include <algorithm>
#include <memory>

namespace jangbu::tests {

namespace {

constexpr std::size_t historyLength = 800;
constexpr std::uint64_t seed = 11;

/// One history, lived by a stored book and by one in memory. A batch of the one in memory is one
/// command, so lines are compared by what they say and not by where they stand.
struct TwoBooks
{
    explicit TwoBooks(Engine& engine) : open(engine)
    {
        const std::vector<Command> history = generators::makeHistory(seed, historyLength);
        static_cast<void>(submitAll(open.book(), history));
        fakes::MemoryBook pure(shop, open.clock());
        for (const Command& command : history) {
            static_cast<void>(submitAndWait(pure, command));
        }
    }

    OpenBook open;
    fakes::MemoryShop shop;
    fakes::MemoryJournal pureJournal{shop};
    storage::ReaderPool pool{open.database()};
    storage::SqlJournalReader journal{pool};
};

std::vector<JournalLine> allLines(JournalReader& journal, JournalQuery query)
{
    std::vector<JournalLine> lines;
    do {
        const auto page = journal.journalPage(query);
        if (!page || page->lines.size() > query.limit) {
            return {};
        }
        lines.insert(lines.end(), page->lines.begin(), page->lines.end());
        query.after = page->next;
    } while (query.after);
    return lines;
}

bool areEqual(const std::vector<JournalLine>& left, const std::vector<JournalLine>& right)
{
    return std::ranges::equal(left, right, [](JournalLine one, JournalLine other) {
        one.batchNo = other.batchNo;
        one.lineNo = other.lineNo;
        return one == other;
    });
}

} // namespace

class TestJournalContract : public QObject
{
    Q_OBJECT

public:
    explicit TestJournalContract(Engine& engine) : m_engine(engine) {}

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void pagesGoThroughAllLinesOnce_data();
    void pagesGoThroughAllLinesOnce();
    void filtersNarrow();
    void actsAreThoseThatHappened();

private:
    Engine& m_engine;
    std::unique_ptr<TwoBooks> m_books;
};

void TestJournalContract::initTestCase()
{
    m_books = std::make_unique<TwoBooks>(m_engine);
    QVERIFY(m_books->shop.audits.size() > 50);
}

void TestJournalContract::cleanupTestCase()
{
    m_books.reset();
}

void TestJournalContract::pagesGoThroughAllLinesOnce_data()
{
    QTest::addColumn<std::size_t>("limit");
    QTest::newRow("one") << std::size_t{1};
    QTest::newRow("seven") << std::size_t{7};
    QTest::newRow("most") << std::size_t{200};
}

void TestJournalContract::pagesGoThroughAllLinesOnce()
{
    QFETCH(std::size_t, limit);
    JournalQuery query;
    query.limit = limit;
    const auto lines = allLines(m_books->journal, query);
    QCOMPARE(lines.size(), m_books->shop.audits.size());
    QVERIFY(areEqual(lines, allLines(m_books->pureJournal, query)));
}

void TestJournalContract::filtersNarrow()
{
    const auto all = allLines(m_books->pureJournal, {});
    const JournalLine& middle = all.at(all.size() / 2);
    JournalQuery byStaff;
    byStaff.staff = middle.staff;
    JournalQuery byAct;
    byAct.act = middle.act;
    JournalQuery byTime;
    byTime.from = middle.occurredAt;
    byTime.to = Instant{middle.occurredAt.us + usPerHour};
    JournalQuery byAll = byTime;
    byAll.staff = middle.staff;
    byAll.act = middle.act;
    for (JournalQuery query : {byStaff, byAct, byTime, byAll}) {
        query.limit = 5;
        const auto lines = allLines(m_books->journal, query);
        QVERIFY(!lines.empty() && lines.size() < all.size());
        QVERIFY(areEqual(lines, allLines(m_books->pureJournal, query)));
    }
    JournalQuery none;
    none.act = "never' OR '1' = '1";
    QVERIFY(allLines(m_books->journal, none).empty());
}

void TestJournalContract::actsAreThoseThatHappened()
{
    const auto acts = m_books->journal.journalActs();
    QVERIFY(acts && !acts->empty());
    QVERIFY(*acts == *m_books->pureJournal.journalActs());
}

} // namespace jangbu::tests

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    return jangbu::tests::runOnEveryEngine<jangbu::tests::TestJournalContract>(argc, argv);
}

#include "tst_journal_contract.moc"
