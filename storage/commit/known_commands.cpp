#include "storage/commit/known_commands.h"

#include "storage/wire/outcome_json.h"

#include <algorithm>

namespace jangbu::storage {

Sql<KnownCommands> KnownCommands::find(Transaction& transaction, const CommandBatch& batch)
{
    KnownCommands result;
    Statement lookUp =
        transaction.prepare("SELECT content_hash, outcome FROM command WHERE command_id = ?");
    for (std::size_t place = 0; place < batch.size(); ++place) {
        const CommandId id = batch.commands[place].id;
        if (result.m_known.contains(id)) {
            continue;
        }
        auto stored = lookUp.bind(id).first([](const RowView& row) {
            Known known;
            const auto hash = row.blob(0);
            auto outcome = readOutcome(row.text(1));
            if (hash.size() != known.contentHash.size() || !outcome) {
                row.markDamaged();
                return known;
            }
            std::ranges::copy(hash, known.contentHash.begin());
            known.outcome = *std::move(outcome);
            return known;
        });
        if (!stored) {
            return std::unexpected(std::move(stored).error());
        }
        if (!*stored) {
            *stored = Known{batch.contentHashes[place], std::nullopt, result.m_fresh.size()};
            result.m_fresh.push_back(place);
        }
        result.m_known.emplace(id, **std::move(stored));
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
