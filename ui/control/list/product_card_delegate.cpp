#include "ui/control/list/product_card_delegate.h"

#include "ui/control/list/elided_tip.h"
#include "ui/control/list/picture_tile.h"
#include "ui/control/product_card_roles.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QListView>
#include <QPainter>
#include <QTextLayout>
#include <QtMath>

namespace jangbu::ui {

namespace {

constexpr int nameLines = 2;
constexpr int nameLineHeight = 20;
constexpr int badgeHeight = 20;
constexpr int badgePadding = 5;
constexpr int stockLineHeight = 18;
constexpr int imageSide = 40;
// Not clipped: the g of 500g reaches below its line.
constexpr int oneLine = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip;

struct Card
{
    QString name;
    QString price;
    QString stock;
    QString badge;
    PictureTile tile;
    bool soldOut = false;
};

Card readCard(const QModelIndex& index)
{
    const auto ask = [&index](ProductCardRole role) { return index.data(static_cast<int>(role)); };
    return {
        .name = ask(ProductCardRole::Name).toString(),
        .price = ask(ProductCardRole::Price).toString(),
        .stock = ask(ProductCardRole::Stock).toString(),
        .badge = ask(ProductCardRole::Badge).toString(),
        .tile =
            {ask(ProductCardRole::Image).value<QPixmap>(),
             ask(ProductCardRole::Initial).toString(),
             ask(ProductCardRole::SoldOut).toBool()},
        .soldOut = ask(ProductCardRole::SoldOut).toBool(),
    };
}

QRectF cardRect(const QStyleOptionViewItem& option)
{
    return QRectF(option.rect).adjusted(0, 0, -ProductCardDelegate::gap, -ProductCardDelegate::gap);
}

struct NameLines
{
    QStringList lines;
    bool cut = false;
};

// Up to two lines; the last one ends in … when the name is longer. `firstWidth` spares the badge.
NameLines breakName(const QString& name, qreal firstWidth, qreal width)
{
    const QFont font = roleFont(TextRole::Strong);
    QTextLayout layout(name, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    NameLines broken;
    layout.beginLayout();
    int taken = 0;
    while (broken.lines.size() < nameLines - 1) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(firstWidth);
        broken.lines.append(name.mid(line.textStart(), line.textLength()).trimmed());
        taken = line.textStart() + line.textLength();
    }
    layout.endLayout();
    const QString rest = name.mid(taken).trimmed();
    if (!rest.isEmpty()) {
        const QString shown = QFontMetrics(font).elidedText(rest, Qt::ElideRight, qFloor(width));
        broken.cut = shown != rest;
        broken.lines.append(shown);
    }
    return broken;
}

qreal badgeWidth(const QString& badge)
{
    if (badge.isEmpty()) {
        return 0;
    }
    return QFontMetrics(roleFont(TextRole::Small)).horizontalAdvance(badge) + 2.0 * badgePadding;
}

NameLines linesOf(const Card& card, const QRectF& inner)
{
    const qreal badge = badgeWidth(card.badge);
    const qreal spared = badge > 0 ? badge + space::one : 0;
    return breakName(card.name, inner.width() - spared, inner.width());
}

// Beside the price at the foot; where the price needs that room, an empty place.
QRectF tilePlace(const Card& card, const QRectF& inner)
{
    const int price = QFontMetrics(roleFont(TextRole::Heading)).horizontalAdvance(card.price);
    const bool fits = price + space::one + imageSide <= inner.width();
    if (card.tile.isEmpty() || !fits) {
        return {};
    }
    return {inner.right() - imageSide, inner.bottom() - imageSide, imageSide, imageSide};
}

void paintCardFace(QPainter& painter, const QStyleOptionViewItem& option, const Card& card)
{
    const Colours colour = currentTheme().colour;
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver) && !card.soldOut;
    const bool down = hovered && option.state.testFlag(QStyle::State_Sunken);
    const bool focused =
        option.state.testFlag(QStyle::State_HasFocus) && view != nullptr && view->hasFocus();
    Face face{.fill = colour.panel, .border = colour.rule};
    if (down) {
        face.fill = colour.pressed;
    } else if (hovered) {
        face.fill = colour.hover;
    }
    QRectF rect = cardRect(option);
    if (focused) {
        rect = paintFocusRing(painter, rect, colour.accent, radius::control);
        face.cornerRadius = radius::control - 3;
    }
    paintFace(painter, rect, face);
}

void paintBadge(QPainter& painter, const QRectF& inner, const QString& badge)
{
    const Colours colour = currentTheme().colour;
    const qreal wide = badgeWidth(badge);
    const QRectF where(inner.right() - wide, inner.top(), wide, badgeHeight);
    paintFace(
        painter,
        where,
        {.fill = colour.amberWash,
         .border = Qt::transparent,
         .borderWidth = 0,
         .cornerRadius = radius::mark}
    );
    painter.setFont(roleFont(TextRole::Small));
    painter.setPen(colour.amberText);
    painter.drawText(where, Qt::AlignCenter, badge);
}

void paintName(QPainter& painter, const QRectF& inner, const Card& card, const QColor& ink)
{
    painter.setFont(roleFont(TextRole::Strong));
    painter.setPen(ink);
    qreal top = inner.top();
    const NameLines name = linesOf(card, inner);
    for (const QString& line : name.lines) {
        const QRectF where(inner.left(), top, inner.width(), nameLineHeight);
        painter.drawText(where, oneLine, line);
        top += nameLineHeight;
    }
}

void paintFoot(QPainter& painter, const QRectF& inner, const Card& card, const QColor& ink)
{
    const Colours colour = currentTheme().colour;
    const QFont priceFont = roleFont(TextRole::Heading);
    const QFontMetrics metrics(priceFont);
    const qreal high = metrics.height();
    const QRectF foot(inner.left(), inner.bottom() - high + 3, inner.width(), high);
    painter.setFont(priceFont);
    painter.setPen(ink);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, card.price);
    const qreal left = foot.left() + metrics.horizontalAdvance(card.price) + space::half;
    painter.setFont(roleFont(TextRole::Small));
    painter.setPen(colour.inkSecond);
    QRectF room(left, foot.top(), foot.right() - left, high);
    if (!tilePlace(card, inner).isEmpty()) {
        room = QRectF(foot.left(), foot.top() - stockLineHeight, foot.width(), stockLineHeight);
        painter.drawText(room, oneLine, card.stock);
        return;
    }
    if (painter.fontMetrics().horizontalAdvance(card.stock) > room.width()) {
        // Half a number would be a wrong number: it goes above the price instead.
        room = QRectF(foot.left(), foot.top() - nameLineHeight, foot.width(), nameLineHeight);
    }
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, card.stock);
}

QRectF innerOf(const QStyleOptionViewItem& option)
{
    return cardRect(option).adjusted(space::inset, space::inset, -space::inset, -space::inset);
}

} // namespace

void ProductCardDelegate::paint(
    QPainter* painter,
    const QStyleOptionViewItem& option,
    const QModelIndex& index
) const
{
    const Card card = readCard(index);
    const Colours colour = currentTheme().colour;
    const QColor ink = card.soldOut ? colour.inkSecond : colour.ink;
    const QRectF inner = innerOf(option);
    painter->save();
    paintCardFace(*painter, option, card);
    if (const QRectF where = tilePlace(card, inner); !where.isEmpty()) {
        paintPictureTile(*painter, where, card.tile);
    }
    if (!card.badge.isEmpty()) {
        paintBadge(*painter, inner, card.badge);
    }
    paintName(*painter, inner, card, ink);
    paintFoot(*painter, inner, card, ink);
    painter->restore();
}

QSize ProductCardDelegate::sizeHint(
    const QStyleOptionViewItem& option,
    const QModelIndex& /*index*/
) const
{
    // The whole cell, however wide the grid made it.
    const auto* list = qobject_cast<const QListView*>(option.widget);
    const QSize grid = list == nullptr ? QSize() : list->gridSize();
    return grid.isValid() ? grid : QSize(leastWidth, height);
}

bool ProductCardDelegate::helpEvent(
    QHelpEvent* event,
    QAbstractItemView* view,
    const QStyleOptionViewItem& option,
    const QModelIndex& index
)
{
    const Card card = readCard(index);
    const bool cut = index.isValid() && linesOf(card, innerOf(option)).cut;
    return showElidedTip(*event, view, cut ? card.name : QString());
}

} // namespace jangbu::ui
