#include "app/server/operation/body.h"
#include "app/server/operation/operations.h"
#include "app/server/operation/sides.h"
#include "storage/sql/change/recent_changes.h"
#include "storage/sql/reader/product_rows.h"
#include "storage/wire/outcome_json.h"

#include <algorithm>
#include <utility>

namespace jangbu::app {

using storage::Sql;
using storage::Transaction;

namespace {

// A question of a copy that was away for long is answered in several.
constexpr std::int64_t batchesMax = 200;

Sql<storage::SentChanges> sentChanges(Transaction& transaction, std::optional<std::int64_t> since)
{
    const auto newest = storage::noChangesYet(transaction);
    if (!newest) {
        return std::unexpected(newest.error());
    }
    storage::SentChanges sent;
    sent.version = newest->batchNo;
    if (!since) {
        return sent;
    }
    auto changes = storage::changesAfter(transaction, *since, batchesMax);
    if (!changes) {
        return std::unexpected(std::move(changes).error());
    }
    sent.isLast = changes->batchNo >= sent.version;
    sent.version = changes->batchNo;
    sent.isStaffChanged = changes->isStaffChanged;
    sent.isShopChanged = changes->isShopChanged;
    std::vector<ProductId>& ids = changes->edited;
    ids.insert(ids.end(), changes->stockMoved.begin(), changes->stockMoved.end());
    std::ranges::sort(ids);
    const auto repeated = std::ranges::unique(ids);
    ids.erase(repeated.begin(), repeated.end());
    for (const ProductId id : ids) {
        auto found = storage::loadProduct(transaction, id);
        if (!found) {
            return std::unexpected(std::move(found).error());
        }
        if (*found) {
            sent.products.push_back(**std::move(found));
        }
    }
    return sent;
}

/// What was answered to a command, as it is kept; nothing for an id that nobody used.
Sql<std::optional<std::string>> storedOutcome(Transaction& transaction, CommandId id)
{
    return transaction.prepare("SELECT outcome FROM command WHERE command_id = ?")
        .bind(id)
        .first([](const storage::RowView& row) { return row.text(0); });
}

} // namespace

Reply changes(const Call& call, Questions& questions)
{
    CallReader read(call);
    const std::int64_t asked = read.number("since", -1);
    if (auto malformed = replyToMalformed(read)) {
        return *std::move(malformed);
    }
    const auto since = asked < 0 ? std::nullopt : std::optional{asked};
    const auto sent = questions.readers.read([since](Transaction& transaction) {
        return sentChanges(transaction, since);
    });
    return sent ? json(storage::writeSent(*sent)) : replyOf(sent.error());
}

Reply commandOutcome(const Call& call, Questions& questions)
{
    CallReader read(call);
    const auto id = read.pathId<CommandId>(0);
    if (auto malformed = replyToMalformed(read)) {
        return *std::move(malformed);
    }
    const auto stored = questions.readers.read([id](Transaction& transaction) {
        return storedOutcome(transaction, id);
    });
    if (!stored) {
        return replyOf(stored.error());
    }
    if (!*stored) {
        return notFound();
    }
    auto outcome = storage::readOutcome(**stored);
    return outcome ? replyOf(Answer{*std::move(outcome)}) : replyOf(ReadError::Damaged);
}

} // namespace jangbu::app
