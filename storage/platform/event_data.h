#pragma once

#include "core/ledger/outbox_event.h"
#include "storage/sql/transaction.h"

#include <cstdint>
#include <string>

namespace jangbu::storage {

/// A row of the outbox.
struct OutboxFact
{
    std::int64_t seq = 0;
    std::int64_t batchNo = 0;
    OutboxEvent event;
    Instant recordedAt;
    std::string currency; // of all amounts: its code
};

/// What an event tells of its fact.
struct EventData
{
    std::string subject; // the id of what it is about
    std::string json;    // an object: ids, amounts in minor units, moments; nothing personal
};

/// Reads the rows that the fact is about, of which only columns are used that never change.
[[nodiscard]] Sql<EventData> loadEventData(Transaction& transaction, const OutboxFact& fact);

} // namespace jangbu::storage
