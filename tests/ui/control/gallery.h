#pragma once

#include <QWidget>

namespace jangbu::ui::test {

// Every control in its states, as pages that a test looks at and can save as pictures.
[[nodiscard]] QWidget* keysPage();
[[nodiscard]] QWidget* fieldsPage();
[[nodiscard]] QWidget* surfacesPage();
[[nodiscard]] QWidget* listsPage();
[[nodiscard]] QWidget* iconsPage();
// The counter with a form in a sheet over it.
[[nodiscard]] QWidget* sheetPage();
// The zones of a counter screen put together from the controls.
[[nodiscard]] QWidget* counterPage();

} // namespace jangbu::ui::test
