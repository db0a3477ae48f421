#include "storage/platform/platform_sender.h"

#include "core/result/must.h"
#include "storage/platform/platform_status.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace jangbu::storage {

namespace {

// How long a sale may wait to be noticed when nobody says that there is one.
constexpr Moment lookAgain{1'000};

Moment steadyNow()
{
    return std::chrono::duration_cast<Moment>(std::chrono::steady_clock::now().time_since_epoch());
}

PlatformWay wayOf(const Pump::Turn turn, const Delivery& delivery)
{
    if (turn == Pump::Turn::Ended) {
        return PlatformWay::Stopped;
    }
    if (delivery.circuit() != Circuit::Closed) {
        return PlatformWay::Resting;
    }
    return delivery.trouble().empty() ? PlatformWay::Open : PlatformWay::Failing;
}

} // namespace

PlatformSender::PlatformSender(Parts parts) : m_parts(std::move(parts))
{
    m_thread = std::thread(&PlatformSender::run, this);
}

PlatformSender::~PlatformSender()
{
    {
        const std::scoped_lock lock{m_mutex};
        m_isEnding = true;
    }
    m_changed.notify_all();
    m_parts.sink->interrupt();
    m_thread.join();
}

void PlatformSender::run()
{
    auto pump = claim();
    while (!pump && rest(lookAgain)) {
        pump = claim();
    }
    while (pump && doTurn(*pump)) {
    }
}

DeliveryRules PlatformSender::rules() const
{
    DeliveryRules rules = m_parts.rules;
    rules.atOnce = m_parts.sink->atOnce();
    return rules;
}

std::unique_ptr<Pump> PlatformSender::claim()
{
    auto claimed = claimDelivery(m_parts.lend, m_parts.destination);
    if (!claimed) {
        show(PlatformWay::Failing, claimed.error().text);
        return nullptr;
    }
    return std::make_unique<Pump>(
        Pump::Parts{m_parts.readers, *m_parts.sink, m_parts.clock},
        Delivery(std::move(claimed->state), rules(), m_parts.seed),
        Pump::Keeper{m_parts.lend, {m_parts.destination, claimed->epoch}}
    );
}

bool PlatformSender::doTurn(Pump& pump)
{
    takeWishes(pump);
    const std::optional<Moment> replayAt = doReplay();
    const Moment now = steadyNow();
    const Pump::Turn turn = pump.turn(now);
    show(wayOf(turn, pump.delivery()), pump.trouble());
    const auto restUntil = [&](Moment until) {
        return rest(std::min(until, replayAt.value_or(until)) - now);
    };
    switch (turn) {
    case Pump::Turn::Worked:
        return rest(Moment{0});
    case Pump::Turn::Paused:
        return restUntil(pump.pausedUntil());
    case Pump::Turn::Idle: {
        const bool goesOn = restUntil(now + lookAgain);
        pump.delivery().wake();
        return goesOn;
    }
    case Pump::Turn::Ended:
        return false;
    }
    return false;
}

void PlatformSender::takeWishes(Pump& pump)
{
    const std::scoped_lock lock{m_mutex};
    for (const CustomerId customer : std::exchange(m_retries, {})) {
        pump.delivery().retry(customer);
    }
    if (m_replayWish) {
        DeliveryRules range = rules();
        range.upTo = m_replayWish->to;
        DeliveryState before;
        before.cursor = m_replayWish->from - 1;
        m_replay = std::make_unique<Pump>(
            Pump::Parts{m_parts.readers, *m_parts.sink, m_parts.clock},
            Delivery(std::move(before), range, m_parts.seed + 1),
            std::nullopt
        );
        m_shown.replay = std::exchange(m_replayWish, std::nullopt);
    }
}

/// A step of the range, then a step of what is new: neither keeps the other waiting.
std::optional<Moment> PlatformSender::doReplay()
{
    if (!m_replay) {
        return std::nullopt;
    }
    const Moment now = steadyNow();
    const Pump::Turn turn = m_replay->turn(now);
    const std::scoped_lock lock{m_mutex};
    MUST(m_shown.replay.has_value());
    m_shown.replay->sentTo = m_replay->delivery().state().cursor;
    if (turn == Pump::Turn::Idle || turn == Pump::Turn::Ended) {
        m_shown.replay->isOver = true;
        m_replay.reset();
        return std::nullopt;
    }
    return turn == Pump::Turn::Paused ? m_replay->pausedUntil() : now;
}

void PlatformSender::show(PlatformWay way, const std::string& trouble)
{
    bool isNews = false;
    {
        const std::scoped_lock lock{m_mutex};
        isNews = m_shown.trouble != trouble && !trouble.empty();
        m_shown.way = way;
        m_shown.trouble = trouble;
    }
    if (isNews && m_parts.onTrouble) {
        m_parts.onTrouble(trouble);
    }
}

bool PlatformSender::rest(Moment length)
{
    std::unique_lock lock{m_mutex};
    m_changed.wait_for(lock, length, [this] { return m_isEnding || m_isWoken; });
    m_isWoken = false;
    return !m_isEnding;
}

void PlatformSender::wake()
{
    {
        const std::scoped_lock lock{m_mutex};
        m_isWoken = true;
    }
    m_changed.notify_all();
}

void PlatformSender::retry(CustomerId customer)
{
    {
        const std::scoped_lock lock{m_mutex};
        m_retries.push_back(customer);
    }
    wake();
}

bool PlatformSender::replay(std::int64_t from, std::int64_t to)
{
    const auto known = status();
    if (!known || from < 1 || to < from || to > known->sent) {
        return false;
    }
    {
        const std::scoped_lock lock{m_mutex};
        m_replayWish = ReplayState{from, to, from - 1, false};
    }
    wake();
    return true;
}

Read<PlatformStatus> PlatformSender::status()
{
    auto status = loadPlatformStatus(m_parts.readers, m_parts.destination);
    if (!status) {
        return status;
    }
    const std::scoped_lock lock{m_mutex};
    status->way = m_shown.way;
    status->trouble = m_shown.trouble;
    status->replay = m_replayWish ? m_replayWish : m_shown.replay;
    status->target = m_parts.target;
    return status;
}

} // namespace jangbu::storage
