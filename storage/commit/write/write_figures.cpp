#include "core/ledger/entry.h"
#include "core/result/must.h"
#include "storage/commit/batch_writer.h"
#include "storage/sql/figures/week.h"
#include "storage/sql/rows/row_batch.h"

#include <map>
#include <string>
#include <tuple>

// Sums for the dashboard: what this batch adds to them. They are in the book already in another
// form, so the chain of hashes does without them.
namespace jangbu::storage {

namespace {

struct StaffSum
{
    std::int64_t orders = 0;
    std::int64_t units = 0;
    std::int64_t revenue = 0;
};

using StaffSums = std::map<std::pair<std::int64_t, StaffId>, StaffSum>;

void addOrder(StaffSums& sums, const Order& order)
{
    StaffSum& sum = sums[{hourOf(order.occurredAt), order.staff}];
    ++sum.orders;
    sum.revenue += order.paid.minor;
    for (const OrderLine& line : order.lines) {
        sum.units += line.quantity;
    }
}

/// What was given back lowers the hour and the staff of the order.
void addRefund(StaffSums& sums, const Order& order, const Refund& refund)
{
    StaffSum& sum = sums[{hourOf(order.occurredAt), order.staff}];
    sum.revenue -= refund.amount.minor;
    for (const RefundLine& line : refund.lines) {
        sum.units -= line.quantity;
    }
}

/// By how much an entry raises what the shop owes its customers.
std::int64_t riseOf(const Entry& entry)
{
    const std::int64_t amount = entry.amount.minor;
    return (isHouseAccount(entry.credit) ? 0 : amount) - (isHouseAccount(entry.debit) ? 0 : amount);
}

} // namespace

Sql<void> BatchWriter::salesWeeks()
{
    std::map<std::pair<std::int64_t, ProductId>, SalesDelta> weeks;
    for (const auto& [key, delta] : m_set.effects.sales) {
        SalesDelta& sum = weeks[{weekOfHour(key.hour), key.product}];
        sum.units += delta.units;
        sum.revenue.minor += delta.revenue.minor;
    }
    RowBatch rows({"sales_week", {"week", "product_id", "units", "revenue"}});
    for (const auto& [key, sum] : weeks) {
        rows.add(key.first, key.second, sum.units, sum.revenue);
    }
    return rows.insert(
        m_transaction,
        " ON CONFLICT (week, product_id) DO UPDATE SET "
        "units = sales_week.units + excluded.units, "
        "revenue = sales_week.revenue + excluded.revenue"
    );
}

Sql<void> BatchWriter::staffHours()
{
    StaffSums sums;
    m_set.orders.forEachChanged([&](OrderId /*id*/, const Order& order, bool isCreated) {
        if (isCreated) {
            addOrder(sums, order);
        }
    });
    for (const Refund& refund : m_set.effects.refunds) {
        const Order* const order = m_set.orders.find(refund.order);
        MUST(order != nullptr);
        addRefund(sums, *order, refund);
    }
    RowBatch rows({"staff_hour", {"hour", "staff_id", "orders", "units", "revenue"}});
    for (const auto& [key, sum] : sums) {
        rows.add(key.first, key.second, sum.orders, sum.units, sum.revenue);
    }
    return rows.insert(
        m_transaction,
        " ON CONFLICT (hour, staff_id) DO UPDATE SET orders = staff_hour.orders + excluded.orders, "
        "units = staff_hour.units + excluded.units, "
        "revenue = staff_hour.revenue + excluded.revenue"
    );
}

Sql<void> BatchWriter::topUpHours()
{
    struct Sum
    {
        std::int64_t topUps = 0;
        std::int64_t amount = 0;
    };

    std::map<std::tuple<std::int64_t, Tender, bool>, Sum> sums;
    m_set.topUps.forEachChanged([&](CommandId /*id*/, const TopUpRecord& record, bool isCreated) {
        if (isCreated && record.isReversed) {
            return; // came and went in one batch
        }
        const std::int64_t sign = isCreated ? 1 : -1; // an old one changes by its reversal only
        Sum& sum =
            sums[{hourOf(record.occurredAt), record.tender, record.customer == walkInCustomer}];
        sum.topUps += sign;
        sum.amount += sign * record.amount.minor;
    });
    RowBatch rows({"top_up_hour", {"hour", "tender", "is_walk_in", "top_ups", "amount"}});
    for (const auto& [key, sum] : sums) {
        rows.add(std::get<0>(key), std::get<1>(key), std::get<2>(key), sum.topUps, sum.amount);
    }
    return rows.insert(
        m_transaction,
        " ON CONFLICT (hour, tender, is_walk_in) DO UPDATE SET "
        "top_ups = top_up_hour.top_ups + excluded.top_ups, "
        "amount = top_up_hour.amount + excluded.amount"
    );
}

Sql<void> BatchWriter::refusedHours()
{
    std::map<std::string, std::int64_t> counts;
    for (const Outcome& outcome : m_batch.outcomes) {
        const auto* const refused = std::get_if<Refused>(&outcome);
        if (refused != nullptr && std::holds_alternative<OrderRefusal>(refused->reason)) {
            ++counts[std::string(refusalName(refused->reason))];
        }
    }
    RowBatch rows({"refused_hour", {"hour", "reason", "orders"}});
    for (const auto& [reason, count] : counts) {
        rows.add(hourOf(m_set.recordedAt), std::string_view(reason), count);
    }
    return rows.insert(
        m_transaction,
        " ON CONFLICT (hour, reason) DO UPDATE SET "
        "orders = refused_hour.orders + excluded.orders"
    );
}

Sql<void> BatchWriter::owedHours()
{
    std::int64_t rise = 0;
    for (const Entry& entry : m_set.effects.entries) {
        rise += riseOf(entry);
    }
    RowBatch rows({"owed_hour", {"hour", "rise"}});
    if (rise != 0) {
        rows.add(hourOf(m_set.recordedAt), rise);
    }
    return rows.insert(
        m_transaction,
        " ON CONFLICT (hour) DO UPDATE SET rise = owed_hour.rise + excluded.rise"
    );
}

} // namespace jangbu::storage
