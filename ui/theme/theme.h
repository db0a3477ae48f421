#pragma once

#include "ui/theme/colours.h"
#include "ui/theme/text_role.h"

#include <QMetaType>
#include <QString>

class QApplication;

namespace jangbu::ui {

enum class Brightness { Light, Dark };

struct Theme
{
    Brightness brightness = Brightness::Light;
    Colours colour;
    QString family; // font family
};

[[nodiscard]] Theme lightTheme();
[[nodiscard]] Theme darkTheme();
[[nodiscard]] Theme themeFor(Brightness brightness);

// Sets style, palette, font and style sheet of the application; may be called while it runs.
// Painted controls read the theme when they paint, so nothing has to be told.
void applyTheme(QApplication& application, const Theme& theme);

// The theme the application was given last, or the light one.
[[nodiscard]] Theme currentTheme();

// The colour that a tone has in this theme.
[[nodiscard]] QColor toneColour(const Theme& theme, Tone tone);

} // namespace jangbu::ui

Q_DECLARE_METATYPE(jangbu::ui::Theme)
