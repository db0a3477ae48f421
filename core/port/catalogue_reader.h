#pragma once

#include "core/port/read.h"
#include "core/product/product.h"
#include "core/product/stock_move.h"
#include "core/time/instant.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace jangbu {

enum class StockFilter : std::uint8_t { Any, InStock, Low, SoldOut };
enum class ActiveFilter : std::uint8_t { Active, Inactive, Any };
enum class ProductOrder : std::uint8_t { Name, Price, Stock };

/// Where a page begins: after this row in the asked order.
struct ProductCursor
{
    std::variant<std::string, std::int64_t> value; // name, or price or stock
    ProductId product;
};

struct ProductQuery
{
    std::optional<std::string> category;
    std::string text; // part of name or code; empty for all
    StockFilter stock = StockFilter::Any;
    ActiveFilter active = ActiveFilter::Active;
    ProductOrder order = ProductOrder::Name;
    bool isDescending = false;
    std::size_t limit = 100; // 1 … limit::pageSize
    std::optional<ProductCursor> after;
};

struct ProductPage
{
    std::vector<Product> products;
    std::optional<ProductCursor> next; // nothing on the last page
};

/// A stock move with its cause, newest first: "why is this 7?".
struct StockMoveView
{
    std::int64_t batchNo = 0;
    std::int64_t lineNo = 0;
    StockMove move;
    Instant at;
    std::int64_t stockAfter = 0;
    std::string receiptNo; // of a sale or refund, else empty
};

struct CategoryCount
{
    std::string category;
    std::int64_t products = 0; // active ones
};

struct ProductHourSales
{
    std::int64_t hour = 0; // UTC hours since 1970; days are cut by whoever shows them
    std::int64_t units = 0;
    Money revenue;
};

/// Questions about products. Blocking; each may be called from any thread but a painting one.
class CatalogueReader
{
public:
    CatalogueReader() = default;
    virtual ~CatalogueReader() = default;
    CatalogueReader(const CatalogueReader&) = delete;
    CatalogueReader& operator=(const CatalogueReader&) = delete;
    CatalogueReader(CatalogueReader&&) = delete;
    CatalogueReader& operator=(CatalogueReader&&) = delete;

    [[nodiscard]] virtual Read<std::optional<Product>> product(ProductId id) = 0;
    [[nodiscard]] virtual Read<std::optional<Product>> productByCode(std::string code) = 0;
    [[nodiscard]] virtual Read<std::optional<Product>> productByBarcode(std::string barcode) = 0;
    /// The first by id of those that share exactly this name and unit, active or not.
    [[nodiscard]] virtual Read<std::optional<Product>>
    productByName(std::string name, std::string unit) = 0;
    [[nodiscard]] virtual Read<ProductPage> productPage(ProductQuery query) = 0;
    /// How many products match, whatever `after` and `limit` say.
    [[nodiscard]] virtual Read<std::int64_t> productCount(ProductQuery query) = 0;
    /// All active products, for the counter's in-memory search, by name.
    [[nodiscard]] virtual Read<std::vector<Product>> allActive() = 0;
    /// Stocks as committed at this moment, in the asked order; nothing for an unknown product.
    [[nodiscard]] virtual Read<std::vector<std::optional<std::int64_t>>> stocks(
        std::vector<ProductId> ids
    ) = 0;
    [[nodiscard]] virtual Read<std::vector<CategoryCount>> categories() = 0;
    /// Up to `limit` newest moves older than batch `beforeBatchNo` (0: from the newest).
    [[nodiscard]] virtual Read<std::vector<StockMoveView>>
    stockMoves(ProductId id, std::int64_t beforeBatchNo, std::size_t limit) = 0;
    [[nodiscard]] virtual Read<std::vector<PricePoint>> priceHistory(ProductId id) = 0;
    [[nodiscard]] virtual Read<std::vector<ProductHourSales>>
    salesOf(ProductId id, Instant from, Instant to) = 0;
};

} // namespace jangbu
