#include "ui/control/status_dot.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace jangbu::ui {

namespace {

constexpr int dotSide = 8;

} // namespace

StatusDot::StatusDot(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StatusDot::setStatus(Tone tone, const QString& text)
{
    m_tone = tone;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize StatusDot::sizeHint() const
{
    const QFontMetrics metrics(roleFont(TextRole::Body));
    return {dotSide + space::one + metrics.horizontalAdvance(m_text) + 1, metrics.height()};
}

QSize StatusDot::minimumSizeHint() const
{
    return {dotSide + space::one + space::four, sizeHint().height()};
}

void StatusDot::paintEvent(QPaintEvent* /*event*/)
{
    const Theme theme = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneColour(theme, m_tone));
    painter.drawEllipse(QRectF(0, (height() - dotSide) / 2.0, dotSide, dotSide));
    const QRect room = rect().adjusted(dotSide + space::one, 0, 0, 0);
    painter.setFont(roleFont(TextRole::Body));
    painter.setPen(theme.colour.inkSecond);
    const QString shown = painter.fontMetrics().elidedText(m_text, Qt::ElideRight, room.width());
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, shown);
}

} // namespace jangbu::ui
