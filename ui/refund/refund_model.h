#pragma once

#include "core/port/book.h"
#include "core/port/clock.h"
#include "core/port/customer_reader.h"
#include "core/port/sales_reader.h"
#include "ui/refund/refund_lines_model.h"
#include "ui/refund/refund_text_model.h"
#include "ui/signin/approval_model.h"

#include <QObject>

#include <optional>

namespace jangbu::ui {

class Dispatch;
class SessionModel;
class Submitter;

/// What a refund talks to. All must outlive it.
struct RefundPorts
{
    SalesReader& sales;
    CustomerReader& customers;
    const Clock& clock;
    Dispatch& dispatch;
    Submitter& submitter;
    const SessionModel& session;
    SignInPorts approvals;
};

/// Goods of one order come back: which, how many, broken or not, why, and by whose approval.
class RefundModel final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Reading, // the order as it is in the book now
        Unreadable,
        Choosing,
        Sending, // until it is known what became of it
        Done,
    };

    explicit RefundModel(const RefundPorts& ports);

    /// Reads the order and chooses all that was not given back yet.
    void begin(OrderId order);

    [[nodiscard]] State state() const { return m_state; }

    [[nodiscard]] RefundLinesModel& lines() { return m_lines; }

    [[nodiscard]] QString receiptNo() const;
    [[nodiscard]] QString amountText() const;
    /// What is done, with its amount.
    [[nodiscard]] QString actText() const;
    /// Whose balance the money goes back to, or that it is cash.
    [[nodiscard]] QString destinationText() const;
    /// Whether the order's coupon comes back; empty for an order without one.
    [[nodiscard]] QString couponText() const;
    [[nodiscard]] bool canSubmit() const;

    /// What was refused, or is being checked; empty when all is well.
    [[nodiscard]] const QString& trouble() const { return m_trouble; }

    /// Refunds what is chosen; asks for a manager's PIN where that is needed, approval() then.
    void submit(const QString& reason);

    [[nodiscard]] ApprovalModel& approval() { return m_approval; }

    /// When it is done: what became of it, and its receipt.
    [[nodiscard]] const QString& resultText() const { return m_result; }

    [[nodiscard]] const PrintedPaper& paper() const { return m_paper; }

Q_SIGNALS:
    void changed();
    void refunded(jangbu::CustomerId customer);
    void cashMoved(); // handed out of the drawer

private:
    struct Found;

    RefundPorts m_ports;
    ApprovalModel m_approval;
    RefundLinesModel m_lines;
    State m_state = State::Reading;
    std::optional<Order> m_order;
    QString m_customer; // masked
    QString m_trouble;
    QString m_result;
    PrintedPaper m_paper;
    int m_question = 0;

    void takeOrder(const Found& found);
    void send(const QString& reason, std::optional<StaffId> approver);
    void takeAnswer(const Answer& answer, const RefundOrder& body);
    void fail(const QString& why);
};

} // namespace jangbu::ui
