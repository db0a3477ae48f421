#pragma once

#include <QHeaderView>

namespace jangbu::ui {

// The headings of a ledger table. The sort arrow stands beside its word: Qt's own is at the far
// edge of a wide column.
class LedgerHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit LedgerHeader(QWidget* parent = nullptr);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void initStyleOptionForIndex(QStyleOptionHeader* option, int section) const override;
};

} // namespace jangbu::ui
