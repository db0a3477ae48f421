#pragma once

#include "core/identity/ids.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace jangbu::app {

/// What a dry run would have put into the book, so far: the book does not show it. Remembers 8 bytes
/// of a hash of each, enough that two are never taken for one by chance.
class SeenInFile
{
public:
    /// More products than any shop has: a file with more must be taken in parts.
    static constexpr std::size_t productsMax = 1'000'000;

    void addProduct(ProductId id) { m_products.insert(shortened(id)); }

    [[nodiscard]] bool hasProduct(ProductId id) const { return m_products.contains(shortened(id)); }

    /// Whether the barcode is the product's from now on: false when another one of the file has it.
    [[nodiscard]] bool claimBarcode(std::string_view barcode, ProductId id);

    void forgetBarcodes() { m_barcodes.clear(); }

    [[nodiscard]] bool isFull() const
    {
        return m_products.size() > productsMax || m_barcodes.size() > productsMax;
    }

private:
    [[nodiscard]] static std::uint64_t shortened(ProductId id);

    std::unordered_set<std::uint64_t> m_products;
    std::unordered_map<std::uint64_t, std::uint64_t> m_barcodes; // the product that has it
};

} // namespace jangbu::app
