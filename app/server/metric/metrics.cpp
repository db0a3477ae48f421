#include "app/server/metric/metrics.h"

#include <prometheus/counter.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>

#include <algorithm>
#include <map>
#include <string>
#include <vector>

namespace jangbu::app {

namespace {

using prometheus::Counter;
using prometheus::Family;
using prometheus::Gauge;
using prometheus::Histogram;
using Buckets = Histogram::BucketBoundaries;

const Buckets& secondsBuckets()
{
    static const Buckets buckets{0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5};
    return buckets;
}

const Buckets& batchBuckets()
{
    static const Buckets buckets{1, 2, 4, 8, 16, 32, 64, 128, 256};
    return buckets;
}

double secondsOf(std::chrono::duration<double> duration)
{
    return duration.count();
}

} // namespace

struct Metrics::Parts
{
    /// Of one route: RED.
    struct OfRoute
    {
        Histogram* seconds = nullptr;
        std::array<Counter*, 6> byClass{}; // 1xx … 5xx at their digit
    };

    explicit Parts(std::span<const Route> routes)
    {
        for (const Route& route : routes) {
            addRoute(nameOf(route.method), route.pattern);
        }
        addRoute("other", "none");
    }

    void addRoute(std::string_view method, std::string_view pattern)
    {
        const prometheus::Labels labels{
            {"method", std::string(method)},
            {"route", std::string(pattern)}
        };
        OfRoute ofRoute;
        ofRoute.seconds = &durations.Add(labels, secondsBuckets());
        for (int digit = 2; digit <= 5; ++digit) {
            prometheus::Labels withClass = labels;
            withClass.emplace("class", std::to_string(digit) + "xx");
            ofRoute.byClass[static_cast<std::size_t>(digit)] = &requests.Add(withClass);
        }
        ofRoutes.push_back(ofRoute);
    }

    Family<Counter>& counters(const char* name, const char* text)
    {
        return prometheus::BuildCounter().Name(name).Help(text).Register(registry);
    }

    Family<Gauge>& gauges(const char* name, const char* text)
    {
        return prometheus::BuildGauge().Name(name).Help(text).Register(registry);
    }

    Family<Histogram>& histograms(const char* name, const char* text)
    {
        return prometheus::BuildHistogram().Name(name).Help(text).Register(registry);
    }

    prometheus::Registry registry;
    Family<Counter>& requests =
        counters("jangbu_http_requests_total", "Requests by route and class of status");
    Family<Histogram>& durations =
        histograms("jangbu_http_request_seconds", "From the whole request to its reply");
    Family<Counter>& accepted =
        counters("jangbu_commands_accepted_total", "Commands that were done, by type");
    Family<Counter>& refused =
        counters("jangbu_commands_refused_total", "Commands that were refused, by reason");
    Histogram& batchCommands =
        histograms("jangbu_batch_commands", "Commands a batch").Add({}, batchBuckets());
    Histogram& batchSeconds =
        histograms("jangbu_batch_seconds", "From a batch's first statement to its commit")
            .Add({}, secondsBuckets());
    Gauge& longestBatch =
        gauges("jangbu_batch_longest_seconds", "The longest batch since the start").Add({});
    Gauge& queued =
        gauges("jangbu_queue_commands", "Commands that wait for the next batch").Add({});
    Counter& retries =
        counters("jangbu_batch_retries_total", "Batches begun anew on fresh reads").Add({});
    Family<Counter>& alerts =
        counters("jangbu_alerts_total", "What the committer could not do, by kind");
    // There from the start: what is first seen at 1 never rose.
    Counter& quarantined = alerts.Add({{"kind", "quarantined"}});
    Counter& notWritten = alerts.Add({{"kind", "not_written"}});
    Gauge& lowStock =
        gauges("jangbu_low_stock_products", "Active products at or below their threshold").Add({});
    Gauge& outboxLag =
        gauges("jangbu_outbox_lag_events", "Events that the slowest destination has not had")
            .Add({});
    Gauge& owed = gauges("jangbu_balances_minor_units", "What the shop owes its customers").Add({});
    Family<Gauge>& imbalance = gauges(
        "jangbu_imbalance",
        "What balances (minor units) and stocks (units) are beyond all that was moved: 0"
    );
    Gauge& connections = gauges("jangbu_connections", "Open connections").Add({});
    Family<Gauge>& turnedAway = gauges(
        "jangbu_connections_turned_away",
        "Connections closed at once since the start, by whose limit was reached"
    );
    Family<Gauge>& cacheLookups =
        gauges("jangbu_cache_lookups", "What was looked for in a cache since the start");
    std::vector<OfRoute> ofRoutes;
    std::map<std::string_view, Counter*> byType; // found without asking the family each time
};

Metrics::Metrics(std::span<const Route> routes) : m_parts(std::make_unique<Parts>(routes)) {}

Metrics::~Metrics() = default;

void Metrics::countRequest(std::size_t place, int status, Duration took)
{
    const Parts::OfRoute& ofRoute = m_parts->ofRoutes.at(place);
    ofRoute.seconds->Observe(secondsOf(took));
    const auto digit = static_cast<std::size_t>(status) / 100;
    if (Counter* const counter = ofRoute.byClass.at(digit)) {
        counter->Increment();
    }
}

void Metrics::countAccepted(std::string_view commandType)
{
    Counter*& counter = m_parts->byType[commandType];
    if (counter == nullptr) {
        counter = &m_parts->accepted.Add({{"type", std::string(commandType)}});
    }
    counter->Increment();
}

void Metrics::countRefused(std::string_view family, std::string_view reason)
{
    m_parts->refused.Add({{"of", std::string(family)}, {"reason", std::string(reason)}}
    ).Increment();
}

void Metrics::countBatch(const storage::BatchReport& report)
{
    m_parts->batchCommands.Observe(static_cast<double>(report.commands));
    m_parts->batchSeconds.Observe(secondsOf(report.took));
    // Only the committer's thread counts batches.
    m_parts->longestBatch.Set(std::max(m_parts->longestBatch.Value(), secondsOf(report.took)));
    m_parts->queued.Set(static_cast<double>(report.queued));
    if (report.tries > 1) {
        m_parts->retries.Increment(report.tries - 1);
    }
}

void Metrics::countAlert(storage::AlertKind kind)
{
    const bool isOne = kind == storage::AlertKind::Quarantined;
    (isOne ? m_parts->quarantined : m_parts->notWritten).Increment();
}

void Metrics::setFigures(const storage::ShopFigures& figures)
{
    m_parts->lowStock.Set(static_cast<double>(figures.lowStock));
    m_parts->outboxLag.Set(static_cast<double>(figures.outboxLag));
    m_parts->owed.Set(static_cast<double>(figures.owed.minor));
}

void Metrics::setImbalance(const storage::Imbalance& imbalance)
{
    const auto set = [this](const char* what, std::int64_t much) {
        m_parts->imbalance.Add({{"of", what}}).Set(static_cast<double>(much));
    };
    set("balances", imbalance.balances.minor);
    set("stocks", imbalance.stocks);
}

void Metrics::setTurnedAway(std::int64_t ofAddress, std::int64_t ofAll)
{
    const auto set = [this](const char* whose, std::int64_t count) {
        m_parts->turnedAway.Add({{"limit", whose}}).Set(static_cast<double>(count));
    };
    set("address", ofAddress);
    set("all", ofAll);
}

void Metrics::setConnections(std::size_t connections)
{
    m_parts->connections.Set(static_cast<double>(connections));
}

void Metrics::setCache(const std::string& name, const Lookups& lookups)
{
    const auto set = [&](const char* result, std::int64_t count) {
        m_parts->cacheLookups.Add({{"cache", name}, {"result", result}}
        ).Set(static_cast<double>(count));
    };
    set("hit", lookups.hits);
    set("miss", lookups.misses);
}

std::string Metrics::text() const
{
    return prometheus::TextSerializer().Serialize(m_parts->registry.Collect());
}

} // namespace jangbu::app
