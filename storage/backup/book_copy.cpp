#include "storage/backup/book_copy.h"

#include "storage/sql/transaction.h"
#include "storage/sqlite/connection_rules.h"
#include "storage/sqlite/file_lock.h"
#include "storage/sqlite/native_handle.h"
#include "storage/sqlite/sqlite_dialect.h"

#include <sqlite3.h>

#include <chrono>
#include <system_error>
#include <utility>

namespace jangbu::storage {

namespace {

// 2 MB: some milliseconds between two batches.
constexpr int pagesAStep = 512;
constexpr int allPages = -1;
constexpr std::chrono::milliseconds toldEvery{100};

BackupFailure failureOf(const FileFailure& failure)
{
    switch (failure.error) {
    case FileError::InUse:
        return {BackupTrouble::InUse, failure.text};
    case FileError::DiskFull:
        return {BackupTrouble::DiskFull, failure.text};
    case FileError::ReadOnly:
        return {BackupTrouble::FolderUnusable, failure.text};
    case FileError::Missing:
    case FileError::FolderUnusable:
    case FileError::NotOurs:
    case FileError::Newer:
    case FileError::Damaged:
    case FileError::Failed:
        return {BackupTrouble::Unavailable, failure.text};
    }
    return {BackupTrouble::Unavailable, failure.text};
}

/// What the committer's thread and the one that waits share.
struct SharedCopy
{
    explicit SharedCopy(std::filesystem::path target) : copy(std::move(target)) {}

    BookCopy copy;
    std::promise<Backed<void>> done;
    std::atomic<bool> isStopped = false;

    /// Whether there is more to do.
    bool step(Connection* writer)
    {
        if (isStopped || writer == nullptr) {
            const auto trouble = isStopped ? BackupTrouble::Stopped : BackupTrouble::Unavailable;
            finish(std::unexpected(BackupFailure{trouble, "the book was closed meanwhile"}));
            return false;
        }
        auto isMore = copy.step(*writer, pagesAStep);
        if (isMore && *isMore) {
            return true;
        }
        finish(isMore ? Backed<void>{} : std::unexpected(std::move(isMore).error()));
        return false;
    }

    /// Here and not in the copy's destructor: that may run on the thread of who waits, while the
    /// writer is at work or already closed.
    void finish(Backed<void> result)
    {
        copy.end();
        done.set_value(std::move(result));
    }
};

} // namespace

BookCopy::~BookCopy()
{
    end();
}

void BookCopy::end()
{
    sqlite3_backup_finish(std::exchange(m_backup, nullptr));
    sqlite3_close(std::exchange(m_copy, nullptr));
}

std::unexpected<BackupFailure> BookCopy::failure(int code) const
{
    const bool isFull = (code & 0xFF) == SQLITE_FULL;
    return std::unexpected(BackupFailure{
        isFull ? BackupTrouble::DiskFull : BackupTrouble::Unavailable,
        m_target.string() + ": " + sqlite3_errstr(code)
    });
}

Backed<void> BookCopy::begin(Connection& source)
{
    m_source = nativeSqlite(source);
    const int opened = sqlite3_open_v2(
        m_target.c_str(),
        &m_copy,
        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
        nullptr
    );
    if (opened != SQLITE_OK) {
        return failure(opened);
    }
    // A copy that is not finished is thrown away, so nothing has to be durable before its end.
    sqlite3_exec(m_copy, "PRAGMA synchronous = OFF", nullptr, nullptr, nullptr);
    m_backup = sqlite3_backup_init(m_copy, "main", m_source, "main");
    return m_backup != nullptr ? Backed<void>{} : failure(sqlite3_errcode(m_copy));
}

Backed<bool> BookCopy::step(Connection& source, int pages)
{
    if (m_backup == nullptr) {
        if (auto begun = begin(source); !begun) {
            return std::unexpected(std::move(begun).error());
        }
    }
    if (nativeSqlite(source) != m_source) {
        // The writer was lost and opened anew.
        return std::unexpected(
            BackupFailure{BackupTrouble::Unavailable, "the connection was lost meanwhile"}
        );
    }
    const int result = sqlite3_backup_step(m_backup, pages);
    const int all = sqlite3_backup_pagecount(m_backup);
    if (all > 0) {
        m_percent = 100 - sqlite3_backup_remaining(m_backup) * 100 / all;
    }
    if (result == SQLITE_OK || result == SQLITE_BUSY || result == SQLITE_LOCKED) {
        return true;
    }
    if (result != SQLITE_DONE) {
        return failure(result);
    }
    end();
    return false;
}

Backed<void>
copyBook(const LendForSteps& lend, const std::filesystem::path& target, const OnPercent& onPercent)
{
    const auto shared = std::make_shared<SharedCopy>(target);
    std::future<Backed<void>> done = shared->done.get_future();
    lend([shared](Connection* writer) { return shared->step(writer); });
    while (done.wait_for(toldEvery) != std::future_status::ready) {
        if (onPercent && !onPercent(shared->copy.percent())) {
            shared->isStopped = true;
            done.wait();
        }
    }
    return done.get();
}

Backed<bool> copyQuietFile(const std::filesystem::path& file, const std::filesystem::path& target)
{
    std::error_code error;
    if (!std::filesystem::exists(file, error)) {
        return false;
    }
    const auto lock = FileLock::take(std::filesystem::path(file).replace_extension(".lock"));
    if (!lock) {
        return std::unexpected(failureOf(lock.error()));
    }
    const SqliteDialect dialect;
    const auto opened = Connection::open(sqliteTarget(file), dialect);
    if (!opened) {
        return std::unexpected(BackupFailure{BackupTrouble::Unavailable, opened.error().text});
    }
    BookCopy copy(target);
    const auto isMore = copy.step(**opened, allPages);
    if (!isMore || *isMore) {
        return std::unexpected(
            isMore ? BackupFailure{BackupTrouble::InUse, file.string()} : isMore.error()
        );
    }
    return true;
}

Backed<std::int64_t> lastBatchIn(const std::filesystem::path& book)
{
    const SqliteDialect dialect;
    const auto opened = Connection::open(sqliteTarget(book), dialect);
    if (!opened) {
        return std::unexpected(BackupFailure{BackupTrouble::Damaged, opened.error().text});
    }
    auto transaction = Transaction::begin(**opened, TransactionMode::Read);
    if (!transaction) {
        return std::unexpected(BackupFailure{BackupTrouble::Damaged, transaction.error().text});
    }
    const auto batchNo =
        transaction->prepare("SELECT batch_no FROM head").first([](const RowView& row) {
            return row.integer(0);
        });
    if (!batchNo || !*batchNo) {
        return std::unexpected(
            BackupFailure{BackupTrouble::Damaged, batchNo ? "no head" : batchNo.error().text}
        );
    }
    return **batchNo;
}

} // namespace jangbu::storage
