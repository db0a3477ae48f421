#pragma once

#include "core/product/product.h"
#include "core/product/product_search.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace jangbu::ui {

/// The active products of the shop in the counter's memory, for tabs, search and scans. Stock and
/// price are those of the last look at the book; the book decides anew at payment.
class ProductIndex
{
public:
    /// A product's place here; stays while the index lives.
    using Place = std::uint32_t;

    struct Category
    {
        std::string name;
        std::vector<Place> products; // in the order given, that is by name
    };

    ProductIndex() = default;
    /// The ids must differ. Takes time in proportion: not for a painting thread.
    explicit ProductIndex(std::vector<Product> products);

    [[nodiscard]] std::size_t size() const { return m_products.size(); }

    /// How many can be found.
    [[nodiscard]] std::size_t activeCount() const { return m_search.size(); }

    /// Takes a place that this index gave.
    [[nodiscard]] const Product& at(Place place) const { return m_products[place]; }

    [[nodiscard]] std::optional<Place> find(ProductId id) const;
    /// The product with this barcode or code, exactly; a code in the other letter case, as Caps Lock
    /// or the Hangul mode leave it, counts where nothing is exact.
    [[nodiscard]] std::optional<Place> findCode(std::string_view code) const;
    [[nodiscard]] std::vector<Place> search(std::string_view utf8, std::size_t limit) const;

    /// Largest first; products without a category are in none.
    [[nodiscard]] std::span<const Category> categories() const { return m_categories; }

    /// True when something changed. An unknown product is nothing.
    bool setStock(ProductId id, std::int64_t stock);
    /// Puts a product as it is now in the place of the one with its id, or adds it. An inactive one
    /// keeps its place and is no longer found.
    bool put(const Product& product);

private:
    std::vector<Product> m_products;
    ProductSearch m_search;
    std::unordered_map<ProductId, Place> m_places;
    std::unordered_map<std::string, Place> m_codes; // codes and barcodes
    std::vector<Category> m_categories;

    void enterCodes(Place place);
    void leaveCodes(Place place);
    void sortIntoCategories();
    [[nodiscard]] std::optional<Place> placeOfCode(const std::string& code) const;
};

} // namespace jangbu::ui
