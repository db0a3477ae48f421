#include "ui/control/key/key_cap.h"

#include "ui/theme/painting.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace jangbu::ui {

namespace {

constexpr int capHeight = 20;
constexpr int capPadding = 6;

} // namespace

KeyCap::KeyCap(const QString& key, QWidget* parent) : QWidget(parent), m_key(key)
{
    setFixedSize(sizeOf(key));
}

QSize KeyCap::sizeHint() const
{
    return sizeOf(m_key);
}

QSize KeyCap::sizeOf(const QString& key)
{
    if (key.isEmpty()) {
        return {0, 0};
    }
    const QFontMetrics metrics(roleFont(TextRole::Cap));
    return {metrics.horizontalAdvance(key) + 2 * capPadding, capHeight};
}

void KeyCap::paint(QPainter& painter, const QRectF& rect, const QString& key, const Ink& ink)
{
    paintFace(
        painter,
        rect,
        {.fill = Qt::transparent,
         .border = ink.border,
         .borderWidth = stroke::hairline,
         .cornerRadius = radius::mark}
    );
    painter.save();
    painter.setFont(roleFont(TextRole::Cap));
    painter.setPen(ink.text);
    painter.drawText(rect, Qt::AlignCenter, key);
    painter.restore();
}

void KeyCap::paintEvent(QPaintEvent* /*event*/)
{
    const Colours colour = currentTheme().colour;
    QPainter painter(this);
    paint(painter, rect(), m_key, {.text = colour.inkSecond, .border = colour.rule});
}

} // namespace jangbu::ui
