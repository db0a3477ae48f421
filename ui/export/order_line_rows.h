#pragma once

#include "core/port/figures_reader.h"
#include "ui/export/export_table.h"

namespace jangbu::ui {

/// Every line of every order of the window, read a page of orders at a time. `figures` must outlive
/// the table.
[[nodiscard]] ExportTable
orderLineTable(FiguresReader& figures, const Window& window, const QString& details);

} // namespace jangbu::ui
