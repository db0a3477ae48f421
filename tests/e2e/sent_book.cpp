#include "tests/e2e/sent_book.h"

#include "storage/platform/platform_event.h"
#include "tests/storage/contract/stored_book.h"

namespace jangbu::tests {

ReferenceConsumer::TakenByCustomer eventsOf(OpenBook& open)
{
    ReferenceConsumer::TakenByCustomer events;
    std::int64_t seq = 0;
    for (const OutboxEvent& event : storedEffects(open.reader()).events) {
        events[event.key].push_back({++seq, storage::eventIdOf(event)});
    }
    return events;
}

} // namespace jangbu::tests
