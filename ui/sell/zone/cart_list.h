#pragma once

#include "ui/sell/zone/cart_line_delegate.h"

#include <QListView>

namespace jangbu::ui {

// The lines of the cart. + − and arrows change the chosen line's quantity, digits and Enter set it,
// Delete or a swipe to the left takes the line out, a touch on the number asks for a new one.
class CartList : public QListView
{
    Q_OBJECT

public:
    explicit CartList(QWidget* parent = nullptr);

    // Chooses the row and brings it into view.
    void showRow(int row);
    // -1: none.
    [[nodiscard]] int currentRow() const;
    // The line's quantity one more or one less; the last one taken away removes it.
    void stepCurrent(int by);
    void removeCurrent();
    void moveCurrent(int by);

Q_SIGNALS:
    void quantityChosen(int row, int quantity);
    void removalChosen(int row);
    void quantityAsked(int row); // a touch on the number
    void entryDone();            // a typed quantity was entered

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end) override;
    void rowsInserted(const QModelIndex& parent, int start, int end) override;

private:
    CartLineDelegate* m_delegate;
    CartLineDelegate::Touch m_touch;
    QPoint m_pressedAt;
    int m_typed = 0;
    bool m_isPressed = false;

    void setTouch(const CartLineDelegate::Touch& touch);
    void setTyped(int quantity);
    [[nodiscard]] bool takeDigit(int digit);
    [[nodiscard]] bool takeEntryKey(int key);
    [[nodiscard]] bool takeLineKey(int key);
    [[nodiscard]] int quantityAt(int row) const;
    [[nodiscard]] QuantityStepper::Part partAt(const QPoint& position) const;
};

} // namespace jangbu::ui
