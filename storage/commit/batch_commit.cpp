#include "storage/commit/batch_commit.h"

#include "core/command/row_keys.h"
#include "core/decision/decide.h"
#include "core/limit/limits.h"
#include "storage/commit/batch_writer.h"
#include "storage/commit/known_commands.h"
#include "storage/commit/working_set_loader.h"
#include "storage/wire/command_json.h"

#include <algorithm>
#include <chrono>
#include <thread>
#include <type_traits>
#include <utility>
#include <variant>

namespace jangbu::storage {

namespace {

/// The commands at the given places: those of a batch that nobody decided yet.
struct FreshCommands
{
    std::vector<Command> commands;
    std::vector<ContentHash> contentHashes;
};

FreshCommands pick(const CommandBatch& batch, const std::vector<std::size_t>& places)
{
    FreshCommands fresh;
    fresh.commands.reserve(places.size());
    fresh.contentHashes.reserve(places.size());
    for (const std::size_t place : places) {
        fresh.commands.push_back(batch.commands[place]);
        fresh.contentHashes.push_back(batch.contentHashes[place]);
    }
    return fresh;
}

/// Whether it changes what others read without a lock: settings, staff, who holds a unique value.
bool changesTheShop(const Command& command)
{
    return std::visit(
        []<class Body>(const Body& /*body*/) {
            return std::is_same_v<Body, SaveProduct> || std::is_same_v<Body, SaveCustomer>
                   || std::is_same_v<Body, SaveCampaign> || std::is_same_v<Body, SaveStaff>
                   || std::is_same_v<Body, SaveTerminal> || std::is_same_v<Body, ChangeSettings>;
        },
        command.body
    );
}

/// Waits for other writers as far as must be, locks and reads what the commands need.
Sql<WorkingSet> lockAndLoad(Transaction& transaction, const Vault& vault, const CommandBatch& batch)
{
    const bool isAlone = std::ranges::any_of(batch.commands, changesTheShop);
    if (auto turn = transaction.takeTurn(isAlone); !turn) {
        return std::unexpected(std::move(turn).error());
    }
    return WorkingSetLoader(transaction, vault).load(rowKeysOf(batch.commands));
}

/// Decides and writes, short of the commit.
Sql<std::vector<Outcome>> decideAndWrite(
    Transaction& transaction,
    const Vault& vault,
    const FreshCommands& fresh,
    WorkingSet& set
)
{
    std::vector<Outcome> outcomes;
    outcomes.reserve(fresh.commands.size());
    for (const Command& command : fresh.commands) {
        outcomes.push_back(decide(command, set));
    }
    const DecidedBatch decided{fresh.commands, fresh.contentHashes, outcomes, set};
    if (auto written = BatchWriter(transaction, vault, decided).write(); !written) {
        return std::unexpected(std::move(written).error());
    }
    return outcomes;
}

/// Worth another try of the very same thing.
bool isPassing(Fault fault)
{
    return fault == Fault::Busy || fault == Fault::Conflict || fault == Fault::Lost;
}

} // namespace

BatchCommit::BatchCommit(
    Database& database,
    const Vault& vault,
    const Clock& clock,
    OnAlert onAlert
)
    : m_database(database)
    , m_vault(vault)
    , m_clock(clock)
    , m_onAlert(std::move(onAlert))
    , m_jitter(static_cast<std::uint32_t>(clock.now().us))
{}

Sql<void> BatchCommit::open()
{
    auto opened = m_database.openWriter();
    if (!opened) {
        return std::unexpected(std::move(opened).error());
    }
    m_writer = *std::move(opened);
    return {};
}

std::vector<Answer> BatchCommit::commit(const CommandBatch& batch)
{
    bool mayBeDone = false;
    SqlFailure last;
    for (int tries = 0; tries < limit::batchTries; ++tries) {
        m_tries = tries + 1;
        Attempt result = attempt(batch);
        if (result) {
            return *std::move(result);
        }
        last = std::move(result.error().failure);
        mayBeDone = mayBeDone || result.error().mayBeDone;
        if (last.fault == Fault::Constraint) {
            return isolate(batch, last);
        }
        if (!isPassing(last.fault)) {
            break;
        }
        recover(last, tries);
    }
    if (last.fault == Fault::Conflict) {
        return isolate(batch, last);
    }
    return giveUp(batch, last, mayBeDone);
}

BatchCommit::Attempt BatchCommit::attempt(const CommandBatch& batch)
{
    if (!m_writer) {
        if (auto opened = open(); !opened) {
            return std::unexpected(Failure{std::move(opened).error()});
        }
    }
    auto transaction = Transaction::begin(*m_writer, TransactionMode::Write);
    if (!transaction) {
        return std::unexpected(Failure{std::move(transaction).error()});
    }
    auto set = lockAndLoad(*transaction, m_vault, batch);
    if (!set) {
        return std::unexpected(Failure{std::move(set).error()});
    }
    set->recordedAt = m_clock.now();
    // What an earlier try committed without our hearing of it is found here like any repetition.
    // Asked under the locks: what another writer decided before we had them is in the book by now.
    const auto known = KnownCommands::find(*transaction, batch);
    if (!known) {
        return std::unexpected(Failure{known.error()});
    }
    if (known->fresh().empty()) {
        return known->answers(batch, {});
    }
    const FreshCommands fresh = pick(batch, known->fresh());
    const auto outcomes = decideAndWrite(*transaction, m_vault, fresh, *set);
    if (!outcomes) {
        return std::unexpected(Failure{outcomes.error()});
    }
    if (auto committed = transaction->commit(); !committed) {
        const bool isLost = committed.error().fault == Fault::Lost;
        return std::unexpected(Failure{std::move(committed).error(), isLost});
    }
    return known->answers(batch, *outcomes);
}

// NOLINTNEXTLINE(misc-no-recursion): halves end at one command
std::vector<Answer> BatchCommit::isolate(const CommandBatch& batch, const SqlFailure& failure)
{
    if (batch.size() == 1) {
        const Command& command = batch.commands.front();
        m_onAlert({
            AlertKind::Quarantined,
            command.id,
            std::string(commandType(command.body)),
            failure,
        });
        return {std::unexpected(SubmitError::Quarantined)};
    }
    const std::size_t half = batch.size() / 2;
    std::vector<Answer> answers = commit(batch.part(0, half));
    std::vector<Answer> rest = commit(batch.part(half, batch.size() - half));
    answers.insert(answers.end(), rest.begin(), rest.end());
    return answers;
}

std::vector<Answer>
BatchCommit::giveUp(const CommandBatch& batch, const SqlFailure& failure, bool mayBeDone)
{
    m_onAlert({AlertKind::NotWritten, std::nullopt, {}, failure});
    const SubmitError error = mayBeDone ? SubmitError::Unknown : SubmitError::Unavailable;
    return std::vector<Answer>(batch.size(), std::unexpected(error));
}

void BatchCommit::recover(const SqlFailure& failure, int tries)
{
    constexpr int firstPauseMs = 10;
    if (failure.fault == Fault::Lost) {
        m_writer.reset();
    }
    // Full jitter: writers that met once must not meet again.
    std::uniform_int_distribution<int> pause(0, firstPauseMs << tries);
    std::this_thread::sleep_for(std::chrono::milliseconds(pause(m_jitter)));
}

void BatchCommit::rest()
{
    if (m_writer) {
        m_database.afterCommit(*m_writer);
    }
}

void BatchCommit::close()
{
    if (m_writer) {
        m_database.beforeClose(*m_writer);
        m_writer.reset();
    }
}

} // namespace jangbu::storage
