#include "storage/platform/pump.h"

#include <utility>
#include <variant>

namespace jangbu::storage {

namespace {

// The book is on this machine or near it: it is asked again soon.
constexpr Moment pauseForTheBook{1'000};

} // namespace

Pump::Turn Pump::turn(Moment now)
{
    if (m_pausedUntil > now && !m_bookTrouble.empty()) {
        return Turn::Paused;
    }
    const Delivery::Step step = m_delivery.next(now);
    if (const auto* const wanted = std::get_if<Delivery::Fetch>(&step)) {
        return fetch(wanted->range, now);
    }
    if (const auto* const ready = std::get_if<Delivery::Send>(&step)) {
        const SendResult result = m_parts.sink.send(ready->events);
        m_delivery.sent(result, now, m_parts.clock.now());
        return Turn::Worked;
    }
    if (std::holds_alternative<Delivery::Keep>(step)) {
        return keep(now);
    }
    if (const auto* const pause = std::get_if<Delivery::Pause>(&step)) {
        m_pausedUntil = pause->until;
        return Turn::Paused;
    }
    return Turn::Idle;
}

Pump::Turn Pump::fetch(const FeedRange& range, Moment now)
{
    auto events = m_parts.readers.read([&range](Transaction& transaction) {
        return loadEvents(transaction, range);
    });
    if (!events) {
        if (events.error() == ReadError::Damaged) {
            m_bookTrouble = "the book holds an event that makes no sense";
            return Turn::Ended;
        }
        return pauseForBook("the book cannot be read now", now);
    }
    m_bookTrouble.clear();
    m_delivery.fed(*std::move(events));
    return Turn::Worked;
}

Pump::Turn Pump::keep(Moment now)
{
    if (m_keeper) {
        const auto kept = keepDelivery(m_keeper->lend, m_keeper->owner, m_delivery.change());
        if (!kept && kept.error().fault == Fault::Constraint) {
            m_bookTrouble = "another program sends to this destination now";
            return Turn::Ended;
        }
        if (!kept) {
            return pauseForBook("how far it came cannot be written now", now);
        }
    }
    m_bookTrouble.clear();
    m_delivery.kept();
    return Turn::Worked;
}

Pump::Turn Pump::pauseForBook(std::string trouble, Moment now)
{
    m_bookTrouble = std::move(trouble);
    m_pausedUntil = now + pauseForTheBook;
    return Turn::Paused;
}

} // namespace jangbu::storage
