#include "tests/ui/sell/sell_counter.h"
#include "ui/control/field/search_field.h"
#include "ui/control/key/key_button.h"
#include "ui/control/key/number_pad.h"
#include "ui/control/key/quantity_stepper.h"
#include "ui/control/list/product_grid.h"
#include "ui/control/list/table_view.h"
#include "ui/control/money_label.h"
#include "ui/control/surface/notice_line.h"
#include "ui/receipt/receipt_paper.h"
#include "ui/sell/scan/scan_filter.h"
#include "ui/sell/sell_view.h"
#include "ui/sell/zone/cart_line_delegate.h"
#include "ui/sell/zone/cart_list.h"
#include "ui/sell/zone/pay_key.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jangbu;
using namespace jangbu::ui;

namespace {

/// The real screen over a shop in memory, with a scanner at its side.
class Screen : public SellCounter
{
public:
    Screen()
        : ramenId(addProduct(1, "신라면 멀티팩 5입", 4'480, 32))
        , waterId(addProduct(2, "제주 삼다수 2L", 1'180, 58))
        , milkId(addProduct(3, "서울우유 1L", 2'890, 12))
        , hong(addCustomer("홍길동", "5678", 32'400))
    {
        open();
    }

    ~Screen() { close(); }

    Screen(const Screen&) = delete;
    Screen& operator=(const Screen&) = delete;
    Screen(Screen&&) = delete;
    Screen& operator=(Screen&&) = delete;

    void open()
    {
        start();
        view = std::make_unique<SellView>(
            model(),
            SellSurroundings{
                {sales, customers, clock, dispatch, ports().session},
                folder.path(),
                KeyMap{}
            }
        );
        view->resize(1278, 696);
        view->show();
        QApplication::setActiveWindow(view.get());
        QVERIFY(QTest::qWaitForWindowActive(view.get()));
        filter = std::make_unique<ScanFilter>([] { return qint64{0}; });
        QObject::connect(filter.get(), &ScanFilter::scanned, view.get(), &SellView::scan);
        qApp->installEventFilter(filter.get());
        settle();
    }

    void close()
    {
        filter.reset();
        view.reset();
        kill();
    }

    /// What a scanner sends to whatever has the focus.
    void scan(const QString& code)
    {
        for (const QChar character : QString(code + u'\r')) {
            const bool isEnd = character == u'\r';
            const int key = isEnd ? static_cast<int>(Qt::Key_Return) : character.unicode();
            QWidget* receiver = QApplication::focusWidget();
            QVERIFY(receiver != nullptr);
            for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
                QKeyEvent event(type, key, Qt::NoModifier, QString(character));
                event.setTimestamp(++stamp);
                QCoreApplication::sendEvent(receiver, &event);
            }
        }
        stamp += 1'000;
        settle();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        settle();
    }

    void type(const QString& text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        settle();
    }

    void click(QWidget* widget) const { QTest::mouseClick(widget, Qt::LeftButton); }

    template <class Widget>
    Widget* find(const char* name) const
    {
        auto* widget = view->findChild<Widget*>(QString::fromLatin1(name));
        return widget;
    }

    void clickKey(const char* name)
    {
        click(find<QPushButton>(name));
        settle();
    }

    void clickCard(int row)
    {
        auto* grid = find<ProductGrid>("sellGrid");
        const QRect card = grid->visualRect(grid->model()->index(row, 0));
        QTest::mouseClick(grid->viewport(), Qt::LeftButton, {}, card.center());
        settle();
    }

    /// Touches − (−1), the number (0) or + (1) of a cart line.
    void clickLine(int row, int part)
    {
        auto* list = find<CartList>("sellCart");
        const QRect line = list->visualRect(list->model()->index(row, 0));
        const QPointF middle = CartLineDelegate::stepperRect(line).center();
        const QPoint at = middle.toPoint() + QPoint(part * 50, 0);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, at);
        settle();
    }

    [[nodiscard]] QString total() const { return find<MoneyLabel>("sellTotal")->text(); }

    [[nodiscard]] QString notice() const { return find<NoticeLine>("sellNotice")->text(); }

    [[nodiscard]] SearchField* search() const { return find<SearchField>("sellSearch"); }

    void waitPaid()
    {
        QVERIFY(QTest::qWaitFor([this] { return model().payState() == PaymentFlow::State::Paid; }));
        settle();
    }

    void serveHong()
    {
        press(Qt::Key_F4);
        type(QStringLiteral("5678"));
        press(Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([this] { return !model().isWalkIn(); }));
        settle();
    }

    ProductId ramenId;
    ProductId waterId;
    ProductId milkId;
    CustomerId hong;
    QTemporaryDir folder;
    std::unique_ptr<SellView> view;
    std::unique_ptr<ScanFilter> filter;
    quint64 stamp = 1'000;
};

} // namespace

class TestSellView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sellsByScansOnly();
    void sellsByKeyboardOnly();
    void sellsByTouchOnly();
    void searchesWhileComposing();
    void scansIntoAFocusedField();
    void scansWhileASheetIsOpen();
    void scansAfterAPayment();
    void beginsTheNextSaleWithAnyKey();
    void remediesAShortBalance();
    void sellsToTheWalkInCustomer();
    void remediesShortStock();
    void remediesAChangedPrice();
    void refusesAnUnknownCodeWithoutABox();
    void sellsFive();
    void takesQuantitiesByNumberKeys();
    void takesQuantitiesByTouch();
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
    void namesEveryControl();
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
    QCOMPARE(screen.model().shelf().rowCount(), 1); // 시 may become 신
    QInputMethodEvent second(QStringLiteral("ㄹ"), {});
    second.setCommitString(QStringLiteral("신"));
    QCoreApplication::sendEvent(screen.search(), &second);
    QCOMPARE(screen.search()->text(), QStringLiteral("신"));
    QCOMPARE(screen.model().shelf().rowCount(), 1);
    QCOMPARE(screen.model().shelf().productAt(0).id, screen.ramenId);
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

void TestSellView::removesByDeleteAndSwipe()
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

void TestSellView::undoes()
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

void TestSellView::parksAndResumes()
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

void TestSellView::cancels()
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

void TestSellView::asksForPrices()
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

void TestSellView::searchesWhereverOneTypes()
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

void TestSellView::comesBackToTheSameCart()
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

void TestSellView::showsThatItIsChecking()
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

void TestSellView::savesAndReprintsReceipts()
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

void TestSellView::keepsTotalAndPayKeyInPlace()
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

void TestSellView::namesEveryControl()
{
    Screen screen;
    screen.press(Qt::Key_F5);
    for (const QWidget* widget : screen.view->findChildren<QWidget*>()) {
        const bool isControl = qobject_cast<const QAbstractButton*>(widget) != nullptr
                               || qobject_cast<const QLineEdit*>(widget) != nullptr
                               || qobject_cast<const ProductGrid*>(widget) != nullptr
                               || qobject_cast<const CartList*>(widget) != nullptr;
        if (!isControl || !widget->isVisible()) {
            continue;
        }
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool isNamed =
            !widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
        QVERIFY2(isNamed, widget->parentWidget()->metaObject()->className());
    }
}

QTEST_MAIN(TestSellView)
#include "tst_sell_view.moc"
