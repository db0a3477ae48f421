#pragma once

#include <QStyledItemDelegate>

namespace jangbu::ui {

// Paints a cell of a ledger table: text, second line, badge, hairline, chosen wash, focus frame.
class LedgerDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
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
