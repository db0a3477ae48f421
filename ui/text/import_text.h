#pragma once

#include "core/port/product_importer.h"
#include "ui/text/refusal_text.h"

namespace jangbu::ui {

/// What became of a row: 새 상품.
[[nodiscard]] QString importVerdictText(ImportVerdict verdict);
/// Why a row does not go in, and what to do.
[[nodiscard]] QString importReasonText(const ImportReason& reason, const RefusalWords& words);
/// Why a file was not read, and what to do.
[[nodiscard]] QString importStopText(const ImportStop& stop);
/// What a column of a file may hold: 상품명.
[[nodiscard]] QString importFieldText(ImportField field);

} // namespace jangbu::ui
