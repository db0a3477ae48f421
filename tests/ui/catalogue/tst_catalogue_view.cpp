#include "tests/ui/catalogue/catalogue_counter.h"
#include "ui/catalogue/catalogue_view.h"
#include "ui/catalogue/edit/product_sheet.h"
#include "ui/catalogue/stock_sheet.h"
#include "ui/control/list/table_view.h"
#include "ui/picture/picture_shelf.h"
#include "ui/shell/key/key_map.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

using namespace jangbu;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

namespace {

struct Screen
{
    explicit Screen(CatalogueCounter& counter)
        : pictures(counter.dispatch, PictureFolder(folder.path()))
        , view(counter.model, pictures, keys)
    {
        view.resize(1278, 712);
        view.show();
        view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        counter.settle();
    }

    /// Presses keys where the focus is.
    void press(Qt::Key key, int times = 1) const
    {
        for (int time = 0; time < times; ++time) {
            QTest::keyClick(QApplication::focusWidget(), key);
        }
    }

    void type(const QString& text) const { QTest::keyClicks(QApplication::focusWidget(), text); }

    KeyMap keys;
    QTemporaryDir folder;
    PictureShelf pictures;
    CatalogueView view;
};

} // namespace

class TestCatalogueView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void editsAPriceByKeyboard();
    void aScanFindsAProductOrJoinsItsForm();
    void searchesWhatIsTypedInTheList();
    void letsACashierLookOnly();
    void countsStock();
    void scrollsThroughManyPages();
};

void TestCatalogueView::initTestCase()
{
    applyTheme(*qApp, themeFor(Brightness::Light));
}

void TestCatalogueView::editsAPriceByKeyboard()
{
    CatalogueCounter counter;
    static_cast<void>(counter.addProduct("새우깡", 1'500, 20));
    const ProductId ramen = counter.addProduct("신라면", 4'480, 12);
    Screen screen(counter);
    screen.type(u"P2"_s);
    counter.settle();
    screen.press(Qt::Key_Down);
    counter.settle();
    QVERIFY(screen.view.table()->hasFocus());
    QCOMPARE(counter.model.product()->id, ramen);
    screen.press(Qt::Key_Return);
    auto* const sheet = screen.view.findChild<ProductSheet*>();
    QVERIFY(sheet->isOpen());
    screen.press(Qt::Key_Tab); // from the name to the price
    screen.type(u"4980"_s);
    screen.press(Qt::Key_Return);
    counter.settle();
    QVERIFY(!sheet->isOpen());
    QCOMPARE(counter.productOf(ramen).details.price.minor, 4'980);
    QCOMPARE(counter.model.notice().text, u"신라면 is saved."_s);
}

void TestCatalogueView::aScanFindsAProductOrJoinsItsForm()
{
    CatalogueCounter counter;
    static_cast<void>(counter.addProduct("새우깡", 1'500, 20));
    const ProductId ramen = counter.addProduct("신라면", 4'480, 12);
    counter.change(ramen, [](Product& product) { product.details.barcodes = {"8801043014786"}; });
    Screen screen(counter);
    QVERIFY(!screen.view.takeScan(u"jangbu-pay"_s));
    QVERIFY(screen.view.takeScan(u"8801043014786"_s));
    QTRY_VERIFY(counter.model.product() && counter.model.product()->id == ramen);
    counter.settle();
    QCOMPARE(counter.model.products().rowCount(), 1);
    screen.view.editChosen();
    QVERIFY(screen.view.takeScan(u"8801043014809"_s));
    QVERIFY(screen.view.takeScan(u"8801043014809"_s)); // twice is once
    screen.press(Qt::Key_Return);
    counter.settle();
    const std::vector<std::string> barcodes{"8801043014786", "8801043014809"};
    QVERIFY(counter.productOf(ramen).details.barcodes == barcodes);
    // While stock is entered, no other product slips under it.
    screen.view.changeStock(StockChange::Count);
    QVERIFY(screen.view.takeScan(u"8801043014786"_s));
    counter.settle();
    QVERIFY(counter.model.product()->id == ramen);
}

void TestCatalogueView::searchesWhatIsTypedInTheList()
{
    CatalogueCounter counter;
    static_cast<void>(counter.addProduct("Aroma", 1'500, 20));
    static_cast<void>(counter.addProduct("Broma", 1'500, 20));
    Screen screen(counter);
    screen.view.table()->setFocus();
    screen.type(u"B"_s);
    counter.settle();
    QCOMPARE(counter.model.products().rowCount(), 1);
    screen.press(Qt::Key_Escape);
    counter.settle();
    QCOMPARE(counter.model.products().rowCount(), 2);
}

void TestCatalogueView::letsACashierLookOnly()
{
    CatalogueCounter counter(Role::Cashier);
    static_cast<void>(counter.addProduct("신라면", 4'480, 12));
    Screen screen(counter);
    screen.press(Qt::Key_Down);
    counter.settle();
    screen.press(Qt::Key_Return);
    screen.view.makeNew();
    screen.view.changeStock(StockChange::Count);
    QVERIFY(!screen.view.findChild<ProductSheet*>()->isOpen());
    QVERIFY(!screen.view.findChild<StockSheet*>()->isOpen());
    QCOMPARE(counter.model.moves().rowCount(), 1);
}

void TestCatalogueView::countsStock()
{
    CatalogueCounter counter(Role::Manager);
    const ProductId ramen = counter.addProduct("신라면", 4'480, 12);
    Screen screen(counter);
    screen.press(Qt::Key_Down);
    counter.settle();
    screen.view.changeStock(StockChange::Count);
    screen.type(u"7"_s);
    screen.press(Qt::Key_Return);
    counter.settle();
    QCOMPARE(counter.productOf(ramen).stock, 7);
    QVERIFY(!screen.view.findChild<StockSheet*>()->isOpen());
}

void TestCatalogueView::scrollsThroughManyPages()
{
    CatalogueCounter counter;
    counter.fill(2'000);
    Screen screen(counter);
    QScrollBar* const bar = screen.view.table()->verticalScrollBar();
    for (int page = 0; page < 12 && counter.model.products().rowCount() < 2'000; ++page) {
        bar->setValue(bar->maximum());
        counter.settle();
    }
    QCOMPARE(counter.model.products().rowCount(), 2'000);
}

QTEST_MAIN(TestCatalogueView)
#include "tst_catalogue_view.moc"
