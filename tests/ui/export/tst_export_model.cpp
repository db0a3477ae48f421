#include "core/limit/limits.h"
#include "tests/fakes/memory_sales.h"
#include "tests/ui/export/export_counter.h"
#include "ui/export/order_line_rows.h"

#include <QDir>
#include <QSemaphore>
#include <QTest>

#include <atomic>

namespace jangbu::ui {

namespace {

/// Gives rows only while the test lets it.
class GatedRows final : public RowSource
{
public:
    explicit GatedRows(QSemaphore& gate) : m_gate(gate) {}

    [[nodiscard]] Read<std::vector<ExportRow>> next() override
    {
        m_gate.acquire();
        return std::vector<ExportRow>(10, {QString()});
    }

private:
    QSemaphore& m_gate;
};

/// A million rows: fewer than a worksheet holds, more than are written while a test looks.
class ManyRows final : public RowSource
{
public:
    static constexpr int pages = 100'000;

    explicit ManyRows(std::atomic<int>& given) : m_given(given) {}

    [[nodiscard]] Read<std::vector<ExportRow>> next() override
    {
        constexpr std::size_t rowsOfPage = 10;
        const bool isOver = m_given == pages;
        m_given += isOver ? 0 : 1;
        return std::vector<ExportRow>(isOver ? 0 : rowsOfPage, {QString()});
    }

private:
    std::atomic<int>& m_given;
};

ExportRequest request(ExportFormat format = ExportFormat::Csv)
{
    return {
        {QStringLiteral("Best/sellers"),
         {},
         {{QStringLiteral("Product"), ColumnKind::Text}},
         rowsAtHand({{QStringLiteral("신라면")}})},
        {},
        format
    };
}

} // namespace

/// Exports are journalled, allowed to some, counted, stopped, and leave nothing half done.
class TestExportModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTableIsJournalledAndWritten();
    void everyMomentIsJournalled();
    void onlyAnAdministratorExports();
    void whatTheBookRefusesIsNotWritten();
    void stoppedLeavesNothingBehind();
    void theNextOneGoesToAnotherFolder();
    void aChosenFolderThatIsGoneIsNeverMade();
    void goingAwayStopsIt();
    void orderLinesArePaged();
};

void TestExportModel::aTableIsJournalledAndWritten()
{
    ExportCounter counter;
    counter.exports.start(request());
    QVERIFY(counter.exports.isRunning());
    counter.settle();
    QVERIFY(counter.exports.state() == ExportModel::State::Done);
    QVERIFY(QFile::exists(counter.exports.path()));
    QVERIFY(counter.exports.path().endsWith(QStringLiteral("/Best sellers 20261122T140510.csv")));
    QVERIFY(counter.exports.text().contains(QStringLiteral("Best sellers")));
    const Command last = counter.book.submitted().back();
    const auto* const act = std::get_if<RecordAct>(&last.body);
    QVERIFY(act != nullptr && act->act == JournalledAct::Exported);
    QCOMPARE(act->subject, std::string("Best sellers 20261122T140510.csv"));
}

void TestExportModel::everyMomentIsJournalled()
{
    ExportCounter counter;
    // Among so many moments the digits of some would be a card's number.
    for (int second = 0; second < 20; ++second) {
        counter.exports.start(request());
        counter.settle();
        QVERIFY2(
            counter.exports.state() == ExportModel::State::Done,
            qPrintable(counter.exports.text())
        );
        counter.clock.advance(usPerSecond);
    }
}

void TestExportModel::onlyAnAdministratorExports()
{
    ExportCounter counter(Role::Manager);
    QVERIFY(!counter.exports.isAllowed());
    counter.exports.start(request());
    QVERIFY(counter.exports.state() == ExportModel::State::Idle);
}

void TestExportModel::whatTheBookRefusesIsNotWritten()
{
    ExportCounter counter;
    // No more an administrator, but the counter does not know it yet.
    counter.shop.staff.begin()->second.role = Role::Cashier;
    counter.exports.start(request());
    counter.settle();
    QVERIFY(counter.exports.state() == ExportModel::State::Failed);
    QVERIFY(!counter.exports.text().isEmpty());
    QVERIFY(QDir(counter.folder.path()).isEmpty());
}

void TestExportModel::stoppedLeavesNothingBehind()
{
    ExportCounter counter;
    QSemaphore gate;
    ExportRequest endless = request();
    endless.table.rows = [&gate] { return std::make_unique<GatedRows>(gate); };
    counter.exports.start(endless);
    QTRY_VERIFY(counter.exports.state() == ExportModel::State::Writing);
    gate.release(3);
    QTRY_COMPARE(counter.exports.rows(), 30);
    counter.exports.stop();
    gate.release(3);
    counter.settle();
    QVERIFY(counter.exports.state() == ExportModel::State::Failed);
    QVERIFY(QDir(counter.folder.path()).isEmpty());
    counter.exports.reset();
    QVERIFY(counter.exports.state() == ExportModel::State::Idle);
}

void TestExportModel::theNextOneGoesToAnotherFolder()
{
    ExportCounter counter;
    const QTemporaryDir stick;
    counter.exports.start(request());
    // What is under way stays where it began.
    counter.exports.setFolder({stick.path(), false});
    counter.settle();
    QVERIFY(counter.exports.path().startsWith(counter.folder.path()));
    QVERIFY(QFile::exists(counter.exports.path()));
    counter.exports.start(request());
    counter.settle();
    QVERIFY(counter.exports.path().startsWith(stick.path()));
    QVERIFY(QFile::exists(counter.exports.path()));
}

void TestExportModel::aChosenFolderThatIsGoneIsNeverMade()
{
    ExportCounter counter;
    const QString stick = counter.folder.filePath(QStringLiteral("stick"));
    counter.exports.setFolder({stick, false});
    counter.exports.start(request());
    counter.settle();
    QVERIFY(counter.exports.state() == ExportModel::State::Failed);
    QCOMPARE(counter.exports.text(), exportErrorText(ExportError::FolderMissing));
    QVERIFY(!QDir(stick).exists());
    // The usual one is.
    counter.exports.setFolder({stick, true});
    counter.exports.start(request());
    counter.settle();
    QVERIFY(counter.exports.state() == ExportModel::State::Done);
    QVERIFY(QDir(stick).exists());
}

void TestExportModel::goingAwayStopsIt()
{
    std::atomic<int> given = 0;
    {
        ExportCounter counter;
        ExportRequest many = request(ExportFormat::Xlsx);
        many.table.rows = [&given] { return std::make_unique<ManyRows>(given); };
        counter.exports.start(many);
        const auto isWriting = [&counter] {
            return counter.exports.state() == ExportModel::State::Writing;
        };
        QVERIFY(QTest::qWaitFor(isWriting));
    }
    QVERIFY(given < ManyRows::pages);
}

void TestExportModel::orderLinesArePaged()
{
    ExportCounter counter;
    fakes::MemoryFigures figures(counter.shop, counter.clock);
    const auto count = static_cast<std::int64_t>(2 * limit::pageSize + 50);
    for (std::int64_t number = 0; number < count; ++number) {
        Order order;
        order.id = OrderId{counter.ids.next()};
        order.occurredAt = Instant{counter.clock.now().us - number * usPerSecond};
        OrderLine line;
        line.name = "신라면";
        line.quantity = 1;
        order.lines = {line, line};
        counter.shop.orders.emplace(order.id, order);
    }
    const Window window{{0}, Instant{counter.clock.now().us + 1}};
    counter.exports.start({orderLineTable(figures, window, {}), {}, ExportFormat::Csv});
    counter.settle();
    QCOMPARE(counter.exports.rows(), 2 * count);
    QFile file(counter.exports.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), 2 * count + 1);
}

} // namespace jangbu::ui

QTEST_MAIN(jangbu::ui::TestExportModel)

#include "tst_export_model.moc"
