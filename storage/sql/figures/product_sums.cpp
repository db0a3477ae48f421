#include "storage/sql/figures/product_sums.h"

#include "storage/sql/figures/week.h"

#include <unordered_map>
#include <utility>

namespace jangbu::storage {

namespace {

using ProductFigures = std::unordered_map<ProductId, ProductFigure>;

Sql<void> addWholeHours(Transaction& transaction, const SalesWindow& window, ProductFigures& sums)
{
    static constexpr std::string_view text =
        "SELECT s.product_id, p.code, p.name, p.category, s.units, s.revenue FROM ("
        "SELECT product_id, CAST(SUM(units) AS BIGINT) AS units, "
        "CAST(SUM(revenue) AS BIGINT) AS revenue FROM ("
        "SELECT product_id, units, revenue FROM sales_week WHERE week >= ? AND week < ? "
        "UNION ALL "
        "SELECT product_id, units, revenue FROM sales_hour WHERE hour >= ? AND hour < ? "
        "UNION ALL "
        "SELECT product_id, units, revenue FROM sales_hour WHERE hour >= ? AND hour < ?) AS parts "
        "GROUP BY product_id) AS s LEFT JOIN product p ON p.product_id = s.product_id";
    const HoursByWeek split = splitByWeek(window.firstHour, window.endHour);
    return transaction.prepare(text)
        .bind(split.firstWeek, split.endWeek)
        .bind(split.beforeFrom, split.beforeEnd)
        .bind(split.afterFrom, split.afterEnd)
        .forEach([&sums](const RowView& row) {
            // A product that is missing reads as damaged: its name is no text.
            ProductFigure figure{
                row.id<ProductId>(0),
                row.text(1),
                row.text(2),
                row.text(3),
                row.integer(4),
                row.money(5)
            };
            sums.emplace(figure.product, std::move(figure));
        });
}

Sql<ProductFigure> nameOf(Transaction& transaction, ProductId product)
{
    auto found =
        transaction.prepare("SELECT code, name, category FROM product WHERE product_id = ?")
            .bind(product)
            .first([&](const RowView& row) {
                return ProductFigure{product, row.text(0), row.text(1), row.text(2), 0, {}};
            });
    if (!found) {
        return std::unexpected(std::move(found).error());
    }
    if (!*found) {
        return std::unexpected(SqlFailure{Fault::Damaged, "a product that was sold is missing"});
    }
    return **std::move(found);
}

Sql<void> addEdges(Transaction& transaction, const SalesWindow& window, ProductFigures& sums)
{
    const auto edges = foldOrders(transaction, window.edges);
    if (!edges) {
        return std::unexpected(edges.error());
    }
    for (const auto& [key, delta] : *edges) {
        auto place = sums.find(key.product);
        if (place == sums.end()) {
            auto named = nameOf(transaction, key.product);
            if (!named) {
                return std::unexpected(std::move(named).error());
            }
            place = sums.emplace(key.product, *std::move(named)).first;
        }
        place->second.units += delta.units;
        place->second.revenue.minor += delta.revenue.minor;
    }
    return {};
}

} // namespace

Sql<std::vector<ProductFigure>> sumProducts(Transaction& transaction, Span asked)
{
    const SalesWindow window = splitByHour(asked);
    ProductFigures sums;
    auto read = addWholeHours(transaction, window, sums);
    if (read) {
        read = addEdges(transaction, window, sums);
    }
    if (!read) {
        return std::unexpected(std::move(read).error());
    }
    std::vector<ProductFigure> products;
    products.reserve(sums.size());
    for (auto& [id, figure] : sums) {
        if (figure.units != 0 || figure.revenue != Money{}) {
            products.push_back(std::move(figure));
        }
    }
    return products;
}

} // namespace jangbu::storage
