#pragma once

#include "ui/dashboard/tile/figure_tile_model.h"

#include <QWidget>

#include <vector>

namespace jangbu::ui {

class FigureTileView;

/// Numbers that matter side by side, each as wide as the others.
class FigureTileRow final : public QWidget
{
    Q_OBJECT

public:
    struct Size
    {
        int tiles = 0;
        int height = 0; // with one line below the figure, or with two
    };

    explicit FigureTileRow(const Size& size, QWidget* parent = nullptr);

    /// Tiles beyond those there are room for are left out; of fewer, the others stay as they are.
    void setTiles(const std::vector<FigureTile>& tiles);

private:
    std::vector<FigureTileView*> m_tiles;
};

} // namespace jangbu::ui
