#include "tests/app/counter/control_walk.h"
#include "tests/app/counter/counter_user.h"
#include "tests/app/counter/memory_counter_shop.h"
#include "ui/catalogue/catalogue_model.h"
#include "ui/control/field/search_field.h"
#include "ui/control/key/key_button.h"
#include "ui/sell/sell_model.h"
#include "ui/sell/shelf/shelf.h"
#include "ui/shell/frame/frame.h"
#include "ui/shell/frame/staff_sheet.h"
#include "ui/shell/main_window.h"
#include "ui/shift/shift_sheet.h"
#include "ui/theme/theme.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QScreen>
#include <QTest>

#include <array>

// Run without a screen and, where Xvfb is installed, under an X server at one and at two pixels a point.

namespace jangbu::tests {

using namespace Qt::StringLiterals;
using ui::ScreenId;

namespace {

constexpr std::array screens{
    ScreenId::Sell,
    ScreenId::TopUp,
    ScreenId::Catalogue,
    ScreenId::Coupons,
    ScreenId::Dashboard,
    ScreenId::Admin
};
constexpr QSize smallest{1'366, 768};
constexpr int patienceMs = 30'000;

/// The window on the desktop, an administrator before it.
class Desk : public MemoryCounterShop
{
public:
    Desk()
    {
        shop.settings.shopName = "성수점";
        const StaffId id{wellKnownUuid(WellKnown{6}, 1)};
        const std::string hash = fakes::MemorySignIn::hashOf("1234");
        shop.staff.emplace(id, Staff{id, "1", "이정민", Role::Admin, true, hash});
        shop.terminals.emplace(terminal.id, terminal);
        addProduct(10, "R-1", "신라면 멀티팩 5입");
        addProduct(11, "R-2", "진라면 순한맛");
        addProduct(12, "T-1", "두부 한 모");
        counter = std::make_unique<app::Counter>(
            ports(),
            app::CounterPlace{shop.settings, terminal},
            app::CounterHabits{}
        );
        counter->session().signIn(shop.staff.at(id));
        frame.setPage(counter->makeWindow());
        frame.resize(smallest);
        frame.show();
        frame.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&frame));
        user.settle();
    }

    void show(ScreenId screen) const
    {
        counter->parts().window->showScreen(screen);
        user.settle();
    }

    /// Until the X server has done it and everything inside has followed.
    void resizeTo(const QSize& size)
    {
        frame.resize(size);
        QTRY_COMPARE_WITH_TIMEOUT(frame.windowHandle()->size(), size, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(counter->parts().window->size(), size, patienceMs);
    }

    /// What an input method shows of a syllable in the making, after what it is sure of.
    static void compose(const QString& sure, const QString& inTheMaking)
    {
        QInputMethodEvent event(inTheMaking, {});
        event.setCommitString(sure);
        QCoreApplication::sendEvent(QApplication::focusWidget(), &event);
    }

    std::unique_ptr<app::Counter> counter;
    ui::Frame frame; // goes before the counter
    CounterUser user{frame, [this] { return counter.get(); }};

private:
    void addProduct(std::uint8_t number, const char* code, const char* name)
    {
        Product product;
        product.id = ProductId{wellKnownUuid(WellKnown{7}, number)};
        product.details.code = code;
        product.details.name = name;
        product.details.price = Money{1'000};
        product.stock = 10;
        shop.products.emplace(product.id, product);
    }
};

QRect placeOf(const QWidget& widget)
{
    return {widget.mapTo(widget.window(), QPoint(0, 0)), widget.size()};
}

bool isScrolled(const QWidget& widget)
{
    for (const QWidget* one = widget.parentWidget(); one != nullptr; one = one->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea*>(one) != nullptr) {
            return true;
        }
    }
    return false;
}

/// What is not wholly inside the window.
QStringList whatSticksOut(const QWidget& window)
{
    QStringList out;
    const auto widgets = window.findChildren<QWidget*>();
    for (const QWidget* const widget : widgets) {
        const bool isSeen = widget->isVisible() && !widget->size().isEmpty();
        if (isSeen && !isScrolled(*widget) && !window.rect().contains(placeOf(*widget))) {
            out << QString::fromLatin1(widget->metaObject()->className()) + u' '
                       + widget->objectName();
        }
    }
    return out;
}

/// Squares of two by two pixels that are not of one colour.
qsizetype fineSquares(const QImage& image)
{
    qsizetype fine = 0;
    for (int y = 0; y + 1 < image.height(); y += 2) {
        for (int x = 0; x + 1 < image.width(); x += 2) {
            const QRgb colour = image.pixel(x, y);
            const bool isOne = image.pixel(x + 1, y) == colour && image.pixel(x, y + 1) == colour
                               && image.pixel(x + 1, y + 1) == colour;
            fine += isOne ? 0 : 1;
        }
    }
    return fine;
}

} // namespace

class TestCounterWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fillsItsWindowAtEverySize();
    void sheetsFollowTheWindow();
    void paintsEveryPixelOfTheScreen();
    void findsWhatIsBeingComposed();
    void noSyllableHangsOverALockedField();
    void tabAndNamesOfEveryScreen();
};

void TestCounterWindow::initTestCase()
{
    ui::applyTheme(*qApp, ui::lightTheme());
}

void TestCounterWindow::fillsItsWindowAtEverySize()
{
    Desk desk;
    const auto* const pay = desk.user.find<QWidget>(u"payKey"_s);
    const QRect payPlace = placeOf(*pay);
    for (const QSize size : {QSize(1'600, 900), QSize(1'920, 1'080), QSize(1'440, 768), smallest}) {
        desk.resizeTo(size);
        for (const ScreenId screen : screens) {
            desk.show(screen);
            const QStringList out = whatSticksOut(desk.frame);
            QVERIFY2(out.isEmpty(), qPrintable(out.join(u'\n')));
        }
        desk.show(ScreenId::Sell);
        QCOMPARE(
            placeOf(*pay).bottomRight() - payPlace.bottomRight(),
            QPoint(size.width() - smallest.width(), size.height() - smallest.height())
        );
    }
    QCOMPARE(placeOf(*pay), payPlace);
    // Whatever is pulled, it does not become smaller than what it shows.
    desk.frame.resize(800, 600);
    QTRY_VERIFY_WITH_TIMEOUT(
        desk.frame.width() >= smallest.width() && desk.frame.height() >= smallest.height(),
        patienceMs
    );
}

void TestCounterWindow::sheetsFollowTheWindow()
{
    Desk desk;
    desk.user.press(Qt::Key_T, Qt::ControlModifier);
    const QPointer<ui::ShiftSheet> sheet = desk.counter->parts().shiftSheet;
    QVERIFY(sheet->isOpen());
    for (const QSize size : {QSize(1'920, 1'080), smallest}) {
        desk.resizeTo(size);
        QCOMPARE(sheet->size(), size);
        const QStringList out = whatSticksOut(desk.frame);
        QVERIFY2(out.isEmpty(), qPrintable(out.join(u'\n')));
    }
    desk.user.press(Qt::Key_Escape);
    QVERIFY(!sheet->isOpen());
}

void TestCounterWindow::paintsEveryPixelOfTheScreen()
{
    Desk desk;
    const int scale = std::max(1, qEnvironmentVariableIntValue("QT_SCALE_FACTOR"));
    QCOMPARE(desk.frame.devicePixelRatio(), qreal(scale));
    QCOMPARE(desk.frame.size(), smallest); // points, whatever a point is
    const QImage painted = desk.frame.grab().toImage();
    QCOMPARE(painted.size(), smallest * scale);
    // Enlarged afterwards, letters and icons would consist of whole squares.
    QVERIFY2(fineSquares(painted) > 2'000, qPrintable(QString::number(fineSquares(painted))));
    const auto shown = [&desk] {
        return desk.frame.screen()->grabWindow(desk.frame.winId()).toImage();
    };
    QTRY_COMPARE_WITH_TIMEOUT(shown().size(), painted.size(), patienceMs);
    const QImage there = shown().convertToFormat(QImage::Format_RGB32);
    const QImage here = painted.convertToFormat(QImage::Format_RGB32);
    qsizetype others = 0; // the caret blinks and the clock ticks
    for (int y = 0; y < here.height(); ++y) {
        for (int x = 0; x < here.width(); ++x) {
            others += here.pixel(x, y) == there.pixel(x, y) ? 0 : 1;
        }
    }
    const qsizetype all = qsizetype{here.width()} * here.height();
    QVERIFY2(others * 100 < all, qPrintable(QString::number(others)));
}

void TestCounterWindow::findsWhatIsBeingComposed()
{
    Desk desk;
    const auto& cards = desk.counter->parts().sell->shelf().cards();
    desk.user.press(Qt::Key_F3);
    auto* const search = desk.user.find<ui::SearchField>(u"sellSearch"_s);
    QVERIFY(search->hasFocus());
    QCOMPARE(cards.rowCount(), 3);
    Desk::compose({}, u"ㄷ"_s);
    QTRY_COMPARE_WITH_TIMEOUT(cards.rowCount(), 1, patienceMs);
    Desk::compose({}, u"시"_s); // another word: 두 was taken back
    QTRY_COMPARE_WITH_TIMEOUT(search->composedText(), u"시"_s, patienceMs);
    Desk::compose({}, u"신"_s);
    QTRY_COMPARE_WITH_TIMEOUT(cards.rowCount(), 1, patienceMs);
    Desk::compose(u"신"_s, u"ㄹ"_s);
    QTRY_COMPARE_WITH_TIMEOUT(search->composedText(), u"신ㄹ"_s, patienceMs);
    QCOMPARE(search->text(), u"신"_s);
    QTRY_COMPARE_WITH_TIMEOUT(cards.rowCount(), 1, patienceMs);
    // Where the input method would put its own window.
    const QRectF caret = QGuiApplication::inputMethod()->cursorRectangle();
    QVERIFY(QRectF(placeOf(*search)).contains(caret.center()));
    desk.user.press(Qt::Key_Escape);
    QVERIFY(search->composedText().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(cards.rowCount(), 3, patienceMs);

    desk.show(ScreenId::Catalogue);
    desk.user.press(Qt::Key_F3);
    Desk::compose({}, u"두"_s);
    QTRY_COMPARE_WITH_TIMEOUT(
        desk.counter->parts().catalogue->products().rowCount(),
        1,
        patienceMs
    );
}

void TestCounterWindow::noSyllableHangsOverALockedField()
{
    Desk desk;
    desk.user.press(Qt::Key_F3);
    auto* const search = desk.user.find<ui::SearchField>(u"sellSearch"_s);
    Desk::compose(u"신"_s, u"라"_s);
    QTRY_COMPARE_WITH_TIMEOUT(search->composedText(), u"신라"_s, patienceMs);
    desk.user.press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(desk.counter->parts().window->isCovered());
    // No syllable hangs over the field that nobody is composing any more.
    QCOMPARE(search->composedText(), search->text());
    QVERIFY(search->text().startsWith(u"신"_s));
}

void TestCounterWindow::tabAndNamesOfEveryScreen()
{
    Desk desk;
    const auto check = [&desk] {
        const QStringList nameless = namelessControls(desk.frame);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
        const TabRound round = tabRound();
        QVERIFY(round.isClosed && round.stops.size() > 2);
        const QStringList back = stepsBack(round.stops);
        QVERIFY2(back.isEmpty(), qPrintable(back.join(u'\n')));
    };
    for (const ScreenId screen : screens) {
        desk.show(screen);
        check();
    }
    desk.counter->parts().window->staffSheet()->begin();
    check();
    desk.user.press(Qt::Key_Escape);
    desk.counter->parts().shiftSheet->begin();
    desk.user.settle();
    check();
}

} // namespace jangbu::tests

QTEST_MAIN(jangbu::tests::TestCounterWindow)
#include "tst_counter_window.moc"
