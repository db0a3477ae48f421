#include "ui/receipt/receipt_desk.h"

#include "ui/dispatch/dispatch.h"
#include "ui/receipt/receipt_model.h"

#include <QDir>

#include <utility>

namespace jangbu::ui {

ReceiptDesk::ReceiptDesk(const ReceiptModel& receipt, Dispatch& dispatch, QString folder)
    : m_receipt(receipt), m_dispatch(dispatch), m_folder(std::move(folder))
{}

bool ReceiptDesk::begin()
{
    if (m_isWorking || m_receipt.lines().empty()) {
        return false;
    }
    m_isWorking = true;
    Q_EMIT workingChanged();
    return true;
}

void ReceiptDesk::finish(const std::expected<void, OutputError>& result, const QString& text)
{
    m_isWorking = false;
    Q_EMIT workingChanged();
    if (result) {
        Q_EMIT done(text);
    } else {
        Q_EMIT failed(outputErrorText(result.error()));
    }
}

void ReceiptDesk::print()
{
    if (!begin()) {
        return;
    }
    m_dispatch.run(
        Lane::Reading,
        this,
        [lines = m_receipt.lines()] { return printReceipt(lines); },
        [this](const std::expected<void, OutputError>& result) {
            finish(result, tr("The receipt is being printed."));
        }
    );
}

void ReceiptDesk::save()
{
    if (!begin()) {
        return;
    }
    const QString name = m_receipt.receiptNo().isEmpty() ? tr("receipt") : m_receipt.receiptNo();
    const QString path = QDir(m_folder).filePath(name + QStringLiteral(".pdf"));
    m_dispatch.run(
        Lane::Reading,
        this,
        [lines = m_receipt.lines(), path] { return saveReceipt(lines, path); },
        [this, path](const std::expected<void, OutputError>& result) {
            //: A file's place.
            finish(result, tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
        }
    );
}

} // namespace jangbu::ui
