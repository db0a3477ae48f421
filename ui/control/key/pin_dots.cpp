#include "ui/control/key/pin_dots.h"

#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace jangbu::ui {

namespace {

constexpr int dotSide = 14;

} // namespace

PinDots::PinDots(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PinDots::setCounts(int filled, int least, int most)
{
    m_filled = filled;
    m_least = least;
    m_most = most;
    //: Accessible name of the dots that stand for a PIN's digits.
    setAccessibleName(tr("%n digit(s) entered", nullptr, filled));
    update();
}

void PinDots::setRefused(bool refused)
{
    m_refused = refused;
    update();
}

void PinDots::setFocused(bool focused)
{
    m_focused = focused;
    update();
}

QSize PinDots::sizeHint() const
{
    return {m_most * (dotSide + space::two), space::six};
}

void PinDots::paintEvent(QPaintEvent* /*event*/)
{
    const Colours colour = currentTheme().colour;
    const int shown = qMax(m_least, m_filled);
    const int wide = shown * dotSide + (shown - 1) * space::two;
    qreal left = (width() - wide) / 2.0;
    const qreal top = (height() - dotSide) / 2.0;
    QPainter painter(this);
    if (m_focused) {
        static_cast<void>(paintFocusRing(painter, rect(), colour.accent, radius::control));
    }
    for (int i = 0; i < shown; ++i) {
        const bool filled = i < m_filled;
        const QColor edge = m_refused ? colour.red : colour.inkThird;
        const Face dot{
            .fill = filled ? colour.ink : colour.panel,
            .border = filled ? colour.ink : edge,
            .borderWidth = 1.5,
            .cornerRadius = dotSide / 2.0,
        };
        paintFace(painter, QRectF(left, top, dotSide, dotSide), dot);
        left += dotSide + space::two;
    }
}

} // namespace jangbu::ui
