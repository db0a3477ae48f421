#pragma once

#include "app/counter/terminal_file.h"
#include "app/system/printer/chosen_printer.h"
#include "ui/admin/counter/machine_settings.h"

#include <filesystem>
#include <string>

namespace jangbu::app {

/// The machine that this program runs on. What is chosen is remembered in the terminal file.
class LocalMachine final : public ui::MachineSettings
{
public:
    /// `folder` is the shop's data folder; nothing has to be in it yet.
    explicit LocalMachine(const std::filesystem::path& folder);

    /// The counter's own printer, whichever is chosen; lives as long as this.
    [[nodiscard]] ReceiptPrinter& printer() { return m_printer; }

    /// Where exports go now; asks no disk but that of the terminal file.
    [[nodiscard]] ui::ExportFolder exportFolder() const;

    /// As setPrinter(), for a wish from the command line: one that cannot be remembered (NotKept)
    /// is used all the same, until the program ends.
    [[nodiscard]] std::expected<void, ui::MachineTrouble> usePrinter(const QString& address);

    [[nodiscard]] bool isAddress(const QString& printer) const override;
    [[nodiscard]] ui::MachineState state() override;
    [[nodiscard]] std::expected<void, ui::MachineTrouble> setPrinter(const QString& address
    ) override;
    [[nodiscard]] std::expected<void, PrinterError>
    tryPrinter(const QString& address, const PrintJob& job) override;
    [[nodiscard]] std::expected<void, ui::MachineTrouble> setExportFolder(const QString& folder
    ) override;

private:
    QString m_folder; // of the data, absolute
    TerminalFile m_file;
    ChosenPrinter m_printer;

    [[nodiscard]] QString usualExportFolder() const;
    /// Of an address that can be one, or empty.
    void choose(const std::string& address);
};

} // namespace jangbu::app
