#pragma once

#include "core/command/outcome.h"
#include "core/port/clock.h"
#include "core/port/customer_reader.h"
#include "core/port/sales_reader.h"
#include "ui/receipt/order_table_model.h"
#include "ui/receipt/receipt_text_model.h"

#include <QObject>

#include <optional>
#include <vector>

namespace jangbu::ui {

class Dispatch;
class SessionModel;

/// What receipts are read from. All must outlive it.
struct ReceiptPorts
{
    SalesReader& sales;
    CustomerReader& customers;
    const Clock& clock;
    Dispatch& dispatch;
    const SessionModel& session;
};

/// One receipt to look at, print or save, and the last orders to choose one from. Every receipt is
/// made of the order in the book, a reprint like the first.
class ReceiptModel final : public QObject
{
    Q_OBJECT

public:
    explicit ReceiptModel(const ReceiptPorts& ports);

    /// Reads the order just paid; `facts` tell the balances where they are known.
    void showSale(OrderId order, const std::optional<OrderPaid>& facts);
    /// Reads the last orders of this counter; lastOrdersRead() follows.
    void readLastOrders();

    /// Looks for one receipt, of whatever counter, in place of the last ones.
    void findOrder(const QString& receiptNo);

    [[nodiscard]] OrderTableModel& lastOrders() { return m_lastOrders; }

    /// A reprint of one of them.
    void showCopy(int row);
    void clear();

    /// Empty while there is no receipt.
    [[nodiscard]] const std::vector<ReceiptLine>& lines() const { return m_lines; }

    [[nodiscard]] const QString& receiptNo() const { return m_receiptNo; }

    /// The receipt as it is printed.
    [[nodiscard]] PrintedPaper paper() const;

    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }

Q_SIGNALS:
    void changed(); // another receipt, none, or it could not be read
    void lastOrdersRead(bool isAnswered);
    void orderNotFound(const QString& receiptNo);

private:
    struct Found;

    ReceiptPorts m_ports;
    OrderTableModel m_lastOrders;
    std::vector<ReceiptLine> m_lines;
    QString m_receiptNo;
    int m_question = 0;
    bool m_hasFailed = false;

    void ask(OrderId order, const std::optional<OrderPaid>& facts, bool isCopy);
    void take(const std::optional<ReceiptFacts>& facts);
    [[nodiscard]] ReceiptFacts factsOf(const Found& found, bool isCopy) const;
};

} // namespace jangbu::ui
