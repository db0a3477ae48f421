#include "tests/ui/sell/sell_screen.h"

using namespace jangbu;
using namespace jangbu::ui;

class TestSellScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void removesByDeleteAndSwipe();
    void undoes();
    void parksAndResumes();
    void cancels();
    void asksForPrices();
    void searchesWhereverOneTypes();
    void comesBackToTheSameCart();
    void showsThatItIsChecking();
    void savesAndReprintsReceipts();
    void keepsTotalAndPayKeyInPlace();
};

void TestSellScreen::initTestCase()
{
    applyTheme(*qApp, lightTheme());
}

void TestSellScreen::removesByDeleteAndSwipe()
{
    Screen screen;
    screen.scan(SellCounter::barcode(1));
    screen.scan(SellCounter::barcode(2));
    screen.press(Qt::Key_Delete);
    QCOMPARE(screen.model().cart().lines.size(), std::size_t{1});
    auto* list = screen.find<CartList>("sellCart");
    const QRect line = list->visualRect(list->model()->index(0, 0));
    const QPoint from = line.center() - QPoint(line.width() / 4, 0);
    QTest::mousePress(list->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(list->viewport(), from - QPoint(60, 0));
    QTest::mouseMove(list->viewport(), from - QPoint(140, 0));
    QTest::mouseRelease(list->viewport(), Qt::LeftButton, {}, from - QPoint(140, 0));
    screen.settle();
    QVERIFY(screen.model().cart().lines.empty());
}

void TestSellScreen::undoes()
{
    Screen screen;
    screen.scan(SellCounter::barcode(1));
    screen.scan(SellCounter::barcode(2));
    screen.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(screen.model().cart().lines.size(), std::size_t{1});
    screen.clickKey("sellUndo");
    QVERIFY(screen.model().cart().lines.empty());
    QVERIFY(!screen.find<QPushButton>("sellUndo")->isEnabled());
}

void TestSellScreen::parksAndResumes()
{
    Screen screen;
    screen.serveHong();
    screen.scan(SellCounter::barcode(1));
    screen.press(Qt::Key_Backspace, Qt::ControlModifier);
    QVERIFY(screen.model().cart().lines.empty());
    QVERIFY(screen.find<QPushButton>("sellParked")->isVisible());
    screen.scan(SellCounter::barcode(2));
    screen.press(Qt::Key_F9);
    QCOMPARE(screen.model().parkedCount(), 2);
    screen.press(Qt::Key_R, Qt::ControlModifier);
    auto* table = screen.find<TableView>("parkedTable");
    QVERIFY(table->isVisible());
    screen.press(Qt::Key_Down);
    screen.press(Qt::Key_Return);
    QVERIFY(!table->isVisible());
    QCOMPARE(screen.model().cart().lines.front().product, screen.ramenId);
    QCOMPARE(screen.model().cart().customer, screen.hong);
}

void TestSellScreen::cancels()
{
    Screen screen;
    screen.serveHong();
    screen.scan(SellCounter::barcode(1));
    screen.press(Qt::Key_F10);
    QVERIFY(screen.model().cart().lines.empty());
    QVERIFY(screen.model().isWalkIn());
    screen.clickKey("sellUndo"); // no question is asked, as it can be taken back
    QCOMPARE(screen.model().cart().lines.size(), std::size_t{1});
}

void TestSellScreen::asksForPrices()
{
    Screen screen;
    screen.press(Qt::Key_F7);
    screen.scan(SellCounter::barcode(1));
    QVERIFY(screen.model().cart().lines.empty());
    bool isSaid = false;
    for (const NoticeLine* line : screen.view->findChildren<NoticeLine*>()) {
        isSaid = isSaid || line->text().contains(QStringLiteral("4,480원"));
    }
    QVERIFY(isSaid);
    screen.press(Qt::Key_Escape);
    screen.scan(SellCounter::barcode(1));
    QCOMPARE(screen.model().cart().lines.size(), std::size_t{1});
}

void TestSellScreen::searchesWhereverOneTypes()
{
    Screen screen;
    screen.scan(SellCounter::barcode(1));
    screen.find<CartList>("sellCart")->setFocus();
    screen.type(QStringLiteral("milk"));
    QCOMPARE(screen.search()->text(), QStringLiteral("milk"));
    screen.press(Qt::Key_Escape);
    QVERIFY(screen.search()->text().isEmpty());
    screen.find<ProductGrid>("sellGrid")->setFocus();
    screen.type(QStringLiteral("s"));
    QCOMPARE(screen.search()->text(), QStringLiteral("s"));
}

void TestSellScreen::comesBackToTheSameCart()
{
    Screen screen;
    screen.serveHong();
    screen.scan(SellCounter::barcode(1));
    screen.scan(SellCounter::barcode(3));
    const QString total = screen.total();
    screen.close();
    screen.open();
    QCOMPARE(screen.total(), total);
    QCOMPARE(screen.model().cart().customer, screen.hong);
    QVERIFY(!screen.notice().isEmpty());
    screen.press(Qt::Key_F12);
    screen.waitPaid();
}

void TestSellScreen::showsThatItIsChecking()
{
    Screen screen;
    screen.serveHong();
    screen.scan(SellCounter::barcode(1));
    screen.book.loseNextAnswer();
    QSignalSpy figures(&screen.model(), &SellModel::figuresChanged);
    screen.press(Qt::Key_F12);
    screen.waitPaid();
    QCOMPARE(screen.book.submitted().size(), std::size_t{2});
    QCOMPARE(screen.book.submitted().front().id, screen.book.submitted().back().id);
    QCOMPARE(screen.balanceOf(screen.hong), 32'400 - 4'480);
}

void TestSellScreen::savesAndReprintsReceipts()
{
    Screen screen;
    screen.serveHong();
    screen.scan(SellCounter::barcode(1));
    screen.press(Qt::Key_F12);
    screen.waitPaid();
    const auto* paper = screen.find<QWidget>("paidPage")->findChild<ReceiptPaper*>();
    QVERIFY(QTest::qWaitFor([paper] { return !paper->text().isEmpty(); }));
    QVERIFY(paper->text().contains(QStringLiteral("신라면")));
    QVERIFY(paper->text().contains(QStringLiteral("27,920원")));
    QVERIFY(!paper->text().contains(QStringLiteral("COPY")));
    screen.clickKey("saveReceipt");
    const QString file = screen.folder.filePath(QStringLiteral("B-000001.pdf"));
    QVERIFY(QTest::qWaitFor([file] { return QFile::exists(file); }));
    screen.clickKey("printReceipt"); // a sentence, whether or not there is a printer
    screen.settle();
    screen.press(Qt::Key_F5);
    const auto* copy = screen.find<QWidget>("reprintList")->findChild<ReceiptPaper*>();
    QVERIFY(QTest::qWaitFor([copy] { return copy->text().contains(QStringLiteral("COPY")); }));
    QVERIFY2(copy->text().contains(QStringLiteral("27,920원")), qPrintable(copy->text()));
}

void TestSellScreen::keepsTotalAndPayKeyInPlace()
{
    Screen screen;
    auto* key = screen.find<PayKey>("payKey");
    auto* total = screen.find<MoneyLabel>("sellTotal");
    const auto places = [&screen, key, total] {
        const QPoint keyAt = key->mapTo(screen.view.get(), QPoint(0, 0));
        return std::pair(
            QRect(keyAt, key->size()),
            total->mapTo(screen.view.get(), QPoint(0, 0)).y()
        );
    };
    QCoreApplication::processEvents();
    const auto before = places();
    screen.serveHong();
    QCOMPARE(places(), before);
    screen.type(QStringLiteral("9*"));
    screen.scan(SellCounter::barcode(1));
    QCOMPARE(places(), before);
    screen.press(Qt::Key_F12);
    screen.waitPaid();
    QCOMPARE(places(), before);
}

QTEST_MAIN(TestSellScreen)
#include "tst_sell_screen.moc"
