#include "storage/sql/figures/hour_sums.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

namespace jangbu::storage {

namespace {

struct Sums
{
    std::map<std::int64_t, SalesOfHour> hours;
    std::map<StaffId, StaffFigure> staff;
};

Sql<void> addHours(Transaction& transaction, const SalesWindow& window, Sums& sums)
{
    static constexpr std::string_view text =
        "SELECT hour, CAST(SUM(orders) AS BIGINT), CAST(SUM(units) AS BIGINT), "
        "CAST(SUM(revenue) AS BIGINT) FROM staff_hour "
        "WHERE hour >= ? AND hour < ? GROUP BY hour";
    return transaction.prepare(text)
        .bind(window.firstHour, window.endHour)
        .forEach([&sums](const RowView& row) {
            const std::int64_t hour = row.integer(0);
            sums.hours[hour] = {hour, row.integer(1), row.integer(2), row.money(3)};
        });
}

Sql<void> addStaff(Transaction& transaction, const SalesWindow& window, Sums& sums)
{
    static constexpr std::string_view text =
        "SELECT staff_id, CAST(SUM(orders) AS BIGINT), CAST(SUM(units) AS BIGINT), "
        "CAST(SUM(revenue) AS BIGINT) FROM staff_hour "
        "WHERE hour >= ? AND hour < ? GROUP BY staff_id";
    return transaction.prepare(text)
        .bind(window.firstHour, window.endHour)
        .forEach([&sums](const RowView& row) {
            const auto staff = row.id<StaffId>(0);
            sums.staff[staff] = {staff, {}, row.integer(1), row.integer(2), row.money(3)};
        });
}

Sql<void> addEdges(Transaction& transaction, const SalesWindow& window, Sums& sums)
{
    for (const Span& edge : window.edges) {
        auto read = forEachOrder(transaction, edge, [&sums](const Order& order) {
            SalesOfHour& hour = sums.hours[hourOf(order.occurredAt)];
            hour.hour = hourOf(order.occurredAt);
            ++hour.orders;
            StaffFigure& staff = sums.staff[order.staff];
            staff.staff = order.staff;
            ++staff.orders;
            for (const OrderLine& line : order.lines) {
                const SalesDelta net = netOf(line);
                hour.units += net.units;
                hour.revenue.minor += net.revenue.minor;
                staff.units += net.units;
                staff.revenue.minor += net.revenue.minor;
            }
        });
        if (!read) {
            return read;
        }
    }
    return {};
}

Sql<void> nameStaff(Transaction& transaction, Sums& sums)
{
    return transaction.prepare("SELECT staff_id, name FROM staff").forEach([&](const RowView& row) {
        const auto found = sums.staff.find(row.id<StaffId>(0));
        if (found != sums.staff.end()) {
            found->second.name = row.text(1);
        }
    });
}

/// The first hour that begins at `instant` or later.
std::int64_t hourFrom(Instant instant)
{
    return hourOf(instant) + (instant.us % usPerHour == 0 ? 0 : 1);
}

} // namespace

Sql<HourSums> sumHours(Transaction& transaction, Span asked)
{
    const SalesWindow window = splitByHour(asked);
    Sums sums;
    auto read = addHours(transaction, window, sums);
    if (read) {
        read = addStaff(transaction, window, sums);
    }
    if (read) {
        read = addEdges(transaction, window, sums);
    }
    if (read) {
        read = nameStaff(transaction, sums);
    }
    if (!read) {
        return std::unexpected(std::move(read).error());
    }
    HourSums found;
    for (const auto& [hour, sum] : sums.hours) {
        found.hours.push_back(sum);
    }
    for (auto& [staff, figure] : sums.staff) {
        found.staff.push_back(std::move(figure));
    }
    std::ranges::stable_sort(found.staff, std::ranges::greater{}, &StaffFigure::revenue);
    return found;
}

Sql<std::vector<TenderFigure>> sumTopUps(Transaction& transaction, Span asked)
{
    static constexpr std::string_view text =
        "SELECT tender, CAST(SUM(top_ups) AS BIGINT), CAST(SUM(amount) AS BIGINT) "
        "FROM top_up_hour WHERE hour >= ? AND hour < ? GROUP BY tender ORDER BY tender";
    std::vector<TenderFigure> figures;
    auto read = transaction.prepare(text)
                    .bind(hourFrom(asked.from), hourFrom(asked.to))
                    .forEach([&figures](const RowView& row) {
                        const TenderFigure figure{
                            row.enumerator(0, Tender::Cash, Tender::Transfer),
                            row.integer(1),
                            row.money(2)
                        };
                        if (figure.topUps != 0) {
                            figures.push_back(figure);
                        }
                    });
    if (!read) {
        return std::unexpected(std::move(read).error());
    }
    return figures;
}

Sql<std::vector<RefusedFigure>> countRefused(Transaction& transaction, Span asked)
{
    static constexpr std::string_view text =
        "SELECT reason, CAST(SUM(orders) AS BIGINT) AS orders FROM refused_hour "
        "WHERE hour >= ? AND hour < ? GROUP BY reason ORDER BY 2 DESC, 1";
    std::vector<RefusedFigure> figures;
    auto read = transaction.prepare(text)
                    .bind(hourFrom(asked.from), hourFrom(asked.to))
                    .forEach([&figures](const RowView& row) {
                        figures.push_back({row.text(0), row.integer(1)});
                    });
    if (!read) {
        return std::unexpected(std::move(read).error());
    }
    return figures;
}

} // namespace jangbu::storage
