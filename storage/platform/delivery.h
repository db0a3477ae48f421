#pragma once

#include "storage/platform/delivery_state.h"
#include "storage/platform/outbox_feed.h"
#include "storage/platform/sink/event_sink.h"

#include <chrono>
#include <cstdint>
#include <deque>
#include <optional>
#include <random>
#include <set>
#include <span>
#include <variant>
#include <vector>

namespace jangbu::storage {

/// Time that goes on steadily, from any beginning.
using Moment = std::chrono::milliseconds;

struct DeliveryRules
{
    Moment pauseBase{200};
    Moment pauseMax{60'000};
    int refusalsToPark = 3;       // of one event
    int failuresToOpen = 5;       // in a row
    std::size_t unsavedMax = 100; // taken events; one call may go past it
    std::size_t atOnce = 1;       // as the sink says
    std::int64_t upTo = std::numeric_limits<std::int64_t>::max(); // of a range that is sent again
};

/// Closed: all is well. Open: nothing is sent for a while. HalfOpen: one event tries the way.
enum class Circuit : std::uint8_t { Closed, Open, HalfOpen };

/// Decides what is sent next and what follows from the answers: in order for each key, at least
/// once, nothing lost. Pure: told the time, given its chance, and does nothing itself.
class Delivery
{
public:
    struct Fetch
    {
        FeedRange range;
    };

    struct Send
    {
        std::span<const PlatformEvent> events; // valid until the answer is told
    };

    struct Keep
    {}; // the state is to be kept, then `kept()`

    struct Pause
    {
        Moment until;
    };

    struct Idle
    {}; // all is sent, until `wake()`

    using Step = std::variant<Fetch, Send, Keep, Pause, Idle>;

    Delivery(DeliveryState state, const DeliveryRules& rules, std::uint32_t seed)
        : m_state(std::move(state)), m_rules(rules), m_chance(seed)
    {}

    [[nodiscard]] Step next(Moment now);

    /// The answer to Fetch.
    void fed(std::vector<PlatformEvent> events);
    /// The answer to Send; `at` is the time on the clock.
    void sent(const SendResult& result, Moment now, Instant at);
    /// Keep was done.
    void kept();

    /// There may be new events.
    void wake() { m_isDrained = false; }

    /// Tries a parked customer's events again, behind what is being sent.
    void retry(CustomerId key);
    void retryAll();

    [[nodiscard]] const DeliveryState& state() const { return m_state; }

    [[nodiscard]] DeliveryChange change() const { return {m_state, m_changed}; }

    [[nodiscard]] Circuit circuit() const { return m_circuit; }

    /// What the destination said last when it took nothing; empty since it took something.
    [[nodiscard]] const std::string& trouble() const { return m_trouble; }

private:
    [[nodiscard]] std::optional<Step> fetchMore();
    void skipParked();
    [[nodiscard]] std::size_t sendable() const;
    void take(std::size_t count);
    void refuse(const SendResult& result, Moment now, Instant at);
    void fail(const SendResult& result, Moment now);
    void endRetry();
    [[nodiscard]] Moment pauseAfter(int tries);
    [[nodiscard]] Moment chanceBelow(Moment bound);

    DeliveryState m_state;
    DeliveryRules m_rules;
    std::minstd_rand m_chance;
    std::vector<PlatformEvent> m_window; // fetched
    std::size_t m_place = 0;             // of the next one in it
    std::optional<CustomerId> m_retried; // whose parked events the window holds
    std::deque<CustomerId> m_toRetry;
    std::set<CustomerId> m_changed;
    std::size_t m_unsaved = 0; // steps of the state since it was kept
    Moment m_notBefore{0};
    int m_refusals = 0; // of the next event
    int m_failures = 0; // in a row
    Circuit m_circuit = Circuit::Closed;
    bool m_isDrained = false;
    std::string m_trouble;
};

} // namespace jangbu::storage
