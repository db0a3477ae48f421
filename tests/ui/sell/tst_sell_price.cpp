#include "tests/ui/sell/sell_screen.h"
#include "ui/control/key/pin_pad.h"
#include "ui/sell/sheet/price_entry.h"
#include "ui/sell/sheet/quantity_entry.h"

using namespace jangbu;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

class TestSellPrice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aManagerApprovesByKeyboard();
    void theNumberLeadsToThePriceByTouch();
    void escapeLeavesThePriceAsItWas();
    void keysWithNothingBehindThemSayWhy();

private:
    static void addManager(Screen& screen)
    {
        const std::lock_guard lock(screen.shop.mutex);
        const StaffId id{makeUuidV7(1'790'000'000'000, std::array<std::uint8_t, 10>{})};
        screen.shop.staff[id] =
            {id, "park", "박서연", Role::Manager, true, fakes::MemorySignIn::hashOf("1234")};
    }
};

void TestSellPrice::initTestCase()
{
    applyTheme(*qApp, lightTheme());
}

void TestSellPrice::aManagerApprovesByKeyboard()
{
    Screen screen;
    addManager(screen);
    screen.scan(SellCounter::barcode(1));
    screen.press(Qt::Key_F11);
    screen.type(u"4000"_s);
    screen.press(Qt::Key_Return);
    QVERIFY(screen.view->linePrice().isAwaitingApproval());
    QTRY_COMPARE(screen.view->linePrice().approval().staff().size(), std::size_t{1});
    screen.settle();
    screen.type(u"1234"_s);
    screen.press(Qt::Key_Return);
    QTRY_COMPARE(screen.total(), u"4,000원"_s);
    QVERIFY(!screen.find<PriceEntry>("priceEntry")->isVisible());
    screen.press(Qt::Key_F12);
    screen.waitPaid();
    const auto* paper = screen.find<QWidget>("paidPage")->findChild<ReceiptPaper*>();
    QTRY_VERIFY(paper->text().contains(u"4,000원"_s));
    QVERIFY2(paper->text().contains(u"4,480원"_s), qPrintable(paper->text()));
}

void TestSellPrice::theNumberLeadsToThePriceByTouch()
{
    Screen screen;
    screen.scan(SellCounter::barcode(1));
    screen.clickLine(0, 0);
    QVERIFY(screen.find<QuantityEntry>("quantityEntry")->isVisible());
    screen.clickKey("quantityPrice");
    QVERIFY(screen.find<PriceEntry>("priceEntry")->isVisible());
    QVERIFY(!screen.find<QPushButton>("priceRestore")->isEnabled());
}

void TestSellPrice::escapeLeavesThePriceAsItWas()
{
    Screen screen;
    screen.scan(SellCounter::barcode(1));
    screen.press(Qt::Key_F11);
    screen.type(u"1"_s);
    screen.press(Qt::Key_Escape);
    QVERIFY(!screen.find<PriceEntry>("priceEntry")->isVisible());
    QCOMPARE(screen.total(), u"4,480원"_s);
    QVERIFY(screen.search()->hasFocus());
}

void TestSellPrice::keysWithNothingBehindThemSayWhy()
{
    Screen screen;
    screen.press(Qt::Key_F8);
    QVERIFY(!screen.notice().isEmpty());
    screen.press(Qt::Key_Escape);
    QVERIFY(screen.notice().isEmpty());
}

QTEST_MAIN(TestSellPrice)
#include "tst_sell_price.moc"
