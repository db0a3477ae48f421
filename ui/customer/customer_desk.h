#pragma once

#include "core/port/customer_reader.h"
#include "ui/dispatch/latest_question.h"

#include <QObject>

#include <optional>
#include <string>
#include <vector>

namespace jangbu::ui {

class Dispatch;

/// The customer who stands at the counter, with the balance as last read. Lives on the painting
/// thread, reads elsewhere.
class CustomerDesk final : public QObject
{
    Q_OBJECT

public:
    CustomerDesk(CustomerReader& customers, Dispatch& dispatch);

    /// Whose sale it is; the walk-in customer has no card.
    void serve(CustomerId customer);
    /// The same with a card that was just read.
    void serve(const CustomerCard& card);

    [[nodiscard]] CustomerId customer() const { return m_customer; }

    /// Nothing for the walk-in customer and until it was read.
    [[nodiscard]] const std::optional<CustomerCard>& card() const { return m_card; }

    /// Reads the card again.
    void refresh();
    /// A balance that an answer of the book told.
    void setBalance(CustomerId customer, Money balance);

    /// Looks for customers by phone, last four digits, member number or name; found() or
    /// findFailed() follows for the latest question only. An empty text finds nobody, at once.
    void find(const std::string& text);
    /// Nobody waits for the answer any more.
    void stopFinding();

    /// Somebody was looked for and there is no answer yet: who was found before is stale.
    [[nodiscard]] bool isFinding() const { return m_question.isRunning(); }

Q_SIGNALS:
    void cardChanged();
    void found(const std::vector<jangbu::CustomerCard>& cards);
    void findFailed();

private:
    CustomerReader& m_customers;
    Dispatch& m_dispatch;
    CustomerId m_customer = walkInCustomer;
    std::optional<CustomerCard> m_card;
    LatestQuestion m_question;

    void takeCard(CustomerId customer, const Read<std::optional<CustomerCard>>& card);
};

} // namespace jangbu::ui
