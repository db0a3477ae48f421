#pragma once

#include "core/product/product.h"

#include <QString>

#include <cstddef>
#include <string>

namespace jangbu::ui {

enum class StockLevel { Enough, Low, SoldOut };

[[nodiscard]] StockLevel stockLevelOf(std::int64_t stock, std::int64_t lowStockAt);

/// `재고 32`, or `품절` at 0.
[[nodiscard]] QString stockText(std::int64_t stock);

/// `4개 남음` for a low stock, else empty.
[[nodiscard]] QString lowStockBadge(std::int64_t stock, std::int64_t lowStockAt);

/// What was put together by its first product: `신라면 외 2종`. `others`: how many more there are.
[[nodiscard]] QString goodsText(const std::string& first, std::size_t others);

} // namespace jangbu::ui
