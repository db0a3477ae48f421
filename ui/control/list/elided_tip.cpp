#include "ui/control/list/elided_tip.h"

#include <QHelpEvent>
#include <QToolTip>

namespace jangbu::ui {

bool showElidedTip(const QHelpEvent& event, QWidget* widget, const QString& whole)
{
    if (event.type() != QEvent::ToolTip) {
        return false;
    }
    if (whole.isEmpty()) {
        QToolTip::hideText();
    } else {
        QToolTip::showText(event.globalPos(), whole, widget);
    }
    return true;
}

} // namespace jangbu::ui
