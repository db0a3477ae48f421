#include "storage/backup/book_proof.h"

#include "storage/audit/verify.h"
#include "storage/sql/transaction.h"
#include "storage/sqlite/sqlite_database.h"

#include <algorithm>
#include <system_error>
#include <utility>

namespace jangbu::storage {

namespace {

std::unexpected<BackupFailure> no(BackupTrouble trouble, std::string text)
{
    return std::unexpected(BackupFailure{trouble, std::move(text)});
}

BackupFailure failureOf(const FileFailure& failure)
{
    const bool isNewer = failure.error == FileError::Newer;
    const bool isFull = failure.error == FileError::DiskFull;
    if (isNewer || isFull) {
        return {isNewer ? BackupTrouble::Newer : BackupTrouble::DiskFull, failure.text};
    }
    return {BackupTrouble::Damaged, failure.text};
}

Backed<Vault> vaultFor(
    const BackupAbout& about,
    const std::filesystem::path& folder,
    const std::filesystem::path& keysFolder
)
{
    auto vault = Vault::open(about.hasKeys ? folder / "keys" : keysFolder);
    if (!vault) {
        return no(BackupTrouble::KeyMissing, "there is no key for the book in the backup");
    }
    return *std::move(vault);
}

/// Whether the key is that of the book.
Sql<bool> isKeyOf(Connection& reader, const Vault& vault)
{
    auto transaction = Transaction::begin(reader, TransactionMode::Read);
    if (!transaction) {
        return std::unexpected(std::move(transaction).error());
    }
    const auto check =
        transaction->prepare("SELECT check_value FROM vault_key").first([](const RowView& row) {
            return row.blob(0);
        });
    if (!check) {
        return std::unexpected(check.error());
    }
    return *check && std::ranges::equal(**check, vault.keyCheck());
}

Backed<BookCheckReport> checkBook(
    const BackupAbout& about,
    const std::filesystem::path& folder,
    const ProofNeeds& needs,
    const Backups::OnProgress& onProgress
)
{
    const auto database = SqliteDatabase::open(bookFile(folder), OpenIntent::Existing, needs.now);
    if (!database) {
        return std::unexpected(failureOf(database.error()));
    }
    const auto vault = vaultFor(about, folder, needs.keysFolder);
    if (!vault) {
        return std::unexpected(vault.error());
    }
    const auto reader = (*database)->openReader();
    if (!reader) {
        return no(BackupTrouble::Damaged, reader.error().text);
    }
    const auto isKey = isKeyOf(**reader, *vault);
    if (!isKey) {
        return no(BackupTrouble::Damaged, isKey.error().text);
    }
    if (!*isKey) {
        return no(BackupTrouble::KeyMissing, "the key is that of another book");
    }
    auto report = verifyWhile(**reader, *vault, [&](std::size_t done, std::size_t all) {
        const int percent = static_cast<int>(done * 100 / all);
        return !onProgress || onProgress(BackupStep::Checking, percent);
    });
    if (!report) {
        return no(BackupTrouble::Damaged, report.error().text);
    }
    if (!*report) {
        return no(BackupTrouble::Stopped, "stopped while the book was checked");
    }
    return **std::move(report);
}

} // namespace

Backed<BackupProof> unpackAndProve(
    const std::filesystem::path& file,
    const std::filesystem::path& folder,
    const ProofNeeds& needs,
    const Backups::OnProgress& onProgress
)
{
    auto reader = SealedReader::open(file, needs.secrets);
    if (!reader) {
        return std::unexpected(std::move(reader).error());
    }
    const auto about = unpack(*reader, folder, [&](int percent) {
        return !onProgress || onProgress(BackupStep::Unpacking, percent);
    });
    if (!about) {
        return std::unexpected(about.error());
    }
    std::error_code error;
    if (!std::filesystem::exists(folder / "book.db", error)) {
        return no(BackupTrouble::Damaged, "there is no book in it");
    }
    auto report = checkBook(*about, folder, needs, onProgress);
    if (!report) {
        return std::unexpected(std::move(report).error());
    }
    // What opening the book left beside it; the book itself is whole.
    for (const char* const name : {"book.db-wal", "book.db-shm", "book.lock"}) {
        std::filesystem::remove(folder / name, error);
    }
    return BackupProof{
        .path = file.string(),
        .bytes = reader->fileBytes(),
        .about = *about,
        .check = *std::move(report),
    };
}

} // namespace jangbu::storage
