#pragma once

#include "ui/scan/scan_taker.h"
#include "ui/topup/top_up_model.h"

#include <QWidget>

class QBoxLayout;
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
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    TopUpModel& m_model;
    CustomerPanel* m_customers = nullptr;
    QStackedWidget* m_entryOrHint = nullptr;
    ElidedLabel* m_who = nullptr;
    MoneyLabel* m_amount = nullptr;
    AmountRow* m_balance = nullptr;
    NoticeLine* m_notice = nullptr;
    QList<KeyButton*> m_notes;
    QWidget* m_noteKeys = nullptr;
    QBoxLayout* m_abovePad = nullptr; // where a notice stands in for the note keys
    QBoxLayout* m_abovePay = nullptr; // where it stands else
    NumberPad* m_pad = nullptr;
    Segment* m_tender = nullptr;
    QLineEdit* m_approvalNo = nullptr;
    KeyButton* m_submit = nullptr;
    TableView* m_history = nullptr;
    KeyButton* m_reverse = nullptr;
    Sheet* m_newCustomer = nullptr;
    Form* m_newCustomerForm = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_phone = nullptr;
    Sheet* m_reversal = nullptr;
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
    void keepPlaces();
};

} // namespace jangbu::ui
