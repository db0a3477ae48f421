#pragma once

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
#include "ui/scan/scan_filter.h"
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

#include <memory>

namespace jangbu::ui {

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
                {reader, signIn},
                {dispatch, folder.path()},
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
        const QString keys = code + u'\r';
        for (const QChar character : keys) {
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

} // namespace jangbu::ui
