#include "ui/control/tab_order.h"

#include <QWidget>

namespace jangbu::ui {

void putInTabOrder(QWidget& before, QWidget& key)
{
    // Qt puts nothing behind a widget that takes no focus.
    const Qt::FocusPolicy policy = before.focusPolicy();
    if (policy == Qt::NoFocus) {
        before.setFocusPolicy(Qt::TabFocus);
    }
    QWidget::setTabOrder(&before, &key);
    before.setFocusPolicy(policy);
}

} // namespace jangbu::ui
