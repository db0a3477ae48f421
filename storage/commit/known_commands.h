#pragma once

#include "core/command/outcome.h"
#include "core/port/book.h"
#include "storage/commit/batch_commit.h"
#include "storage/sql/transaction.h"

#include <cstddef>
#include <optional>
#include <unordered_map>
#include <vector>

namespace jangbu::storage {

/// Which commands of a batch were decided before, in the book or earlier in the batch, and which are
/// new. The first use of an id says what the id means.
class KnownCommands
{
public:
    [[nodiscard]] static Sql<KnownCommands>
    find(Transaction& transaction, const CommandBatch& batch);

    /// Places in the batch of the commands that must be decided, in order.
    [[nodiscard]] const std::vector<std::size_t>& fresh() const { return m_fresh; }

    /// The answers to the whole batch, given the outcomes of the fresh ones.
    [[nodiscard]] std::vector<Answer>
    answers(const CommandBatch& batch, const std::vector<Outcome>& outcomes) const;

private:
    struct Known
    {
        ContentHash contentHash{};
        std::optional<Outcome> outcome; // nothing: decided in this batch …
        std::size_t freshPlace = 0;     // … as this one of the fresh
    };

    [[nodiscard]] static Known storedOf(const RowView& row);

    std::unordered_map<CommandId, Known> m_known;
    std::vector<std::size_t> m_fresh;
};

} // namespace jangbu::storage
