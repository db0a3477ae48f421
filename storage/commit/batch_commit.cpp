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
    std::vector<Answer> answers;
    answers.reserve(batch.size());
    const auto answer = [&answers](const std::vector<Answer>& some) {
        answers.insert(answers.end(), some.begin(), some.end());
    };
    std::vector<CommandBatch> parts{batch}; // the next one last
    while (!parts.empty()) {
        const CommandBatch part = parts.back();
        parts.pop_back();
        const Attempt result = tryOften(part);
        if (result) {
            answer(*result);
        } else if (!isOfSomeCommand(result.error())) {
            answer(giveUp(part, result.error()));
        } else if (part.size() == 1) {
            answer({setAside(part, result.error())});
        } else {
            const std::size_t half = part.size() / 2;
            parts.push_back(part.part(half, part.size() - half));
            parts.push_back(part.part(0, half));
        }
    }
    return answers;
}

BatchCommit::Attempt BatchCommit::tryOften(const CommandBatch& batch)
{
    bool mayBeDone = false;
    for (m_tries = 1;; ++m_tries) {
        Attempt result = attempt(batch);
        if (result) {
            return result;
        }
        mayBeDone = mayBeDone || result.error().mayBeDone;
        result.error().mayBeDone = mayBeDone;
        if (!isPassing(result.error().failure.fault) || m_tries == limit::batchTries) {
            return result;
        }
        recover(result.error().failure);
    }
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

bool BatchCommit::isOfSomeCommand(const Failure& failure)
{
    switch (failure.failure.fault) {
    case Fault::Constraint:
    case Fault::Conflict:
        return true;
    case Fault::Damaged:
    case Fault::Other:
        return !failure.mayBeDone && isBookSound();
    case Fault::Busy:
    case Fault::Full:
    case Fault::ReadOnly:
    case Fault::Lost:
        return false;
    }
    return false;
}

bool BatchCommit::isBookSound()
{
    if (!m_writer) {
        return false;
    }
    auto transaction = Transaction::begin(*m_writer, TransactionMode::Write);
    return transaction && WorkingSetLoader(*transaction, m_vault).load(RowKeys{})
           && readHead(*transaction);
}

Answer BatchCommit::setAside(const CommandBatch& one, const Failure& failure)
{
    const auto stored = storedAnswers(one);
    if (!stored) {
        return giveUp(one, {failure.failure, true}).front();
    }
    if (!stored->empty()) {
        return stored->front();
    }
    if (failure.failure.fault == Fault::Conflict) {
        return giveUp(one, failure).front(); // others were in its way: nothing is wrong with it
    }
    const Command& command = one.commands.front();
    const std::string_view type = commandType(command.body);
    m_onAlert({AlertKind::Quarantined, command.id, std::string(type), failure.failure});
    return std::unexpected(SubmitError::Quarantined);
}

Sql<std::vector<Answer>> BatchCommit::storedAnswers(const CommandBatch& batch)
{
    auto transaction = Transaction::begin(*m_writer, TransactionMode::Write);
    if (!transaction) {
        return std::unexpected(std::move(transaction).error());
    }
    const auto known = KnownCommands::find(*transaction, batch);
    if (!known) {
        return std::unexpected(known.error());
    }
    return known->fresh().empty() ? known->answers(batch, {}) : std::vector<Answer>{};
}

std::vector<Answer> BatchCommit::giveUp(const CommandBatch& batch, const Failure& failure)
{
    m_onAlert({AlertKind::NotWritten, std::nullopt, {}, failure.failure});
    const SubmitError error = failure.mayBeDone ? SubmitError::Unknown : SubmitError::Unavailable;
    return std::vector<Answer>(batch.size(), std::unexpected(error));
}

void BatchCommit::recover(const SqlFailure& failure)
{
    constexpr int firstPauseMs = 10;
    if (failure.fault == Fault::Lost) {
        m_writer.reset();
    }
    // Full jitter: writers that met once must not meet again.
    std::uniform_int_distribution<int> pause(0, firstPauseMs << (m_tries - 1));
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
