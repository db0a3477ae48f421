#pragma once

#include "core/identity/ids.h"
#include "tests/bench/load/bench_shop.h"
#include "tests/bench/load/insistence.h"
#include "tests/bench/load/latency_histogram.h"
#include "tests/bench/load/operation.h"
#include "tests/bench/load/tls_line.h"

#include <boost/asio/steady_timer.hpp>

#include <array>
#include <chrono>
#include <deque>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace jangbu::load {

/// How hard the server is pressed. Without rates every connection sends the next order as soon as it
/// has the answer to the last (closed loop); with rates operations begin at fixed moments, whatever
/// the server does, and their time counts from that moment (open loop).
struct Pressure
{
    std::size_t connections = 64;
    std::int64_t ordersASecond = 0;
    std::int64_t readsASecond = 0; // half products, half balances
    std::chrono::seconds duration{10};
    bool insists = false; // a command is sent again until it is known what became of it
    bool isMixed = false; // closed loop: besides orders all else that a busy counter does
};

/// What became of the operations of one kind.
struct Tally
{
    LatencyHistogram answered; // microseconds, of those that were done
    std::int64_t busy = 0;     // 503 and 429
    std::int64_t refused = 0;  // any other problem
    std::int64_t broken = 0;   // no answer
    std::int64_t changed = 0;  // asked again, the answer was another one
};

/// Sends operations over many connections and counts what comes back. One thread.
class Traffic
{
public:
    /// All must outlive it.
    struct Surroundings
    {
        asio::io_context& io;
        asio::ssl::context& tls;
        const Target& target;
    };

    Traffic(
        const Surroundings& around,
        const Pressure& pressure,
        ShopSize size,
        std::uint64_t seed
    );

    /// Opens the connections, presses for the duration, waits for the last answers.
    [[nodiscard]] asio::awaitable<void> run();

    [[nodiscard]] const Tally& tally(Operation operation) const
    {
        return m_tallies.at(static_cast<std::size_t>(operation));
    }

    /// Orders that the server said are paid.
    [[nodiscard]] const std::vector<OrderId>& paid() const { return m_paid; }

    /// Answers that were other ones when asked again, or never known.
    [[nodiscard]] std::int64_t unsure() const;

    /// How often a command was sent again because nothing definite was said.
    [[nodiscard]] std::int64_t resent() const { return m_insistence.resent; }

    /// Operations that found no idle connection before the time was over.
    [[nodiscard]] std::int64_t unsent() const { return m_unsent; }

    /// Connections that could not be opened.
    [[nodiscard]] std::int64_t unopened() const { return m_unopened; }

private:
    using Steady = std::chrono::steady_clock;
    using Answer = std::expected<Answered, boost::system::error_code>;

    struct Arrival
    {
        Operation operation = Operation::Order;
        Steady::time_point intendedAt;
    };

    struct Sent
    {
        Asked asked;
        OrderId order; // nil for a question
    };

    asio::awaitable<void> open();
    asio::awaitable<void> openSome(std::size_t& next);
    asio::awaitable<void> openCampaign();
    asio::awaitable<void> sendOrders(TlsLine& line);
    asio::awaitable<void> sendMixed(TlsLine& line, bool hasDrawer);
    asio::awaitable<void> pace(Operation operation, std::int64_t aSecond);
    asio::awaitable<void> serve(std::size_t line, Arrival arrival);
    /// Sends it and counts what came back.
    asio::awaitable<Answer> exchange(TlsLine& line, Arrival arrival, const Sent& sent);
    void count(Tally& tally, const Sent& sent, const Answer& answer, Steady::duration took);
    void arrive(Arrival arrival);
    [[nodiscard]] Sent make(Operation operation);

    Surroundings m_around;
    Pressure m_pressure;
    BenchOrders m_orders;
    generators::Random m_random;
    CampaignId m_campaign; // of the mixed acts
    std::vector<std::unique_ptr<TlsLine>> m_lines;
    std::vector<std::size_t> m_idle;
    std::deque<Arrival> m_waiting;
    std::array<Tally, operationCount> m_tallies;
    std::vector<OrderId> m_paid;
    Insistence m_insistence;
    std::int64_t m_unopened = 0;
    std::int64_t m_unsent = 0;
    Steady::time_point m_end;
};

} // namespace jangbu::load
