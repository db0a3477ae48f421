#include "ui/sell/zone/cart_list.h"

#include "core/limit/limits.h"
#include "ui/control/list/scroll_bar_place.h"
#include "ui/sell/cart_table_model.h"
#include "ui/theme/metrics.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScroller>

namespace jangbu::ui {

namespace {

// A shorter move is a touch that slipped.
constexpr int swipeStart = 24;
constexpr int swipeEnough = 120;

} // namespace

CartList::CartList(QWidget* parent) : QListView(parent), m_delegate(new CartLineDelegate(this))
{
    //: Accessible name of the list of cart lines.
    setAccessibleName(tr("Cart lines"));
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Over the padding at the right of the lines: they keep their width with and without it.
    keepScrollBarPlace(*this);
    setViewportMargins(0, 0, -space::scrollBar, 0);
    setTabKeyNavigation(false);
    // Touching a line leaves the focus where typing goes; Tab leads here.
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    QScroller::grabGesture(viewport(), QScroller::TouchGesture);
}

void CartList::showRow(int row)
{
    if (model() != nullptr && row >= 0 && row < model()->rowCount()) {
        setCurrentIndex(model()->index(row, 0));
        scrollTo(currentIndex());
    }
}

int CartList::currentRow() const
{
    return currentIndex().isValid() ? currentIndex().row() : -1;
}

int CartList::quantityAt(int row) const
{
    return model()->index(row, 0).data(static_cast<int>(CartRole::Quantity)).toInt();
}

void CartList::stepCurrent(int by)
{
    if (const int row = currentRow(); row >= 0) {
        Q_EMIT quantityChosen(row, quantityAt(row) + by);
    }
}

void CartList::removeCurrent()
{
    if (const int row = currentRow(); row >= 0) {
        Q_EMIT removalChosen(row);
    }
}

void CartList::moveCurrent(int by)
{
    const int rows = model() == nullptr ? 0 : model()->rowCount();
    if (rows > 0) {
        const int from = currentRow() < 0 ? (by > 0 ? -1 : rows) : currentRow();
        showRow(qBound(0, from + by, rows - 1));
    }
}

void CartList::setTyped(int quantity)
{
    m_typed = quantity;
    m_delegate->setTyped(currentRow(), quantity);
    viewport()->update();
}

bool CartList::takeDigit(int digit)
{
    const int typed = m_typed * 10 + digit;
    if (currentRow() >= 0 && typed > 0 && typed <= limit::quantityPerLine) {
        setTyped(typed);
    }
    return true;
}

bool CartList::takeEntryKey(int key)
{
    if (m_typed == 0) {
        return false;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        const int quantity = m_typed;
        setTyped(0);
        Q_EMIT quantityChosen(currentRow(), quantity);
        Q_EMIT entryDone();
        return true;
    }
    if (key == Qt::Key_Backspace) {
        setTyped(m_typed / 10);
        return true;
    }
    if (key == Qt::Key_Escape) {
        setTyped(0);
        return true;
    }
    return false;
}

bool CartList::takeLineKey(int key)
{
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Right:
        stepCurrent(1);
        return true;
    case Qt::Key_Minus:
    case Qt::Key_Left:
        stepCurrent(-1);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        removeCurrent();
        return true;
    case Qt::Key_Up:
        setTyped(0);
        moveCurrent(-1);
        return true;
    case Qt::Key_Down:
        setTyped(0);
        moveCurrent(1);
        return true;
    default:
        return false;
    }
}

void CartList::keyPressEvent(QKeyEvent* event)
{
    const bool isCommand =
        (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) != Qt::NoModifier;
    const int key = event->key();
    if (!isCommand && key >= Qt::Key_0 && key <= Qt::Key_9 && takeDigit(key - Qt::Key_0)) {
        return;
    }
    if (!isCommand && (takeEntryKey(key) || takeLineKey(key))) {
        return;
    }
    // Letters are for the search, not for QListView's own.
    event->ignore();
}

void CartList::focusOutEvent(QFocusEvent* event)
{
    setTyped(0);
    QListView::focusOutEvent(event);
}

QuantityStepper::Part CartList::partAt(const QPoint& position) const
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid()) {
        return QuantityStepper::Part::None;
    }
    return QuantityStepper::partAt(CartLineDelegate::stepperRect(visualRect(index)), position);
}

void CartList::setTouch(const CartLineDelegate::Touch& touch)
{
    m_touch = touch;
    m_delegate->setTouch(touch);
    viewport()->update();
}

void CartList::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !index.isValid()) {
        return;
    }
    m_isPressed = true;
    m_pressedAt = event->pos();
    setCurrentIndex(index);
    setTyped(0);
    const QuantityStepper::Part part = partAt(event->pos());
    setTouch({.row = index.row(), .hovered = part, .pressed = part});
}

void CartList::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_isPressed) {
        setTouch({.row = indexAt(event->pos()).row(), .hovered = partAt(event->pos())});
        return;
    }
    const int left = m_pressedAt.x() - event->pos().x();
    CartLineDelegate::Touch touch = m_touch;
    if (left > swipeStart) {
        touch.swiped = left;
        touch.pressed = QuantityStepper::Part::None;
    } else if (touch.swiped > 0) {
        touch.swiped = qMax(left, 1);
    }
    setTouch(touch);
}

void CartList::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_isPressed || event->button() != Qt::LeftButton) {
        return;
    }
    m_isPressed = false;
    const CartLineDelegate::Touch touch = m_touch;
    setTouch({});
    if (touch.swiped > 0) {
        if (touch.swiped >= swipeEnough) {
            Q_EMIT removalChosen(touch.row);
        }
        return;
    }
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid() || index.row() != touch.row || partAt(event->pos()) != touch.pressed) {
        return;
    }
    if (touch.pressed != QuantityStepper::Part::None) {
        stepCurrent(touch.pressed == QuantityStepper::Part::Plus ? 1 : -1);
    } else if (CartLineDelegate::stepperRect(visualRect(index)).contains(event->pos())) {
        Q_EMIT quantityAsked(index.row());
    }
}

void CartList::leaveEvent(QEvent* event)
{
    if (!m_isPressed) {
        setTouch({});
    }
    QListView::leaveEvent(event);
}

void CartList::rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end)
{
    setTyped(0);
    setTouch({});
    QListView::rowsAboutToBeRemoved(parent, start, end);
}

void CartList::rowsInserted(const QModelIndex& parent, int start, int end)
{
    QListView::rowsInserted(parent, start, end);
    setTouch({});
}

} // namespace jangbu::ui
