#pragma once

#include "core/port/catalogue_reader.h"

#include <optional>
#include <string>

namespace jangbu::ui {

/// The product with this barcode, else with this code, on sale or not. Blocking.
[[nodiscard]] Read<std::optional<Product>>
productOfCode(CatalogueReader& catalogue, const std::string& code);

} // namespace jangbu::ui
