#pragma once

#include "core/port/book.h"
#include "storage/commit/committer.h"
#include "storage/sql/database.h"
#include "storage/vault/vault.h"
#include "tests/fakes/fixed_clock.h"
#include "tests/storage/contract/engine.h"

#include <QTemporaryDir>

#include <filesystem>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <vector>

namespace jangbu::tests {

/// A book in a folder of its own, open for the length of a test.
class OpenBook
{
public:
    explicit OpenBook(Engine& engine);
    ~OpenBook();
    OpenBook(const OpenBook&) = delete;
    OpenBook& operator=(const OpenBook&) = delete;
    OpenBook(OpenBook&&) = delete;
    OpenBook& operator=(OpenBook&&) = delete;

    [[nodiscard]] Book& book() { return *m_committer; }

    [[nodiscard]] storage::Database& database() { return *m_database; }

    [[nodiscard]] const storage::Vault& vault() const { return m_vault; }

    [[nodiscard]] fakes::FixedClock& clock() { return m_clock; }

    /// A connection for the test's own questions.
    [[nodiscard]] storage::Connection& reader();

    /// The folder that the engine knows the book by.
    [[nodiscard]] std::filesystem::path folder() const { return m_folder.path().toStdString(); }

    void close();
    void reopen();

    [[nodiscard]] std::vector<storage::CommitAlert> alerts() const;

private:
    void open();

    Engine& m_engine;
    QTemporaryDir m_folder;
    storage::Vault m_vault;
    fakes::FixedClock m_clock;
    mutable std::mutex m_mutex;
    std::vector<storage::CommitAlert> m_alerts;
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<storage::Committer> m_committer;
    std::unique_ptr<storage::Connection> m_reader;
};

/// The laws that the stored book breaks, with the rows that break them; empty when it is intact.
[[nodiscard]] std::string brokenLaws(storage::Connection& reader, const storage::Vault& vault);
[[nodiscard]] std::string brokenLaws(OpenBook& open);

/// Submits all in order without waiting for each, and gives the answers in that order.
[[nodiscard]] std::vector<Answer> submitAll(Book& book, std::span<const Command> commands);

} // namespace jangbu::tests
