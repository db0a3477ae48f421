#pragma once

#include "ui/restore/restore_model.h"

#include <atomic>
#include <filesystem>
#include <memory>

namespace jangbu::app {

/// What the page that restores backups talks to: the data folder of this machine. No program, this
/// one neither, may have its book open when a restore begins. `isCounterSetAside` becomes true when
/// the counter's memory was found damaged on the way: who opens the shop next has to say so.
[[nodiscard]] ui::RestorePorts restorePorts(
    const std::filesystem::path& folder,
    std::shared_ptr<std::atomic_bool> isCounterSetAside,
    ui::Dispatch& dispatch
);

} // namespace jangbu::app
