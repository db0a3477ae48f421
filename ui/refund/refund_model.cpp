#include "ui/refund/refund_model.h"

#include "core/result/must.h"
#include "ui/dispatch/dispatch.h"
#include "ui/dispatch/submitter.h"
#include "ui/shell/session_model.h"
#include "ui/text/error_text.h"
#include "ui/text/money_text.h"
#include "ui/text/refusal_text.h"

#include <utility>

namespace jangbu::ui {

/// The order and whom it was sold to.
struct RefundModel::Found
{
    std::optional<Order> order;
    std::string customer; // masked
};

RefundModel::RefundModel(const RefundPorts& ports)
    : m_ports(ports), m_approval(ports.approvals, ports.dispatch), m_lines(ports.session)
{
    connect(&m_lines, &RefundLinesModel::chosenChanged, this, &RefundModel::changed);
    connect(&m_approval, &ApprovalModel::changed, this, &RefundModel::changed);
}

void RefundModel::begin(OrderId order)
{
    if (m_state == State::Sending) {
        return;
    }
    const int question = ++m_question;
    m_state = State::Reading;
    m_order.reset();
    m_trouble.clear();
    m_result.clear();
    m_paper = {};
    m_approval.cancel();
    Q_EMIT changed();
    m_ports.dispatch.run(
        Lane::Reading,
        this,
        [&sales = m_ports.sales, &customers = m_ports.customers, order] {
            Found found;
            found.order = sales.order(order).value_or(std::nullopt);
            if (found.order && found.order->customer != walkInCustomer) {
                const auto card = customers.customer(found.order->customer);
                found.customer = card && *card ? (*card)->maskedName : std::string{};
            }
            return found;
        },
        [this, question](const Found& found) {
            if (question == m_question) {
                takeOrder(found);
            }
        }
    );
}

void RefundModel::takeOrder(const Found& found)
{
    m_order = found.order;
    m_customer = QString::fromStdString(found.customer);
    m_state = m_order ? State::Choosing : State::Unreadable;
    if (m_order) {
        m_lines.setOrder(*m_order);
    }
    Q_EMIT changed();
}

QString RefundModel::receiptNo() const
{
    return m_order ? QString::fromStdString(m_order->receiptNo) : QString();
}

QString RefundModel::amountText() const
{
    return moneyText(m_lines.amount(), m_ports.session.format());
}

QString RefundModel::actText() const
{
    //: The main key of a refund, and what a manager approves; %1 is the amount.
    return tr("Refund %1").arg(amountText());
}

QString RefundModel::destinationText() const
{
    if (!m_order) {
        return {};
    }
    if (m_order->customer == walkInCustomer) {
        //: Where the money of a refund goes: the sale was without membership.
        return tr("In cash, out of the drawer");
    }
    //: Where the money of a refund goes; %1 is a masked name.
    return tr("To the balance of %1").arg(m_customer);
}

QString RefundModel::couponText() const
{
    if (!m_order || !m_order->coupon) {
        return {};
    }
    //: A whole order is refunded that was paid with a coupon.
    const QString back = tr("The coupon comes back if it is still valid.");
    //: A part of an order is refunded that was paid with a coupon.
    const QString stays = tr("The coupon stays used: it comes back only with the whole order.");
    return m_lines.isWhole() ? back : stays;
}

bool RefundModel::canSubmit() const
{
    return m_state == State::Choosing && !m_lines.chosen().empty();
}

void RefundModel::submit(const QString& reason)
{
    if (!canSubmit()) {
        return;
    }
    if (m_ports.session.may(Act::Refund)) {
        send(reason, {});
        return;
    }
    m_approval.ask([this, reason](StaffId approver) { send(reason, approver); });
}

void RefundModel::send(const QString& reason, std::optional<StaffId> approver)
{
    MUST(m_order.has_value());
    const RefundOrder body{
        m_order->id,
        m_order->customer,
        m_lines.chosen(),
        m_order->coupon,
        reason.trimmed().toStdString()
    };
    auto command = m_ports.submitter.make(body);
    if (!command) {
        return;
    }
    command->actor.approver = approver;
    m_state = State::Sending;
    m_trouble.clear();
    Q_EMIT changed();
    m_ports.submitter.submit(
        *command,
        this,
        {[this, body](const Answer& answer) { takeAnswer(answer, body); },
         [this](SubmitError error) {
             m_trouble = checkingText(error);
             Q_EMIT changed();
         }}
    );
}

void RefundModel::takeAnswer(const Answer& answer, const RefundOrder& body)
{
    MUST(m_order.has_value());
    const SessionModel& session = m_ports.session;
    const auto& staff = session.staff();
    if (!answer) {
        fail(submitErrorText(answer.error()));
        return;
    }
    if (const auto* const refused = std::get_if<Refused>(&*answer)) {
        fail(refusalText(*refused, {session.format(), session.shop(), {}}));
        return;
    }
    const RefundFacts facts{
        *m_order,
        body.lines,
        std::get<OrderRefunded>(std::get<Accepted>(*answer)),
        m_ports.clock.now(),
        QString::fromStdString(body.reason),
        QString::fromStdString(session.shop().shopName),
        QString::fromStdString(session.terminal().name),
        staff ? QString::fromStdString(staff->name) : QString(),
        m_customer
    };
    m_state = State::Done;
    m_trouble.clear();
    m_result = refundedText(facts, session.format());
    m_paper = refundText(facts, session.format());
    Q_EMIT changed();
    Q_EMIT refunded(m_order->customer);
    if (m_order->customer == walkInCustomer && facts.outcome.amount.minor > 0) {
        Q_EMIT cashMoved();
    }
}

void RefundModel::fail(const QString& why)
{
    m_state = State::Choosing;
    m_trouble = why;
    Q_EMIT changed();
}

} // namespace jangbu::ui
