#pragma once

#include "core/identity/ids.h"

#include <QWidget>

class QStackedWidget;

namespace jangbu::ui {

class EmptyState;
class KeyButton;
class NoticeLine;
class ReceiptDesk;
class ReceiptModel;
class PaperArea;
class SearchField;
class TableView;

// The last orders of this counter and the receipt of the chosen one, to be printed or saved again.
class ReprintList : public QWidget
{
    Q_OBJECT

public:
    ReprintList(ReceiptModel& receipt, ReceiptDesk& desk, QWidget* parent = nullptr);

    // Reads the orders anew and shows the newest one's receipt.
    void begin();
    // Looks for the receipt with this number.
    void find(const QString& receiptNo);

Q_SIGNALS:
    void refundAsked(jangbu::OrderId order);

private:
    ReceiptModel& m_receipt;
    ReceiptDesk& m_desk;
    TableView* m_table;
    SearchField* m_search;
    PaperArea* m_paper;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    NoticeLine* m_notice;
    KeyButton* m_print;
    KeyButton* m_save;
    KeyButton* m_refund;

    void layOut();
    void connectParts();
    void takeOrders(bool isAnswered);
    void followReceipt();
    void askRefund();
};

} // namespace jangbu::ui
