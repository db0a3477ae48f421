#pragma once

#include "core/port/catalogue_reader.h"
#include "storage/wire/value_fields.h"

#include <optional>
#include <string>
#include <vector>

// The fields that answers about products have, said once for the server and its clients.
namespace jangbu::storage {

template <class Fields>
void describe(Fields& field, Described<Fields, Product>& product)
{
    field("product", product.id);
    field("details", product.details);
    field("stock", product.stock);
    field("version", product.version);
}

/// A page as it travels: the cursor is sealed by the server.
struct SentProductPage
{
    std::vector<Product> products;
    std::optional<std::string> next;
};

template <class Fields>
void describe(Fields& field, Described<Fields, SentProductPage>& page)
{
    field("products", page.products);
    field("next", page.next);
}

template <class Fields>
void describe(Fields& field, Described<Fields, StockMoveView>& view)
{
    field("batch_no", view.batchNo);
    field("line_no", view.lineNo);
    field("command", view.move.command);
    field("product", view.move.product);
    field("delta", view.move.delta);
    field("reason", view.move.reason);
    field("at", view.at);
    field("stock_after", view.stockAfter);
    field.unlessDefault("receipt_no", view.receiptNo);
}

template <class Fields>
void describe(Fields& field, Described<Fields, CategoryCount>& count)
{
    field("category", count.category);
    field("products", count.products);
}

template <class Fields>
void describe(Fields& field, Described<Fields, PricePoint>& point)
{
    field("product", point.product);
    field("price", point.price);
    field("since", point.since);
}

template <class Fields>
void describe(Fields& field, Described<Fields, ProductHourSales>& sales)
{
    field("hour", sales.hour);
    field("units", sales.units);
    field("revenue", sales.revenue);
}

/// What changed after a version, for whoever keeps a copy of the catalogue.
struct SentChanges
{
    std::int64_t version = 0;      // to ask from the next time
    bool isLast = true;            // false: ask again at once
    std::vector<Product> products; // as they are now: edited, or their stock moved
    bool isStaffChanged = false;
    bool isShopChanged = false; // settings, counters, campaigns, customers' blocks
};

template <class Fields>
void describe(Fields& field, Described<Fields, SentChanges>& changes)
{
    field("version", changes.version);
    field("is_last", changes.isLast);
    field("products", changes.products);
    field("is_staff_changed", changes.isStaffChanged);
    field("is_shop_changed", changes.isShopChanged);
}

} // namespace jangbu::storage
