#pragma once

#include "core/port/book.h"
#include "core/port/clock.h"
#include "core/port/customer_reader.h"
#include "ui/control/surface/notice.h"
#include "ui/customer/customer_desk.h"
#include "ui/customer/customer_search_model.h"
#include "ui/topup/amount_entry_model.h"
#include "ui/topup/top_up_history_model.h"

#include <QObject>

namespace jangbu::ui {

class Dispatch;
class SessionModel;
class Submitter;

/// What a top-up talks to. All must outlive it.
struct TopUpPorts
{
    CustomerReader& customers;
    const Clock& clock;
    Dispatch& dispatch;
    Submitter& submitter;
    const SessionModel& session;
};

/// Money that a customer leaves with the shop: who, how much, how paid; and the last ones.
class TopUpModel final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Open, // an amount may be entered
        Sending,
        Checking, // an answer failed to come; the same is sent again until it is known
        Done,     // until the next entry
    };

    explicit TopUpModel(const TopUpPorts& ports);

    // Customer.
    [[nodiscard]] CustomerSearchModel& search() { return m_search; }

    void serve(const CustomerCard& card);

    [[nodiscard]] const std::optional<CustomerCard>& customer() const { return m_desk.card(); }

    [[nodiscard]] TopUpHistoryModel& history() { return m_history; }

    /// Registers somebody new and serves them; a refusal is said by registrationRefused().
    void registerCustomer(const QString& name, const QString& phone);

    // Amount.
    void enterDigits(const QString& digits);
    void removeDigit();
    void clearAmount();
    void addNote(int key);
    [[nodiscard]] QStringList noteTexts() const;
    void setTender(Tender tender);

    [[nodiscard]] Tender tender() const { return m_tender; }

    /// Of card and transfer.
    void setApprovalNo(const QString& text);

    // What to show.
    [[nodiscard]] State state() const { return m_state; }

    [[nodiscard]] QString amountText() const;
    [[nodiscard]] QString balanceText() const;      // before; after a top-up what was before it
    [[nodiscard]] QString balanceAfterText() const; // empty while there is no amount
    [[nodiscard]] bool canSubmit() const;

    [[nodiscard]] const Notice& notice() const { return m_notice; }

    void submit();
    /// From Done to the next entry for the same customer.
    void startNext();
    /// Whether the one at the counter may reverse the top-up in this row of the history.
    [[nodiscard]] bool canReverse(int row) const;
    void reverse(int row, const QString& reason);
    /// Asks again for what may have changed elsewhere.
    void refresh();

Q_SIGNALS:
    void customerChanged();
    void changed();   // amount, balance, state or notice
    void cashMoved(); // taken for a top-up, or given back for one
    void registered();
    void registrationRefused(const QString& text);

private:
    TopUpPorts m_ports;
    CustomerSearchModel m_search;
    TopUpHistoryModel m_history;
    CustomerDesk m_desk;
    AmountEntry m_entry;
    Tender m_tender = Tender::Cash;
    QString m_approvalNo;
    State m_state = State::Open;
    Notice m_notice;
    BalanceChanged m_done; // while Done

    void send(CommandBody body, Tender tender, void (TopUpModel::*take)(const Answer&));
    void takeTopUp(const Answer& answer);
    void takeReversal(const Answer& answer);
    void takeRegistration(const Answer& answer, CustomerId customer);
    void loadHistory();
    void say(NoticeTone tone, const QString& text);
    [[nodiscard]] QString whyNot(const Answer& answer) const;
    [[nodiscard]] bool isEntering();
};

} // namespace jangbu::ui
