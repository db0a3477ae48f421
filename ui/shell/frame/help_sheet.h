#pragma once

#include "ui/control/surface/sheet.h"
#include "ui/shell/key/key_map.h"

#include <QList>

namespace jangbu::ui {

/// F1: every key and what it does.
class HelpSheet : public Sheet
{
    Q_OBJECT

public:
    /// `actions`: those that do something at this counter, in the order to list them.
    HelpSheet(const KeyMap& keys, const QList<KeyAction>& actions, QWidget* host);
};

} // namespace jangbu::ui
