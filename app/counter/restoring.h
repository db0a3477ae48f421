#pragma once

#include "core/identity/ids.h"
#include "ui/restore/restore_model.h"

#include <atomic>
#include <filesystem>
#include <memory>

namespace jangbu::app {

/// What is restored at the window, and who wants it.
struct RestorePlace
{
    std::filesystem::path folder; // the data folder of this machine
    StaffId by;                   // nil: nobody was signed in
    /// Becomes true when the counter's memory was found damaged on the way: who opens the shop next
    /// has to say so.
    std::shared_ptr<std::atomic_bool> isCounterSetAside;
};

/// What the page that restores backups talks to. No program, this one neither, may have the book of
/// the folder open when a restore begins.
[[nodiscard]] ui::RestorePorts restorePorts(const RestorePlace& place, ui::Dispatch& dispatch);

} // namespace jangbu::app
