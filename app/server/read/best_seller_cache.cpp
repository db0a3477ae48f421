#include "app/server/read/best_seller_cache.h"

#include <algorithm>
#include <utility>

namespace jangbu::app {

namespace {

std::vector<SoldProduct> soldOf(const std::vector<ProductSales>& sales)
{
    std::vector<SoldProduct> sold;
    sold.reserve(sales.size());
    for (const ProductSales& product : sales) {
        sold.push_back({product.product, product.units, product.revenue});
    }
    return sold;
}

} // namespace

Read<BestSellerCache::Ranking>
rankingOf(SalesReader& sales, const BestSellerCache::Question& question, Instant at)
{
    const std::int64_t length = question.days * usPerDay;
    const Instant from{at.us - length};
    const auto now = sales.productSales(from, at);
    const auto before = sales.productSales(Instant{from.us - length}, from);
    if (!now || !before) {
        return std::unexpected(now ? before.error() : now.error());
    }
    const std::vector<SoldProduct> soldBefore = soldOf(*before);
    BestSellerCache::Ranking ranking{from, at, {}};
    const auto limit = static_cast<std::size_t>(question.limit);
    for (const BestSeller& seller : bestSellers(soldOf(*now), {soldBefore}, limit)) {
        const auto named = std::ranges::find(*now, seller.sold.product, &ProductSales::product);
        ranking.sellers.push_back({seller, named->code, named->name});
    }
    return ranking;
}

void BestSellerCache::ask(const Question& question, OnRanking onRanking)
{
    const auto known = m_known.find(question);
    if (known != m_known.end() && Steady::now() < known->second.until) {
        ++m_hits;
        onRanking(known->second.ranking);
        return;
    }
    ++m_misses;
    auto waiting = std::make_shared<OnRanking>(std::move(onRanking));
    auto job = [this, question, waiting, era = m_era] {
        auto ranking = rankingOf(m_sources.sales, question, m_sources.clock.now());
        m_sources.mailbox.post([this, question, waiting, era, ranking = std::move(ranking)] {
            (*waiting)(
                ranking ? keep(question, era, *ranking)
                        : Read<RankingPtr>(std::unexpected(ranking.error()))
            );
        });
    };
    if (!m_sources.readers.post(std::move(job))) {
        (*waiting)(std::unexpected(ReadError::Unavailable));
    }
}

BestSellerCache::RankingPtr
BestSellerCache::keep(const Question& question, std::uint64_t era, const Ranking& ranking)
{
    auto shared = std::make_shared<const Ranking>(ranking);
    if (era == m_era) {
        m_known.insert_or_assign(question, Known{shared, Steady::now() + remembered});
    }
    return shared;
}

void BestSellerCache::forget(Instant last)
{
    ++m_era;
    // A window ends at whatever moment it is asked: all that is later belongs to the next answer.
    std::erase_if(m_known, [last](const auto& known) {
        return last >= known.second.ranking->from;
    });
}

} // namespace jangbu::app
