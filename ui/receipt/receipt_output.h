#pragma once

#include "core/order/receipt.h"

#include <QString>

#include <cstdint>
#include <expected>
#include <vector>

namespace jangbu::ui {

enum class OutputError : std::uint8_t {
    NoPrinter,       // the system knows none
    PrinterFailed,   // it did not take the page
    CannotWriteFile, // no such folder, no right, no room
};

// One sentence for the one at the counter.
[[nodiscard]] QString outputErrorText(OutputError error);

// Prints on the system's default printer, else its first. Slow: not on a painting thread.
[[nodiscard]] std::expected<void, OutputError> printReceipt(const std::vector<ReceiptLine>& lines);

// Writes a PDF one receipt long and 80 mm wide, making the folder. An existing file is replaced.
[[nodiscard]] std::expected<void, OutputError>
saveReceipt(const std::vector<ReceiptLine>& lines, const QString& path);

} // namespace jangbu::ui
