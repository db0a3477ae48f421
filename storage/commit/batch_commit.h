#pragma once

#include "core/command/command.h"
#include "core/port/book.h"
#include "core/port/clock.h"
#include "storage/commit/commit_alert.h"
#include "storage/sql/database.h"
#include "storage/sql/transaction.h"
#include "storage/vault/vault.h"

#include <expected>
#include <memory>
#include <random>
#include <span>
#include <vector>

namespace jangbu::storage {

/// Commands with what recognises them, of one length.
struct CommandBatch
{
    std::span<const Command> commands;
    std::span<const ContentHash> contentHashes;

    [[nodiscard]] std::size_t size() const { return commands.size(); }

    [[nodiscard]] CommandBatch part(std::size_t from, std::size_t count) const
    {
        return {commands.subspan(from, count), contentHashes.subspan(from, count)};
    }
};

/// Turns batches into durable outcomes over the one writing connection. Lives on one thread.
class BatchCommit
{
public:
    /// All must outlive it.
    BatchCommit(Database& database, const Vault& vault, const Clock& clock, OnAlert onAlert);

    /// Opens the writing connection.
    [[nodiscard]] Sql<void> open();

    /// One answer a command, in order. When it returns, every outcome in it is durable.
    [[nodiscard]] std::vector<Answer> commit(const CommandBatch& batch);

    /// How often the last batch, or the last part of one that was taken apart, was begun.
    [[nodiscard]] int tries() const { return m_tries; }

    /// Between batches; null while it is lost.
    [[nodiscard]] Connection* writer() { return m_writer.get(); }

    /// Between batches: lets the engine tidy up.
    void rest();

    void close();

private:
    struct Failure
    {
        SqlFailure failure;
        bool mayBeDone = false; // the connection was lost in COMMIT
    };

    using Attempt = std::expected<std::vector<Answer>, Failure>;

    [[nodiscard]] Attempt tryOften(const CommandBatch& batch);
    [[nodiscard]] Attempt attempt(const CommandBatch& batch);

    /// Whether it is one command's fault, or that of rows that only some commands need.
    [[nodiscard]] bool isOfSomeCommand(const Failure& failure);
    /// Whether what every batch reads can be read.
    [[nodiscard]] bool isBookSound();
    /// What the one command is told that the book cannot take: its outcome when it has one.
    [[nodiscard]] Answer setAside(const CommandBatch& one, const Failure& failure);
    /// Nothing unless all of them have an outcome.
    [[nodiscard]] Sql<std::vector<Answer>> storedAnswers(const CommandBatch& batch);
    [[nodiscard]] std::vector<Answer> giveUp(const CommandBatch& batch, const Failure& failure);
    void recover(const SqlFailure& failure);

    Database& m_database;
    const Vault& m_vault;
    const Clock& m_clock;
    OnAlert m_onAlert;
    std::unique_ptr<Connection> m_writer; // null while it is lost
    std::minstd_rand m_jitter;
    int m_tries = 0;
};

} // namespace jangbu::storage
