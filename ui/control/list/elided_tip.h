#pragma once

#include <QString>

class QHelpEvent;
class QWidget;

namespace jangbu::ui {

// Shows the whole of a text that was cut, where the pointer asks; an empty text takes the tip away.
// Returns whether the event is answered.
bool showElidedTip(const QHelpEvent& event, QWidget* widget, const QString& whole);

} // namespace jangbu::ui
