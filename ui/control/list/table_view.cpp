#include "ui/control/list/table_view.h"

#include "ui/control/list/ledger_delegate.h"
#include "ui/control/list/ledger_header.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text_role.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QScroller>

namespace jangbu::ui {

TableView::TableView(const QString& accessibleName, QWidget* parent) : QTableView(parent)
{
    setAccessibleName(accessibleName);
    setItemDelegate(new LedgerDelegate(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(touch::control);
    verticalHeader()->setDefaultSectionSize(touch::control);
    QHeaderView* header = new LedgerHeader(this);
    setHorizontalHeader(header);
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setFixedHeight(touch::least);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setMinimumSectionSize(space::six);
    QScroller::grabGesture(viewport(), QScroller::TouchGesture);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        const QScrollBar& bar = *verticalScrollBar();
        if (bar.maximum() - value < 2 * bar.pageStep()) {
            Q_EMIT nearEnd();
        }
    });
}

void TableView::setStretchColumn(int column)
{
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void TableView::setAmountColumn(int column)
{
    const QString widest = QStringLiteral("−88,888,888원");
    const int text = QFontMetrics(roleFont(TextRole::Strong)).horizontalAdvance(widest);
    setColumnWidth(column, text + 2 * space::two);
}

void TableView::setTallRows(bool tall)
{
    verticalHeader()->setDefaultSectionSize(tall ? touch::line : touch::control);
}

TableView::Span TableView::seenColumns() const
{
    const int left = -horizontalHeader()->offset();
    const int right = left + horizontalHeader()->length() - 1;
    return {qMax(left, 0), qMin(right, viewport()->width() - 1)};
}

void TableView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row()) {
        Q_EMIT currentRowChanged(current.row());
    }
    // The bar of the row with the cursor is painted across all its cells.
    viewport()->update();
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enters && currentIndex().isValid()) {
        Q_EMIT activated(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::hover(int row)
{
    if (row != m_hoveredRow) {
        m_hoveredRow = row;
        viewport()->update();
    }
}

void TableView::mouseMoveEvent(QMouseEvent* event)
{
    hover(rowAt(qRound(event->position().y())));
    QTableView::mouseMoveEvent(event);
}

void TableView::leaveEvent(QEvent* event)
{
    hover(-1);
    QTableView::leaveEvent(event);
}

void TableView::focusInEvent(QFocusEvent* event)
{
    // Before Qt puts the cursor there by itself, which would choose nothing.
    const bool rows = model() != nullptr && model()->rowCount() > 0;
    if (rows && !currentIndex().isValid()) {
        setCurrentIndex(model()->index(0, 0));
    }
    QTableView::focusInEvent(event);
    viewport()->update();
}

} // namespace jangbu::ui
