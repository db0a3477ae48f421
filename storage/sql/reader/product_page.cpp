#include "storage/sql/reader/product_page.h"

#include "core/limit/limits.h"
#include "core/result/must.h"
#include "storage/sql/reader/product_rows.h"

#include <algorithm>
#include <string>

namespace jangbu::storage {

namespace {

std::string_view conditionOf(StockFilter filter)
{
    switch (filter) {
    case StockFilter::Any:
        return "";
    case StockFilter::InStock:
        return " AND stock > 0";
    case StockFilter::Low:
        return " AND low_stock > 0 AND stock <= low_stock";
    case StockFilter::SoldOut:
        return " AND stock = 0";
    }
    MUST(false);
}

std::string_view conditionOf(ActiveFilter filter)
{
    switch (filter) {
    case ActiveFilter::Active:
        return " AND is_active = 1";
    case ActiveFilter::Inactive:
        return " AND is_active = 0";
    case ActiveFilter::Any:
        return "";
    }
    MUST(false);
}

std::string_view columnOf(ProductOrder order)
{
    switch (order) {
    case ProductOrder::Name:
        return "name";
    case ProductOrder::Price:
        return "price";
    case ProductOrder::Stock:
        return "stock";
    }
    MUST(false);
}

/// Matches any text with `part` in it; what LIKE takes for wildcards stands for itself.
std::string patternFor(std::string_view part)
{
    std::string pattern = "%";
    for (const char character : part) {
        if (character == '%' || character == '_' || character == '!') {
            pattern += '!';
        }
        const bool isCapital = character >= 'A' && character <= 'Z';
        pattern += isCapital ? static_cast<char>(character - 'A' + 'a') : character;
    }
    pattern += '%';
    return pattern;
}

std::string filterText(const ProductQuery& query)
{
    std::string text = " WHERE 1 = 1";
    text += query.category ? " AND category = ?" : "";
    // lower() on both sides: LIKE alone minds capitals on one engine and not on the other.
    text += query.text.empty()
                ? ""
                : " AND (lower(name) LIKE ? ESCAPE '!' OR lower(code) LIKE ? ESCAPE '!')";
    text += conditionOf(query.stock);
    text += conditionOf(query.active);
    return text;
}

void bindFilter(Statement& statement, const ProductQuery& query)
{
    if (query.category) {
        statement.bind(*query.category);
    }
    if (!query.text.empty()) {
        const std::string pattern = patternFor(query.text);
        statement.bind(pattern, pattern);
    }
}

std::string pageText(const ProductQuery& query)
{
    const std::string column{columnOf(query.order)};
    std::string text = "SELECT ";
    text += productColumns;
    text += " FROM product" + filterText(query);
    if (query.after) {
        text += " AND (" + column + ", product_id) " + (query.isDescending ? "<" : ">") + " (?, ?)";
    }
    const std::string direction = query.isDescending ? " DESC" : "";
    text += " ORDER BY " + column + direction + ", product_id" + direction + " LIMIT ?";
    return text;
}

ProductCursor cursorAt(const Product& product, ProductOrder order)
{
    switch (order) {
    case ProductOrder::Name:
        return {product.details.name, product.id};
    case ProductOrder::Price:
        return {product.details.price.minor, product.id};
    case ProductOrder::Stock:
        return {product.stock, product.id};
    }
    MUST(false);
}

} // namespace

Sql<ProductPage> loadProductPage(Transaction& transaction, const ProductQuery& query)
{
    const std::size_t limit = std::clamp(query.limit, std::size_t{1}, limit::pageSize);
    ProductPage page;
    page.products.reserve(limit + 1);
    {
        Statement statement = transaction.prepare(pageText(query));
        bindFilter(statement, query);
        if (query.after) {
            std::visit([&](const auto& value) { statement.bind(value); }, query.after->value);
            statement.bind(query.after->product);
        }
        // One more than asked tells whether there is a next page.
        auto read = statement.bind(limit + 1).forEach([&page](const RowView& row) {
            page.products.push_back(productOf(row));
        });
        if (!read) {
            return std::unexpected(std::move(read).error());
        }
    }
    if (page.products.size() > limit) {
        page.products.pop_back();
        page.next = cursorAt(page.products.back(), query.order);
    }
    if (auto added = addBarcodes(transaction, page.products); !added) {
        return std::unexpected(std::move(added).error());
    }
    return page;
}

Sql<std::int64_t> countProducts(Transaction& transaction, const ProductQuery& query)
{
    Statement statement = transaction.prepare("SELECT COUNT(*) FROM product" + filterText(query));
    bindFilter(statement, query);
    const auto count = statement.first([](const RowView& row) { return row.integer(0); });
    if (!count) {
        return std::unexpected(count.error());
    }
    return count->value_or(0);
}

} // namespace jangbu::storage
