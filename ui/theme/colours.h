#pragma once

#include <QColor>

namespace jangbu::ui {

// The colour tokens of one theme. Every painted or styled pixel takes its colour from here.
struct Colours
{
    QColor paper;      // behind everything
    QColor panel;      // what lies on the paper
    QColor rule;       // hairlines
    QColor ink;        // text
    QColor inkSecond;  // text that explains
    QColor inkThird;   // marks that are not read: disabled icons
    QColor hint;       // text that may be overlooked; inkThird, darkened where it is under 3:1
    QColor accent;     // the one main action, the chosen thing, focus
    QColor onAccent;   // text on accent
    QColor accentDown; // accent while pressed
    QColor wash;       // faint accent behind the chosen thing
    QColor amber;      // attention
    QColor amberText;  // amber as text: darkened where amber is under 4.5:1
    QColor amberWash;  // behind amber text
    QColor red;        // refused, destructive
    QColor redWash;    // behind red text
    QColor hover;      // under the pointer
    QColor pressed;    // under the finger
    QColor field;      // inside an input
    QColor scrim;      // over the paper behind a sheet, translucent
};

[[nodiscard]] Colours lightColours();
[[nodiscard]] Colours darkColours();

} // namespace jangbu::ui
