#include "tests/ui/restore/scripted_restore.h"
#include "ui/control/key/key_button.h"
#include "ui/control/list/table_view.h"
#include "ui/control/surface/empty_state.h"
#include "ui/control/surface/notice_line.h"
#include "ui/restore/restore_model.h"
#include "ui/restore/restore_view.h"
#include "ui/shell/frame/idle_watch.h"
#include "ui/text/admin/backup_text.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <chrono>

using namespace jangbu;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

namespace {

using State = RestoreModel::State;

/// The page in a window that is active.
struct Page
{
    explicit Page(std::vector<BackupFile> known) : model(script.ports(), ShopFormat{}), view(model)
    {
        script.known = std::move(known);
        view.resize(1'366, 768);
        view.show();
        view.activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&view));
        model.load();
        settle();
    }

    ~Page() { script.goOn(); }

    Page(const Page&) = delete;
    Page& operator=(const Page&) = delete;
    Page(Page&&) = delete;
    Page& operator=(Page&&) = delete;

    void settle() { QVERIFY(hasSettled(script.dispatch)); }

    void press(Qt::Key key)
    {
        QTest::keyClick(QApplication::focusWidget(), key);
        settle();
    }

    ScriptedRestore script;
    RestoreModel model;
    RestoreView view;
};

QStringList namelessIn(const QWidget& view)
{
    QStringList nameless;
    for (const QWidget* const widget : view.findChildren<QWidget*>()) {
        const bool isReached = (widget->focusPolicy() & Qt::TabFocus) != 0;
        const auto* const button = qobject_cast<const QAbstractButton*>(widget);
        const bool isNamed =
            !widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
        if (widget->isVisible() && isReached && !isNamed) {
            nameless << QString::fromLatin1(widget->metaObject()->className());
        }
    }
    return nameless;
}

} // namespace

class TestRestoreView : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    static void initTestCase() { applyTheme(*qApp, lightTheme()); }

    void byKeyboardAlone()
    {
        Page page(twoBackups());
        page.script.refuseNext(BackupTrouble::NoSecret);
        page.script.refuseNext(BackupTrouble::SecretWrong);
        const QSignalSpy opened(&page.view, &RestoreView::openWanted);
        QVERIFY(page.view.table()->hasFocus());
        QCOMPARE(page.view.table()->currentIndex().row(), 0);
        page.press(Qt::Key_Down);
        QCOMPARE(page.model.chosenRow(), 1);
        page.press(Qt::Key_Return); // nothing is begun from the list itself
        QCOMPARE(page.model.state(), State::Choosing);
        QVERIFY(page.view.mainKey()->hasFocus());
        page.press(Qt::Key_Return);
        QCOMPARE(page.model.state(), State::Locked);
        QVERIFY(page.view.passphrase()->hasFocus());
        QTest::keyClicks(page.view.passphrase(), u"wrong horse"_s);
        page.press(Qt::Key_Return);
        QVERIFY(page.view.passphrase()->hasFocus());
        QVERIFY(page.view.passphrase()->text().isEmpty());
        QCOMPARE(
            page.view.passphrase()->accessibleDescription(),
            backupTroubleText(BackupTrouble::SecretWrong)
        );
        QTest::keyClicks(page.view.passphrase(), u"correct horse"_s);
        page.press(Qt::Key_Return);
        QCOMPARE(page.model.state(), State::Done);
        QVERIFY(page.view.mainKey()->hasFocus());
        page.press(Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
    }

    void leftAloneItIsLeft()
    {
        Page page(twoBackups());
        page.script.wait();
        page.script.refuseNext(BackupTrouble::NoSecret);
        QSignalSpy left(&page.view, &RestoreView::left);
        QSignalSpy idle(page.view.findChild<IdleWatch*>(), &IdleWatch::becameIdle);
        page.model.restore();
        page.view.setPatience(std::chrono::milliseconds{1});
        QVERIFY(idle.count() > 0 || idle.wait());
        QCOMPARE(left.count(), 0); // something is done, however long that takes
        page.script.goOn();
        QVERIFY(left.wait());
        QCOMPARE(page.model.state(), State::Locked);
    }

    void backGoesOneStepAtATime()
    {
        Page page(twoBackups());
        page.script.refuseNext(BackupTrouble::NoSecret);
        const QSignalSpy left(&page.view, &RestoreView::left);
        page.view.mainKey()->click();
        page.settle();
        QCOMPARE(page.model.state(), State::Locked);
        page.press(Qt::Key_Escape);
        QCOMPARE(page.model.state(), State::Choosing);
        QCOMPARE(left.count(), 0);
        QTest::mouseClick(page.view.backKey(), Qt::LeftButton);
        QCOMPARE(left.count(), 1);
    }

    void whatIsLostAndKeptIsSaidFirst()
    {
        Page page(twoBackups());
        const auto labels = page.view.findChildren<QLabel*>();
        const bool isSaid = std::ranges::any_of(labels, [&page](const QLabel* label) {
            return label->isVisible() && label->text() == page.model.meaningText();
        });
        QVERIFY(isSaid);
    }

    void aRefusalIsSaidWhereItHappened()
    {
        Page page(twoBackups());
        page.script.refuseNext(BackupTrouble::BookBroken);
        page.view.mainKey()->click();
        page.settle();
        QVERIFY(page.view.notice()->isVisible());
        QCOMPARE(page.view.notice()->text(), backupTroubleText(BackupTrouble::BookBroken));
        QVERIFY(page.view.table()->isVisible());
        page.view.table()->selectRow(1);
        QVERIFY(!page.view.notice()->isVisible());
        QCOMPARE(page.model.chosenRow(), 1);
    }

    void whileItWorksItCanOnlyBeStopped()
    {
        Page page(twoBackups());
        page.script.wait();
        const QSignalSpy left(&page.view, &RestoreView::left);
        page.view.mainKey()->click();
        QTRY_VERIFY(page.script.isWaiting());
        QVERIFY(page.view.stopKey()->isVisible());
        QVERIFY(!page.view.backKey()->isVisible() && !page.view.mainKey()->isVisible());
        QTest::keyClick(&page.view, Qt::Key_Escape);
        QCOMPARE(left.count(), 0);
        QTest::mouseClick(page.view.stopKey(), Qt::LeftButton);
        QVERIFY(!page.view.stopKey()->isEnabled());
        page.script.goOn();
        page.settle();
        QVERIFY(page.view.backKey()->isVisible());
        QVERIFY(page.view.table()->hasFocus());
    }

    void withoutAKnownBackupAFileIsChosen()
    {
        Page page({});
        QVERIFY(page.view.nothing()->isVisible());
        QVERIFY(!page.view.mainKey()->isEnabled());
        QVERIFY(page.view.nothing()->actionKey()->hasFocus());
        page.model.chooseFile(u"/media/stick/mine.jbk"_s);
        QVERIFY(page.view.table()->hasFocus());
        QCOMPARE(page.view.table()->currentIndex().row(), 0);
        QVERIFY(page.view.mainKey()->isEnabled());
    }

    void everyControlHasAName()
    {
        Page page(twoBackups());
        page.script.refuseNext(BackupTrouble::NoSecret);
        QVERIFY2(namelessIn(page.view).isEmpty(), qPrintable(namelessIn(page.view).join(u' ')));
        page.view.mainKey()->click();
        page.settle();
        QCOMPARE(page.model.state(), State::Locked);
        QVERIFY2(namelessIn(page.view).isEmpty(), qPrintable(namelessIn(page.view).join(u' ')));
        page.model.unlock(u"correct horse"_s);
        page.settle();
        QCOMPARE(page.model.state(), State::Done);
        QVERIFY2(namelessIn(page.view).isEmpty(), qPrintable(namelessIn(page.view).join(u' ')));
    }
};

QTEST_MAIN(TestRestoreView)
#include "tst_restore_view.moc"
