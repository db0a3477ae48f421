#include "ui/sell/shelf/product_index.h"

#include "core/product/barcode.h"

#include <algorithm>
#include <utility>

namespace jangbu::ui {

namespace {

SearchItem itemOf(const Product& product)
{
    const ProductDetails& details = product.details;
    return {product.id, details.name, details.code, details.barcodes};
}

// ASCII letters as small ones ('a') or capitals ('A').
std::string inCase(std::string_view code, char firstLetter)
{
    std::string written(code);
    const char otherFirst = firstLetter == 'a' ? 'A' : 'a';
    for (char& letter : written) {
        if (letter >= otherFirst && letter <= otherFirst + ('z' - 'a')) {
            letter = static_cast<char>(letter - otherFirst + firstLetter);
        }
    }
    return written;
}

} // namespace

ProductIndex::ProductIndex(std::vector<Product> products) : m_products(std::move(products))
{
    std::vector<SearchItem> items;
    items.reserve(m_products.size());
    m_places.reserve(m_products.size());
    m_codes.reserve(2 * m_products.size());
    for (Place place = 0; place < m_products.size(); ++place) {
        items.push_back(itemOf(m_products[place]));
        m_places.emplace(m_products[place].id, place);
        enterCodes(place);
    }
    m_search = ProductSearch(items);
    sortIntoCategories();
}

std::optional<ProductIndex::Place> ProductIndex::find(ProductId id) const
{
    const auto found = m_places.find(id);
    return found == m_places.end() ? std::nullopt : std::optional(found->second);
}

std::optional<ProductIndex::Place> ProductIndex::placeOfCode(const std::string& code) const
{
    const auto found = m_codes.find(code);
    return found == m_codes.end() ? std::nullopt : std::optional(found->second);
}

std::optional<ProductIndex::Place> ProductIndex::findCode(std::string_view code) const
{
    // UPC-A and EAN-13 write the same code; the barcode's own form is the stored one.
    if (const auto barcode = parseBarcode(code)) {
        if (const auto place = placeOfCode(barcode->text)) {
            return place;
        }
    }
    for (const std::string& form : {std::string(code), inCase(code, 'a'), inCase(code, 'A')}) {
        if (const auto place = placeOfCode(form)) {
            return place;
        }
    }
    return std::nullopt;
}

std::vector<ProductIndex::Place> ProductIndex::search(std::string_view utf8, std::size_t limit)
    const
{
    std::vector<Place> places;
    for (const SearchHit& hit : m_search.query(utf8, limit)) {
        if (const auto place = find(hit.product)) {
            places.push_back(*place);
        }
    }
    return places;
}

bool ProductIndex::setStock(ProductId id, std::int64_t stock)
{
    const auto place = find(id);
    if (!place || m_products[*place].stock == stock) {
        return false;
    }
    m_products[*place].stock = stock;
    return true;
}

bool ProductIndex::put(const Product& product)
{
    const auto known = find(product.id);
    if (known && m_products[*known] == product) {
        return false;
    }
    const Place place = known.value_or(static_cast<Place>(m_products.size()));
    if (known) {
        leaveCodes(place);
        m_products[place] = product;
    } else {
        m_products.push_back(product);
        m_places.emplace(product.id, place);
    }
    if (product.details.isActive) {
        enterCodes(place);
        m_search.upsert(itemOf(product));
    } else {
        m_search.remove(product.id);
    }
    sortIntoCategories();
    return true;
}

void ProductIndex::enterCodes(Place place)
{
    const ProductDetails& details = m_products[place].details;
    m_codes.emplace(details.code, place);
    for (const std::string& barcode : details.barcodes) {
        m_codes.emplace(barcode, place);
    }
}

void ProductIndex::leaveCodes(Place place)
{
    const ProductDetails& details = m_products[place].details;
    const auto leave = [this, place](const std::string& code) {
        if (const auto found = m_codes.find(code); found != m_codes.end()) {
            if (found->second == place) {
                m_codes.erase(found);
            }
        }
    };
    leave(details.code);
    std::ranges::for_each(details.barcodes, leave);
}

void ProductIndex::sortIntoCategories()
{
    m_categories.clear();
    std::unordered_map<std::string_view, std::size_t> known;
    for (Place place = 0; place < m_products.size(); ++place) {
        const ProductDetails& details = m_products[place].details;
        if (details.category.empty() || !details.isActive) {
            continue;
        }
        const auto [entry, isNew] = known.try_emplace(details.category, m_categories.size());
        if (isNew) {
            m_categories.push_back({details.category, {}});
        }
        m_categories[entry->second].products.push_back(place);
    }
    std::ranges::stable_sort(m_categories, [](const Category& left, const Category& right) {
        return left.products.size() > right.products.size();
    });
}

} // namespace jangbu::ui
