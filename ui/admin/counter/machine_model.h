#pragma once

#include "core/port/read.h"
#include "core/shift/shift.h"
#include "ui/admin/admin_ports.h"
#include "ui/admin/counter/machine_settings.h"
#include "ui/dispatch/latest_question.h"
#include "ui/text/entry/printer_entry.h"

#include <QObject>

#include <vector>

namespace jangbu::ui {

/// What belongs to this machine: which counter it is, where it prints receipts and keeps exports.
class MachineModel final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the model.
    MachineModel(const AdminPorts& ports, MachineSettings& machine);

    /// Reads both anew, the machine without waiting for the shop.
    void load();

    /// False: what is set is not known yet, and nothing can be changed or tried.
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }

    /// `계산대 1 (A)`: its name and the prefix of its receipts.
    [[nodiscard]] QString counterText() const;

    [[nodiscard]] const QString& dataFolder() const { return m_state.dataFolder; }

    /// The printer that is used.
    [[nodiscard]] PrinterEntry printer() const { return printerEntry(m_state.printer); }

    /// Whether printers of this kind open the drawer.
    [[nodiscard]] static QString drawerText(PrinterKind kind);

    /// Remembers it and uses it from now on; printerRefused() when no printer can be there.
    void usePrinter(const PrinterEntry& entry);
    /// Prints a slip there and tells how it went; what is used stays. One at a time.
    void tryPrinter(const PrinterEntry& entry);

    [[nodiscard]] const QString& exportFolder() const { return m_state.exports.path; }

    [[nodiscard]] bool isUsualExportFolder() const { return m_state.exports.isUsual; }

    [[nodiscard]] bool isExportFolderThere() const { return m_state.isExportFolderThere; }

    /// Empty: the usual one.
    void setExportFolder(const QString& folder);

Q_SIGNALS:
    void changed();
    void loaded(); // printer() is what a form should show: read first, or chosen just now
    void printerRefused(const QString& text);
    void exportFolderChosen(const jangbu::ui::ExportFolder& folder);
    void told(const QString& text, bool isWrong);

private:
    using Kept = std::expected<void, MachineTrouble>;

    const AdminPorts& m_ports;
    MachineSettings& m_machine;
    MachineState m_state;
    Terminal m_counter; // as it is called now
    LatestQuestion m_stateQuestion;
    LatestQuestion m_counterQuestion;
    bool m_isLoaded = false;
    bool m_isKeeping = false;
    bool m_isTrying = false;

    [[nodiscard]] bool mayChange() const;
    [[nodiscard]] bool isGood(const PrinterEntry& entry, const QString& address);
    void loadState();
    void loadCounter();
    void takeState(const MachineState& state);
    void takeCounter(const Read<std::vector<Terminal>>& terminals);
    void takePrinter(const Kept& kept);
    void takeExportFolder(const Kept& kept);
    void takeTrial(const std::expected<void, PrinterError>& printed, const QString& address);
    [[nodiscard]] PrintJob trialJob(const QString& address) const;
    /// Keeps what `keep` does, then shows what is set and hands on what came of it.
    template <class Keep>
    void change(Keep keep, void (MachineModel::*take)(const Kept&));
};

} // namespace jangbu::ui
