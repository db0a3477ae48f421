#pragma once

#include "core/port/receipt_printer.h"
#include "ui/export/export_folder.h"

#include <QString>

#include <cstdint>
#include <expected>

namespace jangbu::ui {

enum class MachineTrouble : std::uint8_t {
    NoAddress,      // no printer can be there
    FolderUnusable, // it is not there, or cannot be written
    NotKept,        // what is chosen cannot be remembered; all is as before
};

struct MachineState
{
    QString dataFolder;
    QString printer; // its address; empty: the system's printers
    ExportFolder exports;
    bool isExportFolderThere = true; // or would be made
};

/// What belongs to one machine and not to the shop: remembered by the machine, in force at once.
/// Blocking but for isAddress(), never on a painting thread.
class MachineSettings
{
public:
    MachineSettings() = default;
    virtual ~MachineSettings() = default;
    MachineSettings(const MachineSettings&) = delete;
    MachineSettings& operator=(const MachineSettings&) = delete;
    MachineSettings(MachineSettings&&) = delete;
    MachineSettings& operator=(MachineSettings&&) = delete;

    /// Whether a printer can be there: `tcp:printer:9100`, `file:/dev/usb/lp0`, `cups:NAME`, or empty
    /// for the system's printers.
    [[nodiscard]] virtual bool isAddress(const QString& printer) const = 0;

    [[nodiscard]] virtual MachineState state() = 0;

    [[nodiscard]] virtual std::expected<void, MachineTrouble> setPrinter(const QString& address
    ) = 0;

    /// Prints there without remembering it.
    [[nodiscard]] virtual std::expected<void, PrinterError>
    tryPrinter(const QString& address, const PrintJob& job) = 0;

    /// Empty: the usual one.
    [[nodiscard]] virtual std::expected<void, MachineTrouble> setExportFolder(const QString& folder
    ) = 0;
};

} // namespace jangbu::ui
