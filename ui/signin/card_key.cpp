#include "ui/signin/card_key.h"

#include "ui/theme/painting.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace jangbu::ui {

namespace {

constexpr int keyHeight = 72;
constexpr int leastWidth = 160;
constexpr int usualWidth = 264;
constexpr int markSide = 40;
constexpr int iconSide = 24;

} // namespace

CardKey::CardKey(const QString& title, const QString& note, QWidget* parent)
    : QPushButton(title, parent), m_note(note)
{
    setCheckable(true);
    setAutoExclusive(true);
    setAutoDefault(true);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(title);
    setAccessibleDescription(note);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

CardKey::CardKey(IconName icon, const QString& title, const QString& note, QWidget* parent)
    : CardKey(title, note, parent)
{
    m_icon = icon;
}

QSize CardKey::sizeHint() const
{
    return {usualWidth, keyHeight};
}

QSize CardKey::minimumSizeHint() const
{
    return {leastWidth, keyHeight};
}

void CardKey::paintEvent(QPaintEvent* /*event*/)
{
    const Colours colour = currentTheme().colour;
    QPainter painter(this);
    QRectF face = rect();
    if (hasFocus()) {
        face = paintFocusRing(painter, face, colour.accent, radius::control);
    }
    QColor fill = isChecked() ? colour.wash : colour.panel;
    if (isDown()) {
        fill = colour.pressed;
    } else if (underMouse() && !isChecked()) {
        fill = colour.hover;
    }
    paintFace(
        painter,
        face,
        {.fill = fill,
         .border = isChecked() ? colour.accent : colour.rule,
         .borderWidth = stroke::hairline}
    );
    const QRectF mark = paintMark(painter, face);
    const qreal left = mark.right() + space::inset;
    const qreal width = face.right() - space::inset - left;
    paintWords(painter, QRectF(left, face.top(), width, face.height()));
}

QRectF CardKey::paintMark(QPainter& painter, const QRectF& face) const
{
    const Colours colour = currentTheme().colour;
    const QRectF
        mark(face.left() + space::inset, face.center().y() - markSide / 2.0, markSide, markSide);
    const QColor ground = isChecked() ? colour.accent : colour.hover;
    const QColor ink = isChecked() ? colour.onAccent : colour.inkSecond;
    paintFace(
        painter,
        mark,
        {.fill = ground, .border = ground, .borderWidth = 0, .cornerRadius = markSide / 2.0}
    );
    if (m_icon) {
        constexpr qreal inset = (markSide - iconSide) / 2.0;
        paintIcon(painter, mark.adjusted(inset, inset, -inset, -inset), *m_icon, ink);
        return mark;
    }
    painter.setFont(roleFont(TextRole::Strong));
    painter.setPen(ink);
    painter.drawText(mark, Qt::AlignCenter, text().left(1));
    return mark;
}

void CardKey::paintWords(QPainter& painter, const QRectF& room) const
{
    const Colours colour = currentTheme().colour;
    const auto width = static_cast<int>(room.width());
    painter.setFont(roleFont(TextRole::Strong));
    painter.setPen(colour.ink);
    painter.drawText(
        room.adjusted(0, space::inset, 0, -room.height() / 2),
        Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, width)
    );
    painter.setFont(roleFont(TextRole::Small));
    painter.setPen(colour.inkSecond);
    painter.drawText(
        room.adjusted(0, room.height() / 2, 0, -space::inset),
        Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(m_note, Qt::ElideRight, width)
    );
}

} // namespace jangbu::ui
