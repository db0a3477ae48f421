#pragma once

#include "app/server/http/mailbox.h"
#include "app/server/read/worker_pool.h"
#include "core/port/clock.h"
#include "core/port/sales_reader.h"
#include "core/sales/best_sellers.h"

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace jangbu::app {

/// The best sellers of the last days, remembered for seconds and dropped when something of their days
/// is sold or given back. Lives on the I/O thread.
class BestSellerCache
{
public:
    using Steady = std::chrono::steady_clock;
    static constexpr std::chrono::seconds remembered{5};

    struct Question
    {
        std::int64_t days = 3;  // 1 … 366
        std::int64_t limit = 5; // 1 … limit::pageSize
        friend auto operator<=>(const Question&, const Question&) = default;
    };

    struct Named
    {
        BestSeller seller;
        std::string code;
        std::string name;
    };

    struct Ranking
    {
        Instant from;
        Instant to; // not included
        std::vector<Named> sellers;
    };

    using RankingPtr = std::shared_ptr<const Ranking>;
    using OnRanking = std::move_only_function<void(Read<RankingPtr>)>;

    /// What it asks; all must outlive it.
    struct Sources
    {
        SalesReader& sales;
        WorkerPool& readers;
        Mailbox& mailbox;
        const Clock& clock;
    };

    explicit BestSellerCache(const Sources& sources) : m_sources(sources) {}

    void ask(const Question& question, OnRanking onRanking);

    /// Orders were placed or given back; the latest happened at `last`.
    void forget(Instant last);

    [[nodiscard]] std::int64_t hits() const { return m_hits; }

    [[nodiscard]] std::int64_t misses() const { return m_misses; }

private:
    struct Known
    {
        RankingPtr ranking;
        Steady::time_point until;
    };

    /// Remembers it unless something was forgotten since it was asked for.
    [[nodiscard]] RankingPtr
    keep(const Question& question, std::uint64_t era, const Ranking& ranking);

    Sources m_sources;
    std::map<Question, Known> m_known;
    std::uint64_t m_era = 0; // counts forgetting
    std::int64_t m_hits = 0;
    std::int64_t m_misses = 0;
};

/// Ranks the `days` before `at` against the days before those. Blocking.
[[nodiscard]] Read<BestSellerCache::Ranking>
rankingOf(SalesReader& sales, const BestSellerCache::Question& question, Instant at);

} // namespace jangbu::app
