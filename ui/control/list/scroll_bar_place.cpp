#include "ui/control/list/scroll_bar_place.h"

#include <QAbstractScrollArea>
#include <QScrollBar>

namespace jangbu::ui {

namespace {

void showHandle(QScrollBar& bar)
{
    const bool scrolls = bar.maximum() > bar.minimum();
    bar.setEnabled(scrolls);
    // Qt keeps each scroll bar in a widget of its own, which would take the touch.
    bar.parentWidget()->setAttribute(Qt::WA_TransparentForMouseEvents, !scrolls);
}

} // namespace

void keepScrollBarPlace(QAbstractScrollArea& area)
{
    area.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    QScrollBar* const bar = area.verticalScrollBar();
    showHandle(*bar);
    QObject::connect(bar, &QScrollBar::rangeChanged, bar, [bar] { showHandle(*bar); });
}

} // namespace jangbu::ui
