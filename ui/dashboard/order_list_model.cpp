#include "ui/dashboard/order_list_model.h"

#include "ui/dispatch/dispatch.h"
#include "ui/text/error_text.h"

namespace jangbu::ui {

OrderListModel::OrderListModel(const OrderListPorts& ports) : m_ports(ports), m_table(ports.session)
{}

void OrderListModel::open(const Window& window, const QString& heading)
{
    m_heading = heading;
    m_query = OrderQuery{window, 100, std::nullopt};
    m_hasMore = true; // until a page says otherwise, one that could not be read included
    m_table.setOrders({}, m_ports.clock.now());
    ask();
}

void OrderListModel::fetchMore()
{
    if (m_hasMore && !isAsking()) {
        ask();
    }
}

void OrderListModel::ask()
{
    m_trouble.clear();
    m_ports.dispatch.run(
        Lane::Reading,
        this,
        [&figures = m_ports.figures, query = m_query] { return figures.orders(query); },
        [this, number = m_pages.ask()](const Read<OrderPage>& page) {
            if (m_pages.isAnsweredBy(number)) {
                take(page);
            }
        }
    );
    Q_EMIT changed();
}

void OrderListModel::take(const Read<OrderPage>& page)
{
    if (page) {
        m_table.appendOrders(page->orders);
        m_query.after = page->next;
        m_hasMore = page->next.has_value();
    } else {
        m_trouble = readErrorText(page.error());
    }
    Q_EMIT changed();
}

} // namespace jangbu::ui
