#include "storage/sql/change/shop_figures.h"

namespace jangbu::storage {

Sql<ShopFigures> loadShopFigures(Transaction& transaction)
{
    static constexpr std::string_view text =
        "SELECT (SELECT COUNT(*) FROM product "
        "WHERE is_active = 1 AND low_stock > 0 AND stock <= low_stock), "
        "h.outbox_seq - COALESCE((SELECT MIN(seq) FROM cursor), h.outbox_seq), "
        "(SELECT CAST(COALESCE(SUM(balance), 0) AS BIGINT) FROM wallet) FROM head h";
    const auto figures = transaction.prepare(text).first([](const RowView& row) {
        return ShopFigures{row.integer(0), row.integer(1), row.money(2)};
    });
    if (!figures) {
        return std::unexpected(figures.error());
    }
    return figures->value_or(ShopFigures{});
}

} // namespace jangbu::storage
