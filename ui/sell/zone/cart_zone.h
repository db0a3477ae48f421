#pragma once

#include "ui/control/panel.h"

class QLabel;
class QStackedWidget;

namespace jangbu::ui {

class CartList;
class EmptyState;
class KeyButton;
class KeyMap;
class NoticeLine;
class PaidPage;
class ReceiptDesk;
class ReceiptModel;
class SellModel;

// What is being sold: lines, what is wrong with them, park, undo, cancel. After a payment: its receipt.
class CartZone : public Panel
{
    Q_OBJECT

public:
    CartZone(
        SellModel& model,
        ReceiptModel& receipt,
        ReceiptDesk& desk,
        const KeyMap& keys,
        QWidget* parent = nullptr
    );

    [[nodiscard]] CartList* list() const { return m_list; }

Q_SIGNALS:
    void parkedAsked();
    void reprintAsked();
    void quantityAsked(int row);

private:
    SellModel& m_model;
    QLabel* m_count;
    KeyButton* m_times; // `5 ×` before the next product
    KeyButton* m_parked;
    KeyButton* m_reprint;
    QStackedWidget* m_pages;
    QStackedWidget* m_stack;
    CartList* m_list;
    EmptyState* m_empty;
    NoticeLine* m_notice;
    KeyButton* m_park;
    KeyButton* m_undo;
    KeyButton* m_cancel;
    PaidPage* m_paid;

    [[nodiscard]] QWidget* makeSalePage();
    [[nodiscard]] QWidget* makeHead(QWidget* page);
    [[nodiscard]] QWidget* makeFoot(QWidget* page);
    void connectModel();
    void connectKeys();
    void follow();
    void followNotice();
    void followPendingQuantity();
};

} // namespace jangbu::ui
