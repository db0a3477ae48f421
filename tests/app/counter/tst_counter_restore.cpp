#include "app/counter/shop_opening.h"
#include "tests/app/counter/counter_day.h"
#include "ui/admin/admin_view.h"
#include "ui/admin/backup/backup_page.h"
#include "ui/control/key/key_button.h"
#include "ui/control/list/table_view.h"
#include "ui/restore/restore_view.h"
#include "ui/shell/frame/failure_page.h"
#include "ui/shell/main_window.h"
#include "ui/signin/setup_view.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QTest>

#include <memory>

namespace jangbu::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000; // on a busy machine
constexpr std::size_t pageBytes = 4'096;

} // namespace

/// Backups that become the book again at the window, in the three ways that lead there.
class TestCounterRestore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aDamagedBookIsRestored();
    void aNewMachineTakesTheShopOver();
    void adminPutsABackupBack();
    void backLeadsToTheShopAgain();
    void aRestoredShopIsNoDemo();
    void noMarkOpensARealShop();

private:
    std::unique_ptr<CounterDay> m_day;
    QString m_backup; // the file

    [[nodiscard]] QString path(const QString& name) const { return m_day->path(name); }

    /// Waits until it is seen.
    template <class Widget>
    [[nodiscard]] Widget* seen()
    {
        const bool isSeen =
            QTest::qWaitFor([this] { return m_day->user().find<Widget>() != nullptr; }, patienceMs);
        return isSeen ? m_day->user().find<Widget>() : nullptr;
    }

    static void touch(QWidget* key) { QTest::mouseClick(key, Qt::LeftButton); }

    void makeShop();
    /// From the page with its list to the shop, which is then the one of the backup.
    void restoreAndOpen(ui::RestoreView& page);
    void openBackups();

    /// The books that were set aside in the folder.
    [[nodiscard]] QStringList asideIn(const QString& folder) const
    {
        QStringList names = QDir(path(folder)).entryList({u"aside-*"_s}, QDir::Dirs);
        names.removeIf([&](const QString& name) {
            return !QFile::exists(path(folder) + u'/' + name + u"/book.db"_s);
        });
        return names;
    }
};

void TestCounterRestore::init()
{
    m_day = std::make_unique<CounterDay>();
    makeShop();
}

void TestCounterRestore::cleanup()
{
    m_day.reset();
}

/// A shop that got another name after its backup.
void TestCounterRestore::makeShop()
{
    const auto shop = app::openFolder(path(u"shop"_s).toStdString());
    QVERIFY(shop.has_value());
    ui::ShopPlan plan = app::demoPlan(ui::Language::Korean);
    plan.pin = u"2468"_s;
    plan.beginning = ui::Beginning::Empty;
    QVERIFY(app::foundShop(**shop, plan, (*shop)->clock()).has_value());
    QVERIFY((*shop)->backups().setPassphrase("correct horse"));
    const auto made = (*shop)->backups().make({}, {});
    QVERIFY(made && made->check.isIntact());
    m_backup = QString::fromStdString(made->path);
    const Command command{
        CommandId{(*shop)->ids().next()},
        {},
        (*shop)->clock().now(),
        ChangeSettings{{{"shop.name", "나중 이름"}}}
    };
    const Answer answer = submitAndWait((*shop)->book(), command);
    QVERIFY(answer && isAccepted(*answer));
}

void TestCounterRestore::restoreAndOpen(ui::RestoreView& page)
{
    QTRY_VERIFY_WITH_TIMEOUT(page.mainKey()->isEnabled(), patienceMs);
    touch(page.mainKey());
    // Done is the one state with a main key and no way back.
    const auto isOver = [&page] {
        return page.mainKey()->isVisible() && !page.backKey()->isVisible();
    };
    const auto isLocked = [&page] { return page.passphrase()->isVisible(); };
    QTRY_VERIFY_WITH_TIMEOUT(isOver() || isLocked(), patienceMs);
    if (isLocked()) {
        m_day->user().type(u"correct horse"_s);
        m_day->user().press(Qt::Key_Return);
        QVERIFY(QTest::qWaitFor(isOver, patienceMs));
    }
    touch(page.mainKey());
    QTRY_VERIFY_WITH_TIMEOUT(m_day->counter() != nullptr, patienceMs);
    QCOMPARE(m_day->counter()->session().shop().shopName, std::string("성수점"));
    QVERIFY(!m_day->counter()->session().isOpen()); // whoever restored signs in anew
}

void TestCounterRestore::openBackups()
{
    m_day->start(u"shop"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_day->counter() != nullptr, patienceMs);
    QCOMPARE(m_day->counter()->session().shop().shopName, std::string("나중 이름"));
    m_day->signIn(u"이정민"_s, u"2468"_s);
    m_day->parts().window->showScreen(ui::ScreenId::Admin);
    auto* const page = m_day->parts().admin->findChild<ui::BackupPage*>();
    m_day->parts().admin->showSection(page);
    QTRY_COMPARE_WITH_TIMEOUT(page->table()->model()->rowCount(), 1, patienceMs);
    page->table()->selectRow(0);
    QVERIFY(page->restoreKey()->isEnabled());
    touch(page->restoreKey());
}

void TestCounterRestore::aDamagedBookIsRestored()
{
    QFile book(path(u"shop/book.db"_s));
    QVERIFY(book.open(QIODevice::ReadWrite));
    QVERIFY(book.seek(static_cast<qint64>(pageBytes)));
    const QByteArray junk(static_cast<qsizetype>(3 * pageBytes), 'x');
    QCOMPARE(book.write(junk), junk.size());
    book.close();
    m_day->start(u"shop"_s);
    auto* const failure = seen<ui::FailurePage>();
    QVERIFY(failure != nullptr);
    QVERIFY(failure->restoreKey()->isVisible());
    touch(failure->restoreKey());
    auto* const page = seen<ui::RestoreView>();
    QVERIFY(page != nullptr);
    restoreAndOpen(*page); // the kept key opens it
    QCOMPARE(asideIn(u"shop"_s).size(), 1);
}

void TestCounterRestore::aNewMachineTakesTheShopOver()
{
    QVERIFY(QDir().mkpath(path(u"new/backup"_s)));
    QVERIFY(QFile::copy(m_backup, path(u"new/backup/"_s) + QFileInfo(m_backup).fileName()));
    m_day->start(u"new"_s);
    auto* const setup = seen<ui::SetupView>();
    QVERIFY(setup != nullptr);
    QVERIFY(setup->restoreKey()->isVisible());
    touch(setup->restoreKey());
    auto* const page = seen<ui::RestoreView>();
    QVERIFY(page != nullptr);
    restoreAndOpen(*page);
    QVERIFY(asideIn(u"new"_s).isEmpty()); // the empty book of the first start is nothing to keep
}

void TestCounterRestore::adminPutsABackupBack()
{
    openBackups();
    auto* const page = seen<ui::RestoreView>();
    QVERIFY(page != nullptr);
    QVERIFY(m_day->counter() == nullptr);
    restoreAndOpen(*page);
    QCOMPARE(asideIn(u"shop"_s).size(), 1);
}

void TestCounterRestore::backLeadsToTheShopAgain()
{
    openBackups();
    auto* const page = seen<ui::RestoreView>();
    QVERIFY(page != nullptr);
    touch(page->backKey());
    QTRY_VERIFY_WITH_TIMEOUT(m_day->counter() != nullptr, patienceMs);
    QCOMPARE(m_day->counter()->session().shop().shopName, std::string("나중 이름"));
    QVERIFY(!m_day->counter()->session().isOpen());
    QVERIFY(asideIn(u"shop"_s).isEmpty());
}

void TestCounterRestore::aRestoredShopIsNoDemo()
{
    app::TerminalFile file(path(u"shop"_s).toStdString());
    file.setDemoShop();
    openBackups();
    auto* const page = seen<ui::RestoreView>();
    QVERIFY(page != nullptr);
    restoreAndOpen(*page);
    QVERIFY(!file.isDemoShop() && !file.hasDemoStaff());
}

void TestCounterRestore::noMarkOpensARealShop()
{
    const auto shop = app::openFolder(path(u"shop"_s).toStdString());
    QVERIFY(shop.has_value());
    QVERIFY(!app::demoAdmin(**shop)); // the PIN is not the one that everybody knows
}

} // namespace jangbu::tests

QTEST_MAIN(jangbu::tests::TestCounterRestore)
#include "tst_counter_restore.moc"
