#pragma once

#include "ui/receipt/receipt_output.h"

#include <QObject>

namespace jangbu::ui {

class Dispatch;
class ReceiptModel;

// Prints and saves the receipt that a ReceiptModel shows, off the painting thread, and says how it went.
class ReceiptDesk : public QObject
{
    Q_OBJECT

public:
    // `folder`: where PDFs go, made when it is needed.
    ReceiptDesk(const ReceiptModel& receipt, Dispatch& dispatch, QString folder);

    void print();
    void save();

    [[nodiscard]] bool isWorking() const { return m_isWorking; }

Q_SIGNALS:
    void workingChanged();
    // A whole sentence.
    void done(const QString& text);
    void failed(const QString& text);

private:
    const ReceiptModel& m_receipt;
    Dispatch& m_dispatch;
    QString m_folder;
    bool m_isWorking = false;

    [[nodiscard]] bool begin();
    void finish(const std::expected<void, OutputError>& result, const QString& text);
};

} // namespace jangbu::ui
