#pragma once

#include <QWidget>

class QLabel;

namespace jangbu::ui {

class ElidedLabel;
class KeyButton;
class MoneyLabel;
class NoticeLine;
class PaperArea;
class ReceiptDesk;
class ReceiptModel;
class SellModel;

// In place of the cart after a payment: that it went through, what is left, and the receipt.
class PaidPage : public QWidget
{
    Q_OBJECT

public:
    PaidPage(SellModel& model, ReceiptModel& receipt, ReceiptDesk& desk, QWidget* parent = nullptr);

private:
    SellModel& m_model;
    ReceiptModel& m_receipt;
    ReceiptDesk& m_desk;
    QLabel* m_title;
    QLabel* m_left;
    MoneyLabel* m_balance;
    PaperArea* m_paper;
    NoticeLine* m_notice;
    KeyButton* m_print;
    KeyButton* m_save;

    void layOut();
    void follow();
    void followReceipt();
};

} // namespace jangbu::ui
