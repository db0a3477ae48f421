#include "ui/control/list/product_grid.h"

#include "ui/control/list/product_card_delegate.h"
#include "ui/control/list/scroll_bar_place.h"
#include "ui/theme/metrics.h"

#include <QKeyEvent>
#include <QScroller>

namespace jangbu::ui {

ProductGrid::ProductGrid(const QString& accessibleName, QWidget* parent) : QListView(parent)
{
    setAccessibleName(accessibleName);
    setItemDelegate(new ProductCardDelegate(this));
    setFrameShape(QFrame::NoFrame);
    // A wrapping list, not icon mode: its layout stays quick with very many products.
    setViewMode(QListView::ListMode);
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setMovement(QListView::Static);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    // The gap at the right of the last column lies under the scroll bar.
    setViewportMargins(0, 0, -ProductCardDelegate::gap, 0);
    viewport()->setAttribute(Qt::WA_Hover);
    QScroller::grabGesture(viewport(), QScroller::TouchGesture);
    keepScrollBarPlace(*this);
    connect(this, &QListView::clicked, this, &ProductGrid::chosen);
    fit();
}

void ProductGrid::fit()
{
    const int room = viewport()->width();
    m_columns = qMax(1, room / ProductCardDelegate::leastWidth);
    // QListView breaks the line one pixel early.
    setGridSize({qMax(1, (room - 1) / m_columns), ProductCardDelegate::height});
}

void ProductGrid::resizeEvent(QResizeEvent* event)
{
    fit();
    QListView::resizeEvent(event);
}

void ProductGrid::keyPressEvent(QKeyEvent* event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enters && currentIndex().isValid()) {
        Q_EMIT chosen(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

void ProductGrid::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    const bool any = model() != nullptr && model()->rowCount() > 0;
    if (any && !currentIndex().isValid()) {
        setCurrentIndex(model()->index(0, 0));
    }
}

} // namespace jangbu::ui
