#pragma once

#include "ui/scan/scan_taker.h"
#include "ui/topup/top_up_model.h"

#include <QWidget>

class QLineEdit;
class QStackedWidget;
class QVBoxLayout;

namespace jangbu::ui {

class AmountRow;
class CustomerPanel;
class ElidedLabel;
class Form;
class KeyButton;
class KeyMap;
class MoneyLabel;
class NoticeLine;
class NumberPad;
class Panel;
class Segment;
class Sheet;
class TableView;

/// The top-up screen: whose balance, how much, and the last top-ups. Shows a TopUpModel.
class TopUpView final : public QWidget, public ScanTaker
{
    Q_OBJECT

public:
    TopUpView(TopUpModel& model, const KeyMap& keys, QWidget* parent = nullptr);

    /// Opens the form for a new customer.
    void askForNewCustomer();
    /// A member card or a phone number.
    [[nodiscard]] bool takeScan(const QString& code) override;

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    TopUpModel& m_model;
    CustomerPanel* m_customers;
    QStackedWidget* m_entryOrHint;
    ElidedLabel* m_who;
    MoneyLabel* m_amount;
    AmountRow* m_balance;
    NoticeLine* m_notice;
    QList<KeyButton*> m_notes;
    NumberPad* m_pad;
    Segment* m_tender;
    QLineEdit* m_approvalNo;
    KeyButton* m_submit;
    TableView* m_history;
    KeyButton* m_reverse;
    Sheet* m_newCustomer;
    Form* m_newCustomerForm = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_phone = nullptr;
    Sheet* m_reversal;
    QLineEdit* m_reason = nullptr;

    void addNewCustomerKey();
    [[nodiscard]] Panel* makeEntryPanel(const KeyMap& keys);
    [[nodiscard]] QWidget* makeEntry(const KeyMap& keys);
    void addNoteKeys(QVBoxLayout* column);
    [[nodiscard]] Panel* makeHistoryPanel();
    void makeNewCustomerSheet();
    void makeReversalSheet();
    void connectModel();
    void showModel();
};

} // namespace jangbu::ui
