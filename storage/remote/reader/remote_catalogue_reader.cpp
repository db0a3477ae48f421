#include "storage/remote/reader/remote_catalogue_reader.h"

#include "storage/remote/reader/remote_read.h"
#include "storage/wire/api/product_choices.h"
#include "storage/wire/api/session_fields.h"

#include <algorithm>
#include <span>

namespace jangbu::storage {

namespace {

RequestTarget targetOf(std::string_view path, const ProductQuery& query)
{
    RequestTarget target(path);
    if (query.category) {
        target.with("category", *query.category);
    }
    if (!query.text.empty()) {
        target.with("text", query.text);
    }
    return target.with("stock", choiceName(stockChoices, query.stock))
        .with("active", choiceName(activeChoices, query.active));
}

/// The cursor is the server's: its text travels in the place of a name.
std::optional<ProductCursor> cursorOf(std::optional<std::string> sealed)
{
    if (!sealed) {
        return std::nullopt;
    }
    return ProductCursor{*std::move(sealed), ProductId{}};
}

} // namespace

RemoteCatalogueReader::RemoteCatalogueReader(HttpsClient& client) : m_client(client) {}

Read<std::optional<Product>> RemoteCatalogueReader::product(ProductId id)
{
    return askOne<Product>(m_client, RequestTarget("/v1/products").slash(id.uuid));
}

Read<std::optional<Product>> RemoteCatalogueReader::productByCode(std::string code)
{
    return askOne<Product>(m_client, RequestTarget("/v1/products/by-code").slash(code));
}

Read<std::optional<Product>> RemoteCatalogueReader::productByBarcode(std::string barcode)
{
    return askOne<Product>(m_client, RequestTarget("/v1/products/by-barcode").slash(barcode));
}

Read<std::optional<Product>>
RemoteCatalogueReader::productByName(std::string name, std::string unit)
{
    RequestTarget target("/v1/products/by-name");
    return askOne<Product>(m_client, target.with("name", name).with("unit", unit));
}

Read<ProductPage> RemoteCatalogueReader::productPage(ProductQuery query)
{
    RequestTarget target = targetOf("/v1/products", query);
    target.with("order", choiceName(orderChoices, query.order))
        .with("limit", static_cast<std::int64_t>(query.limit));
    if (query.isDescending) {
        target.with("descending", "true");
    }
    if (query.after) {
        const auto* const sealed = std::get_if<std::string>(&query.after->value);
        target.with("after", sealed == nullptr ? std::string_view{} : *sealed);
    }
    auto sent = askFor<SentProductPage>(m_client, target);
    if (!sent) {
        return std::unexpected(sent.error());
    }
    return ProductPage{std::move(sent->products), cursorOf(std::move(sent->next))};
}

Read<std::int64_t> RemoteCatalogueReader::productCount(ProductQuery query)
{
    const auto sent = askFor<SentCount>(m_client, targetOf("/v1/products/count", query));
    if (!sent) {
        return std::unexpected(sent.error());
    }
    return sent->count;
}

Read<std::vector<Product>> RemoteCatalogueReader::allActive()
{
    return askMany<Product>(m_client, RequestTarget("/v1/catalogue"), "products");
}

Read<std::vector<std::optional<std::int64_t>>> RemoteCatalogueReader::stocks(
    std::vector<ProductId> ids
)
{
    constexpr std::size_t idsARequest = 100;
    std::vector<std::optional<std::int64_t>> found;
    found.reserve(ids.size());
    for (std::size_t from = 0; from < ids.size(); from += idsARequest) {
        const auto part = std::span(ids).subspan(from, std::min(idsARequest, ids.size() - from));
        std::string list;
        for (const ProductId& id : part) {
            list += (list.empty() ? "" : ",") + toText(id);
        }
        RequestTarget target("/v1/stocks");
        const auto sent = askMany<SentStock>(m_client, target.with("ids", list), "stocks");
        if (!sent) {
            return std::unexpected(sent.error());
        }
        if (sent->size() != part.size()) {
            return std::unexpected(ReadError::Damaged);
        }
        std::ranges::transform(*sent, std::back_inserter(found), &SentStock::stock);
    }
    return found;
}

Read<std::vector<CategoryCount>> RemoteCatalogueReader::categories()
{
    return askMany<CategoryCount>(m_client, RequestTarget("/v1/categories"), "categories");
}

Read<std::vector<StockMoveView>>
RemoteCatalogueReader::stockMoves(ProductId id, std::int64_t beforeBatchNo, std::size_t limit)
{
    RequestTarget target("/v1/products");
    target.slash(id.uuid)
        .slash("moves")
        .with("before", beforeBatchNo)
        .with("limit", static_cast<std::int64_t>(limit));
    return askMany<StockMoveView>(m_client, target, "moves");
}

Read<std::vector<PricePoint>> RemoteCatalogueReader::priceHistory(ProductId id)
{
    RequestTarget target("/v1/products");
    return askMany<PricePoint>(m_client, target.slash(id.uuid).slash("prices"), "prices");
}

Read<std::vector<ProductHourSales>>
RemoteCatalogueReader::salesOf(ProductId id, Instant from, Instant to)
{
    RequestTarget target("/v1/products");
    target.slash(id.uuid).slash("sales").with("from", from).with("to", to);
    return askMany<ProductHourSales>(m_client, target, "hours");
}

} // namespace jangbu::storage
