#include "app/system/printer/chosen_printer.h"

#include <QTest>

#include <atomic>
#include <future>
#include <memory>
#include <semaphore>

using namespace jangbu;
using namespace jangbu::app;

namespace {

/// What became of a printer, seen from outside, for it may be gone.
struct Tray
{
    std::atomic<int> jobs = 0;
    std::atomic<int> kicks = 0;
    std::atomic<bool> isGone = false;
    std::binary_semaphore begun{0};
    std::counting_semaphore<> mayEnd{0};
};

/// Prints only while the test lets it.
class GatedPrinter final : public ReceiptPrinter
{
public:
    explicit GatedPrinter(Tray& tray) : m_tray(tray) {}

    ~GatedPrinter() override { m_tray.isGone = true; }

    GatedPrinter(const GatedPrinter&) = delete;
    GatedPrinter& operator=(const GatedPrinter&) = delete;
    GatedPrinter(GatedPrinter&&) = delete;
    GatedPrinter& operator=(GatedPrinter&&) = delete;

    [[nodiscard]] std::expected<void, PrinterError> print(PrintJob /*job*/) override
    {
        m_tray.begun.release();
        m_tray.mayEnd.acquire();
        ++m_tray.jobs;
        return {};
    }

    [[nodiscard]] std::expected<void, PrinterError> openDrawer() override
    {
        ++m_tray.kicks;
        return {};
    }

private:
    Tray& m_tray;
};

} // namespace

/// The counter's printer, whichever is chosen.
class TestChosenPrinter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noneIsThereBeforeOneIsChosen();
    void whatIsAskedGoesToTheOneChosenLast();
    void aJobEndsOnThePrinterItBeganOn();
    void thePrinterAtTheSameAddressStays();
};

void TestChosenPrinter::noneIsThereBeforeOneIsChosen()
{
    ChosenPrinter printer;
    QVERIFY(!printer.isThere());
    QVERIFY(printer.print({}) == std::unexpected(PrinterError::NotFound));
    QVERIFY(printer.openDrawer() == std::unexpected(PrinterError::NotFound));
}

void TestChosenPrinter::whatIsAskedGoesToTheOneChosenLast()
{
    Tray first;
    Tray second;
    ChosenPrinter printer;
    printer.choose("first", std::make_shared<GatedPrinter>(first));
    QVERIFY(printer.isThere());
    QCOMPARE(printer.address(), std::string("first"));
    QVERIFY(printer.openDrawer().has_value());
    printer.choose("second", std::make_shared<GatedPrinter>(second));
    QVERIFY(first.isGone);
    second.mayEnd.release();
    QVERIFY(printer.openDrawer().has_value());
    QVERIFY(printer.print({}).has_value());
    QCOMPARE(first.kicks.load(), 1);
    QCOMPARE(second.kicks.load(), 1);
    QCOMPARE(second.jobs.load(), 1);
    printer.choose({}, nullptr);
    QVERIFY(second.isGone);
    QVERIFY(!printer.isThere());
}

void TestChosenPrinter::aJobEndsOnThePrinterItBeganOn()
{
    Tray first;
    Tray second;
    ChosenPrinter printer;
    printer.choose("first", std::make_shared<GatedPrinter>(first));
    auto printed = std::async(std::launch::async, [&printer] { return printer.print({}); });
    first.begun.acquire();
    // Choosing waits for no job, and takes its printer away from none.
    printer.choose("second", std::make_shared<GatedPrinter>(second));
    QVERIFY(!first.isGone);
    QVERIFY(printer.openDrawer().has_value());
    first.mayEnd.release();
    QVERIFY(printed.get().has_value());
    QCOMPARE(first.jobs.load(), 1);
    QCOMPARE(second.jobs.load(), 0);
    QCOMPARE(second.kicks.load(), 1);
    QVERIFY(first.isGone);
}

void TestChosenPrinter::thePrinterAtTheSameAddressStays()
{
    Tray first;
    Tray second;
    ChosenPrinter printer;
    printer.choose("same", std::make_shared<GatedPrinter>(first));
    printer.choose("same", std::make_shared<GatedPrinter>(second));
    QVERIFY(!first.isGone);
    QVERIFY(second.isGone);
    QVERIFY(printer.openDrawer().has_value());
    QCOMPARE(first.kicks.load(), 1);
}

QTEST_GUILESS_MAIN(TestChosenPrinter)
#include "tst_chosen_printer.moc"
