#pragma once

#include "app/system/printer/escpos_encoder.h"

namespace jangbu::app {

/// The line as dots, in the letters of the screen. On any thread.
[[nodiscard]] DotPicture rasterOf(const ReceiptLine& line);

} // namespace jangbu::app
