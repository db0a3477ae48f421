#include "ui/sell/zone/pay_key.h"

#include "ui/control/key/key_cap.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QtMath>

namespace jangbu::ui {

namespace {

constexpr int capGap = 10;
constexpr int noteHeight = 20;

QColor faded(QColor colour, float alpha)
{
    colour.setAlphaF(alpha);
    return colour;
}

} // namespace

PayKey::PayKey(QWidget* parent) : QPushButton(parent)
{
    setAutoDefault(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PayKey::setWords(const QString& action, const QString& note)
{
    setText(action);
    m_note = note;
    setAccessibleName(note.isEmpty() ? action : QStringLiteral("%1. %2").arg(action, note));
    update();
}

void PayKey::setKeyCap(const QString& key)
{
    m_keyCap = key;
    setAccessibleDescription(key);
    update();
}

QSize PayKey::sizeHint() const
{
    return {200, touch::pay};
}

QSize PayKey::minimumSizeHint() const
{
    return {120, touch::pay};
}

void PayKey::paintEvent(QPaintEvent* /*event*/)
{
    const Colours colour = currentTheme().colour;
    QPainter painter(this);
    QRectF face = rect();
    qreal corner = radius::control;
    if (hasFocus()) {
        face = paintFocusRing(painter, face, colour.accent, corner);
        corner = radius::control - 3;
    }
    QColor fill = isDown() || underMouse() ? colour.accentDown : colour.accent;
    QColor ink = colour.onAccent;
    if (!isEnabled()) {
        fill = colour.hover;
        ink = colour.inkThird;
    }
    paintFace(
        painter,
        face,
        {.fill = fill,
         .border = isEnabled() ? fill : colour.rule,
         .borderWidth = stroke::hairline,
         .cornerRadius = corner}
    );
    paintWords(painter, face, ink);
}

void PayKey::paintWords(QPainter& painter, const QRectF& face, const QColor& ink) const
{
    const QFont font = roleFont(TextRole::Key);
    const QFontMetricsF metrics(font);
    const QSizeF cap = m_keyCap.isEmpty() ? QSizeF() : QSizeF(KeyCap::sizeOf(m_keyCap));
    const qreal capRoom = cap.isEmpty() ? 0 : cap.width() + capGap;
    const qreal room = face.width() - 2 * space::inset;
    const QString shown = metrics.elidedText(text(), Qt::ElideRight, room - capRoom);
    const qreal wide = metrics.horizontalAdvance(shown);
    const qreal high = metrics.height();
    const qreal below = m_note.isEmpty() ? 0 : noteHeight;
    const qreal top = face.center().y() - (high + below) / 2;
    const qreal left = face.center().x() - (wide + capRoom) / 2;
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(QRectF(left, top, wide + 1, high), Qt::AlignCenter, shown);
    if (!cap.isEmpty()) {
        const QPointF corner(left + wide + capGap, top + (high - cap.height()) / 2);
        const KeyCap::Ink inks{.text = faded(ink, 0.85F), .border = faded(ink, 0.5F)};
        KeyCap::paint(painter, QRectF(corner, cap), m_keyCap, inks);
    }
    painter.setFont(roleFont(TextRole::Small));
    painter.setPen(ink);
    const QRectF under(face.left() + space::inset, top + high, room, below);
    const QString note =
        painter.fontMetrics().elidedText(m_note, Qt::ElideRight, qFloor(under.width()));
    painter.drawText(under, Qt::AlignCenter, note);
}

} // namespace jangbu::ui
