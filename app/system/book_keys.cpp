#include "app/system/book_keys.h"

#include "storage/sql/transaction.h"

#include <algorithm>
#include <cstdint>
#include <optional>

namespace jangbu::app {

using storage::Fault;
using storage::RowView;
using storage::Sql;
using storage::Transaction;
using storage::TransactionMode;
using storage::Vault;

namespace {

constexpr std::int64_t firstKeyId = 1;

/// What the book says of its key.
struct KeyMemory
{
    std::int64_t batches = 0;
    std::optional<storage::Bytes> check;
};

OpenFailure failureOf(const storage::SqlFailure& failure)
{
    switch (failure.fault) {
    case Fault::Damaged:
        return OpenFailure::Damaged;
    case Fault::Full:
        return OpenFailure::DiskFull;
    case Fault::ReadOnly:
        return OpenFailure::NotWritable;
    case Fault::Busy:
    case Fault::Conflict:
    case Fault::Constraint:
    case Fault::Lost:
    case Fault::Other:
        return OpenFailure::Unavailable;
    }
    return OpenFailure::Unavailable;
}

Sql<KeyMemory> readMemory(Transaction& transaction)
{
    const auto batches =
        transaction.prepare("SELECT batch_no FROM head").first([](const RowView& row) {
            return row.integer(0);
        });
    if (!batches) {
        return std::unexpected(batches.error());
    }
    auto check = transaction.prepare("SELECT check_value FROM vault_key WHERE key_id = ?")
                     .bind(firstKeyId)
                     .first([](const RowView& row) { return row.blob(0); });
    if (!check) {
        return std::unexpected(std::move(check).error());
    }
    return KeyMemory{batches->value_or(0), *std::move(check)};
}

Sql<void> remember(Transaction& transaction, const Vault& vault)
{
    auto written = transaction.prepare("INSERT INTO vault_key (key_id, check_value) VALUES (?, ?)")
                       .bind(firstKeyId, vault.keyCheck())
                       .execute(1);
    return written ? transaction.commit() : written;
}

std::expected<Vault, OpenFailure>
proveVault(Transaction& transaction, const std::filesystem::path& keysFolder)
{
    const auto memory = readMemory(transaction);
    if (!memory) {
        return std::unexpected(failureOf(memory.error()));
    }
    const auto& check = memory->check;
    const bool isNew = memory->batches == 0 && !check;
    if (!isNew && !check) {
        return std::unexpected(OpenFailure::Damaged);
    }
    auto vault = isNew ? Vault::openOrCreate(keysFolder) : Vault::open(keysFolder);
    if (!vault) {
        return std::unexpected(app::failureOf(vault.error()));
    }
    if (check) {
        const bool isProven = std::ranges::equal(*check, vault->keyCheck());
        return isProven ? std::expected<Vault, OpenFailure>{*std::move(vault)}
                        : std::unexpected(OpenFailure::KeyWrong);
    }
    if (auto written = remember(transaction, *vault); !written) {
        return std::unexpected(failureOf(written.error()));
    }
    return *std::move(vault);
}

} // namespace

std::expected<Vault, OpenFailure>
openVault(storage::Database& database, const std::filesystem::path& keysFolder)
{
    auto writer = database.openWriter();
    if (!writer) {
        return std::unexpected(failureOf(writer.error()));
    }
    auto vault = [&]() -> std::expected<Vault, OpenFailure> {
        auto transaction = Transaction::begin(**writer, TransactionMode::Write);
        if (!transaction) {
            return std::unexpected(failureOf(transaction.error()));
        }
        return proveVault(*transaction, keysFolder);
    }();
    database.beforeClose(**writer);
    return vault;
}

} // namespace jangbu::app
