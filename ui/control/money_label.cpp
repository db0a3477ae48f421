#include "ui/control/money_label.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace jangbu::ui {

namespace {

constexpr int leastPixels = 12;

QFont sized(TextRole role, int pixels, bool bold)
{
    QFont font = roleFont(role);
    font.setPixelSize(pixels);
    if (bold) {
        font.setWeight(QFont::Bold);
    }
    return font;
}

int arrowRoom(int pixels)
{
    return pixels + space::one;
}

} // namespace

MoneyLabel::MoneyLabel(TextRole role, QWidget* parent) : QLabel(parent), m_role(role)
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setTextRole(this, role);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void MoneyLabel::setAmount(const QString& amount)
{
    showTexts({}, amount);
}

void MoneyLabel::setBeforeAfter(const QString& before, const QString& after)
{
    showTexts(before, after);
}

void MoneyLabel::showTexts(const QString& before, const QString& after)
{
    m_before = before;
    m_after = after;
    // Kept as the label's own text for assistive tools and tests.
    setText(before.isEmpty() ? after : QStringLiteral("%1 → %2").arg(before, after));
    updateGeometry();
}

int MoneyLabel::widthAt(int pixels) const
{
    const bool both = !m_before.isEmpty();
    const int after = QFontMetrics(sized(m_role, pixels, both)).horizontalAdvance(m_after);
    if (!both) {
        return after;
    }
    const int before = QFontMetrics(sized(m_role, pixels, false)).horizontalAdvance(m_before);
    return before + arrowRoom(pixels) + after;
}

QSize MoneyLabel::sizeHint() const
{
    const QFontMetrics metrics(roleFont(m_role));
    return {widthAt(measureOf(m_role).pixels) + 1, metrics.height()};
}

QSize MoneyLabel::minimumSizeHint() const
{
    return {widthAt(leastPixels) + 1, sizeHint().height()};
}

void MoneyLabel::paintEvent(QPaintEvent* /*event*/)
{
    int pixels = measureOf(m_role).pixels;
    while (pixels > leastPixels && widthAt(pixels) + 1 > width()) {
        --pixels;
    }
    QPainter painter(this);
    const bool both = !m_before.isEmpty();
    const Colours colour = currentTheme().colour;
    const auto flags = static_cast<int>(alignment() | Qt::TextSingleLine);
    painter.setFont(sized(m_role, pixels, both));
    painter.setPen(both ? colour.accent : textColourOf(this));
    painter.drawText(rect(), flags, m_after);
    if (!both) {
        return;
    }
    const int after = painter.fontMetrics().horizontalAdvance(m_after);
    QRectF arrow(0, 0, pixels, pixels);
    arrow.moveCenter({width() - after - arrowRoom(pixels) / 2.0, height() / 2.0});
    paintIcon(painter, arrow, IconName::ArrowRight, colour.inkSecond);
    painter.setFont(sized(m_role, pixels, false));
    painter.setPen(textColourOf(this));
    painter.drawText(rect().adjusted(0, 0, -after - arrowRoom(pixels), 0), flags, m_before);
}

} // namespace jangbu::ui
