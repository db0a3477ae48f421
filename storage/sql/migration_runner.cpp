#include "storage/sql/migration_runner.h"

#include "storage/sql/transaction.h"

#include <QByteArrayView>
#include <QCryptographicHash>

#include <cstddef>
#include <optional>
#include <vector>

namespace jangbu::storage {

namespace {

/// A step as the file says it was made.
struct MadeStep
{
    std::int64_t version = 0;
    std::string sha256;
    std::int64_t oldestProgram = 0;
};

struct FileState
{
    std::int64_t applicationId = 0;
    std::int64_t tables = 0;
    std::vector<MadeStep> steps;
};

std::string sha256Of(std::string_view text)
{
    const QByteArrayView bytes(text.data(), static_cast<qsizetype>(text.size()));
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString();
}

MigrationOutcome outcomeOf(const SqlFailure& failure)
{
    const bool isDamaged = failure.fault == Fault::Damaged;
    return {
        isDamaged ? MigrationResult::Damaged : MigrationResult::Failed,
        failure.fault,
        failure.text,
    };
}

Sql<FileState> readState(Connection& connection, std::int64_t ours)
{
    auto transaction = Transaction::begin(connection, TransactionMode::Read);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    const auto applicationId = connection.dialect().applicationId(connection);
    if (!applicationId) {
        return std::unexpected(applicationId.error());
    }
    const auto tables = connection.dialect().tableCount(connection);
    if (!tables) {
        return std::unexpected(tables.error());
    }
    FileState state{*applicationId, *tables, {}};
    if (state.applicationId != ours) {
        return state;
    }
    const auto read =
        transaction
            ->prepare("SELECT version, sha256, oldest_program FROM migration ORDER BY version")
            .forEach([&state](const RowView& row) {
                state.steps.push_back({row.integer(0), row.text(1), row.integer(2)});
            });
    if (!read) {
        return std::unexpected(read.error());
    }
    return state;
}

/// What is wrong with the history, if anything.
std::optional<MigrationOutcome> judge(const FileState& state, const Schema& schema)
{
    const std::size_t known = schema.migrations.size();
    if (state.steps.empty()) {
        return MigrationOutcome{MigrationResult::Damaged, Fault::Damaged, "no history"};
    }
    for (std::size_t step = 0; step < state.steps.size(); ++step) {
        const MadeStep& made = state.steps[step];
        const bool isKnown = step < known;
        if (made.version != static_cast<std::int64_t>(step) + 1
            || (isKnown && made.sha256 != sha256Of(schema.migrations[step].up))) {
            return MigrationOutcome{
                MigrationResult::Damaged,
                Fault::Damaged,
                "step " + std::to_string(made.version) + " is not the one of this program",
            };
        }
    }
    if (state.steps.size() > known) {
        const bool isFit = state.steps.back().oldestProgram <= static_cast<std::int64_t>(known);
        return MigrationOutcome{
            isFit ? MigrationResult::NewerButFit : MigrationResult::NewerThanProgram,
            Fault::Other,
            "schema " + std::to_string(state.steps.size()) + ", this program knows "
                + std::to_string(known),
        };
    }
    return std::nullopt;
}

Sql<void> recordStep(Transaction& transaction, const Migration& step, Instant now)
{
    return transaction
        .prepare("INSERT INTO migration (version, name, sha256, applied_at, oldest_program) "
                 "VALUES (?, ?, ?, ?, ?)")
        .bind(step.version, step.name, sha256Of(step.up), now, step.oldestProgram)
        .execute(1);
}

Sql<void> firstStepExtras(Transaction& transaction, std::int64_t applicationId)
{
    Connection& connection = transaction.connection();
    if (auto created = transaction.runScript(connection.dialect().createMigrationTable());
        !created) {
        return std::unexpected(created.error());
    }
    return connection.dialect().setApplicationId(connection, applicationId);
}

/// One step in one transaction. Gives what its check found wrong; then nothing is kept.
Sql<std::vector<std::string>>
make(Connection& connection, const Schema& schema, const Migration& step, Instant now)
{
    auto transaction = Transaction::begin(connection, TransactionMode::Write);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    if (step.version == 1) {
        if (auto extras = firstStepExtras(*transaction, schema.applicationId); !extras) {
            return std::unexpected(extras.error());
        }
    }
    if (auto made = transaction->runScript(step.up); !made) {
        return made;
    }
    auto wrong = transaction->runScript(step.check);
    if (!wrong || !wrong->empty()) {
        return wrong;
    }
    if (auto recorded = recordStep(*transaction, step, now); !recorded) {
        return std::unexpected(recorded.error());
    }
    if (auto committed = transaction->commit(); !committed) {
        return std::unexpected(committed.error());
    }
    return wrong;
}

} // namespace

bool mayOpen(MigrationResult result)
{
    switch (result) {
    case MigrationResult::Created:
    case MigrationResult::UpToDate:
    case MigrationResult::Upgraded:
    case MigrationResult::NewerButFit:
        return true;
    case MigrationResult::NewerThanProgram:
    case MigrationResult::NotABook:
    case MigrationResult::Damaged:
    case MigrationResult::CheckFailed:
    case MigrationResult::Failed:
        return false;
    }
    return false;
}

MigrationOutcome migrate(Connection& writer, const Schema& schema, Instant now)
{
    const auto state = readState(writer, schema.applicationId);
    if (!state) {
        return outcomeOf(state.error());
    }
    const bool isNew = state->applicationId == 0 && state->tables == 0;
    if (!isNew && state->applicationId != schema.applicationId) {
        return {MigrationResult::NotABook, Fault::Other, "the file is not one of ours"};
    }
    if (!isNew) {
        if (auto wrong = judge(*state, schema)) {
            return *wrong;
        }
    }
    for (const Migration& step : schema.migrations.subspan(state->steps.size())) {
        const auto wrong = make(writer, schema, step, now);
        if (!wrong) {
            return outcomeOf(wrong.error());
        }
        if (!wrong->empty()) {
            return {MigrationResult::CheckFailed, Fault::Other, wrong->front()};
        }
    }
    const bool isSame = state->steps.size() == schema.migrations.size();
    if (isNew) {
        return {MigrationResult::Created, Fault::Other, {}};
    }
    return {isSame ? MigrationResult::UpToDate : MigrationResult::Upgraded, Fault::Other, {}};
}

} // namespace jangbu::storage
