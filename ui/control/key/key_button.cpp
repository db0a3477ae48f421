#include "ui/control/key/key_button.h"

#include "ui/control/key/key_cap.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace jangbu::ui {

namespace {

constexpr int chipFace = 36;
constexpr int iconGap = 8;
constexpr int capGap = 10;

struct Look
{
    Face face;
    QColor ink;
    QColor cap;
    QColor capBorder;
};

struct State
{
    bool enabled = true;
    bool down = false;
    bool hovered = false;
    bool checked = false;
};

Face edged(const QColor& fill, const QColor& border)
{
    return {.fill = fill, .border = border, .borderWidth = stroke::hairline};
}

QColor touched(const Colours& colour, const QColor& rest, const State& state)
{
    if (state.down) {
        return colour.pressed;
    }
    return state.hovered ? colour.hover : rest;
}

QColor faded(QColor colour, qreal alpha)
{
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

Look primaryLook(const Colours& colour, const State& state)
{
    if (!state.enabled) {
        return {edged(colour.hover, colour.rule), colour.inkThird, colour.inkThird, colour.rule};
    }
    const QColor fill = state.down || state.hovered ? colour.accentDown : colour.accent;
    return {
        edged(fill, fill),
        colour.onAccent,
        faded(colour.onAccent, 0.85),
        faded(colour.onAccent, 0.5)
    };
}

Look plainLook(const Colours& colour, const State& state, const QColor& ink)
{
    Look look{
        edged(touched(colour, colour.panel, state), colour.rule),
        ink,
        colour.hint,
        colour.rule
    };
    if (state.checked) {
        look.face.fill = state.down ? colour.pressed : colour.wash;
        look.face.border = colour.accent;
        look.ink = colour.accent;
    }
    return look;
}

Look choiceLook(const Colours& colour, const State& state)
{
    Look look = plainLook(colour, {state.enabled, state.down, state.hovered, false}, colour.ink);
    if (state.checked) {
        look.face.border = colour.accent;
        look.face.borderWidth = stroke::strong;
        look.ink = colour.accent;
    }
    return look;
}

Look chipLook(const Colours& colour, const State& state)
{
    if (state.checked) {
        return {edged(colour.ink, colour.ink), colour.panel, colour.panel, colour.panel};
    }
    return {
        edged(touched(colour, colour.panel, state), colour.rule),
        colour.inkSecond,
        colour.hint,
        colour.rule
    };
}

Look quietLook(const Colours& colour, const State& state)
{
    const QColor fill = touched(colour, Qt::transparent, state);
    return {
        {.fill = fill, .border = Qt::transparent, .borderWidth = 0},
        colour.inkSecond,
        colour.hint,
        colour.rule
    };
}

Look lookOf(KeyKind kind, const Colours& colour, const State& state)
{
    Look look;
    switch (kind) {
    case KeyKind::Primary:
        return primaryLook(colour, state);
    case KeyKind::Plain:
        look = plainLook(colour, state, colour.ink);
        break;
    case KeyKind::Danger:
        look = plainLook(colour, state, colour.red);
        break;
    case KeyKind::Quiet:
        look = quietLook(colour, state);
        break;
    case KeyKind::Chip:
        look = chipLook(colour, state);
        break;
    case KeyKind::Choice:
        look = choiceLook(colour, state);
        break;
    }
    if (!state.enabled) {
        look.ink = colour.inkThird;
        look.cap = colour.inkThird;
    }
    return look;
}

} // namespace

KeyButton::KeyButton(const QString& text, KeyKind kind, QWidget* parent)
    : QPushButton(text, parent), m_kind(kind)
{
    // Return presses it; touching it leaves the focus where typing goes.
    setAutoDefault(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setKind(kind);
}

KeyButton::KeyButton(IconName icon, const QString& accessibleName, KeyKind kind, QWidget* parent)
    : KeyButton(QString(), kind, parent)
{
    m_icon = icon;
    setAccessibleName(accessibleName);
}

void KeyButton::setKind(KeyKind kind)
{
    m_kind = kind;
    const bool stretches = kind == KeyKind::Plain || kind == KeyKind::Primary
                           || kind == KeyKind::Danger || kind == KeyKind::Choice;
    setSizePolicy(stretches ? QSizePolicy::Minimum : QSizePolicy::Fixed, QSizePolicy::Fixed);
    updateGeometry();
    update();
}

void KeyButton::setKeySize(KeySize size)
{
    m_size = size;
    updateGeometry();
    update();
}

void KeyButton::setKeyCap(const QString& key)
{
    m_keyCap = key;
    setAccessibleDescription(key);
    updateGeometry();
    update();
}

void KeyButton::setIconName(std::optional<IconName> icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

QFont KeyButton::keyFont(bool checkedLook) const
{
    if (m_size != KeySize::Normal) {
        return roleFont(TextRole::Key);
    }
    const bool light = m_kind == KeyKind::Quiet || (m_kind == KeyKind::Chip && !checkedLook);
    return roleFont(light ? TextRole::Body : TextRole::Strong);
}

int KeyButton::keyHeight() const
{
    switch (m_size) {
    case KeySize::Large:
        return touch::line;
    case KeySize::Pay:
        return touch::pay;
    case KeySize::Normal:
        break;
    }
    const bool low = m_kind == KeyKind::Chip || m_kind == KeyKind::Quiet;
    return low ? touch::least : touch::control;
}

int KeyButton::iconSide() const
{
    return m_size == KeySize::Normal ? 20 : 26;
}

int KeyButton::contentWidth(bool withCap) const
{
    // Measured bold, so that choosing a chip moves nothing.
    const int words =
        text().isEmpty() ? 0 : QFontMetrics(keyFont(true)).horizontalAdvance(text()) + 1;
    int width = words + (m_icon ? iconSide() : 0);
    if (m_icon && words > 0) {
        width += iconGap;
    }
    if (withCap && !m_keyCap.isEmpty()) {
        width += capGap + KeyCap::sizeOf(m_keyCap).width();
    }
    return width;
}

int KeyButton::padding() const
{
    return m_kind == KeyKind::Quiet ? space::inset : space::two;
}

QSize KeyButton::sizeHint() const
{
    const int wide = contentWidth(true) + 2 * padding();
    return {qMax(wide, keyHeight()), keyHeight()};
}

QSize KeyButton::minimumSizeHint() const
{
    const int wide = contentWidth(false) + 2 * space::one;
    return {qMax(wide, touch::least), keyHeight()};
}

QRectF KeyButton::faceRect() const
{
    if (m_kind != KeyKind::Chip) {
        return rect();
    }
    // The finger gets the whole height, the eye a lower face.
    const qreal spare = (height() - chipFace) / 2.0;
    return QRectF(rect()).adjusted(0, spare, 0, -spare);
}

void KeyButton::paintEvent(QPaintEvent* /*event*/)
{
    const Colours colour = currentTheme().colour;
    const State state{isEnabled(), isDown(), underMouse(), isChecked()};
    Look look = lookOf(m_kind, colour, state);
    QPainter painter(this);
    QRectF face = faceRect();
    const bool round = m_kind == KeyKind::Chip;
    look.face.cornerRadius = round ? face.height() / 2 : radius::control;
    if (hasFocus()) {
        if (round) {
            face = rect();
        }
        const qreal corner = round ? face.height() / 2 : qreal(radius::control);
        face = paintFocusRing(painter, face, colour.accent, corner);
        look.face.cornerRadius = round ? face.height() / 2 : radius::control - 3;
    }
    paintFace(painter, face, look.face);
    paintContent(painter, face, {look.ink, look.cap, look.capBorder});
}

void KeyButton::paintContent(QPainter& painter, const QRectF& face, const Inks& inks) const
{
    const qreal room = face.width() - space::one;
    const bool cap = !m_keyCap.isEmpty() && contentWidth(true) <= room;
    qreal wide = contentWidth(cap);
    qreal left = face.x() + qMax<qreal>(space::half, (face.width() - wide) / 2);
    const qreal middle = face.center().y();
    if (m_icon) {
        const int side = iconSide();
        paintIcon(painter, QRectF(left, middle - side / 2.0, side, side), *m_icon, inks.text);
        left += text().isEmpty() ? side : side + iconGap;
    }
    if (!text().isEmpty()) {
        painter.setFont(keyFont(isChecked()));
        painter.setPen(inks.text);
        const qreal words = QFontMetrics(keyFont(true)).horizontalAdvance(text()) + 1;
        const qreal width = qMin(words, face.right() - space::half - left);
        const QString shown =
            painter.fontMetrics().elidedText(text(), Qt::ElideRight, qCeil(width));
        const QRectF where(left, face.y(), width, face.height());
        painter.drawText(where, Qt::AlignCenter | Qt::TextSingleLine, shown);
        left += width;
    }
    if (cap) {
        const QSizeF size = KeyCap::sizeOf(m_keyCap);
        const QRectF where(left + capGap, middle - size.height() / 2, size.width(), size.height());
        KeyCap::paint(painter, where, m_keyCap, {.text = inks.cap, .border = inks.capBorder});
    }
}

} // namespace jangbu::ui
