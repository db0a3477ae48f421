#include "ui/control/list/picture_tile.h"

#include "ui/theme/painting.h"
#include "ui/theme/text_role.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace jangbu::ui {

namespace {

constexpr qreal greyed = 0.4;

// As large as it fits, its shape kept.
QRectF fitted(const QSizeF& picture, const QRectF& where)
{
    const QSizeF size = picture.scaled(where.size(), Qt::KeepAspectRatio);
    return {
        where.center().x() - size.width() / 2,
        where.center().y() - size.height() / 2,
        size.width(),
        size.height()
    };
}

} // namespace

void paintPictureTile(QPainter& painter, const QRectF& where, const PictureTile& tile)
{
    const Colours colour = currentTheme().colour;
    painter.save();
    painter.setOpacity(tile.isGreyed ? greyed : 1.0);
    if (tile.picture.isNull()) {
        const Face face{.fill = colour.hover, .border = colour.hover};
        paintFace(painter, where, face);
        painter.setFont(roleFont(TextRole::Strong));
        painter.setPen(colour.inkSecond);
        painter.drawText(where, Qt::AlignCenter | Qt::TextDontClip, tile.initial);
    } else {
        const QRectF room = fitted(QSizeF(tile.picture.size()), where);
        QPainterPath shape;
        shape.addRoundedRect(room, radius::control, radius::control);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        painter.setClipPath(shape);
        painter.drawPixmap(room, tile.picture, QRectF(tile.picture.rect()));
    }
    painter.restore();
}

} // namespace jangbu::ui
