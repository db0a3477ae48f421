#include "ui/scan/product_lookup.h"

#include "core/product/barcode.h"

namespace jangbu::ui {

Read<std::optional<Product>> productOfCode(CatalogueReader& catalogue, const std::string& code)
{
    const auto barcode = parseBarcode(code);
    auto found = catalogue.productByBarcode(barcode ? barcode->text : code);
    return found && !*found ? catalogue.productByCode(code) : found;
}

} // namespace jangbu::ui
