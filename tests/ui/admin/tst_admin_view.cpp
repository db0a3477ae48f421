#include "tests/ui/admin/admin_counter.h"
#include "tests/ui/admin/memory_machine.h"
#include "ui/admin/admin_view.h"
#include "ui/admin/backup/backup_page.h"
#include "ui/admin/check/check_page.h"
#include "ui/admin/counter/machine_page.h"
#include "ui/admin/journal/journal_view.h"
#include "ui/admin/keys/keys_page.h"
#include "ui/admin/setting/settings_page.h"
#include "ui/admin/staff/staff_edit_sheet.h"
#include "ui/admin/staff/staff_page.h"
#include "ui/admin/terminal/terminals_page.h"
#include "ui/control/key/key_button.h"
#include "ui/control/list/table_view.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace jangbu;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

namespace {

/// All sections, as the counter has them.
struct Screen
{
    explicit Screen(AdminCounter& where) : counter(where)
    {
        view.addSection(IconName::User, staffPage = new StaffPage(staff, &view));
        view.addSection(IconName::Gear, settingsPage = new SettingsPage(settings));
        view.addSection(IconName::Shop, new TerminalsPage(terminals));
        view.addSection(IconName::Printer, new MachinePage(machine));
        view.addSection(IconName::Check, new CheckPage(check));
        view.addSection(IconName::Download, new BackupPage(backups, &view));
        view.addSection(IconName::Clock, new JournalView(journal));
        view.addSection(IconName::Keyboard, new KeysPage(keys));
        view.resize(1278, 712);
        view.show();
        view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        counter.settle();
    }

    static void press(Qt::Key key, int times = 1)
    {
        for (int time = 0; time < times; ++time) {
            QTest::keyClick(QApplication::focusWidget(), key);
        }
    }

    static void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }

    AdminCounter& counter;
    StaffModel staff{counter.ports};
    SettingsModel settings{counter.ports};
    TerminalsModel terminals{counter.ports};
    MemoryMachine thisMachine;
    MachineModel machine{counter.ports, thisMachine};
    CheckModel check{counter.ports};
    BackupModel backups{counter.ports};
    JournalModel journal{counter.ports};
    KeysModel keys{KeyMap{}};
    StaffPage* staffPage = nullptr;
    SettingsPage* settingsPage = nullptr;
    AdminView view;
};

} // namespace

class TestAdminView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void arrowKeysMoveBetweenSections();
    void addsStaffByKeyboard();
    void editsTheChosenOne();
    void settingsSayWhatIsWrongBesideTheField();
};

void TestAdminView::initTestCase()
{
    applyTheme(*qApp, themeFor(Brightness::Light));
}

void TestAdminView::arrowKeysMoveBetweenSections()
{
    AdminCounter counter;
    Screen screen(counter);
    QCOMPARE(screen.view.current(), 0);
    screen.view.sectionKey(0)->setFocus(Qt::TabFocusReason);
    Screen::press(Qt::Key_Up);
    QCOMPARE(screen.view.current(), 0);
    for (int place = 1; place < screen.view.count(); ++place) {
        Screen::press(Qt::Key_Down);
        counter.settle();
        QCOMPARE(screen.view.current(), place);
        QVERIFY(screen.view.sectionKey(place)->hasFocus());
        QVERIFY(screen.view.sectionKey(place)->isChecked());
    }
    Screen::press(Qt::Key_Down);
    QCOMPARE(screen.view.current(), screen.view.count() - 1);
}

void TestAdminView::addsStaffByKeyboard()
{
    AdminCounter counter;
    Screen screen(counter);
    screen.view.sectionKey(0)->setFocus(Qt::TabFocusReason);
    Screen::press(Qt::Key_Tab);
    Screen::press(Qt::Key_Return); // Add staff
    Screen::type(u"Jisu"_s);
    Screen::press(Qt::Key_Tab);
    Screen::type(u"3"_s);
    Screen::press(Qt::Key_Return); // no PIN yet
    counter.settle();
    auto* const sheet = screen.view.findChild<StaffEditSheet*>();
    QVERIFY(sheet->isOpen());
    Screen::type(u"4321"_s); // the PIN's field has the focus
    Screen::press(Qt::Key_Return);
    counter.settle();
    QVERIFY(!sheet->isOpen());
    QCOMPARE(counter.shop.staff.size(), 3U);
    QCOMPARE(screen.staffPage->table()->model()->rowCount(), 3);
}

void TestAdminView::editsTheChosenOne()
{
    AdminCounter counter;
    Screen screen(counter);
    TableView* const table = screen.staffPage->table();
    table->setFocus(Qt::TabFocusReason);
    Screen::press(Qt::Key_Down);
    Screen::press(Qt::Key_Return);
    auto* const sheet = screen.view.findChild<StaffEditSheet*>();
    QVERIFY(sheet->isOpen());
    Screen::press(Qt::Key_Escape);
    QVERIFY(!sheet->isOpen());
    QVERIFY(table->hasFocus());
}

void TestAdminView::settingsSayWhatIsWrongBesideTheField()
{
    AdminCounter counter;
    Screen screen(counter);
    screen.view.showSection(screen.settingsPage);
    counter.settle();
    QLineEdit* const field = screen.settingsPage->fieldOf(u"stock.low"_s);
    field->setFocus(Qt::TabFocusReason);
    field->selectAll();
    Screen::type(u"many"_s);
    Screen::press(Qt::Key_Return);
    counter.settle();
    QVERIFY(field->property("wrong").toBool());
    QVERIFY(counter.shop.answers.empty());
    field->selectAll();
    Screen::type(u"8"_s);
    Screen::press(Qt::Key_Return);
    counter.settle();
    QVERIFY(!field->property("wrong").toBool());
    QCOMPARE(counter.shop.settings.lowStockAt, 8);
    QVERIFY(screen.settingsPage->fieldOf(u"shop.currency"_s)->isReadOnly());
}

QTEST_MAIN(TestAdminView)
#include "tst_admin_view.moc"
