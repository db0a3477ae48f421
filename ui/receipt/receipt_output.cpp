#include "ui/receipt/receipt_output.h"

#include "ui/receipt/receipt_paper.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QPrinterInfo>

namespace jangbu::ui {

namespace {

struct OutputText
{
    Q_DECLARE_TR_FUNCTIONS(OutputText)
};

constexpr qreal paperWidthMm = 80;
constexpr qreal marginMm = 4;
constexpr qreal mmPerInch = 25.4;
constexpr int resolution = 300;

qreal dotsOf(qreal mm, int dotsPerInch)
{
    return mm / mmPerInch * dotsPerInch;
}

bool paintOn(QPagedPaintDevice& device, const std::vector<ReceiptLine>& lines)
{
    QPainter painter;
    if (!painter.begin(&device)) {
        return false;
    }
    const int dpi = device.logicalDpiX();
    // The receipt keeps its width on wider paper.
    const qreal widest = dotsOf(paperWidthMm - 2 * marginMm, dpi);
    const qreal width = qMin(static_cast<qreal>(device.width()), widest);
    paintReceipt(painter, width, lines, Qt::black);
    return painter.end();
}

QPrinterInfo chosenPrinter()
{
    const QPrinterInfo usual = QPrinterInfo::defaultPrinter();
    if (!usual.isNull()) {
        return usual;
    }
    const QList<QPrinterInfo> all = QPrinterInfo::availablePrinters();
    return all.isEmpty() ? QPrinterInfo() : all.first();
}

} // namespace

QString outputErrorText(OutputError error)
{
    switch (error) {
    case OutputError::NoPrinter:
        return OutputText::tr(
            "This machine has no printer. Set one up in the system's settings, or save a PDF."
        );
    case OutputError::PrinterFailed:
        return OutputText::tr(
            "The printer did not take the receipt. Check paper and cable, then print again."
        );
    case OutputError::CannotWriteFile:
        return OutputText::tr("The PDF could not be written. Check the folder and its free space.");
    }
    return {};
}

std::expected<void, OutputError> printReceipt(const std::vector<ReceiptLine>& lines)
{
    const QPrinterInfo info = chosenPrinter();
    if (info.isNull()) {
        return std::unexpected(OutputError::NoPrinter);
    }
    QPrinter printer(info, QPrinter::HighResolution);
    printer.setPageMargins(
        QMarginsF(marginMm, marginMm, marginMm, marginMm),
        QPageLayout::Millimeter
    );
    if (!paintOn(printer, lines)) {
        return std::unexpected(OutputError::PrinterFailed);
    }
    return {};
}

std::expected<void, OutputError>
saveReceipt(const std::vector<ReceiptLine>& lines, const QString& path)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath())) {
        return std::unexpected(OutputError::CannotWriteFile);
    }
    QPdfWriter writer(path);
    writer.setResolution(resolution);
    const qreal height = receiptHeight(paperWidthMm - 2 * marginMm, lines.size()) + 2 * marginMm;
    writer.setPageSize(QPageSize(QSizeF(paperWidthMm, height), QPageSize::Millimeter));
    writer.setPageMargins(
        QMarginsF(marginMm, marginMm, marginMm, marginMm),
        QPageLayout::Millimeter
    );
    if (!paintOn(writer, lines)) {
        return std::unexpected(OutputError::CannotWriteFile);
    }
    return {};
}

} // namespace jangbu::ui
