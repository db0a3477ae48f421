#include "app/counter/machine/local_machine.h"
#include "app/system/printer/escpos_encoder.h"
#include "tests/app/counter/memory_counter_shop.h"
#include "tests/app/counter/quick_folder.h"
#include "ui/admin/admin_view.h"
#include "ui/admin/counter/machine_page.h"
#include "ui/control/key/key_button.h"
#include "ui/control/surface/notice_line.h"
#include "ui/export/export_model.h"
#include "ui/shell/main_window.h"
#include "ui/shift/shift_model.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace jangbu::tests {

using namespace Qt::StringLiterals;

namespace {

/// The window of a counter on a machine with a file in the place of its printer.
class Desk : public MemoryCounterShop
{
public:
    Desk()
    {
        shop.settings.shopName = "성수점";
        const StaffId id{wellKnownUuid(WellKnown{6}, 1)};
        const std::string hash = fakes::MemorySignIn::hashOf("1234");
        shop.staff.emplace(id, Staff{id, "1", "이정민", Role::Admin, true, hash});
        shop.terminals.emplace(terminal.id, terminal);
        static_cast<void>(QFile(device).open(QIODevice::WriteOnly));
        app::CounterPorts all = ports();
        all.printer = &machine.printer();
        all.machine = &machine;
        app::CounterHabits habits;
        habits.exportFolder = machine.exportFolder();
        counter =
            std::make_unique<app::Counter>(all, app::CounterPlace{shop.settings, terminal}, habits);
        counter->session().signIn(shop.staff.at(id));
        makeWindow();
    }

    ~Desk() { window.reset(); }

    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;
    Desk(Desk&&) = delete;
    Desk& operator=(Desk&&) = delete;

    /// Once more for another language, as the program does.
    void makeWindow()
    {
        window.reset();
        window.reset(counter->makeWindow());
        window->resize(1366, 768);
        window->show();
        window->showScreen(ui::ScreenId::Admin);
        counter->parts().admin->showSection(&page());
        settle();
    }

    void settle() const
    {
        int quiet = 0;
        QVERIFY(QTest::qWaitFor([this, &quiet] {
            const bool isBusy = !counter->dispatch().isIdle()
                                || counter->submitter().unsentCount() > 0
                                || counter->parts().exports->isRunning();
            quiet = isBusy ? 0 : quiet + 1;
            return quiet > 3;
        }));
    }

    [[nodiscard]] ui::MachinePage& page() const
    {
        return *counter->parts().admin->findChild<ui::MachinePage*>();
    }

    void use(ui::PrinterKind kind, const QString& where = {}) const
    {
        page().chooseKind(kind);
        if (QLineEdit* const field = page().fieldOf(kind); field != nullptr) {
            field->setText(where);
        }
        page().useKey()->click();
        settle();
    }

    void exportTo(const QString& where) const
    {
        window->findChild<ui::MachineModel*>()->setExportFolder(where);
        settle();
    }

    /// Exports a table of one row; what is said then.
    [[nodiscard]] QString exported() const
    {
        counter->parts().exports->start(
            {{u"List"_s, {}, {{u"Product"_s, ui::ColumnKind::Text}}, ui::rowsAtHand({{u"신라면"_s}})
             },
             {},
             ui::ExportFormat::Csv}
        );
        settle();
        return counter->parts().exports->text();
    }

    [[nodiscard]] std::string printed() const
    {
        QFile file(device);
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
    }

    QTemporaryDir folder{quickFolder()};
    QString device = folder.filePath(u"lp0"_s);
    app::LocalMachine machine{folder.path().toStdString()};
    std::unique_ptr<app::Counter> counter;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace

/// What is chosen for this machine at the window holds at once.
class TestCounterMachine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anotherPrinterOpensTheDrawerAtOnce();
    void anotherPrinterPrintsAtOnce();
    void theNextExportGoesToTheChosenFolder();
    void aFolderThatIsGoneIsSaidAtTheExport();
};

void TestCounterMachine::initTestCase()
{
    ui::applyTheme(*qApp, ui::lightTheme());
}

void TestCounterMachine::anotherPrinterOpensTheDrawerAtOnce()
{
    const Desk desk;
    desk.counter->parts().shift->kickDrawer();
    desk.settle();
    QVERIFY(desk.printed().empty());
    desk.use(ui::PrinterKind::Device, desk.device);
    desk.counter->parts().shift->kickDrawer();
    desk.settle();
    QCOMPARE(desk.printed(), app::drawerImpulse());
    const QSignalSpy stuck(desk.counter->parts().shift, &ui::ShiftModel::drawerStuck);
    desk.use(ui::PrinterKind::System);
    desk.counter->parts().shift->kickDrawer();
    desk.settle();
    QCOMPARE(desk.printed(), app::drawerImpulse());
    QCOMPARE(stuck.count(), 0); // nothing is there that could be stuck
}

void TestCounterMachine::anotherPrinterPrintsAtOnce()
{
    Desk desk;
    const std::vector<ReceiptLine> lines{{"receipt", false}};
    ui::ReceiptDesk printing(
        [&lines] { return ui::PrintedPaper{lines, {}, {}}; },
        {desk.counter->dispatch(), desk.folder.path(), &desk.machine.printer()}
    );
    desk.use(ui::PrinterKind::Device, desk.device);
    QSignalSpy done(&printing, &ui::ReceiptDesk::done);
    printing.print();
    QTRY_COMPARE(done.count(), 1);
    QCOMPARE(desk.printed(), app::encodeReceipt({lines, {}}, {}));
}

void TestCounterMachine::theNextExportGoesToTheChosenFolder()
{
    Desk desk;
    const auto path = [&desk] { return desk.counter->parts().exports->path(); };
    static_cast<void>(desk.exported());
    QVERIFY(QFile::exists(path()));
    QVERIFY(path().startsWith(desk.folder.filePath(u"exports/"_s)));
    const QTemporaryDir stick;
    desk.exportTo(stick.path());
    static_cast<void>(desk.exported());
    QVERIFY(QFile::exists(path()));
    QVERIFY(path().startsWith(stick.path()));
    // A window in another language has it too.
    desk.makeWindow();
    static_cast<void>(desk.exported());
    QVERIFY(path().startsWith(stick.path()));
    desk.page().usualKey()->click();
    desk.settle();
    static_cast<void>(desk.exported());
    QVERIFY(path().startsWith(desk.folder.filePath(u"exports/"_s)));
}

void TestCounterMachine::aFolderThatIsGoneIsSaidAtTheExport()
{
    const Desk desk;
    const QString stick = desk.folder.filePath(u"stick"_s);
    QVERIFY(QDir().mkdir(stick));
    desk.exportTo(stick);
    QVERIFY(QDir().rmdir(stick));
    QCOMPARE(desk.exported(), ui::exportErrorText(ui::ExportError::FolderMissing));
    QVERIFY(!QDir(stick).exists());
    QVERIFY(QDir().mkdir(stick));
    QVERIFY(desk.exported().contains(QDir::toNativeSeparators(stick)));
}

} // namespace jangbu::tests

QTEST_MAIN(jangbu::tests::TestCounterMachine)

#include "tst_counter_machine.moc"
