#pragma once

#include <QColor>
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
    Cap,     // 12 bold: a key's name in its outline
    Heading, // 16 bold
    Figure,  // 20 bold: a balance
    Key,     // 22 bold: number and pay keys
    Amount,  // 24 bold: a tile, the number of a panel
    Total,   // 36 bold: the one number that matters on a screen
    Brand,   // 22 bold, accent
};

// What a text says beyond its words; the colour follows. It wins over the role's own colour.
enum class Tone { Ink, Second, Hint, Accent, Attention, Refused };

// The font of a role, sized in pixels, with tabular digits.
[[nodiscard]] QFont roleFont(TextRole role);

// Gives a label, field or any styled widget the look of the role; can be called again at any time.
void setTextRole(QWidget* widget, TextRole role);
void setTone(QWidget* widget, Tone tone);

// The colour the present theme gives to a widget's text, by its tone, else by its role.
[[nodiscard]] QColor textColourOf(const QWidget* widget);

// A plain-text label. The caller's layout or parent owns it.
[[nodiscard]] QLabel* makeLabel(const QString& text, TextRole role, QWidget* parent = nullptr);
[[nodiscard]] QLabel*
makeLabel(const QString& text, TextRole role, Tone tone, QWidget* parent = nullptr);
// The same, breaking into lines where it must.
[[nodiscard]] QLabel*
makeParagraph(const QString& text, TextRole role, Tone tone, QWidget* parent = nullptr);

// A role's size in pixels and whether it is bold.
struct TextMeasure
{
    int pixels = 15;
    bool bold = false;
};

[[nodiscard]] TextMeasure measureOf(TextRole role);

// The tone of a role that was given none.
[[nodiscard]] Tone toneOf(TextRole role);

// The values of the dynamic properties `role` and `tone`, as the style sheet spells them.
[[nodiscard]] QString roleName(TextRole role);
[[nodiscard]] QString toneName(Tone tone);

} // namespace jangbu::ui
