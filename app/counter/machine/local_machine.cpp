#include "app/counter/machine/local_machine.h"

#include "app/counter/receipt_raster.h"
#include "app/system/printer/escpos_printer.h"
#include "app/system/printer/printer_address.h"
#include "ui/receipt/receipt_output.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

#include <memory>

namespace jangbu::app {

namespace {

QString absolute(const QString& path)
{
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

/// Null for what is no address.
std::unique_ptr<ReceiptPrinter> printerOf(const std::string& address)
{
    auto sink = printerAt(address);
    return sink == nullptr ? nullptr : std::make_unique<EscPosPrinter>(std::move(sink), rasterOf);
}

/// Only a file that was written says whether one can be.
bool canBeWritten(const QString& folder)
{
    QTemporaryFile probe(QDir(folder).filePath(QStringLiteral(".jangbu-XXXXXX")));
    return QFileInfo(folder).isDir() && probe.open();
}

std::expected<void, PrinterError> printOnSystems(const std::vector<ReceiptLine>& lines)
{
    const auto printed = ui::printReceipt(lines);
    if (printed) {
        return {};
    }
    const bool hasNone = printed.error() == ui::OutputError::NoPrinter;
    return std::unexpected(hasNone ? PrinterError::NotFound : PrinterError::Failed);
}

} // namespace

LocalMachine::LocalMachine(const std::filesystem::path& folder)
    : m_folder(absolute(QString::fromStdString(folder.string()))), m_file(folder)
{
    // What the file says may have been written by hand: nonsense is as good as none.
    const std::string kept = m_file.printer();
    if (isAddress(QString::fromStdString(kept))) {
        choose(kept);
    }
}

void LocalMachine::choose(const std::string& address)
{
    m_printer.choose(address, printerOf(address));
}

bool LocalMachine::isAddress(const QString& printer) const
{
    return printer.isEmpty() || printerAt(printer.toStdString()) != nullptr;
}

QString LocalMachine::usualExportFolder() const
{
    return QDir(m_folder).filePath(QStringLiteral("exports"));
}

ui::ExportFolder LocalMachine::exportFolder() const
{
    const QString chosen = m_file.exportFolder();
    const bool isUsual = chosen.isEmpty();
    return {isUsual ? usualExportFolder() : chosen, isUsual};
}

ui::MachineState LocalMachine::state()
{
    ui::MachineState state;
    state.dataFolder = m_folder;
    // Not the file's: the one of the command line need not be in it.
    state.printer = QString::fromStdString(m_printer.address());
    state.exports = exportFolder();
    state.isExportFolderThere = state.exports.isUsual || QFileInfo(state.exports.path).isDir();
    return state;
}

std::expected<void, ui::MachineTrouble> LocalMachine::setPrinter(const QString& address)
{
    if (!isAddress(address)) {
        return std::unexpected(ui::MachineTrouble::NoAddress);
    }
    if (!m_file.setPrinter(address.toStdString())) {
        return std::unexpected(ui::MachineTrouble::NotKept);
    }
    choose(address.toStdString());
    return {};
}

std::expected<void, ui::MachineTrouble> LocalMachine::usePrinter(const QString& address)
{
    if (!isAddress(address)) {
        return std::unexpected(ui::MachineTrouble::NoAddress);
    }
    choose(address.toStdString());
    return setPrinter(address);
}

std::expected<void, PrinterError>
LocalMachine::tryPrinter(const QString& address, const PrintJob& job)
{
    if (address.isEmpty()) {
        return printOnSystems(job.lines);
    }
    if (address == QString::fromStdString(m_printer.address())) {
        return m_printer.print(job); // which waits for a receipt that is being printed
    }
    const auto printer = printerOf(address.toStdString());
    return printer == nullptr ? std::unexpected(PrinterError::NotFound) : printer->print(job);
}

std::expected<void, ui::MachineTrouble> LocalMachine::setExportFolder(const QString& folder)
{
    const QString path = folder.isEmpty() ? usualExportFolder() : absolute(folder);
    const bool isUsual = path == usualExportFolder();
    if (!isUsual && !canBeWritten(path)) {
        return std::unexpected(ui::MachineTrouble::FolderUnusable);
    }
    if (!m_file.setExportFolder(isUsual ? QString() : path)) {
        return std::unexpected(ui::MachineTrouble::NotKept);
    }
    return {};
}

} // namespace jangbu::app
