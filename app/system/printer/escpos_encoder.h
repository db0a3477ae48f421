#pragma once

#include "core/port/receipt_printer.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace jangbu::app {

/// A picture in dots, row by row, eight dots a byte, the leftmost in the highest bit; 1 is black.
struct DotPicture
{
    std::size_t bytesPerRow = 0; // at most 255 × 256
    std::size_t rows = 0;
    std::vector<std::uint8_t> dots; // bytesPerRow × rows
};

/// Draws a line that the printer's own letters cannot write.
using LineRaster = std::function<DotPicture(const ReceiptLine& line)>;

/// Dots across one column of a receipt.
inline constexpr int dotsPerColumn = 12;

/// The bytes of a receipt for an ESC/POS printer that writes Hangul as double bytes of CP949.
/// Every line takes as many bytes as cells; one that CP949 lacks, or writes in other cells, goes as
/// a picture. Ends with a cut.
[[nodiscard]] std::string encodeReceipt(const PrintJob& job, const LineRaster& raster);

/// The impulse that opens the drawer.
[[nodiscard]] std::string drawerImpulse();

} // namespace jangbu::app
