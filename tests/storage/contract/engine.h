#pragma once

#include "storage/sql/database.h"
#include "tests/servers/postgres_server.h"

#include <filesystem>
#include <memory>
#include <set>
#include <string>

namespace jangbu::tests {

/// A kind of database that must keep the contract.
class Engine
{
public:
    Engine() = default;
    virtual ~Engine() = default;
    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;
    Engine(Engine&&) = delete;
    Engine& operator=(Engine&&) = delete;

    /// The book that belongs to `folder`, made when there is none; nothing when it cannot be opened.
    [[nodiscard]] virtual std::unique_ptr<storage::Database> open(
        const std::filesystem::path& folder
    ) = 0;

    /// Runs SQL on a closed book as somebody would who means harm: no rule of ours holds him up.
    [[nodiscard]] virtual bool
    harm(const std::filesystem::path& folder, const std::string& sql) = 0;

    /// Makes the closed book of `from` that of `to` as well, which has none.
    virtual void copy(const std::filesystem::path& from, const std::filesystem::path& to) = 0;

    /// What a child process makes an engine of that has the folder's book.
    [[nodiscard]] virtual std::string addressOf(const std::filesystem::path& folder) = 0;
};

class SqliteEngine final : public Engine
{
public:
    [[nodiscard]] std::unique_ptr<storage::Database> open(const std::filesystem::path& folder
    ) override;
    [[nodiscard]] bool harm(const std::filesystem::path& folder, const std::string& sql) override;
    void copy(const std::filesystem::path& from, const std::filesystem::path& to) override;

    [[nodiscard]] std::string addressOf(const std::filesystem::path& /*folder*/) override
    {
        return "sqlite";
    }
};

/// A database a folder, named after it.
class PostgresEngine final : public Engine
{
public:
    /// `server` must outlive the engine.
    explicit PostgresEngine(servers::PostgresServer& server);
    /// In a child process: the databases are there already.
    explicit PostgresEngine(std::string address);

    [[nodiscard]] std::unique_ptr<storage::Database> open(const std::filesystem::path& folder
    ) override;
    [[nodiscard]] bool harm(const std::filesystem::path& folder, const std::string& sql) override;
    void copy(const std::filesystem::path& from, const std::filesystem::path& to) override;

    [[nodiscard]] std::string addressOf(const std::filesystem::path& folder) override;

    /// libpq's parameters of the folder's database, which is made when there is none.
    [[nodiscard]] std::string parametersOf(const std::filesystem::path& folder);

private:
    servers::PostgresServer* m_server = nullptr;
    std::string m_address; // parameters without the database's name
    std::set<std::string> m_made;
};

/// The engine that has the address.
[[nodiscard]] std::unique_ptr<Engine> engineAt(const std::string& address);

} // namespace jangbu::tests
