#include "ui/control/list/ledger_delegate.h"

#include "ui/control/cell_roles.h"
#include "ui/control/list/elided_tip.h"
#include "ui/control/list/picture_tile.h"
#include "ui/control/list/table_view.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QtMath>

namespace jangbu::ui {

namespace {

constexpr int badgeHeight = 22;
constexpr int badgePadding = 6;
constexpr int tileSide = 40;

QVariant ask(const QModelIndex& index, CellRole role)
{
    return index.data(static_cast<int>(role));
}

QFont firstFont(const QModelIndex& index)
{
    return roleFont(ask(index, CellRole::Bold).toBool() ? TextRole::Strong : TextRole::Body);
}

Qt::Alignment sideOf(const QModelIndex& index)
{
    const int wanted = index.data(Qt::TextAlignmentRole).toInt();
    const bool right = (wanted & Qt::AlignRight) != 0;
    return right ? Qt::AlignRight : Qt::AlignLeft;
}

QRectF textRoom(const QStyleOptionViewItem& option)
{
    return QRectF(option.rect).adjusted(space::two, 0, -space::two, -stroke::hairline);
}

// Focus: a cell's part of the frame inside its row.
void paintFrame(QPainter& painter, const QRect& cell, const TableView::Span& row)
{
    const QColor accent = currentTheme().colour.accent;
    const int bottom = cell.bottom() - stroke::strong + 1;
    const int right = row.right - stroke::strong + 1;
    painter.fillRect(QRect(cell.left(), cell.top(), cell.width(), stroke::strong), accent);
    painter.fillRect(QRect(cell.left(), bottom, cell.width(), stroke::strong), accent);
    if (cell.left() <= row.left) {
        painter.fillRect(QRect(row.left, cell.top(), stroke::strong, cell.height()), accent);
    }
    if (cell.right() >= row.right) {
        painter.fillRect(QRect(right, cell.top(), stroke::strong, cell.height()), accent);
    }
}

void paintRow(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const Colours colour = currentTheme().colour;
    const auto* table = qobject_cast<const TableView*>(option.widget);
    const QRect rect = option.rect;
    const bool isFocused =
        table != nullptr && table->hasFocus() && table->currentIndex().row() == index.row();
    if (isFocused || option.state.testFlag(QStyle::State_Selected)) {
        painter.fillRect(rect, colour.wash);
    } else if (table != nullptr && table->hoveredRow() == index.row()) {
        painter.fillRect(rect, colour.hover);
    }
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour.rule);
    if (isFocused) {
        paintFrame(painter, rect, table->seenColumns());
    }
}

// Paints the badge at the right of the room and returns what is left of it.
QRectF paintBadge(QPainter& painter, const QRectF& room, const QString& badge)
{
    const Colours colour = currentTheme().colour;
    const QFont font = roleFont(TextRole::Small);
    const qreal wide = QFontMetrics(font).horizontalAdvance(badge) + 2.0 * badgePadding;
    const QRectF
        where(room.right() - wide, room.center().y() - badgeHeight / 2.0, wide, badgeHeight);
    paintFace(
        painter,
        where,
        {.fill = colour.amberWash,
         .border = Qt::transparent,
         .borderWidth = 0,
         .cornerRadius = radius::mark}
    );
    painter.setFont(font);
    painter.setPen(colour.amberText);
    painter.drawText(where, Qt::AlignCenter, badge);
    return room.adjusted(0, 0, -wide - space::one, 0);
}

// Paints the picture, if the cell has one, at the left and returns what is left of the room.
QRectF paintTile(QPainter& painter, const QRectF& room, const QModelIndex& index)
{
    const PictureTile tile{
        ask(index, CellRole::Picture).value<QPixmap>(),
        ask(index, CellRole::Initial).toString(),
        ask(index, CellRole::Greyed).toBool()
    };
    if (tile.isEmpty()) {
        return room;
    }
    const QRectF where(room.left(), room.center().y() - tileSide / 2.0, tileSide, tileSide);
    paintPictureTile(painter, where, tile);
    return room.adjusted(tileSide + space::inset, 0, 0, 0);
}

void paintLine(QPainter& painter, const QRectF& room, Qt::Alignment alignment, const QString& text)
{
    const QString shown =
        painter.fontMetrics().elidedText(text, Qt::ElideRight, qFloor(room.width()));
    painter.drawText(room, static_cast<int>(alignment | Qt::TextSingleLine), shown);
}

QColor inkOf(const QModelIndex& index)
{
    const Theme theme = currentTheme();
    if (ask(index, CellRole::Greyed).toBool()) {
        return theme.colour.inkSecond;
    }
    const QVariant tone = ask(index, CellRole::Tone);
    return tone.isValid() ? toneColour(theme, static_cast<Tone>(tone.toInt())) : theme.colour.ink;
}

} // namespace

void LedgerDelegate::paint(
    QPainter* painter,
    const QStyleOptionViewItem& option,
    const QModelIndex& index
) const
{
    painter->save();
    paintRow(*painter, option, index);
    QRectF room = paintTile(*painter, textRoom(option), index);
    const QString badge = ask(index, CellRole::Badge).toString();
    if (!badge.isEmpty()) {
        room = paintBadge(*painter, room, badge);
    }
    const QString second = ask(index, CellRole::SecondLine).toString();
    const Qt::Alignment side = sideOf(index);
    QRectF first = room;
    if (!second.isEmpty()) {
        first.setBottom(room.center().y() + 2);
        const QRectF
            below(room.left(), first.bottom(), room.width(), room.bottom() - first.bottom());
        painter->setFont(roleFont(TextRole::Small));
        painter->setPen(currentTheme().colour.inkSecond);
        paintLine(*painter, below, side | Qt::AlignTop, second);
    }
    painter->setFont(firstFont(index));
    painter->setPen(inkOf(index));
    const Qt::Alignment up = second.isEmpty() ? Qt::AlignVCenter : Qt::AlignBottom;
    paintLine(*painter, first, side | up, index.data().toString());
    painter->restore();
}

QSize LedgerDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& index)
    const
{
    const int first = QFontMetrics(firstFont(index)).horizontalAdvance(index.data().toString());
    const QString second = ask(index, CellRole::SecondLine).toString();
    const int below = QFontMetrics(roleFont(TextRole::Small)).horizontalAdvance(second);
    const int high = second.isEmpty() ? touch::control : touch::line;
    const bool hasTile = !ask(index, CellRole::Initial).toString().isEmpty();
    const int tile = hasTile ? tileSide + space::inset : 0;
    return {qMax(first, below) + tile + 2 * space::two + 1, high};
}

bool LedgerDelegate::helpEvent(
    QHelpEvent* event,
    QAbstractItemView* view,
    const QStyleOptionViewItem& option,
    const QModelIndex& index
)
{
    const bool cut = sizeHint(option, index).width() > option.rect.width();
    return showElidedTip(*event, view, cut ? index.data().toString() : QString());
}

} // namespace jangbu::ui
