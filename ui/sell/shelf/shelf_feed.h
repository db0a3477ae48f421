#pragma once

#include "core/port/catalogue_reader.h"
#include "core/port/clock.h"
#include "core/port/sales_reader.h"
#include "ui/sell/shelf/product_index.h"

#include <QObject>

#include <memory>
#include <vector>

namespace jangbu::ui {

class Dispatch;

/// What the feed reads. All must outlive it.
struct ShelfPorts
{
    CatalogueReader& catalogue;
    SalesReader& sales;
    const Clock& clock;
    Dispatch& dispatch;
};

/// Keeps the products in the counter's memory like the book's. Lives on the painting thread, reads
/// elsewhere.
class ShelfFeed final : public QObject
{
    Q_OBJECT

public:
    explicit ShelfFeed(const ShelfPorts& ports);

    /// Reads all products anew; loaded() or loadFailed() follows. One reading at a time.
    void load();
    /// Reads them anew when there are more or fewer than here.
    void reloadWhenOthersAreThere();
    /// Asks for the stock of these as it is now.
    void refreshStocks(std::vector<ProductId> ids);
    /// Asks for everything of these as it is now.
    void refreshProducts(std::vector<ProductId> ids);

    /// Null before loaded().
    [[nodiscard]] const std::shared_ptr<ProductIndex>& index() const { return m_index; }

    /// What sold most lately; at the start, when nothing has, the first products there are.
    [[nodiscard]] const std::vector<ProductIndex::Place>& frequent() const { return m_frequent; }

Q_SIGNALS:
    void loaded();
    void loadFailed();
    /// Stocks or products changed in the index.
    void refreshed();

private:
    ShelfPorts m_ports;
    std::shared_ptr<ProductIndex> m_index;
    std::vector<ProductIndex::Place> m_frequent;
    bool m_isLoading = false;
    bool m_isRefreshing = false;
    std::vector<ProductId> m_waiting; // asked for while another question was under way

    void takeStocks(
        const std::vector<ProductId>& ids,
        const std::vector<std::optional<std::int64_t>>& stocks
    );
    void takeProducts(const std::vector<Product>& products);
};

} // namespace jangbu::ui
