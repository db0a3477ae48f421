#include "storage/sql/reader/sql_figures_reader.h"
#include "tests/fakes/memory_book.h"
#include "tests/fakes/memory_sales.h"
#include "tests/generators/history.h"
#include "tests/generators/random.h"
#include "tests/storage/contract/every_engine.h"
#include "tests/storage/contract/open_book.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <memory>
#include <ranges>
#include <span>
#include <utility>

namespace jangbu::tests {

namespace {

constexpr std::size_t historyLength = 2'000;
constexpr std::size_t few = 32;
constexpr Instant longAgo{0};
constexpr Instant farAhead{4'000'000'000 * usPerSecond};

/// How many commands of the history had an outcome.
std::size_t live(OpenBook& open, std::span<const Command> history)
{
    // Few at a time: on a busy machine a long queue is turned away.
    std::size_t answered = 0;
    for (std::size_t from = 0; from < history.size(); from += few) {
        const auto part = history.subspan(from, std::min(few, history.size() - from));
        for (const Answer& answer : submitAll(open.book(), part)) {
            answered += answer ? std::size_t{1} : 0;
        }
    }
    return answered;
}

/// One history, lived by a stored book and by one in memory.
struct TwoBooks
{
    explicit TwoBooks(Engine& engine) : open(engine)
    {
        const std::vector<Command> history = generators::makeHistory(20, historyLength);
        answered = live(open, history);
        asked = history.size();
        fakes::MemoryBook book(shop, open.clock());
        for (const Command& command : history) {
            static_cast<void>(submitAndWait(book, command));
        }
    }

    OpenBook open;
    std::size_t asked = 0;
    std::size_t answered = 0;
    fakes::MemoryShop shop;
    storage::ReaderPool pool{open.database()};
    storage::SqlFiguresReader stored{pool};
    fakes::MemoryFigures pure{shop, open.clock()};
};

bool areEqual(const SalesFigures& left, const SalesFigures& right)
{
    const bool sameHours =
        std::ranges::equal(left.hours, right.hours, [](const auto& one, const auto& other) {
            return one.hour == other.hour && one.orders == other.orders && one.units == other.units
                   && one.revenue == other.revenue;
        });
    return sameHours && left.products == right.products && left.staff == right.staff
           && left.topUps == right.topUps && left.refused == right.refused;
}

SalesFigures inOrder(SalesFigures figures)
{
    std::ranges::sort(figures.products, {}, &ProductFigure::product);
    std::ranges::sort(figures.staff, {}, &StaffFigure::staff);
    std::ranges::sort(figures.refused, {}, &RefusedFigure::reason);
    return figures;
}

} // namespace

/// The sums kept for the dashboard are those of the orders, top-ups and entries themselves, on every
/// engine and for every window.
class TestFiguresContract : public QObject
{
    Q_OBJECT

public:
    explicit TestFiguresContract(Engine& engine) : m_engine(engine) {}

private Q_SLOTS:

    void initTestCase() { m_books = std::make_unique<TwoBooks>(m_engine); }

    void cleanupTestCase() { m_books.reset(); }

    void theHistoryHasSomethingOfEverything();
    void windowsEqualBruteForce();
    void standingEqualsBruteForce();
    void pagesGoThroughAllOrdersOnce_data();
    void pagesGoThroughAllOrdersOnce();
    void anEmptyBookHasNoFigures();
    void theMigrationFillsWhatWasKept();

private:
    Engine& m_engine;
    std::unique_ptr<TwoBooks> m_books;
};

void TestFiguresContract::theHistoryHasSomethingOfEverything()
{
    QCOMPARE(m_books->answered, m_books->asked);
    const auto figures = m_books->stored.figures({longAgo, farAhead});
    QVERIFY(figures.has_value());
    QVERIFY(!figures->hours.empty() && !figures->products.empty() && !figures->staff.empty());
    QVERIFY(!figures->topUps.empty() && figures->refused.size() > 1);
    const auto isRefunded = [](const auto& entry) { return entry.second.refunded != Money{}; };
    QVERIFY(std::ranges::any_of(m_books->shop.orders, isRefunded));
    const auto isReversed = [](const auto& entry) { return entry.second.isReversed; };
    QVERIFY(std::ranges::any_of(m_books->shop.topUps, isReversed));
}

void TestFiguresContract::windowsEqualBruteForce()
{
    const auto [first, last] =
        std::ranges::minmax(m_books->shop.orders | std::views::values, {}, &Order::occurredAt);
    const std::int64_t from = first.occurredAt.us - usPerHour;
    const std::int64_t to = last.occurredAt.us + usPerHour;
    const std::int64_t minute = 60 * usPerSecond;
    generators::Random random{11};
    std::vector<Window> windows{
        {longAgo, farAhead},
        {farAhead, longAgo},
        {first.occurredAt, first.occurredAt},
        {startOfHour(hourOf(first.occurredAt)), startOfHour(hourOf(last.occurredAt))},
        // Around the weeks' ends.
        {Instant{first.occurredAt.us - 20 * usPerDay}, Instant{last.occurredAt.us + minute}},
    };
    for (int count = 0; count < 150; ++count) {
        windows.push_back({Instant{random.between(from, to)}, Instant{random.between(from, to)}});
    }
    for (const Window& window : windows) {
        const auto told = m_books->stored.figures(window);
        QVERIFY(told.has_value());
        QVERIFY(areEqual(inOrder(*told), inOrder(m_books->pure.figures(window).value())));
    }
}

void TestFiguresContract::standingEqualsBruteForce()
{
    const Instant middle =
        std::ranges::max(m_books->shop.topUps | std::views::values, {}, &TopUpRecord::occurredAt)
            .occurredAt;
    for (const Instant since : {longAgo, middle, Instant{middle.us - 5 * usPerHour}, farAhead}) {
        const auto told = m_books->stored.standing({since, since});
        const auto due = m_books->pure.standing({since, since});
        QVERIFY(told && due);
        QCOMPARE(told->owed.minor, due->owed.minor);
        QCOMPARE(told->owedBefore.minor, due->owedBefore.minor);
        QCOMPARE(told->issued.minor, due->issued.minor);
        QVERIFY(told->batchNo > 0);
        QVERIFY(told->recordedAt > longAgo);
    }
}

void TestFiguresContract::pagesGoThroughAllOrdersOnce_data()
{
    QTest::addColumn<int>("limit");
    for (const int limit : {1, 7, 200}) {
        QTest::newRow(qPrintable(QString::number(limit))) << limit;
    }
}

void TestFiguresContract::pagesGoThroughAllOrdersOnce()
{
    QFETCH(const int, limit);
    OrderQuery query{{longAgo, farAhead}, static_cast<std::size_t>(limit), std::nullopt};
    std::vector<Order> all;
    do {
        const auto page = m_books->stored.orders(query);
        QVERIFY(page.has_value());
        QVERIFY(page->orders.size() <= query.limit);
        all.insert(all.end(), page->orders.begin(), page->orders.end());
        query.after = page->next;
    } while (query.after);
    query.limit = m_books->shop.orders.size();
    QVERIFY(all == m_books->pure.orders(query).value().orders);
}

void TestFiguresContract::anEmptyBookHasNoFigures()
{
    OpenBook open(m_engine);
    storage::ReaderPool pool{open.database()};
    storage::SqlFiguresReader figures{pool};
    const auto none = figures.figures({longAgo, farAhead});
    QVERIFY(none && areEqual(*none, SalesFigures{}));
    const auto standing = figures.standing({farAhead, longAgo});
    QVERIFY(standing == Standing{});
}

void TestFiguresContract::theMigrationFillsWhatWasKept()
{
    const Window always{longAgo, farAhead};
    const StandingQuery ever{farAhead, longAgo};
    OpenBook open(m_engine);
    const std::vector<Command> history = generators::makeHistory(20, historyLength);
    QCOMPARE(live(open, history), history.size());
    const auto read = [&] {
        storage::ReaderPool pool{open.database()};
        storage::SqlFiguresReader figures{pool};
        return std::pair{inOrder(figures.figures(always).value()), figures.standing(ever)};
    };
    const auto kept = read();
    const bool isSqlite = m_engine.addressOf(open.folder()) == "sqlite";
    QFile file(
        QStringLiteral(JANGBU_SOURCE "/storage/")
        + (isSqlite ? QStringLiteral("sqlite/migrations/0003_figures/up.sql")
                    : QStringLiteral("postgres/migrations/0004_figures/up.sql"))
    );
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray up = file.readAll();
    const qsizetype filling = up.indexOf("-- What the book holds already.");
    const qsizetype granting = up.indexOf("GRANT ");
    QVERIFY(filling > 0);
    std::string sql;
    for (const char* table :
         {"sales_week", "staff_hour", "top_up_hour", "refused_hour", "owed_hour"}) {
        sql += std::string("DELETE FROM ") + table + ";";
    }
    sql += up.mid(filling, granting < 0 ? -1 : granting - filling).toStdString();
    open.close();
    QVERIFY(m_engine.harm(open.folder(), sql));
    open.reopen();
    const auto filled = read();
    QVERIFY(areEqual(filled.first, kept.first));
    QVERIFY(filled.second == kept.second);
    QVERIFY(!QString::fromStdString(brokenLaws(open)).contains(QStringLiteral("figures_are_folds"))
    );
}

} // namespace jangbu::tests

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    return jangbu::tests::runOnEveryEngine<jangbu::tests::TestFiguresContract>(argc, argv);
}

#include "tst_figures_contract.moc"
