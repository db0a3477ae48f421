#include "tests/app/counter/book_head.h"
#include "tests/app/counter/counter_day.h"
#include "tests/app/ctl/ctl_run.h"
#include "ui/admin/backup/backup_page.h"
#include "ui/admin/check/check_page.h"
#include "ui/admin/staff/staff_page.h"
#include "ui/catalogue/catalogue_model.h"
#include "ui/catalogue/import/import_sheet.h"
#include "ui/control/key/pin_pad.h"
#include "ui/control/list/table_view.h"
#include "ui/coupon/coupons_model.h"
#include "ui/dashboard/dashboard_model.h"
#include "ui/export/export_model.h"
#include "ui/refund/refund_model.h"
#include "ui/sell/sell_model.h"
#include "ui/shell/main_window.h"
#include "ui/shift/shift_model.h"
#include "ui/signin/setup_view.h"
#include "ui/topup/top_up_model.h"

#include <QDir>
#include <QJsonObject>
#include <QLineEdit>
#include <QStringEncoder>
#include <QTest>

#include <algorithm>

namespace jangbu::tests {

using namespace Qt::StringLiterals;

namespace {

// Of the grocery file: two for 8,960, one for 2,890, one for 7,480, one for 1,180.
const QString ramyun = u"8800041000371"_s;
const QString milk = u"8800041019984"_s;
const QString eggs = u"8800041027019"_s;
const QString water = u"8800041009992"_s;
constexpr int productsInFile = 325;
constexpr int patienceMs = 60'000; // on a busy machine

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// A day of a new shop, as somebody spends it who has never seen the program: from an empty folder
/// to a backup that was restored on another machine. Everything is real: window, book, files. The
/// slots are the hours of one day, in order; after one that failed the others are left out.
class TestCounterDay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() const;
    void cleanup();
    void cleanupTestCase();

    void theWizardMakesTheShop();
    void theGroceryFileComesIn();
    void staffAreAdded();
    void aCampaignBegins();
    void theCashierOpensTheShift();
    void aNewCustomerTopsUp();
    void theCustomerGetsACoupon();
    void goodsAreSoldByScanWithTheCoupon();
    void oneComesBackWithAManagersPin();
    void aSaleIsParkedAndGoneOnWith();
    void theShiftIsClosedWithZ();
    void theDashboardAddsUp();
    void theOrderLinesAreExported();
    void theBookIsCheckedAndBackedUp();
    void theBackupIsRestoredElsewhere();
    void theRestoredShopGoesOn();

private:
    CounterDay m_day;
    bool m_hasBegun = false;
    bool m_hasFailed = false;

    [[nodiscard]] CounterUser& user() { return m_day.user(); }

    [[nodiscard]] const app::Counter::Parts& parts() { return m_day.parts(); }

    void
    addStaff(const QString& name, const QString& login, const QString& pin, const QString& role);
};

void TestCounterDay::init() const
{
    const bool isFirst = qstrcmp(QTest::currentTestFunction(), "theWizardMakesTheShop") == 0;
    if (m_hasFailed || (!isFirst && !m_hasBegun)) {
        QSKIP("The day did not come so far");
    }
}

void TestCounterDay::cleanup()
{
    m_hasFailed = m_hasFailed || QTest::currentTestFailed();
}

void TestCounterDay::cleanupTestCase()
{
    m_day.stop();
}

void TestCounterDay::addStaff(
    const QString& name,
    const QString& login,
    const QString& pin,
    const QString& role
)
{
    user().touch(u"Add staff"_s);
    user().type(name);
    m_day.fill(u"Staff number"_s, login);
    user().touch(role);
    m_day.fill(u"New PIN"_s, pin);
    user().press(Qt::Key_Return);
    QTRY_VERIFY2_WITH_TIMEOUT(user().sees(name + u" was saved."_s), qPrintable(name), patienceMs);
    user().settle();
}

void TestCounterDay::theWizardMakesTheShop()
{
    m_hasBegun = true;
    m_day.start(u"shop"_s);
    QTRY_VERIFY_WITH_TIMEOUT(user().find<ui::SetupView>() != nullptr, patienceMs);
    user().touch(u"English"_s);
    QTRY_VERIFY_WITH_TIMEOUT(user().sees(u"Your shop"_s), patienceMs);
    auto* const name = user().find<ui::SetupView>()->shopName();
    QVERIFY(name->hasFocus());
    user().type(u"성수점"_s);
    user().press(Qt::Key_Return);
    auto* const view = user().find<ui::SetupView>();
    for (int time = 0; time < 2; ++time) {
        QVERIFY(view->pinPad()->hasFocus());
        user().type(u"2468"_s);
        user().press(Qt::Key_Return);
    }
    user().touch(u"Import my products"_s);
    user().touch(u"Create the shop"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_day.counter() != nullptr, patienceMs);
    user().settle();
    const ui::SessionModel& session = m_day.counter()->session();
    QCOMPARE(session.shop().shopName, std::string("성수점"));
    QCOMPARE(session.shop().currency.code, std::string("KRW"));
    QVERIFY(session.may(Act::EditStaff));
}

void TestCounterDay::theGroceryFileComesIn()
{
    // As Excel on a Korean machine saves it.
    QFile source(QStringLiteral(JANGBU_SOURCE "/resources/demo/products.csv"));
    QVERIFY(source.open(QIODevice::ReadOnly));
    QStringEncoder cp949("windows-949");
    QVERIFY(cp949.isValid());
    const QByteArray bytes = cp949.encode(QString::fromUtf8(source.readAll()));
    QVERIFY(!cp949.hasError());
    QFile file(m_day.path(u"상품.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();

    auto* const sheet = user().find<ui::ImportSheet>();
    QVERIFY(sheet != nullptr); // the wizard opened it
    user().drop(*sheet, file.fileName());
    QTRY_VERIFY_WITH_TIMEOUT(parts().import->state() == ui::ImportModel::State::Ready, patienceMs);
    user().settle();
    QVERIFY(parts().import->encoding() == ImportEncoding::Cp949);
    QCOMPARE(parts().import->summary().fresh, productsInFile);
    QCOMPARE(parts().import->summary().rejected, 0);
    user().touch(u"Import 325 products"_s);
    QTRY_VERIFY_WITH_TIMEOUT(parts().import->state() == ui::ImportModel::State::Done, patienceMs);
    user().settle();
    user().touchNamed(u"importNow"_s); // says Close now
    user().type(u"서울우유 1L"_s);
    const QAbstractItemModel& list = parts().catalogue->products();
    QTRY_COMPARE_WITH_TIMEOUT(list.rowCount(), 1, patienceMs);
    QCOMPARE(list.index(0, ui::ProductTableModel::Price).data().toString(), u"₩2,890"_s);
    QCOMPARE(list.index(0, ui::ProductTableModel::Stock).data().toString(), u"72"_s);
}

void TestCounterDay::staffAreAdded()
{
    auto& page = m_day.section<ui::StaffPage>();
    addStaff(u"김수진"_s, u"2"_s, u"1357"_s, u"Cashier"_s);
    addStaff(u"박점장"_s, u"3"_s, u"8642"_s, u"Manager"_s);
    QCOMPARE(page.table()->model()->rowCount(), 3);
}

void TestCounterDay::aCampaignBegins()
{
    user().press(Qt::Key_4, Qt::ControlModifier);
    user().touch(u"New campaign"_s);
    m_day.fill(u"Name"_s, u"봄맞이"_s);
    m_day.fill(u"Discount"_s, u"3000"_s);
    m_day.fill(u"Minimum spend"_s, u"10000"_s);
    m_day.fill(u"Coupons in total"_s, u"100"_s);
    m_day.fill(u"Per customer"_s, u"1"_s);
    user().press(Qt::Key_Return);
    QVERIFY(user().sees(u"봄맞이 is saved."_s));
    QCOMPARE(parts().coupons->leftText(), u"100 / 100"_s);
}

void TestCounterDay::theCashierOpensTheShift()
{
    m_day.signOut();
    m_day.signIn(u"김수진"_s, u"1357"_s);
    QVERIFY(!m_day.counter()->session().may(Act::Refund));
    user().press(Qt::Key_T, Qt::ControlModifier);
    user().touchDigits(u"100000"_s);
    user().touch(u"Open with this float"_s);
    QVERIFY(parts().shift->state() == ui::ShiftModel::State::Open);
    QCOMPARE(parts().shift->expectedText(), u"₩100,000"_s);
    QVERIFY(user().paper().contains(u"X REPORT"_s));
    user().press(Qt::Key_Escape);
}

void TestCounterDay::aNewCustomerTopsUp()
{
    user().press(Qt::Key_2, Qt::ControlModifier);
    user().touch(u"New customer"_s);
    user().type(u"홍길동"_s);
    user().press(Qt::Key_Return);
    user().type(u"010-1234-5678"_s);
    user().press(Qt::Key_Return);
    QVERIFY(user().sees(u"Top-up for 홍*동"_s));
    user().touchDigits(u"50000"_s);
    QCOMPARE(parts().topUp->balanceAfterText(), u"₩50,000"_s);
    user().press(Qt::Key_F12);
    QVERIFY(parts().topUp->state() == ui::TopUpModel::State::Done);
    QCOMPARE(parts().topUp->customer()->balance, Money{50'000});
    QCOMPARE(parts().topUp->history().rowCount(), 1);
}

void TestCounterDay::theCustomerGetsACoupon()
{
    user().press(Qt::Key_4, Qt::ControlModifier);
    user().press(Qt::Key_F4);
    user().type(u"5678"_s);
    QTRY_COMPARE_WITH_TIMEOUT(parts().coupons->search().found().rowCount(), 1, patienceMs);
    user().press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(parts().coupons->canClaim(), patienceMs);
    user().press(Qt::Key_F12);
    QCOMPARE(parts().coupons->wallet().rowCount(), 1);
    QCOMPARE(parts().coupons->leftText(), u"99 / 100"_s);
}

void TestCounterDay::goodsAreSoldByScanWithTheCoupon()
{
    user().press(Qt::Key_1, Qt::ControlModifier);
    m_day.serve(u"5678"_s);
    QVERIFY(user().sees(u"홍*동"_s));
    user().type(u"2*"_s);
    user().scan(ramyun);
    user().scan(milk);
    QCOMPARE(m_day.total(), u"₩11,850"_s);
    user().press(Qt::Key_F8);
    user().press(Qt::Key_Return);
    QCOMPARE(m_day.total(), u"₩8,850"_s);
    QCOMPARE(parts().sell->figures().balanceAfter, u"₩41,150"_s);
    m_day.pay();
    QVERIFY(user().sees(u"₩41,150"_s));
    QVERIFY(user().paper().contains(u"신라면 멀티팩 5입"_s));

    // The next one is no member and pays in cash.
    user().scan(eggs);
    QVERIFY(parts().sell->isWalkIn());
    QCOMPARE(m_day.total(), u"₩7,480"_s);
    m_day.pay();
}

void TestCounterDay::oneComesBackWithAManagersPin()
{
    user().press(Qt::Key_F5);
    user().press(Qt::Key_Down); // the order before the last one
    QTRY_VERIFY_WITH_TIMEOUT(user().paper().contains(u"신라면 멀티팩 5입"_s), patienceMs);
    user().touchNamed(u"refundKey"_s);
    user().touch(u"Nothing"_s);
    user().find<ui::TableView>(u"refundLines"_s)->setFocus(Qt::TabFocusReason);
    user().press(Qt::Key_Plus);
    // Its share of the coupon stays off: 4,480 less 1,134.
    QCOMPARE(parts().refund->amountText(), u"₩3,346"_s);
    user().find<QLineEdit>(u"refundReason"_s)->setFocus(Qt::TabFocusReason);
    user().type(u"유통기한"_s);
    user().press(Qt::Key_Return);
    QVERIFY(user().sees(u"This needs a manager. Choose who approves and enter that PIN."_s));
    user().touch(u"박점장 Manager"_s);
    user().type(u"8642"_s);
    user().press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(parts().refund->state() == ui::RefundModel::State::Done, patienceMs);
    user().settle();
    QVERIFY(user().paper().contains(u"44,496"_s)); // the balance after it
    user().touchNamed(u"refundDone"_s);
}

void TestCounterDay::aSaleIsParkedAndGoneOnWith()
{
    user().scan(milk);
    user().press(Qt::Key_F9);
    QCOMPARE(parts().sell->parkedCount(), 1);
    user().scan(water);
    QCOMPARE(m_day.total(), u"₩1,180"_s);
    m_day.pay();
    user().press(Qt::Key_F12); // next customer
    user().press(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(parts().sell->parkedCount(), 0);
    QCOMPARE(m_day.total(), u"₩2,890"_s);
    m_day.pay();
}

void TestCounterDay::theShiftIsClosedWithZ()
{
    user().press(Qt::Key_T, Qt::ControlModifier);
    user().touch(u"Count and close"_s);
    QCOMPARE(parts().shift->expectedText(), u"₩161,550"_s);
    // 3 × 50,000, 1 × 10,000, no 5,000, 1 × 1,000, 1 × 500: fifty won are missing.
    for (const QString& pieces : {u"3"_s, u"1"_s, u"0"_s, u"1"_s, u"1"_s}) {
        user().type(pieces);
        user().press(Qt::Key_Return);
    }
    QCOMPARE(parts().shift->overShortText(), u"₩50 short"_s);
    user().touch(u"Close the shift"_s);
    QVERIFY(parts().shift->report()->view.shift.closedAt.has_value());
    const ShiftReport& z = *parts().shift->report();
    QCOMPARE(z.orders, 4);
    QCOMPARE(z.sums.gross, Money{23'400});
    QCOMPARE(z.sums.discount, Money{3'000});
    QCOMPARE(z.paid, Money{20'400});
    QCOMPARE(z.sums.balanceSales.amount, Money{8'850});
    QCOMPARE(z.sums.walkInSales.amount, Money{11'550});
    QCOMPARE(z.sums.balanceRefunds.amount, Money{3'346});
    QCOMPARE(z.netPaid, Money{17'054});
    QCOMPARE(z.sums.topUps.cash.amount, Money{50'000});
    QCOMPARE(z.drawer.expected, Money{161'550});
    QCOMPARE(z.drawer.overShort, Money{-50});
    const QString paper = user().paper();
    for (const QString& said : {u"Z REPORT"_s, u"17,054"_s, u"161,550"_s, u"161,500"_s}) {
        QVERIFY2(paper.contains(said), qPrintable(paper));
    }
    user().touchNamed(u"shiftDone"_s);
}

void TestCounterDay::theDashboardAddsUp()
{
    m_day.signOut();
    m_day.signIn(u"Administrator"_s, u"2468"_s);
    user().press(Qt::Key_5, Qt::ControlModifier);
    user().touch(u"7 days"_s); // whatever the hour is
    QTRY_VERIFY_WITH_TIMEOUT(
        parts().dashboard->state() == ui::DashboardModel::State::Ready,
        patienceMs
    );
    const auto& tiles = parts().dashboard->tiles();
    QCOMPARE(tiles.size(), 5U);
    QCOMPARE(tiles[0].figure, u"₩17,054"_s); // revenue
    QCOMPARE(tiles[1].figure, u"4 orders"_s);
    QCOMPARE(tiles[2].figure, u"₩4,263"_s);     // average basket
    QCOMPARE(tiles[3].figure, u"0 payments"_s); // refused
    QCOMPARE(tiles[4].figure, u"₩44,496"_s);    // customers' balances
    for (const ui::FigureTile& tile : tiles) {
        QVERIFY2(user().sees(tile.figure), qPrintable(tile.label));
    }
    const QAbstractItemModel& best = parts().dashboard->bestSellers();
    QCOMPARE(best.rowCount(), 4);
    QVERIFY(best.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"서울우유 1L"));
}

void TestCounterDay::theOrderLinesAreExported()
{
    user().touch(u"Export"_s);
    user().press(Qt::Key_End, Qt::ControlModifier); // the last table: all order lines
    user().touch(u"Save file"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(
        parts().exports->state() == ui::ExportModel::State::Done,
        qPrintable(parts().exports->text()),
        patienceMs
    );
    QVERIFY(user().sees(u"Saved as "_s + QDir::toNativeSeparators(parts().exports->path())));
    const QByteArray bytes = bytesOf(parts().exports->path());
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF")); // or Excel would not read the Korean
    const QStringList lines = QString::fromUtf8(bytes).split(u"\r\n"_s, Qt::SkipEmptyParts);
    QVERIFY2(lines.size() == 6, bytes.constData());
    QVERIFY(lines.front().endsWith(u"Receipt,Product,Quantity,Price,Discount,Paid,VAT,"
                                   "Units refunded,State"));
    const auto has = [&lines](const QString& end) {
        return std::ranges::any_of(lines, [&end](const QString& line) {
            return line.endsWith(end);
        });
    };
    QVERIFY2(
        has(u"신라면 멀티팩 5입,2,4480,2268,6692,608,1,Partly refunded"_s),
        qPrintable(lines.join(u'\n'))
    );
    QVERIFY(has(u"서울우유 1L,1,2890,732,2158,196,0,Partly refunded"_s));
    QVERIFY(has(u"신선란 특란 30구,1,7480,0,7480,0,0,Paid"_s)); // no tax on eggs
    user().press(Qt::Key_Escape);
}

void TestCounterDay::theBookIsCheckedAndBackedUp()
{
    m_day.section<ui::CheckPage>();
    user().touch(u"Check now"_s);
    QVERIFY(user().sees(u"intact"_s));
    m_day.section<ui::BackupPage>();
    user().touch(u"Choose a passphrase"_s);
    for (int time = 0; time < 2; ++time) {
        user().type(u"correct horse"_s);
        user().press(Qt::Key_Return);
    }
    QTRY_VERIFY_WITH_TIMEOUT(user().sees(u"No backup here yet"_s), patienceMs);
    user().touch(u"Back up now"_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        user().sees(u"The backup is made, opened again and checked"_s),
        patienceMs
    );
    const QDir backups(m_day.path(u"shop/backup"_s));
    QCOMPARE(backups.entryList({u"*.jbk"_s}, QDir::Files).size(), 1);
}

void TestCounterDay::theBackupIsRestoredElsewhere()
{
    m_day.stop(); // the machine is gone; the file is what is left
    const QDir backups(m_day.path(u"shop/backup"_s));
    const QString file = backups.filePath(backups.entryList({u"*.jbk"_s}, QDir::Files).value(0));
    const QString elsewhere = m_day.path(u"elsewhere"_s);
    const auto unlock = [&elsewhere, &file](const QString& word, const QByteArray& passphrase) {
        return app::runCtl(elsewhere, {word, file, u"--passphrase-file"_s, u"-"_s}, passphrase);
    };
    const app::CtlRun wrong = unlock(u"restore"_s, "wrong horse\n");
    QCOMPARE(wrong.exitCode, 1);
    QVERIFY(!QFile::exists(elsewhere + u"/book.db"_s));
    const app::CtlRun proved = unlock(u"verify-backup"_s, "correct horse\n");
    QVERIFY2(proved.exitCode == 0, qPrintable(proved.complaint));
    const app::CtlRun restored = unlock(u"restore"_s, "correct horse\n");
    QVERIFY2(restored.exitCode == 0, qPrintable(restored.complaint));
    // One chain up to the backup; after it each book notes its own: made, and restored.
    const qint64 last = proved.json[u"batch"].toInteger();
    const QString shop = m_day.path(u"shop"_s);
    QVERIFY(!headAfter(elsewhere, last).root.isEmpty());
    QCOMPARE(headAfter(elsewhere, last).root, headAfter(shop, last).root);
    QCOMPARE(headOf(elsewhere).batch, last + 1);
    QCOMPARE(headOf(shop).batch, last + 1);
    const app::CtlRun verified = app::runCtl(elsewhere, {u"verify"_s});
    QVERIFY2(verified.exitCode == 0, qPrintable(verified.text));
    QVERIFY(verified.json[u"intact"].toBool());
}

void TestCounterDay::theRestoredShopGoesOn()
{
    m_day.start(u"elsewhere"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_day.counter() != nullptr, patienceMs);
    m_day.signIn(u"김수진"_s, u"1357"_s);
    m_day.serve(u"5678"_s);
    QCOMPARE(parts().sell->customer()->balance, Money{44'496});
    user().scan(milk);
    m_day.pay();
    // Nobody chose a language on this machine yet.
    QVERIFY(user().sees(u"41,606원"_s));
    QTRY_VERIFY_WITH_TIMEOUT(
        user().paper().contains(u"-000005"_s),
        patienceMs
    ); // the numbers go on
}

} // namespace jangbu::tests

QTEST_MAIN(jangbu::tests::TestCounterDay)
#include "tst_counter_day.moc"
