#pragma once

#include <QChar>

class QKeyEvent;

namespace jangbu::ui {

// What a scanner meant by a key. A scanner is a keyboard with the US layout, so the place of the key
// tells more than its text, which the Hangul mode and Caps Lock bend: the X11 and Wayland scan code
// is asked first where the text is a letter or no ASCII. Null when the key writes nothing.
[[nodiscard]] QChar scannedCharacter(const QKeyEvent& event);

} // namespace jangbu::ui
