#include "ui/control/list/ledger_header.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text_role.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOptionHeader>

namespace jangbu::ui {

namespace {

constexpr int arrowSide = 16;

} // namespace

LedgerHeader::LedgerHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {}

void LedgerHeader::initStyleOptionForIndex(QStyleOptionHeader* option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    option->sortIndicator = QStyleOptionHeader::None;
}

void LedgerHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    painter->save(); // the style leaves a clip behind that lets nothing through
    QHeaderView::paintSection(painter, rect, section);
    painter->restore();
    if (!isSortIndicatorShown() || sortIndicatorSection() != section) {
        return;
    }
    const QString text = model()->headerData(section, orientation()).toString();
    const int side = model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt();
    // The style sheet gives headings this font and this padding.
    const int beside =
        QFontMetrics(roleFont(TextRole::Small)).horizontalAdvance(text) + space::half;
    const QRectF room = QRectF(rect).adjusted(space::two, 0, -space::two, -stroke::hairline);
    // A number's heading keeps its right edge above the numbers.
    const qreal left = (side & Qt::AlignRight) != 0
                           ? qMax(qreal(rect.left()), room.right() - beside - arrowSide)
                           : qMin(room.left() + beside, room.right());
    const QRectF where(left, room.center().y() - arrowSide / 2.0, arrowSide, arrowSide);
    const bool isRising = sortIndicatorOrder() == Qt::AscendingOrder;
    paintIcon(
        *painter,
        where,
        isRising ? IconName::ChevronDown : IconName::ChevronUp,
        currentTheme().colour.inkSecond
    );
}

} // namespace jangbu::ui
