#include "tests/bench/load/traffic.h"

#include "core/limit/limits.h"
#include "core/result/must.h"
#include "tests/bench/load/busy_counter.h"
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
    if (m_pressure.isMixed) {
        co_await openCampaign();
    }
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
        if (m_pressure.isMixed) {
            const bool hasDrawer = line == m_idle.front();
            asio::co_spawn(m_around.io, sendMixed(*m_lines[line], hasDrawer), asio::detached);
        } else {
            asio::co_spawn(m_around.io, sendOrders(*m_lines[line]), asio::detached);
        }
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

asio::awaitable<void> Traffic::openCampaign()
{
    constexpr std::int64_t enough = 1'000'000;
    m_campaign = CampaignId{newId(m_random)};
    const SaveCampaign campaign = benchCampaign(m_campaign, enough, limit::couponsPerCustomer);
    const Asked asked = requestOf(campaign, newId(m_random));
    TlsLine line(m_around.io, m_around.tls, m_around.target);
    static_cast<void>(co_await insist(line, asked, m_insistence)); // else claims are refused
}

asio::awaitable<void> Traffic::sendOrders(TlsLine& line)
{
    while (Steady::now() < m_end) {
        const Sent sent = make(Operation::Order);
        co_await exchange(line, {Operation::Order, Steady::now()}, sent);
    }
}

asio::awaitable<void> Traffic::sendMixed(TlsLine& line, bool hasDrawer)
{
    BusyCounter counter(m_orders, {m_campaign, hasDrawer, m_random.next()});
    // The next run opens the drawer's shift anew.
    while (Steady::now() < m_end || counter.hasOpenShift()) {
        const Deed deed = Steady::now() < m_end ? counter.next() : BusyCounter::close();
        const Uuid id = newId(m_random);
        Sent sent{requestOf(deed.body, id), {}};
        if (deed.operation == Operation::Order) {
            sent.order = OrderId{id};
        }
        const Answer answer = co_await exchange(line, {deed.operation, Steady::now()}, sent);
        counter.learn(deed, id, answer ? *answer : Answered{});
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
        const Sent sent = make(arrival.operation);
        co_await exchange(*m_lines[line], arrival, sent);
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

asio::awaitable<Traffic::Answer> Traffic::exchange(TlsLine& line, Arrival arrival, const Sent& sent)
{
    const bool insists = m_pressure.insists && !isRead(arrival.operation);
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
    co_return answer;
}

std::int64_t Traffic::unsure() const
{
    std::int64_t count = 0;
    for (const Tally& tally : m_tallies) {
        count += tally.broken + tally.changed;
    }
    return count;
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
    MUST(operation == Operation::Order || isRead(operation));
    Sent sent;
    if (operation == Operation::Product) {
        sent.asked.path = "/v1/products/" + toText(m_orders.anyProduct());
    } else if (operation == Operation::Balance) {
        sent.asked.path = "/v1/customers/" + toText(m_orders.anyCustomer()) + "/balance";
    } else {
        const Uuid id = newId(m_random);
        sent.order = OrderId{id};
        sent.asked = requestOf(m_orders.next(), id);
    }
    return sent;
}

} // namespace jangbu::load
