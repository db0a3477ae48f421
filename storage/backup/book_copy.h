#pragma once

#include "core/port/backup.h"
#include "storage/backup/archive.h"
#include "storage/sql/connection.h"

#include <atomic>
#include <filesystem>
#include <functional>
#include <future>
#include <memory>

// NOLINTBEGIN(readability-identifier-naming): the library's own names
struct sqlite3;
struct sqlite3_backup;

// NOLINTEND(readability-identifier-naming)

namespace jangbu::storage {

/// Done in steps on the writing connection between batches; true: go on at the next opportunity.
/// Null instead of a connection: there will be no more of it.
using WriterStep = std::function<bool(Connection* writer)>;

/// Hands a step to whoever has the writing connection.
using LendForSteps = std::function<void(WriterStep step)>;

/// A copy of a SQLite database, some pages a step. The source goes on being written by the same
/// connection meanwhile: what it changes is changed in the copy too, so the copy is of one moment,
/// that of the last step.
class BookCopy
{
public:
    explicit BookCopy(std::filesystem::path target) : m_target(std::move(target)) {}

    ~BookCopy();
    BookCopy(const BookCopy&) = delete;
    BookCopy& operator=(const BookCopy&) = delete;
    BookCopy(BookCopy&&) = delete;
    BookCopy& operator=(BookCopy&&) = delete;

    /// Copies at most `pages`; true: there are more, or somebody had it locked.
    [[nodiscard]] Backed<bool> step(Connection& source, int pages);

    /// Hundredths that are copied. From any thread.
    [[nodiscard]] int percent() const { return m_percent; }

    /// Lets go of both databases, wherever it is. On the source's thread, while that is open.
    void end();

private:
    [[nodiscard]] Backed<void> begin(Connection& source);
    [[nodiscard]] std::unexpected<BackupFailure> failure(int code) const;

    std::filesystem::path m_target;
    sqlite3* m_source = nullptr;
    sqlite3* m_copy = nullptr;
    sqlite3_backup* m_backup = nullptr;
    std::atomic<int> m_percent = 0;
};

/// Copies the book over the lent connection and waits for the end of it.
[[nodiscard]] Backed<void>
copyBook(const LendForSteps& lend, const std::filesystem::path& target, const OnPercent& onPercent);

/// Copies a database of ours that no program has open, such as access.db; nothing when there is none.
[[nodiscard]] Backed<bool>
copyQuietFile(const std::filesystem::path& file, const std::filesystem::path& target);

/// The number of the last batch in a book that no program has open; 0: nothing was ever written.
[[nodiscard]] Backed<std::int64_t> lastBatchIn(const std::filesystem::path& book);

} // namespace jangbu::storage
