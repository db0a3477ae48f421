#include "ui/shell/stock_watch_model.h"

#include "ui/dispatch/dispatch.h"
#include "ui/shell/attention_model.h"
#include "ui/text/number_text.h"

#include <algorithm>
#include <chrono>
#include <optional>

namespace jangbu::ui {

namespace {

constexpr std::chrono::seconds lookEvery{60};
constexpr std::chrono::seconds changesGather{2};

Read<std::int64_t> countOf(CatalogueReader& catalogue, StockFilter stock)
{
    ProductQuery query;
    query.stock = stock;
    return catalogue.productCount(query);
}

} // namespace

StockWatchModel::StockWatchModel(const StockWatchPorts& ports) : m_ports(ports)
{
    m_regular.setInterval(lookEvery);
    m_soon.setInterval(changesGather);
    m_soon.setSingleShot(true);
    connect(&m_regular, &QTimer::timeout, this, &StockWatchModel::look);
    connect(&m_soon, &QTimer::timeout, this, &StockWatchModel::look);
}

void StockWatchModel::start()
{
    m_regular.start();
    look();
}

void StockWatchModel::lookSoon()
{
    if (!m_soon.isActive()) {
        m_soon.start();
    }
}

void StockWatchModel::acknowledge()
{
    m_seen = m_counts.low;
    m_ports.attention.settle(AttentionKind::LowStock);
}

void StockWatchModel::look()
{
    m_ports.dispatch.run(
        Lane::Reading,
        this,
        [&catalogue = m_ports.catalogue]() -> std::optional<Counts> {
            const auto low = countOf(catalogue, StockFilter::Low);
            const auto soldOut = countOf(catalogue, StockFilter::SoldOut);
            return low && soldOut ? std::optional(Counts{*low, *soldOut}) : std::nullopt;
        },
        [this](const std::optional<Counts>& counts) {
            if (counts) {
                take(*counts);
            }
        }
    );
}

void StockWatchModel::take(const Counts& counts)
{
    m_counts = counts;
    // Fewer than were seen: the next one more is news again.
    m_seen = std::min(m_seen, counts.low);
    if (counts.low <= m_seen) {
        m_ports.attention.settle(AttentionKind::LowStock);
        return;
    }
    //: How many products are low in stock.
    const QString low = tr("%1 products are low in stock.").arg(countText(counts.low));
    //: The same; %2 is how many products are sold out.
    const QString both = tr("%1 products are low in stock, %2 are sold out.")
                             .arg(countText(counts.low), countText(counts.soldOut));
    m_ports.attention.raise(AttentionKind::LowStock, {counts.soldOut > 0 ? both : low, false});
}

} // namespace jangbu::ui
