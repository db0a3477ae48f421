#include "ui/export/order_line_rows.h"

#include "core/limit/limits.h"
#include "ui/text/name_text.h"

#include <QCoreApplication>

namespace jangbu::ui {

namespace {

struct OrderLineRows
{
    Q_DECLARE_TR_FUNCTIONS(OrderLineRows)
};

class LineSource final : public RowSource
{
public:
    LineSource(FiguresReader& figures, const Window& window)
        : m_figures(figures), m_query{window, limit::pageSize, std::nullopt}
    {}

    [[nodiscard]] Read<std::vector<ExportRow>> next() override
    {
        if (m_isDone) {
            return std::vector<ExportRow>{};
        }
        const auto page = m_figures.orders(m_query);
        if (!page) {
            return std::unexpected(page.error());
        }
        m_query.after = page->next;
        m_isDone = !page->next;
        std::vector<ExportRow> rows;
        for (const Order& order : page->orders) {
            addLines(order, rows);
        }
        return rows;
    }

private:
    static void addLines(const Order& order, std::vector<ExportRow>& rows)
    {
        for (const OrderLine& line : order.lines) {
            rows.push_back({
                order.occurredAt,
                QString::fromStdString(order.receiptNo),
                QString::fromStdString(line.name),
                line.quantity,
                line.unitPrice,
                line.discount,
                line.paid,
                line.vat,
                line.refunded,
                orderStateText(order.state),
            });
        }
    }

    FiguresReader& m_figures;
    OrderQuery m_query;
    bool m_isDone = false;
};

} // namespace

ExportTable orderLineTable(FiguresReader& figures, const Window& window, const QString& details)
{
    return {
        //: A table with a row for every line of every order.
        OrderLineRows::tr("Order lines"),
        details,
        {
            //: Columns of the exported lines of orders.
            {OrderLineRows::tr("Sold at"), ColumnKind::Moment},
            {OrderLineRows::tr("Receipt"), ColumnKind::Text},
            {OrderLineRows::tr("Product"), ColumnKind::Text},
            {OrderLineRows::tr("Quantity"), ColumnKind::Count},
            {OrderLineRows::tr("Price"), ColumnKind::Amount},
            {OrderLineRows::tr("Discount"), ColumnKind::Amount},
            {OrderLineRows::tr("Paid"), ColumnKind::Amount},
            {OrderLineRows::tr("VAT"), ColumnKind::Amount},
            {OrderLineRows::tr("Units refunded"), ColumnKind::Count},
            {OrderLineRows::tr("State"), ColumnKind::Text},
        },
        [&figures, window] { return std::make_unique<LineSource>(figures, window); },
    };
}

} // namespace jangbu::ui
