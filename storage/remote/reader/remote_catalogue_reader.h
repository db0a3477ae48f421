#pragma once

#include "core/port/catalogue_reader.h"
#include "storage/remote/https_client.h"

namespace jangbu::storage {

/// Questions about products, asked of the server. A page's cursor is the server's sealed text.
class RemoteCatalogueReader final : public CatalogueReader
{
public:
    /// `client` must outlive the reader.
    explicit RemoteCatalogueReader(HttpsClient& client);

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
    HttpsClient& m_client;
};

} // namespace jangbu::storage
