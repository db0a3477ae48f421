#pragma once

#include "ui/control/surface/sheet.h"
#include "ui/receipt/receipt_desk.h"

class QLabel;
class QStackedWidget;

namespace jangbu::ui {

class ApprovalPad;
class EmptyState;
class KeyButton;
class NoticeLine;
class PaperArea;
class RefundModel;
class RefundPage;

// A refund over the screen: what comes back, a manager's PIN where it is needed, what became of it.
class RefundSheet : public Sheet
{
    Q_OBJECT

public:
    RefundSheet(RefundModel& model, const PrintPlace& printing, QWidget* host);

    // Opens; the model has begun to read the order.
    void begin();

private:
    RefundModel& m_model;
    ReceiptDesk m_desk;
    QStackedWidget* m_pages;
    EmptyState* m_message;
    RefundPage* m_choice;
    ApprovalPad* m_approval;
    QWidget* m_done;
    QLabel* m_result;
    PaperArea* m_paper;
    NoticeLine* m_notice;
    KeyButton* m_print;
    KeyButton* m_save;
    KeyButton* m_close;

    void layOut();
    void layOutDone();
    void connectParts();
    void follow();
    void showPage(QWidget* page);
    [[nodiscard]] QWidget* pageNow() const;
};

} // namespace jangbu::ui
