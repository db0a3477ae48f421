// Barcodes from any bytes: what is read is stored in a form that reads as itself.

#include "core/limit/limits.h"
#include "core/product/barcode.h"
#include "core/result/must.h"

#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    // A char is a byte, and the text may hold any.
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto barcode = jangbu::parseBarcode(text);
    if (!barcode) {
        return 0;
    }
    MUST(!barcode->text.empty() && barcode->text.size() <= jangbu::limit::codeCharacters);
    MUST(jangbu::parseBarcode(barcode->text) == barcode);
    const auto item = jangbu::weighedItem(*barcode, jangbu::weightInEveryCode);
    const bool isInStore = barcode->kind == jangbu::BarcodeKind::InStore;
    MUST(item.has_value() == isInStore);
    if (item) {
        MUST(item->itemCode.size() == 7 && item->value >= 0 && item->value <= 99'999);
    }
    return 0;
}
