#include "ui/dashboard/tile/figure_tile_row.h"

#include "ui/dashboard/tile/figure_tile_view.h"
#include "ui/theme/layout.h"

#include <QHBoxLayout>

#include <algorithm>

namespace jangbu::ui {

FigureTileRow::FigureTileRow(const Size& size, QWidget* parent) : QWidget(parent)
{
    QHBoxLayout* const row = makeRow(space::two, this);
    for (int number = 0; number < size.tiles; ++number) {
        auto* const tile = new FigureTileView;
        tile->setFixedHeight(size.height);
        m_tiles.push_back(tile);
        row->addWidget(tile, 1);
    }
}

void FigureTileRow::setTiles(const std::vector<FigureTile>& tiles)
{
    for (std::size_t place = 0; place < std::min(tiles.size(), m_tiles.size()); ++place) {
        m_tiles[place]->setTile(tiles[place]);
    }
}

} // namespace jangbu::ui
