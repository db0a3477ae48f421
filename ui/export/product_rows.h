#pragma once

#include "core/port/catalogue_reader.h"
#include "ui/export/export_table.h"

namespace jangbu::ui {

/// Every product that answers the query, in its order, read a page at a time. `catalogue` must
/// outlive the table.
[[nodiscard]] ExportTable
productTable(CatalogueReader& catalogue, const ProductQuery& query, const QString& details);

} // namespace jangbu::ui
