#include "ui/control/hairline.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace jangbu::ui {

Hairline::Hairline(QWidget* parent) : Hairline(Qt::Horizontal, parent) {}

Hairline::Hairline(Qt::Orientation orientation, QWidget* parent)
    : QWidget(parent), m_orientation(orientation)
{
    settle();
}

void Hairline::setStrong(bool strong)
{
    m_strong = strong;
    settle();
}

QSize Hairline::sizeHint() const
{
    const int thick = m_strong ? stroke::strong : stroke::hairline;
    return {thick, thick};
}

void Hairline::settle()
{
    const bool flat = m_orientation == Qt::Horizontal;
    setSizePolicy(
        flat ? QSizePolicy::Expanding : QSizePolicy::Fixed,
        flat ? QSizePolicy::Fixed : QSizePolicy::Expanding
    );
    updateGeometry();
    update();
}

void Hairline::paintEvent(QPaintEvent* /*event*/)
{
    const Colours colour = currentTheme().colour;
    QPainter(this).fillRect(rect(), m_strong ? colour.accent : colour.rule);
}

} // namespace jangbu::ui
