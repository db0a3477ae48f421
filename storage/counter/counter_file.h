#pragma once

#include "core/port/cart_store.h"
#include "storage/sql/transaction.h"
#include "storage/sql/writer/shared_writer.h"
#include "storage/sqlite/sqlite_database.h"

#include <expected>
#include <filesystem>
#include <memory>
#include <type_traits>
#include <utility>

namespace jangbu::storage {

/// counter.db of a data folder: what this machine remembers apart from the book. Takes one caller
/// at a time from whatever thread; others wait.
class CounterFile
{
public:
    /// Makes the file when it is missing. A damaged or foreign one is renamed, not deleted, and a
    /// fresh one begun: the shop must open.
    [[nodiscard]] static std::expected<std::unique_ptr<CounterFile>, FileFailure>
    open(const std::filesystem::path& folder, Instant now);

    ~CounterFile() = default;
    CounterFile(const CounterFile&) = delete;
    CounterFile& operator=(const CounterFile&) = delete;
    CounterFile(CounterFile&&) = delete;
    CounterFile& operator=(CounterFile&&) = delete;

    /// Where the damaged file went that `open` found; empty when it found none.
    [[nodiscard]] const std::filesystem::path& setAside() const { return m_setAside; }

    /// Runs work(Transaction&) → Sql<T> in a transaction and commits it; durable on return.
    template <class Work>
    [[nodiscard]] auto run(Work work)
        -> std::expected<typename std::invoke_result_t<Work, Transaction&>::value_type, StoreError>
    {
        auto answer = m_writer.run(std::move(work));
        if (!answer) {
            return std::unexpected(errorOf(answer.error()));
        }
        if constexpr (std::is_void_v<
                          typename std::invoke_result_t<Work, Transaction&>::value_type>) {
            return {};
        } else {
            return *std::move(answer);
        }
    }

    /// For what keeps its own rows in the file.
    [[nodiscard]] SharedWriter& writer() { return m_writer; }

private:
    explicit CounterFile(std::unique_ptr<SqliteDatabase> database);

    [[nodiscard]] static StoreError errorOf(const SqlFailure& failure);

    std::unique_ptr<SqliteDatabase> m_database;
    SharedWriter m_writer;
    std::filesystem::path m_setAside;
};

} // namespace jangbu::storage
