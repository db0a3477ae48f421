#include "ui/sell/zone/cart_line_delegate.h"

#include "core/limit/limits.h"
#include "ui/control/list/elided_tip.h"
#include "ui/sell/cart_table_model.h"
#include "ui/theme/icon.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QtMath>

namespace jangbu::ui {

namespace {

constexpr int totalWidth = 92;
constexpr int nameLine = 18;
constexpr int priceLine = 17;
constexpr int lifted = 2; // letters hang lower in their line than they stand
constexpr int focusBar = 3;
constexpr int binSide = 24;
// Descenders reach below a line's height and are painted all the same.
constexpr int oneLine = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip;

QString textOf(const QModelIndex& index, CartRole role)
{
    return index.data(static_cast<int>(role)).toString();
}

QRectF nameRoom(const QRect& row)
{
    QRectF room(row);
    room.setLeft(row.left() + space::two);
    room.setRight(CartLineDelegate::stepperRect(row).left() - space::one);
    return room;
}

// One line, or two of which the last ends in … when the name is longer.
QStringList brokenName(const QString& name, qreal width)
{
    const QFont font = roleFont(TextRole::Strong);
    const QFontMetricsF metrics(font);
    QTextLayout layout(name, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(width);
    const int taken = line.textLength();
    layout.endLayout();
    if (taken >= name.size()) {
        return {name};
    }
    const QString rest = name.mid(taken).trimmed();
    return {name.left(taken).trimmed(), metrics.elidedText(rest, Qt::ElideRight, width)};
}

void paintGround(QPainter& painter, const QStyleOptionViewItem& option, bool isMarked)
{
    const Colours colour = currentTheme().colour;
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const QRect row = option.rect;
    QColor fill = isChosen ? colour.wash : colour.panel;
    if (isMarked) {
        fill = colour.redWash;
    }
    painter.fillRect(row, fill);
    painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), colour.rule);
    if (isChosen && view != nullptr && (view->hasFocus() || isMarked)) {
        painter.fillRect(QRect(row.left(), row.top(), focusBar, row.height() - 1), colour.accent);
    }
}

void paintBin(QPainter& painter, const QRect& row)
{
    const Colours colour = currentTheme().colour;
    painter.fillRect(row, colour.red);
    const QRectF where(
        row.right() - space::three - binSide,
        row.center().y() - binSide / 2.0,
        binSide,
        binSide
    );
    paintIcon(painter, where, IconName::Trash, colour.panel);
}

// The price; where another one is charged, that and the product's own struck out.
void paintPrice(QPainter& painter, const QRectF& room, const QModelIndex& index)
{
    const Colours colour = currentTheme().colour;
    const QString price = textOf(index, CartRole::UnitPrice);
    const QString list = textOf(index, CartRole::ListPrice);
    QFont font = roleFont(TextRole::Small);
    painter.setFont(font);
    painter.setPen(list.isEmpty() ? colour.inkSecond : colour.amberText);
    painter.drawText(room, oneLine, price);
    if (list.isEmpty()) {
        return;
    }
    const qreal taken = painter.fontMetrics().horizontalAdvance(price) + space::one;
    font.setStrikeOut(true);
    painter.setFont(font);
    painter.setPen(colour.inkSecond);
    painter.drawText(room.adjusted(taken, 0, 0, 0), oneLine, list);
}

void paintName(QPainter& painter, const QRect& row, const QModelIndex& index)
{
    const Colours colour = currentTheme().colour;
    const QRectF room = nameRoom(row);
    const QString mark = textOf(index, CartRole::Mark);
    const QStringList name = brokenName(textOf(index, CartRole::Name), room.width());
    const qreal high = nameLine * static_cast<qreal>(name.size()) + priceLine;
    qreal top = room.center().y() - high / 2 - (name.size() > 1 ? lifted : 0);
    painter.setFont(roleFont(TextRole::Strong));
    painter.setPen(colour.ink);
    for (const QString& line : name) {
        painter.drawText(QRectF(room.left(), top, room.width(), nameLine), oneLine, line);
        top += nameLine;
    }
    const QRectF below(room.left(), top, room.width(), priceLine);
    if (mark.isEmpty()) {
        paintPrice(painter, below, index);
        return;
    }
    painter.setFont(roleFont(TextRole::Small));
    painter.setPen(colour.red);
    painter.drawText(
        below,
        oneLine,
        painter.fontMetrics().elidedText(mark, Qt::ElideRight, qFloor(room.width()))
    );
}

void paintTotal(QPainter& painter, const QRect& row, const QModelIndex& index)
{
    const QRectF room = QRectF(row).adjusted(0, 0, -space::two, -1);
    painter.setFont(roleFont(TextRole::Strong));
    painter.setPen(currentTheme().colour.ink);
    painter.drawText(
        room,
        Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
        textOf(index, CartRole::LineTotal)
    );
}

} // namespace

void CartLineDelegate::setTyped(int row, int quantity)
{
    m_typedRow = row;
    m_typed = quantity;
}

QRectF CartLineDelegate::stepperRect(const QRect& row)
{
    const QSizeF size = QuantityStepper::paintedSize();
    const qreal right = row.right() - space::two - totalWidth;
    return {
        right - size.width(),
        row.top() + (row.height() - 1 - size.height()) / 2,
        size.width(),
        size.height()
    };
}

void CartLineDelegate::paintStepper(QPainter& painter, const QRect& row, const QModelIndex& index)
    const
{
    const bool isTouched = m_touch.row == index.row();
    const bool isTyped = m_typedRow == index.row() && m_typed > 0;
    const int quantity = index.data(static_cast<int>(CartRole::Quantity)).toInt();
    QuantityStepper::paint(
        painter,
        stepperRect(row),
        {.quantity = isTyped ? m_typed : quantity,
         .minusEnabled = true,
         .plusEnabled = quantity < limit::quantityPerLine,
         .focused = isTyped,
         .hovered = isTouched ? m_touch.hovered : QuantityStepper::Part::None,
         .pressed = isTouched ? m_touch.pressed : QuantityStepper::Part::None}
    );
}

void CartLineDelegate::paint(
    QPainter* painter,
    const QStyleOptionViewItem& option,
    const QModelIndex& index
) const
{
    painter->save();
    const int swiped = m_touch.row == index.row() ? m_touch.swiped : 0;
    if (swiped > 0) {
        paintBin(*painter, option.rect);
        painter->translate(-swiped, 0);
    }
    const bool isMarked = !textOf(index, CartRole::Mark).isEmpty();
    paintGround(*painter, option, isMarked);
    paintName(*painter, option.rect, index);
    paintStepper(*painter, option.rect, index);
    paintTotal(*painter, option.rect, index);
    painter->restore();
}

QSize CartLineDelegate::sizeHint(
    const QStyleOptionViewItem& /*option*/,
    const QModelIndex& /*index*/
) const
{
    return {340, touch::line};
}

bool CartLineDelegate::helpEvent(
    QHelpEvent* event,
    QAbstractItemView* view,
    const QStyleOptionViewItem& option,
    const QModelIndex& index
)
{
    const QString name = textOf(index, CartRole::Name);
    const QStringList shown = brokenName(name, nameRoom(option.rect).width());
    const bool isCut = shown.size() > 1 && shown.last().endsWith(QChar(0x2026));
    return showElidedTip(*event, view, isCut ? name : QString());
}

} // namespace jangbu::ui
