#pragma once

#include "core/port/catalogue_reader.h"
#include "tests/fakes/memory_shop.h"

namespace jangbu::fakes {

class MemoryCatalogue : public CatalogueReader
{
public:
    /// The shop must outlive the reader.
    explicit MemoryCatalogue(const MemoryShop& shop) : m_shop(shop) {}

    [[nodiscard]] Read<std::optional<Product>> product(ProductId id) override;
    [[nodiscard]] Read<std::optional<Product>> productByCode(std::string code) override;
    [[nodiscard]] Read<std::optional<Product>> productByBarcode(std::string barcode) override;
    [[nodiscard]] Read<std::optional<Product>> productByName(std::string name, std::string unit)
        override;
    [[nodiscard]] Read<ProductPage> productPage(ProductQuery query) override;
    [[nodiscard]] Read<std::int64_t> productCount(ProductQuery query) override;
    [[nodiscard]] Read<std::vector<Product>> allActive() override;
    [[nodiscard]] Read<std::vector<std::optional<std::int64_t>>> stocks(std::vector<ProductId> ids
    ) override;
    [[nodiscard]] Read<std::vector<CategoryCount>> categories() override;
    [[nodiscard]] Read<std::vector<StockMoveView>>
    stockMoves(ProductId id, std::int64_t beforeBatchNo, std::size_t limit) override;
    [[nodiscard]] Read<std::vector<PricePoint>> priceHistory(ProductId id) override;
    [[nodiscard]] Read<std::vector<ProductHourSales>>
    salesOf(ProductId id, Instant from, Instant to) override;

private:
    const MemoryShop& m_shop;
};

} // namespace jangbu::fakes
