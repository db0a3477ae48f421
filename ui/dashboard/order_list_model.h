#pragma once

#include "core/port/clock.h"
#include "core/port/figures_reader.h"
#include "ui/dispatch/latest_question.h"
#include "ui/receipt/order_table_model.h"

#include <QObject>

namespace jangbu::ui {

class Dispatch;
class SessionModel;

/// What the list of orders behind a figure asks. All must outlive it.
struct OrderListPorts
{
    FiguresReader& figures;
    const Clock& clock;
    Dispatch& dispatch;
    const SessionModel& session;
};

/// The orders of a window, a page at a time.
class OrderListModel final : public QObject
{
    Q_OBJECT

public:
    explicit OrderListModel(const OrderListPorts& ports);

    /// Asks for the first page; what was there is gone at once.
    void open(const Window& window, const QString& heading);
    /// Asks for the next page, when there is one and none is on its way.
    void fetchMore();

    [[nodiscard]] const QString& heading() const { return m_heading; }

    [[nodiscard]] OrderTableModel& table() { return m_table; }

    [[nodiscard]] bool isAsking() const { return m_pages.isRunning(); }

    /// What went wrong with the last page, which fetchMore() asks for again; empty: nothing.
    [[nodiscard]] const QString& trouble() const { return m_trouble; }

Q_SIGNALS:
    void changed();

private:
    OrderListPorts m_ports;
    OrderTableModel m_table;
    QString m_heading;
    QString m_trouble;
    OrderQuery m_query;
    LatestQuestion m_pages;
    bool m_hasMore = false;

    void ask();
    void take(const Read<OrderPage>& page);
};

} // namespace jangbu::ui
