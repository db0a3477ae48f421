#include "storage/commit/known_commands.h"

#include "storage/sql/rows/row_lookup.h"
#include "storage/wire/outcome_json.h"

#include <algorithm>

namespace jangbu::storage {

KnownCommands::Known KnownCommands::storedOf(const RowView& row)
{
    Known known;
    const auto hash = row.blob(1);
    auto outcome = readOutcome(row.text(2));
    if (hash.size() != known.contentHash.size() || !outcome) {
        row.markDamaged();
        return known;
    }
    std::ranges::copy(hash, known.contentHash.begin());
    known.outcome = *std::move(outcome);
    return known;
}

Sql<KnownCommands> KnownCommands::find(Transaction& transaction, const CommandBatch& batch)
{
    ValueRows ids;
    for (const Command& command : batch.commands) {
        ids.add(command.id);
    }
    KnownCommands result;
    auto found = lookUp(
        transaction,
        {.select = "SELECT command_id, content_hash, outcome FROM command",
         .key = "command_id",
         .isToBeWritten = false},
        ids,
        [&result](const RowView& row) {
            result.m_known.emplace(row.id<CommandId>(0), storedOf(row));
        }
    );
    if (!found) {
        return std::unexpected(std::move(found).error());
    }
    for (std::size_t place = 0; place < batch.size(); ++place) {
        const Known first{batch.contentHashes[place], std::nullopt, result.m_fresh.size()};
        if (result.m_known.emplace(batch.commands[place].id, first).second) {
            result.m_fresh.push_back(place);
        }
    }
    return result;
}

std::vector<Answer>
KnownCommands::answers(const CommandBatch& batch, const std::vector<Outcome>& outcomes) const
{
    std::vector<Answer> answers;
    answers.reserve(batch.size());
    for (std::size_t place = 0; place < batch.size(); ++place) {
        const Known& known = m_known.at(batch.commands[place].id);
        if (known.contentHash != batch.contentHashes[place]) {
            answers.emplace_back(std::unexpected(SubmitError::IdReused));
        } else {
            answers.emplace_back(known.outcome ? *known.outcome : outcomes[known.freshPlace]);
        }
    }
    return answers;
}

} // namespace jangbu::storage
