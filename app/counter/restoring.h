#pragma once

#include "ui/restore/restore_model.h"

#include <filesystem>

namespace jangbu::app {

/// What the page that restores backups talks to: the data folder of this machine. No program, this
/// one neither, may have its book open when a restore begins.
[[nodiscard]] ui::RestorePorts
restorePorts(const std::filesystem::path& folder, ui::Dispatch& dispatch);

} // namespace jangbu::app
