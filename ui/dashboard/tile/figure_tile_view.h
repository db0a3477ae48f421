#pragma once

#include "ui/control/panel.h"
#include "ui/dashboard/tile/figure_tile_model.h"

class QLabel;

namespace jangbu::ui {

class ElidedLabel;
class MoneyLabel;

/// A number that matters, in a panel of its own.
class FigureTileView final : public Panel
{
    Q_OBJECT

public:
    explicit FigureTileView(QWidget* parent = nullptr);

    void setTile(const FigureTile& tile);

private:
    QLabel* m_label;
    MoneyLabel* m_figure;
    QLabel* m_change;
    ElidedLabel* m_note;
    ElidedLabel* m_detail;
};

} // namespace jangbu::ui
