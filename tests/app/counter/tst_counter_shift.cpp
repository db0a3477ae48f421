#include "tests/app/counter/memory_counter_shop.h"
#include "ui/control/key/key_button.h"
#include "ui/control/key/number_pad.h"
#include "ui/dashboard/dashboard_view.h"
#include "ui/dashboard/shift/own_shift_view.h"
#include "ui/dashboard/tile/figure_tile_row.h"
#include "ui/receipt/receipt_paper.h"
#include "ui/refund/refund_model.h"
#include "ui/refund/refund_sheet.h"
#include "ui/sell/sell_model.h"
#include "ui/sell/sell_view.h"
#include "ui/shell/frame/top_bar.h"
#include "ui/shell/main_window.h"
#include "ui/shift/shift_model.h"
#include "ui/shift/shift_sheet.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <iterator>
#include <memory>

namespace jangbu::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr ProductId ramyun{wellKnownUuid(WellKnown{7}, 10)};
constexpr ProductId tofu{wellKnownUuid(WellKnown{7}, 11)};

/// Notes when the drawer was opened and what was printed.
class NotingPrinter final : public ReceiptPrinter
{
public:
    std::expected<void, PrinterError> print(PrintJob job) override
    {
        jobs.push_back(std::move(job));
        return {};
    }

    std::expected<void, PrinterError> openDrawer() override
    {
        ++kicks;
        return drawer;
    }

    std::vector<PrintJob> jobs;
    int kicks = 0;
    std::expected<void, PrinterError> drawer;
};

/// A shop in memory and the real window of one of its counters, with a cashier before it.
class Day : public MemoryCounterShop
{
public:
    Day()
    {
        shop.settings.shopName = "성수점";
        addStaff(1, "kim", "김수진", Role::Cashier);
        addStaff(2, "park", "박점장", Role::Manager);
        shop.terminals.emplace(terminal.id, terminal);
        addProduct(ramyun, "R-1", "신라면", 1'000);
        addProduct(tofu, "T-1", "두부", 2'500);
        app::CounterPorts all = ports();
        all.printer = &printer;
        counter = std::make_unique<app::Counter>(
            all,
            app::CounterPlace{shop.settings, terminal},
            app::CounterHabits{}
        );
        counter->session().signIn(shop.staff.begin()->second);
        window.reset(counter->makeWindow());
        window->resize(1366, 768);
        window->show();
        window->activateWindow();
        settle();
    }

    ~Day() { window.reset(); }

    Day(const Day&) = delete;
    Day& operator=(const Day&) = delete;
    Day(Day&&) = delete;
    Day& operator=(Day&&) = delete;

    /// Until nothing is asked and nothing is on its way.
    void settle()
    {
        int quiet = 0;
        static_cast<void>(QTest::qWaitFor([this, &quiet] {
            const bool isBusy =
                !counter->dispatch().isIdle() || counter->submitter().unsentCount() > 0;
            quiet = isBusy ? 0 : quiet + 1;
            return quiet > 3;
        }));
    }

    void click(const char* name)
    {
        auto* const key = window->findChild<ui::KeyButton*>(QLatin1String(name));
        QVERIFY2(key != nullptr && key->isVisible() && key->isEnabled(), name);
        key->click();
        settle();
    }

    void type(const QString& text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        settle();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        settle();
    }

    void enter(QWidget* where, const QString& digits)
    {
        auto* const pad = where->findChild<ui::NumberPad*>();
        for (const QChar digit : digits) {
            pad->digitKey(digit.digitValue())->click();
        }
    }

    [[nodiscard]] const Shift& shift() const { return shop.shifts.rbegin()->second; }

    /// What is on the paper in the shift's sheet.
    [[nodiscard]] QString paper() const
    {
        const QWidget* const sheet = counter->parts().shiftSheet;
        for (const auto* const one : sheet->findChildren<ui::ReceiptPaper*>()) {
            if (one->isVisible()) {
                return one->text();
            }
        }
        return {};
    }

    NotingPrinter printer;
    std::unique_ptr<app::Counter> counter;
    std::unique_ptr<ui::MainWindow> window;

private:
    void addStaff(std::uint8_t number, const char* login, const char* name, Role role)
    {
        const StaffId id{wellKnownUuid(WellKnown{6}, number)};
        shop.staff.emplace(
            id,
            Staff{id, login, name, role, true, fakes::MemorySignIn::hashOf("1234")}
        );
    }

    void addProduct(ProductId id, const char* code, const char* name, std::int64_t price)
    {
        Product product;
        product.id = id;
        product.details.code = code;
        product.details.name = name;
        product.details.price = Money{price};
        product.stock = 10;
        shop.products.emplace(id, product);
    }
};

} // namespace

/// A day at the drawer, with keys and touches at the real window.
class TestCounterShift : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayFromTheFloatToZ();
    void cashiersOpenTheDrawerWithAPin();
    void aDrawerThatSticksIsSaid();
    void noMoreCashComesBackThanThereIs();
    void cashiersSeeTheirShift();
    void parkedCartsOutliveTheShift();
};

void TestCounterShift::aDayFromTheFloatToZ()
{
    Day day;
    QVERIFY(day.shop.shifts.empty());
    day.press(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(day.counter->parts().shiftSheet->isOpen());
    day.type(u"100000"_s);
    day.press(Qt::Key_Return);
    QCOMPARE(day.shop.shifts.size(), 1U);
    QCOMPARE(day.shift().opening.minor, 100'000);
    QVERIFY(day.paper().contains(u"100,000"_s));
    QCOMPARE(day.printer.kicks, 1);
    day.press(Qt::Key_Escape);

    // Two products to somebody without membership, in cash.
    for (const QString& code : {u"R-1"_s, u"R-1"_s, u"T-1"_s}) {
        day.counter->scan(code);
        day.settle();
    }
    day.press(Qt::Key_F12);
    QCOMPARE(day.shop.orders.size(), 1U);
    QCOMPARE(day.shift().expected.minor, 104'500);
    QCOMPARE(day.printer.kicks, 2);

    // One of them comes back; a manager lends a PIN.
    day.press(Qt::Key_F5);
    day.click("refundKey");
    day.click("refundNone");
    day.press(Qt::Key_Plus);
    auto* const reason = day.window->findChild<QLineEdit*>(u"refundReason"_s);
    reason->setFocus();
    day.type(u"wrong size"_s);
    day.click("refundOk");
    QVERIFY(day.shop.refunds.empty());
    day.type(u"1234"_s);
    day.press(Qt::Key_Return);
    QCOMPARE(day.shop.refunds.size(), 1U);
    QCOMPARE(day.shop.refunds.front().row.amount.minor, 1'000);
    QCOMPARE(day.shop.products.at(ramyun).stock, 9);
    QVERIFY(day.shop.orders.begin()->second.state == OrderState::PartlyRefunded);
    QVERIFY(day.window->findChild<QLabel*>(u"refundResult"_s)->text().contains(u"1,000"_s));
    day.click("refundDone");
    QCOMPARE(day.shift().expected.minor, 103'500);
    QCOMPARE(day.printer.kicks, 3); // the customer is given the cash

    // Some of it is brought to the bank.
    day.window->topBar()->shiftKey()->click();
    day.settle();
    day.click("cashOut");
    day.type(u"bank"_s);
    day.enter(day.window->findChild<QWidget*>(u"cashPage"_s), u"50000"_s);
    day.click("cashOk");
    QCOMPARE(day.shift().expected.minor, 53'500);

    // One note of fifty thousand and three of a thousand: 500 are missing.
    day.click("countAndClose");
    day.type(u"1"_s);
    day.press(Qt::Key_Down);
    day.press(Qt::Key_Down);
    day.press(Qt::Key_Down);
    day.type(u"3"_s);
    QVERIFY(day.counter->parts().shift->overShortText().contains(u"500"_s));
    day.click("closeShift");
    QVERIFY(day.shift().closedAt.has_value());
    QCOMPARE(day.shift().counted.minor, 53'000);
    QVERIFY(day.paper().contains(u"53,000"_s));
    QVERIFY(day.paper().contains(u"-500"_s) || day.paper().contains(u"-₩500"_s));
    day.click("shiftDone");
    QVERIFY(!day.counter->parts().shiftSheet->isOpen());
}

void TestCounterShift::cashiersOpenTheDrawerWithAPin()
{
    Day day;
    day.press(Qt::Key_F6);
    day.type(u"change"_s);
    day.press(Qt::Key_Return);
    QCOMPARE(day.printer.kicks, 0);
    day.type(u"1234"_s);
    day.press(Qt::Key_Return);
    QCOMPARE(day.printer.kicks, 1);
    QCOMPARE(day.shop.audits.size(), 1U);
    QCOMPARE(day.shop.audits.front().row.act, std::string("drawer_opened"));
    QVERIFY(!day.counter->parts().shiftSheet->isOpen());
}

void TestCounterShift::aDrawerThatSticksIsSaid()
{
    Day day;
    day.printer.drawer = std::unexpected(PrinterError::Unreachable);
    day.counter->scan(u"R-1"_s);
    day.settle();
    day.press(Qt::Key_F12);
    QCOMPARE(day.shop.orders.size(), 1U);
    QCOMPARE(day.printer.kicks, 1);
    QVERIFY(day.counter->attention().all().contains(ui::AttentionKind::Notice));
}

void TestCounterShift::noMoreCashComesBackThanThereIs()
{
    Day day;
    day.counter->scan(u"R-1"_s);
    day.settle();
    day.press(Qt::Key_F12);
    QCOMPARE(day.shop.orders.size(), 1U);
    day.window->topBar()->shiftKey()->click();
    day.settle();
    day.type(u"999"_s); // the float: what was sold before the opening is not in the drawer
    day.press(Qt::Key_Return);
    QCOMPARE(day.shift().expected.minor, 999);
    day.press(Qt::Key_Escape);
    const int kicks = day.printer.kicks;
    ui::RefundModel& refund = *day.counter->parts().refund;
    day.counter->session().signIn(std::next(day.shop.staff.begin())->second); // a manager
    refund.begin(day.shop.orders.begin()->first);
    day.settle();
    refund.submit(u"wrong size"_s);
    day.settle();
    QVERIFY(day.shop.refunds.empty());
    QVERIFY(!refund.trouble().isEmpty());
    QCOMPARE(day.printer.kicks, kicks);
}

void TestCounterShift::cashiersSeeTheirShift()
{
    Day day;
    day.press(Qt::Key_T, Qt::ControlModifier);
    day.press(Qt::Key_Return);
    day.press(Qt::Key_Escape);
    day.window->showScreen(ui::ScreenId::Dashboard);
    day.settle();
    ui::OwnShiftView* const own = day.counter->parts().dashboardView->ownShift();
    QVERIFY(own->tiles()->isVisible());
    own->reportKey()->click();
    day.settle();
    QVERIFY(day.counter->parts().shiftSheet->isOpen());
    QVERIFY(day.paper().contains(u"김수진"_s));
}

void TestCounterShift::parkedCartsOutliveTheShift()
{
    Day day;
    day.counter->scan(u"T-1"_s);
    day.settle();
    day.press(Qt::Key_F9);
    day.press(Qt::Key_T, Qt::ControlModifier);
    day.press(Qt::Key_Return);
    QCOMPARE(day.shop.shifts.size(), 1U);
    day.click("countAndClose");
    QCOMPARE(day.counter->parts().shift->unfinished().size(), 1);
    day.type(u"0"_s);
    QVERIFY(day.counter->parts().shift->isExact());
    day.click("closeShift");
    QVERIFY(day.shift().closedAt.has_value());
    QCOMPARE(day.carts.parked()->size(), 1U);
}

} // namespace jangbu::tests

QTEST_MAIN(jangbu::tests::TestCounterShift)
#include "tst_counter_shift.moc"
