#include "storage/platform/platform_status.h"

#include "storage/platform/delivery_store.h"

#include <utility>

namespace jangbu::storage {

namespace {

Sql<PlatformStatus> load(Transaction& transaction, const std::string& destination)
{
    auto state = loadDelivery(transaction, destination);
    if (!state) {
        return std::unexpected(std::move(state).error());
    }
    auto figures = loadQueueFigures(transaction, destination, state->cursor);
    if (!figures) {
        return std::unexpected(std::move(figures).error());
    }
    PlatformStatus status;
    status.way = PlatformWay::Open;
    status.destination = destination;
    status.sent = state->cursor;
    status.queued = figures->last - state->cursor;
    status.held = figures->held;
    status.oldest = figures->oldest;
    for (const auto& [customer, events] : state->parked) {
        status.parked.push_back({customer, events.seq, events.reason, events.since});
    }
    return status;
}

} // namespace

Read<PlatformStatus> loadPlatformStatus(ReaderPool& readers, const std::string& destination)
{
    return readers.read([&destination](Transaction& transaction) {
        return load(transaction, destination);
    });
}

} // namespace jangbu::storage
