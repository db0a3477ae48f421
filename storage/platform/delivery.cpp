#include "storage/platform/delivery.h"

#include "core/result/must.h"

#include <algorithm>
#include <utility>

namespace jangbu::storage {

Delivery::Step Delivery::next(Moment now)
{
    skipParked();
    const bool isWindowDone = m_place == m_window.size();
    const bool mustWait = now < m_notBefore;
    if (m_unsaved >= m_rules.unsavedMax || (m_unsaved > 0 && (isWindowDone || mustWait))) {
        return Keep{};
    }
    if (mustWait) {
        return Pause{m_notBefore};
    }
    if (m_circuit == Circuit::Open) {
        m_circuit = Circuit::HalfOpen;
    }
    if (!isWindowDone) {
        return Send{std::span(m_window).subspan(m_place, sendable())};
    }
    return fetchMore().value_or(Idle{});
}

std::optional<Delivery::Step> Delivery::fetchMore()
{
    if (!m_retried && !m_toRetry.empty()) {
        m_retried = m_toRetry.front();
        m_toRetry.pop_front();
    }
    if (m_retried) {
        const ParkedEvents& parked = m_state.parked.at(*m_retried);
        return Fetch{{.after = parked.seq - 1, .upTo = m_state.cursor, .key = m_retried}};
    }
    if (m_isDrained || m_state.cursor >= m_rules.upTo) {
        return std::nullopt;
    }
    return Fetch{{.after = m_state.cursor, .upTo = m_rules.upTo}};
}

void Delivery::fed(std::vector<PlatformEvent> events)
{
    MUST(m_place == m_window.size());
    m_window = std::move(events);
    m_place = 0;
    if (!m_window.empty()) {
        return;
    }
    if (m_retried) {
        m_state.parked.erase(*m_retried); // it has caught up with all others
        endRetry();
    } else {
        m_isDrained = true;
    }
}

void Delivery::endRetry()
{
    MUST(m_retried.has_value());
    m_changed.insert(*m_retried);
    ++m_unsaved;
    m_retried.reset();
    m_window.clear();
    m_place = 0;
}

/// Events of parked customers wait where they are: the cursor goes past them.
void Delivery::skipParked()
{
    while (!m_retried && m_place < m_window.size() && m_state.parked.contains(m_window[m_place].key)
    ) {
        m_state.cursor = m_window[m_place].seq;
        ++m_place;
        ++m_unsaved;
    }
}

std::size_t Delivery::sendable() const
{
    // One that was refused is tried alone, so that the refusal is its own.
    const bool isAlone = m_circuit != Circuit::Closed || m_refusals > 0;
    const std::size_t most = isAlone ? 1 : std::max<std::size_t>(1, m_rules.atOnce);
    std::size_t count = 1;
    while (count < most && m_place + count < m_window.size()
           && (m_retried || !m_state.parked.contains(m_window[m_place + count].key))) {
        ++count;
    }
    return count;
}

void Delivery::sent(const SendResult& result, Moment now, Instant at)
{
    MUST(result.taken <= m_window.size() - m_place);
    take(result.taken);
    switch (result.verdict) {
    case SendVerdict::AllTaken:
        break;
    case SendVerdict::Later:
        fail(result, now);
        break;
    case SendVerdict::Refused:
        refuse(result, now, at);
        break;
    }
}

void Delivery::take(std::size_t count)
{
    if (count == 0) {
        return;
    }
    m_place += count;
    m_unsaved += count;
    const std::int64_t seq = m_window[m_place - 1].seq;
    if (m_retried) {
        m_state.parked.at(*m_retried).seq = seq + 1;
        m_changed.insert(*m_retried);
    } else {
        m_state.cursor = seq;
    }
    m_refusals = 0;
    m_failures = 0;
    m_circuit = Circuit::Closed;
    m_trouble.clear();
}

void Delivery::refuse(const SendResult& result, Moment now, Instant at)
{
    // It answered, so the way is open.
    m_failures = 0;
    m_circuit = Circuit::Closed;
    m_trouble = result.reason;
    ++m_refusals;
    if (m_refusals < m_rules.refusalsToPark) {
        m_notBefore = now + pauseAfter(m_refusals);
        return;
    }
    m_refusals = 0;
    const PlatformEvent& event = m_window[m_place];
    m_state.parked.insert_or_assign(event.key, ParkedEvents{event.seq, result.reason, at});
    m_changed.insert(event.key);
    ++m_unsaved;
    if (m_retried) {
        endRetry();
    }
}

void Delivery::fail(const SendResult& result, Moment now)
{
    m_trouble = result.reason;
    ++m_failures;
    if (m_circuit == Circuit::HalfOpen || m_failures >= m_rules.failuresToOpen) {
        m_circuit = Circuit::Open;
        // Not all at the same moment, where many shops send to one place.
        const Moment half = m_rules.pauseMax / 2;
        m_notBefore = now + std::max(half + chanceBelow(half), result.retryAfter.value_or(half));
        return;
    }
    m_notBefore = now + result.retryAfter.value_or(pauseAfter(m_failures));
}

Moment Delivery::pauseAfter(int tries)
{
    Moment bound = m_rules.pauseBase;
    for (int done = 1; done < tries && bound < m_rules.pauseMax; ++done) {
        bound *= 2;
    }
    return chanceBelow(std::min(bound, m_rules.pauseMax));
}

Moment Delivery::chanceBelow(Moment bound)
{
    std::uniform_int_distribution<Moment::rep> any(0, bound.count());
    return Moment{any(m_chance)};
}

void Delivery::kept()
{
    m_unsaved = 0;
    m_changed.clear();
}

void Delivery::retry(CustomerId key)
{
    const bool isUnderWay =
        m_retried == key || std::ranges::find(m_toRetry, key) != m_toRetry.end();
    if (!isUnderWay && m_state.parked.contains(key)) {
        m_toRetry.push_back(key);
    }
}

void Delivery::retryAll()
{
    for (const auto& [key, parked] : m_state.parked) {
        retry(key);
    }
}

} // namespace jangbu::storage
