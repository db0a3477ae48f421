#include "storage/sql/reader/reader_pool.h"
#include "storage/sql/shift/sql_shift_reader.h"
#include "tests/fakes/memory_book.h"
#include "tests/fakes/shift/memory_shifts.h"
#include "tests/generators/history.h"
#include "tests/storage/contract/every_engine.h"
#include "tests/storage/contract/open_book.h"

#include <QTest>

#include <algorithm>
#include <memory>
#include <span>

namespace jangbu::tests {

namespace {

constexpr std::size_t historyLength = 3'000;
constexpr std::size_t pieceLength = 50;

/// One history, lived by a stored book and by one in memory.
struct TwoBooks
{
    explicit TwoBooks(Engine& engine, std::uint64_t seed) : open(engine)
    {
        const std::vector<Command> history = generators::makeHistory(seed, historyLength);
        // In pieces: a queue that a busy machine cannot empty in time would refuse the rest.
        for (std::span rest(history); !rest.empty();) {
            const auto piece = rest.first(std::min(rest.size(), pieceLength));
            const std::vector<Answer> answers = submitAll(open.book(), piece);
            isAllAnswered = isAllAnswered && std::ranges::all_of(answers, &Answer::has_value);
            rest = rest.subspan(piece.size());
        }
        fakes::MemoryBook book(shop, open.clock());
        for (const Command& command : history) {
            static_cast<void>(submitAndWait(book, command));
        }
    }

    OpenBook open;
    bool isAllAnswered = true;
    fakes::MemoryShop shop;
    fakes::MemoryShifts pure{shop};
    storage::ReaderPool pool{open.database(), [](const storage::SqlFailure& failure) {
                                 qWarning("%s", failure.text.c_str());
                             }};
    storage::SqlShiftReader shifts{pool};
};

} // namespace

class TestShiftContract : public QObject
{
    Q_OBJECT

public:
    explicit TestShiftContract(Engine& engine) : m_engine(engine) {}

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everyReportIsWhatItsCommandsDid();
    void openShiftsAreFoundByTheirCounter();
    void pagesGoThroughAllShiftsOnce();
    void aShiftWithoutItsCashIsDamaged();
    void aShiftThatAnOlderProgramClosedIsRead();

private:
    Engine& m_engine;
    std::unique_ptr<TwoBooks> m_books;
};

void TestShiftContract::initTestCase()
{
    m_books = std::make_unique<TwoBooks>(m_engine, 11);
    QVERIFY(m_books->isAllAnswered);
    QVERIFY(m_books->shop.shifts.size() > 5);
    QVERIFY(brokenLaws(m_books->open).empty());
}

void TestShiftContract::cleanupTestCase()
{
    m_books.reset();
}

void TestShiftContract::everyReportIsWhatItsCommandsDid()
{
    ShiftSums all;
    for (const auto& [id, shift] : m_books->shop.shifts) {
        const auto pure = m_books->pure.shiftReport(id);
        const auto stored = m_books->shifts.shiftReport(id);
        QVERIFY(pure && *pure);
        QVERIFY(stored && *stored);
        QVERIFY((*stored)->sums == (*pure)->sums);
        QVERIFY(**stored == **pure);
        QCOMPARE((*stored)->drawer.counted.has_value(), shift.closedAt.has_value());
        const ShiftSums& sums = (*stored)->sums;
        all.balanceSales.count += sums.balanceSales.count;
        all.walkInSales.count += sums.walkInSales.count;
        all.cashRefunds.count += sums.cashRefunds.count;
        all.balanceRefunds.count += sums.balanceRefunds.count;
        all.topUpReversals.cash.count += sums.topUpReversals.cash.count;
        all.cashOut.count += sums.cashOut.count;
    }
    // The history had all of it, or the test would show nothing.
    QVERIFY(all.balanceSales.count > 0);
    QVERIFY(all.walkInSales.count > 0);
    QVERIFY(all.cashRefunds.count > 0);
    QVERIFY(all.balanceRefunds.count > 0);
    QVERIFY(all.topUpReversals.cash.count > 0);
    QVERIFY(all.cashOut.count > 0);
    QVERIFY(m_books->shifts.shiftReport(ShiftId{}) == std::nullopt);
}

void TestShiftContract::openShiftsAreFoundByTheirCounter()
{
    for (const auto& [id, terminal] : m_books->shop.terminals) {
        QVERIFY(m_books->shifts.openShift(id) == m_books->pure.openShift(id));
    }
    QVERIFY(m_books->shifts.openShift(TerminalId{}) == std::nullopt);
}

void TestShiftContract::pagesGoThroughAllShiftsOnce()
{
    ShiftQuery query;
    query.limit = 200;
    const auto all = m_books->pure.shifts(query).value();
    query.limit = 3;
    std::vector<ShiftView> paged;
    for (;;) {
        const auto page = m_books->shifts.shifts(query);
        QVERIFY(page.has_value());
        if (page->empty()) {
            break;
        }
        paged.insert(paged.end(), page->begin(), page->end());
        query.after = ShiftCursor{page->back().shift.openedAt, page->back().shift.id};
    }
    QVERIFY(paged == all);
    const TerminalId one = all.front().shift.terminal;
    query = {.terminal = one, .limit = 200, .after = std::nullopt};
    QVERIFY(m_books->shifts.shifts(query) == m_books->pure.shifts(query));
}

void TestShiftContract::aShiftWithoutItsCashIsDamaged()
{
    OpenBook open(m_engine);
    static_cast<void>(submitAll(open.book(), generators::makeHistory(3, 600)));
    open.close();
    QVERIFY(m_engine.harm(open.folder(), "UPDATE shift SET expected = expected + 1"));
    open.reopen();
    storage::ReaderPool pool{open.database()};
    storage::SqlShiftReader shifts{pool};
    const auto views = shifts.shifts({});
    QVERIFY(views && !views->empty());
    QVERIFY(shifts.shiftReport(views->front().shift.id) == std::unexpected(ReadError::Damaged));
}

void TestShiftContract::aShiftThatAnOlderProgramClosedIsRead()
{
    OpenBook open(m_engine);
    static_cast<void>(submitAll(open.book(), generators::makeHistory(3, 600)));
    const auto reports = [&open] {
        storage::ReaderPool pool{open.database()};
        storage::SqlShiftReader shifts{pool};
        const auto views = shifts.shifts({.terminal = {}, .limit = 200, .after = {}}).value();
        std::vector<ShiftReport> closed;
        for (const ShiftView& view : views) {
            if (view.shift.closedAt) {
                closed.push_back(shifts.shiftReport(view.shift.id).value().value());
            }
        }
        return closed;
    };
    std::vector<ShiftReport> journalled = reports();
    QVERIFY(!journalled.empty());
    open.close();
    QVERIFY(m_engine.harm(open.folder(), "DELETE FROM audit WHERE act = 'shift_closed'"));
    open.reopen();
    for (ShiftReport& report : journalled) {
        report.closedByName.clear(); // nobody knows any more
    }
    QVERIFY(reports() == journalled);
}

} // namespace jangbu::tests

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    return jangbu::tests::runOnEveryEngine<jangbu::tests::TestShiftContract>(argc, argv);
}

#include "tst_shift_contract.moc"
