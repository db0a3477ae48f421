#pragma once

#include "ui/control/list/picture_tile.h"

#include <QWidget>

namespace jangbu::ui {

// A picture tile as a widget of its own.
class PictureLabel : public QWidget
{
    Q_OBJECT

public:
    explicit PictureLabel(QWidget* parent = nullptr);

    void setTile(const PictureTile& tile);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    PictureTile m_tile;
};

} // namespace jangbu::ui
