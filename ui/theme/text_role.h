#pragma once

#include <QFont>
#include <QString>

class QLabel;
class QWidget;

namespace jangbu::ui {

// What a text is for; size and weight follow.
enum class TextRole {
    Body,    // 15
    Strong,  // 15 bold
    Small,   // 13
    Hint,    // 13, in the hint colour
    Heading, // 16 bold
    Figure,  // 20 bold: a balance, a tile
    Amount,  // 24 bold: the number of a panel
    Total,   // 36 bold: the one number that matters on a screen
    Brand,   // 20 bold, accent
};

// What a text says beyond its words; the colour follows. It wins over the role's own colour.
enum class Tone { Ink, Second, Hint, Accent, Attention, Refused };

// The font of a role, sized in pixels, with tabular digits.
[[nodiscard]] QFont roleFont(TextRole role);

// Gives a label, field or any styled widget the look of the role; can be called again at any time.
void setTextRole(QWidget* widget, TextRole role);
void setTone(QWidget* widget, Tone tone);

// A plain-text label. The caller's layout or parent owns it.
[[nodiscard]] QLabel* makeLabel(const QString& text, TextRole role, QWidget* parent = nullptr);
[[nodiscard]] QLabel*
makeLabel(const QString& text, TextRole role, Tone tone, QWidget* parent = nullptr);

// The values of the dynamic properties `role` and `tone`, as the style sheet spells them.
[[nodiscard]] QString roleName(TextRole role);
[[nodiscard]] QString toneName(Tone tone);

} // namespace jangbu::ui
