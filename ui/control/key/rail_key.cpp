#include "ui/control/key/rail_key.h"

#include "ui/theme/painting.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace jangbu::ui {

namespace {

constexpr int iconSide = 24;
constexpr int railKeyHeight = 64;
constexpr int barWidth = 3;
constexpr int barInset = 8;

} // namespace

RailKey::RailKey(IconName icon, const QString& text, QWidget* parent)
    : QPushButton(text, parent), m_icon(icon)
{
    setCheckable(true);
    setAutoDefault(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize RailKey::sizeHint() const
{
    return {window::railWidth, railKeyHeight};
}

QSize RailKey::minimumSizeHint() const
{
    const QFontMetrics metrics(roleFont(TextRole::Small));
    return {metrics.horizontalAdvance(text()) + 2 * space::half, railKeyHeight};
}

void RailKey::paintEvent(QPaintEvent* /*event*/)
{
    const Colours colour = currentTheme().colour;
    QPainter painter(this);
    const QRectF all = rect();
    const QRectF face = all.adjusted(space::one, 0, -space::one, 0);
    QColor fill = Qt::transparent;
    if (isDown()) {
        fill = colour.pressed;
    } else if (underMouse()) {
        fill = colour.hover;
    }
    paintFace(painter, face, {.fill = fill, .border = Qt::transparent, .borderWidth = 0});
    if (isChecked()) {
        const QRectF bar(-barWidth, barInset, 2.0 * barWidth, height() - 2.0 * barInset);
        paintFace(
            painter,
            bar,
            {.fill = colour.accent,
             .border = Qt::transparent,
             .borderWidth = 0,
             .cornerRadius = barWidth}
        );
    }
    if (hasFocus()) {
        static_cast<void>(paintFocusRing(painter, face, colour.accent, radius::control));
    }
    QColor ink = isChecked() ? colour.accent : colour.inkSecond;
    if (!isEnabled()) {
        ink = colour.inkThird;
    }
    const qreal left = (width() - iconSide) / 2.0;
    paintIcon(painter, QRectF(left, space::one + 2, iconSide, iconSide), m_icon, ink);
    QFont font = roleFont(TextRole::Small);
    font.setBold(isChecked());
    painter.setFont(font);
    painter.setPen(ink);
    const QRectF words(0, space::one + iconSide, width(), height() - space::two - iconSide + 4);
    const QString shown = painter.fontMetrics().elidedText(text(), Qt::ElideRight, width() - 4);
    painter.drawText(words, Qt::AlignCenter, shown);
}

} // namespace jangbu::ui
