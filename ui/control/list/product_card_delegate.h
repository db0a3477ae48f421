#pragma once

#include <QStyledItemDelegate>

namespace jangbu::ui {

// A product as a card. Reads ProductCardRole; the grid's cell size decides the card's.
class ProductCardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    // The cell of the least useful card, the gap at its right and bottom included.
    static constexpr int leastWidth = 160;
    static constexpr int height = 120;
    static constexpr int gap = 12;

    using QStyledItemDelegate::QStyledItemDelegate;

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
};

} // namespace jangbu::ui
