#pragma once

#include "ui/export/export_table.h"
#include "ui/text/shop_format.h"

#include <QString>

namespace jangbu::ui {

/// As people read it: `12,300원`, `11-20 18:02`.
[[nodiscard]] QString cellText(const ExportCell& cell, const ShopFormat& format);

/// As programs read it: `12300`, `2026-11-20 18:02:11` on the shop's clock.
[[nodiscard]] QString plainCellText(const ExportCell& cell, const ShopFormat& format);

/// Amounts and counts stand at the right.
[[nodiscard]] bool isNumeric(ColumnKind kind);

} // namespace jangbu::ui
