#pragma once

#include "core/identity/ids.h"
#include "core/money/money.h"

#include <string>
#include <vector>

namespace jangbu {

/// The numbers are stored: append only.
enum class TaxClass : std::uint8_t { Taxable = 1, Exempt = 2 };

/// What staff may edit of a product. Stock is not here: it changes by moves only.
struct ProductDetails
{
    std::string code; // SKU, unique in the shop
    std::vector<std::string> barcodes;
    std::string name;
    std::string category;
    Money price; // VAT included, >= 0
    TaxClass taxClass = TaxClass::Taxable;
    std::string unit;
    std::int64_t lowStockAt = 0; // stock at or below it is low; 0 never is
    bool isActive = true;

    friend bool operator==(const ProductDetails&, const ProductDetails&) = default;
};

struct Product
{
    ProductId id;
    ProductDetails details;
    std::int64_t stock = 0; // >= 0
    std::int64_t version = 0;

    friend bool operator==(const Product&, const Product&) = default;
};

} // namespace jangbu
