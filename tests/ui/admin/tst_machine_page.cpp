#include "tests/ui/admin/admin_counter.h"
#include "tests/ui/admin/memory_machine.h"
#include "ui/admin/counter/machine_page.h"
#include "ui/control/key/key_button.h"
#include "ui/control/key/segment.h"
#include "ui/control/surface/notice_line.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace jangbu;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

namespace {

/// The page in front, as an administrator finds it.
struct Screen
{
    explicit Screen(const MachineState& state = {u"/shop"_s, {}, {u"/shop/exports"_s}, true})
    {
        machine.there = state;
        page.resize(1'000, 700);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        counter.settle();
    }

    void press(Qt::Key key)
    {
        QTest::keyClick(QApplication::focusWidget(), key);
        counter.settle();
    }

    void type(const QString& text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        counter.settle();
    }

    void click(KeyButton* key)
    {
        QTest::mouseClick(key, Qt::LeftButton);
        counter.settle();
    }

    [[nodiscard]] bool sees(const QString& text) const
    {
        for (const QLabel* const label : page.findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(text)) {
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] QLineEdit* field(PrinterKind kind) const { return page.fieldOf(kind); }

    AdminCounter counter;
    MemoryMachine machine;
    MachineModel model{counter.ports, machine};
    MachinePage page{model};
};

} // namespace

class TestMachinePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void itSaysWhichCounterThisIsAndWhereItsDataLies();
    void thePrinterThatIsUsedIsShown();
    void nothingCanBePressedBeforeItIsKnown();
    void whatIsTypedOutlivesAnotherLook();
    void oneFieldStandsUnderTheKind();
    void aPrinterIsChosenByKeyboard();
    void whatIsNoAddressIsSaidUnderTheField();
    void aTrialSaysHowItWent();
    void theUsualFolderComesBack();
    void aFolderThatIsGoneIsSaid();
    void everyControlHasAName();
};

void TestMachinePage::initTestCase()
{
    applyTheme(*qApp, themeFor(Brightness::Light));
}

void TestMachinePage::itSaysWhichCounterThisIsAndWhereItsDataLies()
{
    const Screen screen;
    QVERIFY(screen.sees(u"계산대 (A)"_s));
    QVERIFY(screen.sees(u"/shop"_s));
    QVERIFY(screen.sees(u"/shop/exports"_s));
    QVERIFY(!screen.page.usualKey()->isEnabled());
}

void TestMachinePage::thePrinterThatIsUsedIsShown()
{
    const Screen screen({u"/shop"_s, u"tcp:printer:9101"_s, {u"/shop/exports"_s}, true});
    QCOMPARE(screen.page.kinds()->current(), 1);
    QCOMPARE(screen.field(PrinterKind::Network)->text(), u"printer:9101"_s);
    QVERIFY(screen.sees(MachineModel::drawerText(PrinterKind::Network)));
}

void TestMachinePage::nothingCanBePressedBeforeItIsKnown()
{
    AdminCounter counter;
    MemoryMachine machine;
    machine.there.printer = u"tcp:printer"_s;
    MachineModel model{counter.ports, machine};
    MachinePage page{model};
    for (const KeyButton* const key : {page.useKey(), page.trialKey(), page.usualKey()}) {
        QVERIFY2(!key->isEnabled(), qPrintable(key->text()));
    }
    QVERIFY(!page.kinds()->isEnabled());
    QVERIFY(!page.fieldOf(PrinterKind::Network)->isEnabled());
    model.load();
    counter.settle();
    QVERIFY(page.useKey()->isEnabled() && page.trialKey()->isEnabled());
    QVERIFY(page.kinds()->isEnabled());
    QVERIFY(page.fieldOf(PrinterKind::Network)->isEnabled());
}

void TestMachinePage::whatIsTypedOutlivesAnotherLook()
{
    Screen screen;
    screen.page.chooseKind(PrinterKind::Network);
    screen.field(PrinterKind::Network)->setText(u"192.168"_s);
    screen.page.hide();
    screen.page.show();
    screen.counter.settle();
    QCOMPARE(screen.page.kinds()->current(), 1);
    QCOMPARE(screen.field(PrinterKind::Network)->text(), u"192.168"_s);
}

void TestMachinePage::oneFieldStandsUnderTheKind()
{
    Screen screen;
    QVERIFY(screen.field(PrinterKind::System) == nullptr);
    for (const PrinterKind kind : printerKinds) {
        screen.page.chooseKind(kind);
        for (const PrinterKind other : printerKinds) {
            const QLineEdit* const field = screen.field(other);
            QVERIFY(field == nullptr || field->isVisible() == (other == kind));
        }
        QVERIFY(screen.sees(MachineModel::drawerText(kind)));
    }
}

void TestMachinePage::aPrinterIsChosenByKeyboard()
{
    Screen screen;
    screen.page.kinds()->key(0)->setFocus(Qt::TabFocusReason);
    screen.press(Qt::Key_Right);
    QCOMPARE(screen.page.kinds()->current(), 1);
    screen.press(Qt::Key_Tab);
    QVERIFY(screen.field(PrinterKind::Network)->hasFocus());
    screen.type(u"192.168.0.20"_s);
    screen.press(Qt::Key_Return);
    QCOMPARE(screen.machine.there.printer, u"tcp:192.168.0.20"_s);
    QVERIFY(!screen.page.notice().text().isEmpty());
}

void TestMachinePage::whatIsNoAddressIsSaidUnderTheField()
{
    Screen screen;
    screen.page.chooseKind(PrinterKind::Network);
    QLineEdit* const field = screen.field(PrinterKind::Network);
    screen.click(screen.page.useKey());
    QVERIFY(field->property("wrong").toBool());
    QVERIFY(field->hasFocus());
    // Another kind has nothing wrong with it.
    screen.page.chooseKind(PrinterKind::Queue);
    QVERIFY(!field->property("wrong").toBool());
    screen.page.chooseKind(PrinterKind::Network);
    screen.click(screen.page.trialKey());
    QVERIFY(field->property("wrong").toBool());
    field->setText(u"printer"_s);
    screen.click(screen.page.useKey());
    QVERIFY(!field->property("wrong").toBool());
    QCOMPARE(screen.machine.there.printer, u"tcp:printer"_s);
}

void TestMachinePage::aTrialSaysHowItWent()
{
    Screen screen;
    screen.page.chooseKind(PrinterKind::Network);
    screen.field(PrinterKind::Network)->setText(u"printer"_s);
    screen.click(screen.page.trialKey());
    QCOMPARE(screen.machine.trials.size(), std::size_t{1});
    const QString good = screen.page.notice().text();
    QVERIFY(!good.isEmpty());
    screen.machine.printed = std::unexpected(PrinterError::Unreachable);
    screen.click(screen.page.trialKey());
    QVERIFY(!screen.page.notice().text().isEmpty());
    QVERIFY(screen.page.notice().text() != good);
    // What is typed stays for the next try.
    QCOMPARE(screen.field(PrinterKind::Network)->text(), u"printer"_s);
    QCOMPARE(screen.page.kinds()->current(), 1);
}

void TestMachinePage::theUsualFolderComesBack()
{
    Screen screen({u"/shop"_s, {}, {u"/stick"_s, false}, true});
    screen.page.chooseKind(PrinterKind::Device);
    screen.field(PrinterKind::Device)->setText(u"/dev/usb/lp0"_s);
    QVERIFY(screen.sees(u"/stick"_s));
    QVERIFY(screen.page.usualKey()->isEnabled());
    screen.click(screen.page.usualKey());
    QVERIFY(screen.machine.there.exports.isUsual);
    QVERIFY(screen.sees(u"/shop/exports"_s));
    QVERIFY(!screen.page.usualKey()->isEnabled());
    // A printer that is being typed is not lost over it.
    QCOMPARE(screen.field(PrinterKind::Device)->text(), u"/dev/usb/lp0"_s);
    QVERIFY(screen.field(PrinterKind::Device)->isVisible());
}

void TestMachinePage::aFolderThatIsGoneIsSaid()
{
    const Screen screen({u"/shop"_s, {}, {u"/stick"_s, false}, false});
    QVERIFY(screen.sees(u"Plug it in"_s));
    const Screen usual;
    QVERIFY(!usual.sees(u"Plug it in"_s));
}

void TestMachinePage::everyControlHasAName()
{
    Screen screen;
    for (const PrinterKind kind : printerKinds) {
        screen.page.chooseKind(kind);
        for (const QWidget* const widget : screen.page.findChildren<QWidget*>()) {
            const bool isReached =
                (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible();
            const auto* const button = qobject_cast<const QAbstractButton*>(widget);
            const bool isNamed = !widget->accessibleName().isEmpty()
                                 || (button != nullptr && !button->text().isEmpty());
            QVERIFY2(!isReached || isNamed, widget->metaObject()->className());
        }
    }
}

QTEST_MAIN(TestMachinePage)
#include "tst_machine_page.moc"
