#include "storage/audit/law/shop_laws.h"
#include "storage/audit/law/staff_hours.h"
#include "storage/sql/figures/sales_window.h"
#include "storage/wire/order_lines.h"

#include <limits>
#include <map>
#include <optional>
#include <string>

namespace jangbu::storage {

namespace {

/// Goes through the orders in the order of their time and asks each hour when the next begins.
class HourByHour
{
public:
    HourByHour(Transaction& transaction, Findings& findings)
        : m_transaction(transaction), m_findings(findings)
    {}

    [[nodiscard]] Sql<void> add(std::int64_t hour, const std::vector<OrderLine>& lines)
    {
        if (hour != m_hour) {
            if (auto judged = judgeUpTo(m_hour); !judged) {
                return judged;
            }
            m_hour = hour;
        }
        for (const OrderLine& line : lines) {
            const SalesDelta net = netOf(line);
            SalesDelta& sum = m_sums[line.product];
            sum.units += net.units;
            sum.revenue.minor += net.revenue.minor;
        }
        return {};
    }

    [[nodiscard]] Sql<void> finish()
    {
        if (auto judged = judgeUpTo(m_hour); !judged) {
            return judged;
        }
        return judgeUpTo(std::numeric_limits<std::int64_t>::max());
    }

private:
    /// Asks all rows after the last asked hour up to `hour`, whose sums are at hand.
    [[nodiscard]] Sql<void> judgeUpTo(std::int64_t hour)
    {
        static constexpr std::string_view text =
            "SELECT hour, product_id, units, revenue FROM sales_hour WHERE hour > ? AND hour <= ?";
        auto read =
            m_transaction.prepare(text).bind(m_asked, hour).forEach([&](const RowView& row) {
                const std::int64_t stored = row.integer(0);
                const auto product = row.id<ProductId>(1);
                const auto sum = stored == hour ? m_sums.find(product) : m_sums.end();
                const SalesDelta due = sum == m_sums.end() ? SalesDelta{} : sum->second;
                const bool isRight = row.integer(2) == due.units && row.money(3) == due.revenue;
                m_findings.expect(LawId::SalesHourIsOrders, isRight, [&] {
                    return nameOf(stored, product) + " is not the sum of its orders";
                });
                if (sum != m_sums.end()) {
                    m_sums.erase(sum);
                }
            });
        if (!read) {
            return read;
        }
        for (const auto& [product, due] : m_sums) {
            if (due.units != 0 || due.revenue != Money{}) {
                m_findings.note(LawId::SalesHourIsOrders, nameOf(hour, product) + " is missing");
            }
        }
        m_sums.clear();
        m_asked = hour;
        return {};
    }

    [[nodiscard]] static std::string nameOf(std::int64_t hour, ProductId product)
    {
        return "sales_hour " + std::to_string(hour) + " of product " + toText(product);
    }

    Transaction& m_transaction;
    Findings& m_findings;
    std::int64_t m_asked = std::numeric_limits<std::int64_t>::min();
    std::int64_t m_hour = std::numeric_limits<std::int64_t>::min() + 1;
    std::map<ProductId, SalesDelta> m_sums;
};

/// Adds what one refund gave back; false when it names a line that the order does not have.
bool giveBackLines(const std::vector<RefundLine>& refunded, std::vector<OrderLine>& lines)
{
    for (const RefundLine& back : refunded) {
        const auto place = static_cast<std::size_t>(back.lineNo);
        if (back.lineNo < 0 || place >= lines.size()) {
            return false;
        }
        lines[place].refunded += back.quantity;
    }
    return true;
}

/// Adds what the order's refunds gave back; false when they make no sense, which another law says.
Sql<bool> giveBack(Transaction& transaction, OrderId id, std::vector<OrderLine>& lines)
{
    bool makesSense = true;
    auto read = transaction.prepare("SELECT lines FROM refund WHERE order_id = ?")
                    .bind(id)
                    .forEach([&](const RowView& row) {
                        const auto refunded = readRefundLines(row.text(0));
                        makesSense = makesSense && refunded && giveBackLines(*refunded, lines);
                    });
    if (!read) {
        return std::unexpected(std::move(read).error());
    }
    for (const OrderLine& line : lines) {
        makesSense = makesSense && line.quantity > 0 && line.paid.minor >= 0 && line.refunded >= 0
                     && line.refunded <= line.quantity;
    }
    return makesSense;
}

} // namespace

Sql<void> auditSales(Transaction& transaction, Findings& findings)
{
    HourByHour hours{transaction, findings};
    StaffHours staffHours;
    Sql<void> judged;
    auto read = transaction
                    .prepare("SELECT order_id, occurred_at, lines, staff_id FROM orders "
                             "ORDER BY occurred_at")
                    .forEach([&](const RowView& row) {
                        auto lines = readOrderLines(row.text(2));
                        if (!judged || !lines) {
                            return; // what cannot be read is named by the order's own law
                        }
                        const auto makesSense = giveBack(transaction, row.id<OrderId>(0), *lines);
                        if (!makesSense) {
                            judged = std::unexpected(makesSense.error());
                        } else if (*makesSense) {
                            const std::int64_t hour = hourOf(row.instant(1));
                            staffHours.add({hour, row.id<StaffId>(3)}, *lines);
                            judged = hours.add(hour, *lines);
                        }
                    });
    if (!judged || !read) {
        return judged ? read : judged;
    }
    if (auto finished = hours.finish(); !finished) {
        return finished;
    }
    return staffHours.judge(transaction, findings);
}

} // namespace jangbu::storage
