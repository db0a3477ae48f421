#include "ui/receipt/receipt_model.h"

#include "ui/dispatch/dispatch.h"
#include "ui/scan/scan_code.h"
#include "ui/shell/session_model.h"

#include <algorithm>
#include <utility>

namespace jangbu::ui {

namespace {

constexpr std::size_t lastOrdersMax = 20;
constexpr std::size_t entriesMax = 200; // how far back a customer's balance is looked up

} // namespace

/// What readers gave for one receipt.
struct ReceiptModel::Found
{
    Order order;
    std::optional<CustomerCard> customer;
    std::optional<Money> balanceBefore;
    std::optional<Money> balanceAfter;
};

namespace {

struct Balances
{
    std::optional<Money> before;
    std::optional<Money> after;
};

Balances balancesAround(CustomerReader& customers, const Order& order)
{
    const auto entries = customers.entries(order.customer, 0, entriesMax);
    if (!entries) {
        return {};
    }
    const auto entry = std::ranges::find_if(*entries, [&order](const WalletEntry& one) {
        return one.command.uuid == order.id.uuid;
    });
    if (entry == entries->end()) {
        return {};
    }
    return {subtract(entry->balanceAfter, entry->amount), entry->balanceAfter};
}

} // namespace

ReceiptModel::ReceiptModel(const ReceiptPorts& ports) : m_ports(ports), m_lastOrders(ports.session)
{}

void ReceiptModel::showSale(OrderId order, const std::optional<OrderPaid>& facts)
{
    clear();
    ask(order, facts, false);
}

void ReceiptModel::readLastOrders()
{
    m_ports.dispatch.run(
        Lane::Reading,
        this,
        [&sales = m_ports.sales, terminal = m_ports.session.terminal().id] {
            return sales.lastOrders(terminal, lastOrdersMax);
        },
        [this](Read<std::vector<Order>> orders) {
            const bool isAnswered = orders.has_value();
            m_lastOrders.setOrders(
                std::move(orders).value_or(std::vector<Order>{}),
                m_ports.clock.now()
            );
            Q_EMIT lastOrdersRead(isAnswered);
        }
    );
}

void ReceiptModel::findOrder(const QString& receiptNo)
{
    const QString number = receiptNo.trimmed().toUpper();
    m_ports.dispatch.run(
        Lane::Reading,
        this,
        [&sales = m_ports.sales, text = number.toStdString()] {
            return sales.orderByReceiptNo(text);
        },
        [this, number](const Read<std::optional<Order>>& order) {
            if (order && *order) {
                m_lastOrders.setOrders({**order}, m_ports.clock.now());
                Q_EMIT lastOrdersRead(true);
            } else if (order) {
                Q_EMIT orderNotFound(number);
            } else {
                m_lastOrders.setOrders({}, m_ports.clock.now());
                Q_EMIT lastOrdersRead(false);
            }
        }
    );
}

void ReceiptModel::showCopy(int row)
{
    if (row >= 0 && row < m_lastOrders.rowCount()) {
        ask(m_lastOrders.orderAt(row).id, {}, true);
    }
}

void ReceiptModel::clear()
{
    ++m_question;
    m_lines.clear();
    m_receiptNo.clear();
    m_hasFailed = false;
    Q_EMIT changed();
}

PrintedPaper ReceiptModel::paper() const
{
    const QString barcode = m_receiptNo.isEmpty()
                                ? QString()
                                : QString::fromStdString(receiptCode(m_receiptNo.toStdString()));
    return {m_lines, m_receiptNo, barcode};
}

void ReceiptModel::ask(OrderId order, const std::optional<OrderPaid>& facts, bool isCopy)
{
    const int question = ++m_question;
    m_ports.dispatch.run(
        Lane::Reading,
        this,
        [&ports = m_ports, order, facts]() -> std::optional<Found> {
            auto read = ports.sales.order(order);
            if (!read || !*read) {
                return std::nullopt;
            }
            Found found{std::move(**read), {}, {}, {}};
            if (found.order.customer == walkInCustomer) {
                return found;
            }
            found.customer = ports.customers.customer(found.order.customer).value_or(std::nullopt);
            const Balances balances = facts ? Balances{facts->balanceBefore, facts->balanceAfter}
                                            : balancesAround(ports.customers, found.order);
            found.balanceBefore = balances.before;
            found.balanceAfter = balances.after;
            return found;
        },
        [this, question, isCopy](const std::optional<Found>& found) {
            if (question == m_question) {
                take(found ? std::optional(factsOf(*found, isCopy)) : std::nullopt);
            }
        }
    );
}

ReceiptFacts ReceiptModel::factsOf(const Found& found, bool isCopy) const
{
    const SessionModel& session = m_ports.session;
    const auto& staff = session.staff();
    const bool isOwn = staff && staff->id == found.order.staff;
    ReceiptFacts facts;
    facts.order = found.order;
    facts.shopName = QString::fromStdString(session.shop().shopName);
    facts.counterName = QString::fromStdString(session.terminal().name);
    facts.staffName = isOwn ? QString::fromStdString(staff->name) : QString();
    if (found.customer) {
        facts.customer = QString::fromStdString(found.customer->maskedName);
        if (!found.customer->maskedPhone.empty()) {
            facts.customer += u' ' + QString::fromStdString(found.customer->maskedPhone);
        }
    }
    facts.balanceBefore = found.balanceBefore;
    facts.balanceAfter = found.balanceAfter;
    facts.isCopy = isCopy;
    return facts;
}

void ReceiptModel::take(const std::optional<ReceiptFacts>& facts)
{
    m_hasFailed = !facts;
    m_lines.clear();
    m_receiptNo.clear();
    if (facts) {
        m_lines = receiptText(*facts, m_ports.session.format());
        m_receiptNo = QString::fromStdString(facts->order.receiptNo);
    }
    Q_EMIT changed();
}

} // namespace jangbu::ui
