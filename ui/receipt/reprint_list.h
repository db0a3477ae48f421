#pragma once

#include <QWidget>

class QScrollArea;
class QStackedWidget;

namespace jangbu::ui {

class EmptyState;
class KeyButton;
class NoticeLine;
class ReceiptDesk;
class ReceiptModel;
class ReceiptPaper;
class TableView;

// The last orders of this counter and the receipt of the chosen one, to be printed or saved again.
class ReprintList : public QWidget
{
    Q_OBJECT

public:
    ReprintList(ReceiptModel& receipt, ReceiptDesk& desk, QWidget* parent = nullptr);

    // Reads the orders anew and shows the newest one's receipt.
    void begin();

private:
    ReceiptModel& m_receipt;
    ReceiptDesk& m_desk;
    TableView* m_table;
    QScrollArea* m_area;
    ReceiptPaper* m_paper;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    NoticeLine* m_notice;
    KeyButton* m_print;
    KeyButton* m_save;

    void layOut();
    void connectParts();
    void takeOrders(bool isAnswered);
    void followReceipt();
};

} // namespace jangbu::ui
