#include "ui/theme/painting.h"

#include <QPainter>

namespace jangbu::ui {

void paintFace(QPainter& painter, const QRectF& rect, const Face& face)
{
    const bool bordered = face.borderWidth > 0 && face.border.alpha() > 0;
    const qreal inset = bordered ? face.borderWidth / 2 : 0;
    const qreal corner = face.cornerRadius - inset;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(bordered ? QPen(face.border, face.borderWidth) : QPen(Qt::NoPen));
    painter.setBrush(face.fill);
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), corner, corner);
    painter.restore();
}

QRectF
paintFocusRing(QPainter& painter, const QRectF& rect, const QColor& colour, qreal cornerRadius)
{
    const Face ring{
        .fill = Qt::transparent,
        .border = colour,
        .borderWidth = stroke::strong,
        .cornerRadius = cornerRadius,
    };
    paintFace(painter, rect, ring);
    const qreal inset = stroke::strong + stroke::ringGap;
    return rect.adjusted(inset, inset, -inset, -inset);
}

} // namespace jangbu::ui
