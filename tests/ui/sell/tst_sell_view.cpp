#include "tests/ui/sell/sell_screen.h"
#include "ui/control/amount_row.h"

using namespace jangbu;
using namespace jangbu::ui;

class TestSellView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sellsByScansOnly();
    void theBalanceThatThereIsNowIsLarge();
    void sellsByKeyboardOnly();
    void sellsByTouchOnly();
    void searchesWhileComposing();
    void scansIntoAFocusedField();
    void scansWhileASheetIsOpen();
    void scansAfterAPayment();
    void beginsTheNextSaleWithAnyKey();
    void remediesAShortBalance();
    void sellsToTheWalkInCustomer();
    void servesNobodyOfAnOlderSearch();
    void remediesShortStock();
    void remediesAChangedPrice();
    void refusesAnUnknownCodeWithoutABox();
    void sellsFive();
    void takesQuantitiesByNumberKeys();
    void takesQuantitiesByTouch();
};

void TestSellView::initTestCase()
{
    applyTheme(*qApp, lightTheme());
}

void TestSellView::sellsByScansOnly()
{
    Screen screen;
    screen.scan(QStringLiteral("JANGBU-MEMBER-17001"));
    screen.scan(SellCounter::barcode(1));
    screen.scan(SellCounter::barcode(2));
    screen.scan(SellCounter::barcode(1));
    QCOMPARE(screen.total(), QStringLiteral("10,140원"));
    QVERIFY(screen.search()->text().isEmpty());
    screen.scan(QStringLiteral("JANGBU-PAY"));
    screen.waitPaid();
    QCOMPARE(screen.balanceOf(screen.hong), 22'260);
}

void TestSellView::theBalanceThatThereIsNowIsLarge()
{
    Screen screen;
    screen.serveHong();
    screen.scan(SellCounter::barcode(1));
    screen.settle();
    const auto* const now = screen.find<AmountRow>("customerBalance");
    const auto* const other = screen.find<AmountRow>("otherBalance");
    QCOMPARE(now->amount(), QStringLiteral("32,400원"));
    QCOMPARE(other->amount(), QStringLiteral("27,920원"));
    screen.press(Qt::Key_F12);
    screen.waitPaid();
    QCOMPARE(now->amount(), QStringLiteral("27,920원"));
    QCOMPARE(other->amount(), QStringLiteral("32,400원"));
}

void TestSellView::sellsByKeyboardOnly()
{
    Screen screen;
    screen.type(QStringLiteral("tlsfkaus")); // 신라면 on the English layout
    screen.press(Qt::Key_Return);
    QVERIFY(screen.search()->text().isEmpty());
    screen.press(Qt::Key_Plus);
    screen.type(SellCounter::barcode(2));
    screen.press(Qt::Key_Return);
    screen.press(Qt::Key_Up);
    screen.press(Qt::Key_Minus);
    QCOMPARE(screen.total(), QStringLiteral("5,660원"));
    screen.serveHong();
    QVERIFY(screen.search()->hasFocus());
    screen.press(Qt::Key_F12);
    screen.waitPaid();
    QCOMPARE(screen.balanceOf(screen.hong), 32'400 - 5'660);
}

void TestSellView::sellsByTouchOnly()
{
    Screen screen;
    screen.clickCard(0);
    screen.clickCard(1);
    screen.clickCard(1);
    screen.clickLine(0, 1);
    QCOMPARE(screen.model().figures().units, 4);
    screen.clickLine(1, -1);
    QCOMPARE(screen.model().figures().units, 3);
    screen.clickKey("findCustomer");
    auto* pad = screen.find<QWidget>("customerFinder")->findChild<NumberPad*>();
    for (const int digit : {5, 6, 7, 8}) {
        screen.click(pad->digitKey(digit));
    }
    auto* table = screen.find<TableView>("customerTable");
    QVERIFY(QTest::qWaitFor([table] { return table->isVisible(); }));
    const QRect row = table->visualRect(table->model()->index(0, 0));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, row.center());
    screen.settle();
    QVERIFY(!screen.model().isWalkIn());
    screen.clickKey("payKey");
    screen.waitPaid();
    QVERIFY(screen.balanceOf(screen.hong) < 32'400);
    screen.clickKey("payKey"); // next customer, at the same place
    QCOMPARE(screen.model().payState(), PaymentFlow::State::Idle);
}

void TestSellView::searchesWhileComposing()
{
    Screen screen;
    screen.filter.reset(); // a person's input method, without the blink before it is passed on
    QInputMethodEvent first(QStringLiteral("시"), {});
    QCoreApplication::sendEvent(screen.search(), &first);
    QCOMPARE(screen.model().shelf().cards().rowCount(), 1); // 시 may become 신
    QInputMethodEvent second(QStringLiteral("ㄹ"), {});
    second.setCommitString(QStringLiteral("신"));
    QCoreApplication::sendEvent(screen.search(), &second);
    QCOMPARE(screen.search()->text(), QStringLiteral("신"));
    QCOMPARE(screen.model().shelf().cards().rowCount(), 1);
    QCOMPARE(screen.model().shelf().cards().productAt(0).id, screen.ramenId);
    screen.press(Qt::Key_Return);
    QCOMPARE(screen.model().cart().lines.front().product, screen.ramenId);
    QVERIFY(screen.search()->composedText().isEmpty());
}

void TestSellView::scansIntoAFocusedField()
{
    Screen screen;
    screen.type(QStringLiteral("dndb")); // 우유 on the English layout
    screen.scan(SellCounter::barcode(1));
    QCOMPARE(screen.search()->text(), QStringLiteral("dndb"));
    QCOMPARE(screen.model().cart().lines.front().product, screen.ramenId);
}

void TestSellView::scansWhileASheetIsOpen()
{
    Screen screen;
    screen.press(Qt::Key_F4);
    screen.scan(SellCounter::barcode(1));
    QCOMPARE(screen.model().cart().lines.size(), std::size_t{1});
    QVERIFY(screen.find<SearchField>("customerField")->text().isEmpty());
    screen.press(Qt::Key_Escape);
    screen.clickLine(0, 0);
    QVERIFY(screen.find<QWidget>("quantityEntry")->isVisible());
    screen.scan(SellCounter::barcode(1));
    QCOMPARE(screen.model().cart().lines.front().quantity, 2);
    QVERIFY(!screen.find<QWidget>("quantityEntry")->isVisible());
}

void TestSellView::scansAfterAPayment()
{
    Screen screen;
    screen.scan(SellCounter::barcode(1));
    screen.press(Qt::Key_F12);
    screen.waitPaid();
    QVERIFY(screen.find<QWidget>("paidPage")->isVisible());
    screen.scan(SellCounter::barcode(2));
    QVERIFY(!screen.find<QWidget>("paidPage")->isVisible());
    QCOMPARE(screen.model().cart().lines.size(), std::size_t{1});
    QCOMPARE(screen.total(), QStringLiteral("1,180원"));
}

void TestSellView::beginsTheNextSaleWithAnyKey()
{
    Screen screen;
    screen.scan(SellCounter::barcode(1));
    screen.press(Qt::Key_F12);
    screen.waitPaid();
    screen.press(Qt::Key_Shift);
    QVERIFY(screen.find<QWidget>("paidPage")->isVisible());
    screen.press(Qt::Key_Space);
    QVERIFY(!screen.find<QWidget>("paidPage")->isVisible());
    screen.scan(SellCounter::barcode(1));
    screen.press(Qt::Key_F12);
    screen.waitPaid();
    screen.type(QStringLiteral("milk"));
    QCOMPARE(screen.search()->text(), QStringLiteral("milk"));
    QVERIFY(!screen.find<QWidget>("paidPage")->isVisible());
}

void TestSellView::remediesAShortBalance()
{
    Screen screen;
    screen.serveHong();
    screen.type(QStringLiteral("8*"));
    screen.scan(SellCounter::barcode(1));
    auto* key = screen.find<PayKey>("payKey");
    QVERIFY2(key->note().contains(QStringLiteral("3,440원")), qPrintable(key->note()));
    screen.press(Qt::Key_F12);
    screen.waitPaid();
    QCOMPARE(screen.balanceOf(screen.hong), 0);
    QCOMPARE(screen.submitted<TopUp>(), 1);
}

void TestSellView::sellsToTheWalkInCustomer()
{
    Screen screen;
    screen.scan(SellCounter::barcode(3));
    screen.press(Qt::Key_F12);
    screen.waitPaid();
    QCOMPARE(screen.stockOf(screen.milkId), 11);
    QCOMPARE(screen.balanceOf(walkInCustomer), 0);
}

void TestSellView::servesNobodyOfAnOlderSearch()
{
    Screen screen;
    screen.filter.reset();
    const CustomerId kim = screen.addCustomer("김도연", "5679", 0);
    screen.clickKey("findCustomer");
    auto* field = screen.find<SearchField>("customerField");
    field->setText(QStringLiteral("5678"));
    QVERIFY(QTest::qWaitFor([&] { return screen.model().foundCustomers().rowCount() == 1; }));
    {
        const std::scoped_lock held(screen.shop.mutex);
        field->setText(QStringLiteral("5679"));
        QVERIFY(QTest::qWaitFor([&] { return screen.model().isFindingCustomers(); }));
        QTest::keyClick(field, Qt::Key_Return); // while the other one is still in the list
        QVERIFY(screen.model().isWalkIn());
    }
    QVERIFY(QTest::qWaitFor([&] { return !screen.model().isWalkIn(); }));
    QCOMPARE(screen.model().cart().customer, kim);
}

void TestSellView::remediesShortStock()
{
    Screen screen;
    screen.serveHong();
    screen.type(QStringLiteral("3*"));
    screen.scan(SellCounter::barcode(1));
    {
        const std::lock_guard lock(screen.shop.mutex);
        screen.shop.products.at(screen.ramenId).stock = 2;
    }
    screen.press(Qt::Key_F12);
    QVERIFY(QTest::qWaitFor([&screen] { return !screen.notice().isEmpty(); }));
    QVERIFY(screen.notice().contains(QStringLiteral("신라면")));
    screen.click(screen.find<NoticeLine>("sellNotice")->actionKey());
    screen.settle();
    QCOMPARE(screen.model().cart().lines.front().quantity, 2);
    screen.press(Qt::Key_F12);
    screen.waitPaid();
}

void TestSellView::remediesAChangedPrice()
{
    Screen screen;
    screen.serveHong();
    screen.scan(SellCounter::barcode(1));
    {
        const std::lock_guard lock(screen.shop.mutex);
        screen.shop.products.at(screen.ramenId).details.price = Money{4'680};
    }
    screen.press(Qt::Key_F12);
    QVERIFY(QTest::qWaitFor([&screen] { return !screen.notice().isEmpty(); }));
    screen.settle();
    screen.click(screen.find<NoticeLine>("sellNotice")->actionKey());
    screen.settle();
    QCOMPARE(screen.total(), QStringLiteral("4,680원"));
}

void TestSellView::refusesAnUnknownCodeWithoutABox()
{
    Screen screen;
    screen.scan(QStringLiteral("8809999999991"));
    QVERIFY(screen.notice().contains(QStringLiteral("8809999999991")));
    QVERIFY(QApplication::activeModalWidget() == nullptr);
    screen.scan(SellCounter::barcode(1));
    QCOMPARE(screen.model().cart().lines.size(), std::size_t{1});
    screen.press(Qt::Key_Escape);
    QVERIFY(screen.notice().isEmpty());
}

void TestSellView::sellsFive()
{
    Screen screen;
    screen.type(QStringLiteral("5*"));
    QVERIFY(screen.search()->text().isEmpty());
    screen.scan(SellCounter::barcode(2));
    QCOMPARE(screen.model().cart().lines.front().quantity, 5);
}

void TestSellView::takesQuantitiesByNumberKeys()
{
    Screen screen;
    screen.scan(SellCounter::barcode(2));
    screen.press(Qt::Key_Asterisk);
    screen.type(QStringLiteral("12"));
    screen.press(Qt::Key_Return);
    QCOMPARE(screen.model().cart().lines.front().quantity, 12);
    QVERIFY(screen.search()->hasFocus());
    screen.press(Qt::Key_Asterisk);
    screen.type(QStringLiteral("99"));
    screen.press(Qt::Key_Escape);
    QCOMPARE(screen.model().cart().lines.front().quantity, 12);
}

void TestSellView::takesQuantitiesByTouch()
{
    Screen screen;
    screen.scan(SellCounter::barcode(2));
    screen.clickLine(0, 0);
    auto* entry = screen.find<QWidget>("quantityEntry");
    screen.click(entry->findChild<NumberPad*>()->digitKey(7));
    screen.click(entry->findChild<KeyButton*>(QStringLiteral("quantityOk")));
    screen.settle();
    QCOMPARE(screen.model().cart().lines.front().quantity, 7);
}

QTEST_MAIN(TestSellView)
#include "tst_sell_view.moc"
