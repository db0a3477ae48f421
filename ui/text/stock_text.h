#pragma once

#include "core/product/product.h"

#include <QString>

namespace jangbu::ui {

enum class StockLevel { Enough, Low, SoldOut };

[[nodiscard]] StockLevel stockLevelOf(std::int64_t stock, std::int64_t lowStockAt);

/// `재고 32`, or `품절` at 0.
[[nodiscard]] QString stockText(std::int64_t stock);

/// `4개 남음` for a low stock, else empty.
[[nodiscard]] QString lowStockBadge(std::int64_t stock, std::int64_t lowStockAt);

} // namespace jangbu::ui
