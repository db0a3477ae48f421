#include "ui/dashboard/best_seller_list.h"

#include "ui/control/list/elided_tip.h"
#include "ui/dashboard/best_seller_model.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QtMath>

namespace jangbu::ui {

namespace {

constexpr int rankWidth = 26;
constexpr int changeWidth = 44;
constexpr int unitsWidth = 62;
constexpr int shareWidth = 52;
constexpr int revenueWidth = 96;
constexpr int barHeight = 4;
constexpr int focusBar = 3;

QString textOf(const QModelIndex& index, BestSellerModel::Role role)
{
    return index.data(role).toString();
}

/// One best seller: rank, name, change, units, share, revenue, and a bar below.
class SellerDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override
    {
        const Colours colour = currentTheme().colour;
        painter->save();
        const bool isChosen = option.state.testFlag(QStyle::State_Selected)
                              && option.state.testFlag(QStyle::State_Active) && hasFocus(option);
        if (isChosen) {
            painter->fillRect(option.rect, colour.wash);
            const QRect bar(option.rect.topLeft(), QSize(focusBar, option.rect.height()));
            painter->fillRect(bar, colour.accent);
        }
        paintTexts(*painter, option.rect, index);
        paintBar(*painter, option.rect, index);
        painter->restore();
    }

    [[nodiscard]] QSize
    sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& /*index*/) const override
    {
        return {1, BestSellerList::rowHeight};
    }

    bool helpEvent(
        QHelpEvent* event,
        QAbstractItemView* view,
        const QStyleOptionViewItem& option,
        const QModelIndex& index
    ) override
    {
        const QString name = textOf(index, BestSellerModel::Name);
        const QFontMetricsF metrics(roleFont(TextRole::Strong));
        const bool isCut = metrics.horizontalAdvance(name) > nameRoom(option.rect).width();
        return showElidedTip(*event, view, isCut ? name : QString());
    }

private:
    static bool hasFocus(const QStyleOptionViewItem& option)
    {
        return option.widget != nullptr && option.widget->hasFocus();
    }

    static QRectF line(const QRect& row)
    {
        return QRectF(row).adjusted(space::half, 0, -space::half, -barHeight - space::one);
    }

    static QRectF nameRoom(const QRect& row)
    {
        return line(row)
            .adjusted(rankWidth, 0, -(changeWidth + unitsWidth + shareWidth + revenueWidth), 0);
    }

    static void paintTexts(QPainter& painter, const QRect& row, const QModelIndex& index)
    {
        const Colours colour = currentTheme().colour;
        constexpr int left = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine;
        constexpr int right = Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine;
        const QRectF name = nameRoom(row);
        painter.setFont(roleFont(TextRole::Strong));
        painter.setPen(colour.ink);
        painter.drawText(line(row), left, index.data(BestSellerModel::Rank).toString());
        const QString shown = painter.fontMetrics().elidedText(
            textOf(index, BestSellerModel::Name),
            Qt::ElideRight,
            qFloor(name.width())
        );
        painter.drawText(name, left, shown);
        QRectF place(name.right() + changeWidth, name.top(), unitsWidth, name.height());
        painter.drawText(place, right, textOf(index, BestSellerModel::Units));
        painter.setFont(roleFont(TextRole::Small));
        painter.setPen(colour.inkSecond);
        painter.drawText(
            QRectF(name.right(), name.top(), changeWidth, name.height()),
            right,
            textOf(index, BestSellerModel::Change)
        );
        place = QRectF(place.right(), name.top(), shareWidth, name.height());
        painter.drawText(place, right, textOf(index, BestSellerModel::Share));
        place = QRectF(place.right(), name.top(), revenueWidth, name.height());
        painter.drawText(place, right, textOf(index, BestSellerModel::Revenue));
    }

    static void paintBar(QPainter& painter, const QRect& row, const QModelIndex& index)
    {
        const Colours colour = currentTheme().colour;
        const qreal left = row.left() + space::half + rankWidth;
        const qreal width = row.right() - space::half - left;
        QRectF bar(left, row.bottom() - barHeight - space::half, width, barHeight);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour.rule);
        painter.drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
        bar.setWidth(width * index.data(BestSellerModel::Length).toDouble());
        painter.setBrush(colour.accent);
        painter.drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    }
};

} // namespace

BestSellerList::BestSellerList(QWidget* parent) : QListView(parent)
{
    //: Accessible name of the list of the products sold most.
    setAccessibleName(tr("Best sellers"));
    setItemDelegate(new SellerDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    viewport()->setAutoFillBackground(false);
}

void BestSellerList::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    const bool hasRows = model() != nullptr && model()->rowCount() > 0;
    if (hasRows && !currentIndex().isValid()) {
        setCurrentIndex(model()->index(0, 0));
    }
}

} // namespace jangbu::ui
