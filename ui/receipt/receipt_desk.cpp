#include "ui/receipt/receipt_desk.h"

#include "ui/dispatch/dispatch.h"
#include "ui/text/error_text.h"

#include <QDir>

#include <utility>

namespace jangbu::ui {

ReceiptDesk::ReceiptDesk(std::function<PrintedPaper()> paper, PrintPlace place)
    : m_paper(std::move(paper)), m_place(std::move(place))
{}

bool ReceiptDesk::begin(const PrintedPaper& paper)
{
    if (m_isWorking || paper.lines.empty()) {
        return false;
    }
    m_isWorking = true;
    Q_EMIT workingChanged();
    return true;
}

void ReceiptDesk::end()
{
    m_isWorking = false;
    Q_EMIT workingChanged();
}

void ReceiptDesk::print()
{
    const PrintedPaper paper = m_paper();
    if (!begin(paper)) {
        return;
    }
    if (m_place.printer != nullptr && m_place.printer->isThere()) {
        printHere(paper);
        return;
    }
    m_place.dispatch.run(
        Lane::Reading,
        this,
        [lines = paper.lines] { return printReceipt(lines); },
        [this](const std::expected<void, OutputError>& result) {
            end();
            if (result) {
                Q_EMIT done(tr("The receipt is being printed."));
            } else {
                Q_EMIT failed(outputErrorText(result.error()));
            }
        }
    );
}

void ReceiptDesk::printHere(const PrintedPaper& paper)
{
    m_place.dispatch.run(
        Lane::Reading,
        this,
        [printer = m_place.printer, job = PrintJob{paper.lines, paper.barcode.toStdString()}] {
            return printer->print(job);
        },
        [this](const std::expected<void, PrinterError>& result) {
            end();
            if (result) {
                Q_EMIT done(tr("The receipt is being printed."));
            } else {
                Q_EMIT failed(printerErrorText(result.error()));
            }
        }
    );
}

void ReceiptDesk::save()
{
    const PrintedPaper paper = m_paper();
    if (!begin(paper)) {
        return;
    }
    const QString name = paper.name.isEmpty() ? tr("receipt") : paper.name;
    const QString path = QDir(m_place.folder).filePath(name + QStringLiteral(".pdf"));
    m_place.dispatch.run(
        Lane::Reading,
        this,
        [lines = paper.lines, path] { return saveReceipt(lines, path); },
        [this, path](const std::expected<void, OutputError>& result) {
            end();
            if (result) {
                //: A file's place.
                Q_EMIT done(tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
            } else {
                Q_EMIT failed(outputErrorText(result.error()));
            }
        }
    );
}

} // namespace jangbu::ui
