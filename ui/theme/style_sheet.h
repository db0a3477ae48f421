#pragma once

#include "ui/theme/theme.h"

#include <QPalette>
#include <QString>

namespace jangbu::ui {

// The style sheet and the palette of a theme, for Qt's own widgets.
[[nodiscard]] QString styleSheetOf(const Theme& theme);
[[nodiscard]] QPalette paletteOf(const Theme& theme);

} // namespace jangbu::ui
