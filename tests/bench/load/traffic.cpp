#include "tests/bench/load/traffic.h"

#include "tests/bench/load/request.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <utility>

namespace jangbu::load {

namespace {

constexpr std::size_t openedAtOnce = 64;
constexpr unsigned statusFirstProblem = 400;
constexpr unsigned statusTooMany = 429;
constexpr unsigned statusUnavailable = 503;

} // namespace

std::string_view operationName(Operation operation)
{
    switch (operation) {
    case Operation::Order:
        return "order";
    case Operation::Product:
        return "product";
    case Operation::Balance:
        return "balance";
    }
    return {};
}

Traffic::Traffic(
    const Surroundings& around,
    const Pressure& pressure,
    ShopSize size,
    std::uint64_t seed
)
    : m_around(around), m_pressure(pressure), m_orders(size, seed), m_random(seed + 1)
{}

asio::awaitable<void> Traffic::run()
{
    co_await open();
    m_end = Steady::now() + m_pressure.duration;
    const bool isOpenLoop = m_pressure.ordersASecond > 0 || m_pressure.readsASecond > 0;
    if (isOpenLoop) {
        for (const auto& [operation, rate] :
             {std::pair{Operation::Order, m_pressure.ordersASecond},
              std::pair{Operation::Product, m_pressure.readsASecond / 2},
              std::pair{Operation::Balance, m_pressure.readsASecond / 2}}) {
            asio::co_spawn(m_around.io, pace(operation, rate), asio::detached);
        }
        co_return;
    }
    for (const std::size_t line : m_idle) {
        asio::co_spawn(m_around.io, sendOrders(*m_lines[line]), asio::detached);
    }
}

asio::awaitable<void> Traffic::open()
{
    for (std::size_t line = 0; line < m_pressure.connections; ++line) {
        m_lines.push_back(std::make_unique<TlsLine>(m_around.io, m_around.tls, m_around.target));
    }
    std::size_t next = 0;
    std::size_t openers = 0;
    asio::steady_timer allDone(m_around.io, Steady::time_point::max());
    const auto opener = [&]() -> asio::awaitable<void> {
        co_await openSome(next);
        if (--openers == 0) {
            allDone.cancel();
        }
    };
    openers = openedAtOnce;
    for (std::size_t count = 0; count < openedAtOnce; ++count) {
        asio::co_spawn(m_around.io, opener(), asio::detached);
    }
    boost::system::error_code cancelled;
    co_await allDone.async_wait(asio::redirect_error(asio::use_awaitable, cancelled));
}

asio::awaitable<void> Traffic::openSome(std::size_t& next)
{
    while (next < m_lines.size()) {
        const std::size_t line = next++;
        if (co_await m_lines[line]->connect()) {
            ++m_unopened;
        } else {
            m_idle.push_back(line);
        }
    }
}

asio::awaitable<void> Traffic::sendOrders(TlsLine& line)
{
    while (Steady::now() < m_end) {
        co_await exchange(line, {Operation::Order, Steady::now()});
    }
}

asio::awaitable<void> Traffic::pace(Operation operation, std::int64_t aSecond)
{
    const Steady::time_point begin = Steady::now();
    asio::steady_timer timer(m_around.io);
    for (std::int64_t count = 0; aSecond > 0; ++count) {
        const Arrival arrival{
            operation,
            begin + std::chrono::microseconds(count * 1'000'000 / aSecond)
        };
        if (arrival.intendedAt >= m_end) {
            co_return;
        }
        if (arrival.intendedAt > Steady::now()) {
            timer.expires_at(arrival.intendedAt);
            boost::system::error_code ignored;
            co_await timer.async_wait(asio::redirect_error(asio::use_awaitable, ignored));
        }
        arrive(arrival);
    }
}

void Traffic::arrive(Arrival arrival)
{
    if (m_idle.empty()) {
        m_waiting.push_back(arrival);
        return;
    }
    // Any idle connection, so that all of them stay alive.
    const std::size_t place = static_cast<std::size_t>(m_random.next() % m_idle.size());
    std::swap(m_idle[place], m_idle.back());
    const std::size_t line = m_idle.back();
    m_idle.pop_back();
    asio::co_spawn(m_around.io, serve(line, arrival), asio::detached);
}

asio::awaitable<void> Traffic::serve(std::size_t line, Arrival arrival)
{
    for (;;) {
        co_await exchange(*m_lines[line], arrival);
        if (Steady::now() >= m_end) {
            m_unsent += static_cast<std::int64_t>(std::exchange(m_waiting, {}).size());
        }
        if (m_waiting.empty()) {
            m_idle.push_back(line);
            co_return;
        }
        arrival = m_waiting.front();
        m_waiting.pop_front();
    }
}

asio::awaitable<void> Traffic::exchange(TlsLine& line, Arrival arrival)
{
    Sent sent = make(arrival.operation);
    const bool insists = m_pressure.insists && arrival.operation == Operation::Order;
    Answer answer;
    if (insists) { // no conditional expression: g++ 12 frees what it awaits in one twice
        answer = co_await insist(line, sent.asked, m_insistence);
    } else {
        answer = co_await line.exchange(sent.asked);
    }
    Tally& tally = m_tallies.at(static_cast<std::size_t>(arrival.operation));
    count(tally, sent, answer, Steady::now() - arrival.intendedAt);
    if (insists && answer) {
        // Whoever heard the answer may still ask again: it stays the same for ever.
        const auto again = co_await insist(line, sent.asked, m_insistence);
        tally.changed += again && again->body == answer->body ? 0 : 1;
    }
}

void Traffic::count(Tally& tally, const Sent& sent, const Answer& answer, Steady::duration took)
{
    if (!answer) {
        ++tally.broken;
    } else if (answer->status == statusTooMany || answer->status == statusUnavailable) {
        ++tally.busy;
    } else if (answer->status >= statusFirstProblem) {
        ++tally.refused;
    } else {
        const auto us = std::chrono::duration_cast<std::chrono::microseconds>(took).count();
        tally.answered.record(static_cast<std::uint64_t>(us));
        if (!sent.order.isNil()) {
            m_paid.push_back(sent.order);
        }
    }
}

Traffic::Sent Traffic::make(Operation operation)
{
    Sent sent;
    switch (operation) {
    case Operation::Order: {
        const Uuid id = newId(m_random);
        sent.order = OrderId{id};
        sent.asked = requestOf(m_orders.next(), id);
        break;
    }
    case Operation::Product:
        sent.asked.path = "/v1/products/" + toText(m_orders.anyProduct());
        break;
    case Operation::Balance:
        sent.asked.path = "/v1/customers/" + toText(m_orders.anyCustomer()) + "/balance";
        break;
    }
    return sent;
}

} // namespace jangbu::load
