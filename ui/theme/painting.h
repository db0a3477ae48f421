#pragma once

#include "ui/theme/metrics.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace jangbu::ui {

// A rounded face: filled, with a border drawn inside its edge. A border of width 0 is left out.
struct Face
{
    QColor fill;
    QColor border;
    qreal borderWidth = stroke::hairline;
    qreal cornerRadius = radius::control;
};

void paintFace(QPainter& painter, const QRectF& rect, const Face& face);

// The focus ring at the rectangle's edge; returns where the face inside it belongs.
[[nodiscard]] QRectF
paintFocusRing(QPainter& painter, const QRectF& rect, const QColor& colour, qreal cornerRadius);

} // namespace jangbu::ui
