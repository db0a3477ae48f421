#include "ui/control/key/quantity_stepper.h"

#include "ui/theme/icon.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace jangbu::ui {

namespace {

constexpr int faceHeight = 40;
constexpr int endWidth = 44;
constexpr int wholeWidth = 128;
constexpr int markSide = 16;

struct End
{
    QRectF rect;
    IconName icon = IconName::Minus;
    bool enabled = true;
    bool hovered = false;
    bool pressed = false;
};

void paintEnd(QPainter& painter, const QRectF& face, const End& end)
{
    const Colours colour = currentTheme().colour;
    if (end.enabled && (end.pressed || end.hovered)) {
        QPainterPath shape;
        shape.addRoundedRect(face.adjusted(1, 1, -1, -1), radius::control - 1, radius::control - 1);
        painter.save();
        painter.setClipRect(end.rect);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillPath(shape, end.pressed ? colour.pressed : colour.hover);
        painter.restore();
    }
    QRectF mark(0, 0, markSide, markSide);
    mark.moveCenter(end.rect.center());
    paintIcon(painter, mark, end.icon, end.enabled ? colour.inkSecond : colour.inkThird);
}

} // namespace

QuantityStepper::QuantityStepper(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    //: Accessible name of a control that shows and changes how many are sold.
    setAccessibleName(tr("Quantity"));
    describe();
}

void QuantityStepper::setRange(int least, int most)
{
    m_least = least;
    m_most = qMax(least, most);
    setQuantity(m_quantity);
}

void QuantityStepper::setQuantity(int quantity)
{
    m_quantity = qBound(m_least, quantity, m_most);
    describe();
    update();
}

QSize QuantityStepper::sizeHint() const
{
    return paintedSize();
}

QSize QuantityStepper::minimumSizeHint() const
{
    return paintedSize();
}

QSize QuantityStepper::paintedSize()
{
    return {wholeWidth, touch::least};
}

QuantityStepper::Part QuantityStepper::partAt(const QRectF& rect, const QPointF& position)
{
    if (!rect.contains(position)) {
        return Part::None;
    }
    if (position.x() < rect.left() + endWidth) {
        return Part::Minus;
    }
    return position.x() >= rect.right() - endWidth ? Part::Plus : Part::None;
}

void QuantityStepper::paint(QPainter& painter, const QRectF& rect, const Look& look)
{
    const Colours colour = currentTheme().colour;
    const qreal spare = (rect.height() - faceHeight) / 2;
    QRectF face = rect.adjusted(0, spare, 0, -spare);
    if (look.focused) {
        face = paintFocusRing(painter, rect, colour.accent, radius::control);
    }
    paintFace(painter, face, {.fill = colour.panel, .border = colour.rule});
    const QRectF minus(face.left(), face.top(), endWidth, face.height());
    const QRectF plus(face.right() - endWidth, face.top(), endWidth, face.height());
    paintEnd(
        painter,
        face,
        {.rect = minus,
         .icon = IconName::Minus,
         .enabled = look.minusEnabled,
         .hovered = look.hovered == Part::Minus,
         .pressed = look.pressed == Part::Minus}
    );
    paintEnd(
        painter,
        face,
        {.rect = plus,
         .icon = IconName::Plus,
         .enabled = look.plusEnabled,
         .hovered = look.hovered == Part::Plus,
         .pressed = look.pressed == Part::Plus}
    );
    painter.setFont(roleFont(TextRole::Strong));
    painter.setPen(colour.ink);
    painter.drawText(
        face.adjusted(endWidth, 0, -endWidth, 0),
        Qt::AlignCenter,
        QString::number(look.quantity)
    );
}

void QuantityStepper::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Look look{
        .quantity = m_quantity,
        .minusEnabled = isEnabled() && m_quantity > m_least,
        .plusEnabled = isEnabled() && m_quantity < m_most,
        .focused = hasFocus(),
        .hovered = m_hovered,
        .pressed = m_pressed,
    };
    paint(painter, rect(), look);
}

void QuantityStepper::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        m_pressed = partAt(rect(), event->position());
        update();
    }
}

void QuantityStepper::mouseMoveEvent(QMouseEvent* event)
{
    m_hovered = partAt(rect(), event->position());
    update();
}

void QuantityStepper::mouseReleaseEvent(QMouseEvent* event)
{
    const Part released = partAt(rect(), event->position());
    const Part pressed = m_pressed;
    m_pressed = Part::None;
    update();
    if (event->button() == Qt::LeftButton && released == pressed && pressed != Part::None) {
        step(pressed == Part::Plus ? 1 : -1);
    }
}

void QuantityStepper::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Up:
    case Qt::Key_Right:
        step(1);
        return;
    case Qt::Key_Minus:
    case Qt::Key_Down:
    case Qt::Key_Left:
        step(-1);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void QuantityStepper::leaveEvent(QEvent* event)
{
    m_hovered = Part::None;
    update();
    QWidget::leaveEvent(event);
}

void QuantityStepper::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::EnabledChange) {
        m_pressed = Part::None;
    }
    QWidget::changeEvent(event);
}

void QuantityStepper::step(int by)
{
    const int before = m_quantity;
    setQuantity(m_quantity + by);
    if (m_quantity != before) {
        Q_EMIT quantityChanged(m_quantity);
    }
}

void QuantityStepper::describe()
{
    setAccessibleDescription(QString::number(m_quantity));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

} // namespace jangbu::ui
