#include "tests/fakes/fixed_clock.h"
#include "tests/fakes/memory_cart_store.h"
#include "tests/fakes/sequential_ids.h"
#include "ui/control/key/key_button.h"
#include "ui/control/key/rail_key.h"
#include "ui/control/key/segment.h"
#include "ui/control/surface/notice_line.h"
#include "ui/dispatch/dispatch.h"
#include "ui/shell/frame/attention_line.h"
#include "ui/shell/frame/failure_page.h"
#include "ui/shell/frame/help_sheet.h"
#include "ui/shell/frame/idle_watch.h"
#include "ui/shell/frame/rail.h"
#include "ui/shell/frame/staff_sheet.h"
#include "ui/shell/frame/top_bar.h"
#include "ui/shell/main_window.h"
#include "ui/text/translation.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace jangbu;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

namespace {

Staff staffOf(Role role)
{
    Staff staff;
    staff.id.uuid.bytes.fill(static_cast<std::uint8_t>(role));
    staff.name = "김하진";
    staff.role = role;
    return staff;
}

// Answers when told to.
class PatientBook final : public Book
{
public:
    void submit(Command /*command*/, OnAnswer onAnswer) override { m_waiting = onAnswer; }

    [[nodiscard]] bool isAsked() const { return m_waiting != nullptr; }

    void answer(const Answer& answer)
    {
        const OnAnswer waiting = std::exchange(m_waiting, nullptr);
        waiting(answer);
    }

private:
    OnAnswer m_waiting;
};

struct Shell
{
    Shell()
    {
        ShopSettings shop;
        shop.shopName = "성수점";
        session.setShop(shop);
        for (const ScreenId screen : {ScreenId::Sell, ScreenId::TopUp, ScreenId::Dashboard}) {
            window.addScreen(screen, new QLineEdit);
        }
        window.addScreen(ScreenId::Admin, new QLineEdit);
        window.setCover(new QLineEdit);
        window.show();
        window.activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&window));
    }

    PatientBook book;
    fakes::MemoryCartStore store;
    fakes::FixedClock clock{Instant{1'795'323'900'000'000}};
    fakes::SequentialIds ids;
    KeyMap keys;
    Dispatch dispatch;
    SessionModel session{{}, {}, Language::Korean};
    AttentionModel attention;
    Submitter submitter{
        SubmitterPorts{book, store, clock, ids},
        dispatch,
        [this] { return session.actor(); },
        Backoff{std::chrono::milliseconds(5), std::chrono::milliseconds(5)}
    };
    MainWindow window{ShellContext{session, attention, submitter, clock, keys}};
};

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void coversEverythingUntilSomebodySignsIn();
    void showsTheScreensOfTheRole();
    void changesScreensByKeyAndByRail();
    void locksByKeyAndKeepsWhatWasThere();
    void anotherPersonFindsNothingOpen();
    void keysRestUnderTheCover();
    void helpListsKeysAndClosesWithEscape();
    void theStaffKeyLeadsToLanguageThemeAndSignOut();
    void saysWhatIsUnsent();
    void saysWhatMayBeDoneAlready();
    void lowStockLeadsToTheProducts();
    void newsCanBePutAway();
    void idlenessLocks();
    void idlenessIsBrokenByAnyKey();
    void aFailureFillsThePage();
    void keyNamesAndKeysAreDistinct();

private:
    Translation m_translation;
};

void TestMainWindow::initTestCase()
{
    applyTheme(*qApp, lightTheme());
    QVERIFY(m_translation.use(Language::Korean));
}

void TestMainWindow::coversEverythingUntilSomebodySignsIn()
{
    Shell shell;
    QVERIFY(shell.window.isCovered());
    QVERIFY(!shell.window.topBar()->isVisible());
    shell.session.signIn(staffOf(Role::Cashier));
    QVERIFY(!shell.window.isCovered());
    QVERIFY(shell.window.topBar()->isVisible());
    QCOMPARE(shell.window.currentScreen(), ScreenId::Sell);
    shell.session.signOut();
    QVERIFY(shell.window.isCovered());
}

void TestMainWindow::showsTheScreensOfTheRole()
{
    Shell shell;
    shell.session.signIn(staffOf(Role::Cashier));
    const Rail* const rail = shell.window.rail();
    QVERIFY(rail->key(ScreenId::Sell)->isVisible());
    QVERIFY(!rail->key(ScreenId::Admin)->isVisible());
    QVERIFY(rail->key(ScreenId::Coupons) == nullptr); // there is no such screen yet
    shell.window.showScreen(ScreenId::Admin);
    QCOMPARE(shell.window.currentScreen(), ScreenId::Sell);
    shell.session.signIn(staffOf(Role::Admin));
    QVERIFY(rail->key(ScreenId::Admin)->isVisible());
    shell.window.showScreen(ScreenId::Admin);
    QCOMPARE(shell.window.currentScreen(), ScreenId::Admin);
    // Whoever may not see it any more is taken to where they may be.
    shell.session.signIn(staffOf(Role::Cashier));
    QCOMPARE(shell.window.currentScreen(), ScreenId::Sell);
}

void TestMainWindow::changesScreensByKeyAndByRail()
{
    Shell shell;
    shell.session.signIn(staffOf(Role::Cashier));
    const QSignalSpy shown(&shell.window, &MainWindow::screenShown);
    QTest::keyClick(&shell.window, Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(shell.window.currentScreen(), ScreenId::TopUp);
    QVERIFY(shell.window.rail()->key(ScreenId::TopUp)->isChecked());
    QVERIFY(!shell.window.rail()->key(ScreenId::Sell)->isChecked());
    QTest::mouseClick(shell.window.rail()->key(ScreenId::Sell), Qt::LeftButton);
    QCOMPARE(shell.window.currentScreen(), ScreenId::Sell);
    QTest::mouseClick(shell.window.rail()->key(ScreenId::Sell), Qt::LeftButton);
    QVERIFY(shell.window.rail()->key(ScreenId::Sell)->isChecked());
    QTest::keyClick(&shell.window, Qt::Key_6, Qt::ControlModifier); // not for a cashier
    QCOMPARE(shell.window.currentScreen(), ScreenId::Sell);
    QCOMPARE(shown.count(), 3);
}

void TestMainWindow::locksByKeyAndKeepsWhatWasThere()
{
    Shell shell;
    shell.session.signIn(staffOf(Role::Cashier));
    shell.window.showScreen(ScreenId::TopUp);
    auto* const field = qobject_cast<QLineEdit*>(shell.window.screen(ScreenId::TopUp));
    field->setFocus();
    QTest::keyClicks(field, u"half typed"_s);
    QTest::keyClick(field, Qt::Key_L, Qt::ControlModifier);
    QVERIFY(shell.session.isLocked());
    QVERIFY(shell.window.isCovered());
    QVERIFY(!field->isVisible());
    shell.session.signIn(staffOf(Role::Cashier));
    QCOMPARE(shell.window.currentScreen(), ScreenId::TopUp);
    QCOMPARE(field->text(), u"half typed"_s);
    QVERIFY(field->hasFocus());
    QTest::mouseClick(shell.window.topBar()->lockKey(), Qt::LeftButton);
    QVERIFY(shell.session.isLocked());
}

void TestMainWindow::anotherPersonFindsNothingOpen()
{
    Shell shell;
    shell.session.signIn(staffOf(Role::Admin));
    QTest::mouseClick(shell.window.topBar()->staffKey(), Qt::LeftButton);
    QVERIFY(shell.window.staffSheet()->isOpen());
    shell.session.lock();
    shell.session.signIn(staffOf(Role::Cashier));
    QVERIFY(!shell.window.staffSheet()->isOpen());
}

void TestMainWindow::keysRestUnderTheCover()
{
    Shell shell;
    shell.session.signIn(staffOf(Role::Cashier));
    shell.session.lock();
    QTest::keyClick(&shell.window, Qt::Key_2, Qt::ControlModifier);
    QTest::keyClick(&shell.window, Qt::Key_F1);
    QCOMPARE(shell.window.currentScreen(), ScreenId::Sell);
    QVERIFY(shell.window.helpSheet() == nullptr);
}

void TestMainWindow::helpListsKeysAndClosesWithEscape()
{
    Shell shell;
    shell.session.signIn(staffOf(Role::Cashier));
    QTest::keyClick(&shell.window, Qt::Key_F1);
    HelpSheet* const help = shell.window.helpSheet();
    QVERIFY(help != nullptr && help->isOpen());
    QStringList words;
    for (const QLabel* const label : help->findChildren<QLabel*>()) {
        words << label->text();
    }
    QVERIFY(words.contains(keyActionText(KeyAction::Pay)));
    QVERIFY(words.contains(keyActionText(KeyAction::ScreenTopUp)));
    QVERIFY(!words.contains(keyActionText(KeyAction::ScreenAdmin)));
    QVERIFY(words.contains(keyActionText(KeyAction::Drawer)));
    QTest::keyClick(help, Qt::Key_Escape);
    QVERIFY(!help->isOpen());
}

void TestMainWindow::theStaffKeyLeadsToLanguageThemeAndSignOut()
{
    Shell shell;
    shell.session.signIn(staffOf(Role::Cashier));
    QSignalSpy language(&shell.window, &MainWindow::languageChosen);
    QSignalSpy theme(&shell.window, &MainWindow::brightnessChosen);
    QCOMPARE(shell.window.topBar()->staffKey()->text(), u"김하진 판매원"_s);
    QTest::mouseClick(shell.window.topBar()->staffKey(), Qt::LeftButton);
    StaffSheet* const sheet = shell.window.staffSheet();
    QVERIFY(sheet->isOpen());
    QCOMPARE(language.count() + theme.count(), 0); // opening it changes nothing
    QTest::mouseClick(sheet->languages()->key(1), Qt::LeftButton);
    QCOMPARE(language.count(), 1);
    QCOMPARE(language.first().first().value<Language>(), Language::English);
    QTest::mouseClick(sheet->themes()->key(1), Qt::LeftButton);
    QCOMPARE(theme.count(), 1);
    QTest::mouseClick(sheet->signOutKey(), Qt::LeftButton);
    QVERIFY(!shell.session.staff());
    QVERIFY(shell.window.isCovered());
}

void TestMainWindow::saysWhatIsUnsent()
{
    Shell shell;
    shell.session.signIn(staffOf(Role::Cashier));
    QCOMPARE(shell.window.topBar()->connectionText(), u"연결됨 · 미전송 0"_s);
    QObject receiver;
    bool isDone = false;
    shell.submitter.submit(
        shell.submitter.make(RecordAct{}).value(),
        &receiver,
        Reply{[&isDone](const Answer& /*answer*/) { isDone = true; }, {}}
    );
    QTRY_VERIFY(shell.book.isAsked());
    shell.book.answer(std::unexpected(SubmitError::Unavailable));
    QTRY_COMPARE(shell.window.topBar()->connectionText(), u"14:05부터 끊김 · 미전송 1"_s);
    QVERIFY(shell.window.attentionLine()->isVisible());
    QVERIFY(shell.window.attentionLine()->notice()->text().contains(u"14:05"_s));
    QTRY_VERIFY(shell.book.isAsked());
    shell.book.answer(Outcome(Accepted(Done{})));
    QTRY_VERIFY(isDone);
    QTRY_COMPARE(shell.window.topBar()->connectionText(), u"연결됨 · 미전송 0"_s);
    QVERIFY(!shell.window.attentionLine()->isVisible());
}

void TestMainWindow::saysWhatMayBeDoneAlready()
{
    Shell shell;
    shell.session.signIn(staffOf(Role::Cashier));
    QObject receiver;
    bool isDone = false;
    shell.submitter.submit(
        shell.submitter.make(RecordAct{}).value(),
        &receiver,
        Reply{[&isDone](const Answer& /*answer*/) { isDone = true; }, {}}
    );
    QTRY_VERIFY(shell.book.isAsked());
    shell.book.answer(std::unexpected(SubmitError::Unknown));
    QTRY_VERIFY(shell.attention.all().contains(AttentionKind::UnknownOutcome));
    QVERIFY(shell.attention.isGrave());
    QCOMPARE(shell.submitter.unknownCount(), 1);
    QTRY_VERIFY(shell.book.isAsked());
    shell.book.answer(Outcome(Accepted(Done{})));
    QTRY_VERIFY(isDone);
    QTRY_VERIFY(!shell.attention.all().contains(AttentionKind::UnknownOutcome));
}

void TestMainWindow::lowStockLeadsToTheProducts()
{
    Shell shell;
    shell.session.signIn(staffOf(Role::Cashier));
    const QSignalSpy asked(&shell.window, &MainWindow::lowStockAsked);
    shell.attention.raise(AttentionKind::LowStock, {u"재고 부족 3개"_s, false});
    const AttentionLine* const line = shell.window.attentionLine();
    QTRY_VERIFY(line->isVisible());
    // What can be put away comes first, one key at a time.
    shell.attention.raise(AttentionKind::Notice, {u"소식"_s, false});
    QTest::mouseClick(line->notice()->actionKey(), Qt::LeftButton);
    QCOMPARE(asked.count(), 0);
    QVERIFY(!shell.attention.all().contains(AttentionKind::Notice));
    QTest::mouseClick(line->notice()->actionKey(), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
}

void TestMainWindow::newsCanBePutAway()
{
    Shell shell;
    shell.session.signIn(staffOf(Role::Cashier));
    const Command left = shell.submitter.make(RecordAct{}).value();
    QVERIFY(shell.store.keepIntent(left).has_value());
    shell.submitter.resubmitKept();
    QTRY_VERIFY(shell.book.isAsked());
    shell.book.answer(Outcome(Refused{TopUpRefusal::CustomerBlocked, {}, {}, {}}));
    const AttentionLine* const line = shell.window.attentionLine();
    QTRY_VERIFY(line->isVisible());
    QVERIFY(line->notice()->text().contains(u"정지된 고객"_s));
    QTest::mouseClick(line->notice()->actionKey(), Qt::LeftButton);
    QVERIFY(!line->isVisible());
}

void TestMainWindow::idlenessLocks()
{
    IdleWatch watch;
    const QSignalSpy idle(&watch, &IdleWatch::becameIdle);
    watch.setPatience(std::chrono::milliseconds(1));
    QTRY_COMPARE(idle.count(), 1);
    watch.setPatience(std::chrono::milliseconds(0)); // never
    Shell shell;
    shell.session.signIn(staffOf(Role::Cashier));
    Q_EMIT shell.window.findChild<IdleWatch*>()->becameIdle();
    QVERIFY(shell.session.isLocked());
}

void TestMainWindow::idlenessIsBrokenByAnyKey()
{
    constexpr std::chrono::hours longEnough(1);
    IdleWatch watch;
    watch.setPatience(longEnough);
    const std::chrono::milliseconds before = watch.remaining();
    QTRY_VERIFY(watch.remaining() < before);
    const std::chrono::milliseconds waited = watch.remaining();
    QLineEdit field;
    field.show();
    QTest::keyClick(&field, Qt::Key_A);
    QVERIFY(watch.remaining() > waited);
}

void TestMainWindow::aFailureFillsThePage()
{
    FailurePage page(u"왜"_s, u"어떻게"_s, u"/data"_s);
    page.show();
    page.activateWindow();
    QStringList words;
    for (const QLabel* const label : page.findChildren<QLabel*>()) {
        words << label->text();
    }
    QVERIFY(words.contains(u"왜"_s) && words.contains(u"어떻게"_s) && words.contains(u"/data"_s));
    const QSignalSpy again(&page, &FailurePage::againWanted);
    const QSignalSpy quit(&page, &FailurePage::quitWanted);
    QTest::keyClick(page.againKey(), Qt::Key_Return);
    QTest::mouseClick(page.quitKey(), Qt::LeftButton);
    QCOMPARE(again.count(), 1);
    QCOMPARE(quit.count(), 1);
}

void TestMainWindow::keyNamesAndKeysAreDistinct()
{
    const KeyMap keys;
    QSet<QString> names;
    QSet<QString> words;
    QSet<QKeySequence> bound;
    for (const KeyAction action : allKeyActions()) {
        QVERIFY(!names.contains(keyActionName(action)));
        names.insert(keyActionName(action));
        QVERIFY(!words.contains(keyActionText(action)));
        words.insert(keyActionText(action));
        QVERIFY(!keys.keysFor(action).isEmpty());
        for (const QKeySequence& key : keys.keysFor(action)) {
            QVERIFY(!bound.contains(key));
            bound.insert(key);
        }
    }
    QCOMPARE(keys.capFor(KeyAction::Pay), u"F12"_s);
    KeyMap changed;
    changed.setKeys(KeyAction::Pay, {});
    QVERIFY(changed.capFor(KeyAction::Pay).isEmpty());
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
