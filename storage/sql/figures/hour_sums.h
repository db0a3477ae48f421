#pragma once

#include "core/sales/figures.h"
#include "storage/sql/figures/sales_window.h"

#include <vector>

namespace jangbu::storage {

/// Sales by the hour and by staff of one span, exact also where it cuts an hour.
struct HourSums
{
    std::vector<SalesOfHour> hours; // ascending
    std::vector<StaffFigure> staff; // most revenue first
};

[[nodiscard]] Sql<HourSums> sumHours(Transaction& transaction, Span asked);

/// Top-ups of the hours that begin in the span, by tender.
[[nodiscard]] Sql<std::vector<TenderFigure>> sumTopUps(Transaction& transaction, Span asked);

/// Refused orders of the hours that begin in the span, most first.
[[nodiscard]] Sql<std::vector<RefusedFigure>> countRefused(Transaction& transaction, Span asked);

} // namespace jangbu::storage
