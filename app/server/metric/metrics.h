#pragma once

#include "app/server/call/route.h"
#include "storage/commit/batch_report.h"
#include "storage/commit/commit_alert.h"
#include "storage/sql/change/book_fold.h"
#include "storage/sql/change/shop_figures.h"

#include <chrono>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace jangbu::app {

/// What Prometheus is told. Names are stable. May be called from any thread.
class Metrics
{
public:
    using Duration = std::chrono::steady_clock::duration;

    explicit Metrics(std::span<const Route> routes);
    ~Metrics();
    Metrics(const Metrics&) = delete;
    Metrics& operator=(const Metrics&) = delete;
    Metrics(Metrics&&) = delete;
    Metrics& operator=(Metrics&&) = delete;

    /// `place` of the route in the table; the number of routes for a request that found none.
    void countRequest(std::size_t place, int status, Duration took);

    /// A command's answer: accepted, or refused for this reason. On the I/O thread.
    void countAccepted(std::string_view commandType);
    void countRefused(std::string_view family, std::string_view reason);

    void countBatch(const storage::BatchReport& report);

    void countAlert(storage::AlertKind kind);

    void setFigures(const storage::ShopFigures& figures);

    /// Not there until it is known.
    void setImbalance(const storage::Imbalance& imbalance);

    void setConnections(std::size_t connections);
    /// Since the start: closed at once, because their address or all together have too many.
    void setTurnedAway(std::int64_t ofAddress, std::int64_t ofAll);

    /// Of one cache since the start.
    struct Lookups
    {
        std::int64_t hits = 0;
        std::int64_t misses = 0;
    };

    void setCache(const std::string& name, const Lookups& lookups);

    /// The text format that Prometheus reads.
    [[nodiscard]] std::string text() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace jangbu::app
