#pragma once

#include "app/counter/counter_options.h"

class QApplication;

namespace jangbu::app {

/// Paints every screen in its interesting states into PNG files, with a demo shop in the data
/// folder whose clock stands still. Gives the program's exit code.
[[nodiscard]] int takeScreenshots(
    QApplication& application,
    const CounterOptions& options,
    const std::filesystem::path& pictures
);

} // namespace jangbu::app
