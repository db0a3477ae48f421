#pragma once

#include "core/sales/figures.h"
#include "storage/sql/figures/sales_window.h"

#include <vector>

namespace jangbu::storage {

/// What was sold of every product in the span, exact also where it cuts an hour; products of which
/// everything was given back are absent. Read from weeks as far as they are whole.
[[nodiscard]] Sql<std::vector<ProductFigure>> sumProducts(Transaction& transaction, Span asked);

} // namespace jangbu::storage
