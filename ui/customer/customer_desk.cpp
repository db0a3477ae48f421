#include "ui/customer/customer_desk.h"

#include "ui/dispatch/dispatch.h"

namespace jangbu::ui {

namespace {

// More than anybody reads; a fourth digit narrows it.
constexpr std::size_t foundMax = 20;

bool isSame(const CustomerCard& left, const CustomerCard& right)
{
    return left.id == right.id && left.maskedName == right.maskedName
           && left.maskedPhone == right.maskedPhone && left.memberNo == right.memberNo
           && left.isBlocked == right.isBlocked && left.balance == right.balance;
}

} // namespace

CustomerDesk::CustomerDesk(CustomerReader& customers, Dispatch& dispatch)
    : m_customers(customers), m_dispatch(dispatch)
{}

void CustomerDesk::serve(CustomerId customer)
{
    if (customer == m_customer) {
        return;
    }
    m_customer = customer;
    m_card.reset();
    Q_EMIT cardChanged();
    refresh();
}

void CustomerDesk::serve(const CustomerCard& card)
{
    m_customer = card.id;
    m_card = card;
    Q_EMIT cardChanged();
}

void CustomerDesk::refresh()
{
    if (m_customer == walkInCustomer) {
        return;
    }
    m_dispatch.run(
        Lane::Reading,
        this,
        [&customers = m_customers, id = m_customer] { return customers.customer(id); },
        [this, id = m_customer](const Read<std::optional<CustomerCard>>& card) {
            takeCard(id, card);
        }
    );
}

void CustomerDesk::takeCard(CustomerId customer, const Read<std::optional<CustomerCard>>& card)
{
    if (customer != m_customer || !card || !*card) {
        return;
    }
    const bool isNews = !m_card || !isSame(*m_card, **card);
    m_card = **card;
    if (isNews) {
        Q_EMIT cardChanged();
    }
}

void CustomerDesk::setBalance(CustomerId customer, Money balance)
{
    if (m_card && customer == m_customer) {
        m_card->balance = balance;
        Q_EMIT cardChanged();
    }
}

void CustomerDesk::stopFinding()
{
    m_question.drop();
}

void CustomerDesk::find(const std::string& text)
{
    if (text.empty()) {
        stopFinding();
        Q_EMIT found({});
        return;
    }
    m_dispatch.run(
        Lane::Reading,
        this,
        [&customers = m_customers, text] { return customers.findCustomers(text, foundMax); },
        [this, number = m_question.ask()](const Read<std::vector<CustomerCard>>& cards) {
            if (!m_question.isAnsweredBy(number)) {
                return;
            }
            if (cards) {
                Q_EMIT found(*cards);
            } else {
                Q_EMIT findFailed();
            }
        }
    );
}

} // namespace jangbu::ui
