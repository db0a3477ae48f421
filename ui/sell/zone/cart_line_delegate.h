#pragma once

#include "ui/control/key/quantity_stepper.h"

#include <QStyledItemDelegate>

namespace jangbu::ui {

// A cart line: name over price, − quantity +, line total; what is wrong with it in red. Reads CartRole.
class CartLineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    // What the hand is doing with one row; the list keeps it up to date.
    struct Touch
    {
        int row = -1;
        QuantityStepper::Part hovered = QuantityStepper::Part::None;
        QuantityStepper::Part pressed = QuantityStepper::Part::None;
        int swiped = 0; // pixels to the left, 0 or more
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void setTouch(const Touch& touch) { m_touch = touch; }

    // A quantity that is being typed for a row; 0: none.
    void setTyped(int row, int quantity);

    [[nodiscard]] static QRectF stepperRect(const QRect& row);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index)
        const override;
    bool helpEvent(
        QHelpEvent* event,
        QAbstractItemView* view,
        const QStyleOptionViewItem& option,
        const QModelIndex& index
    ) override;

private:
    Touch m_touch;
    int m_typedRow = -1;
    int m_typed = 0;

    void paintStepper(QPainter& painter, const QRect& row, const QModelIndex& index) const;
};

} // namespace jangbu::ui
