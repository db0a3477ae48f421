#pragma once

#include "core/port/receipt_printer.h"
#include "ui/receipt/receipt_output.h"
#include "ui/receipt/receipt_writer_model.h"

#include <QObject>

#include <functional>

namespace jangbu::ui {

class Dispatch;

/// Where papers go. All must outlive whoever prints.
struct PrintPlace
{
    Dispatch& dispatch;
    QString folder;                    // of PDFs, made when it is needed
    ReceiptPrinter* printer = nullptr; // the counter's own; null or not there: the system's
};

// Prints and saves a paper, off the painting thread, and says how it went.
class ReceiptDesk : public QObject
{
    Q_OBJECT

public:
    // `paper` tells what is to be printed when it is.
    ReceiptDesk(std::function<PrintedPaper()> paper, PrintPlace place);

    void print();
    void save();

    [[nodiscard]] bool isWorking() const { return m_isWorking; }

Q_SIGNALS:
    void workingChanged();
    // A whole sentence.
    void done(const QString& text);
    void failed(const QString& text);

private:
    std::function<PrintedPaper()> m_paper;
    PrintPlace m_place;
    bool m_isWorking = false;

    [[nodiscard]] bool begin(const PrintedPaper& paper);
    void end();
    void printHere(const PrintedPaper& paper);
};

} // namespace jangbu::ui
