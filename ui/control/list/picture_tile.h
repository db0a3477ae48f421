#pragma once

#include <QPixmap>
#include <QRectF>
#include <QString>

class QPainter;

namespace jangbu::ui {

// A product's picture, or its name's initial where there is none: a calm square among others.
struct PictureTile
{
    QPixmap picture; // null: the initial
    QString initial;
    bool isGreyed = false;

    [[nodiscard]] bool isEmpty() const { return picture.isNull() && initial.isEmpty(); }
};

void paintPictureTile(QPainter& painter, const QRectF& where, const PictureTile& tile);

} // namespace jangbu::ui
