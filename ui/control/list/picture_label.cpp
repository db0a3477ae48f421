#include "ui/control/list/picture_label.h"

#include <QPainter>

namespace jangbu::ui {

namespace {

constexpr int side = 56;

} // namespace

PictureLabel::PictureLabel(QWidget* parent) : QWidget(parent)
{
    setFixedSize(side, side);
}

void PictureLabel::setTile(const PictureTile& tile)
{
    m_tile = tile;
    update();
}

void PictureLabel::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    paintPictureTile(painter, rect(), m_tile);
}

} // namespace jangbu::ui
