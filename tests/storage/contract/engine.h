#pragma once

#include "storage/sql/database.h"

#include <filesystem>
#include <memory>

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
};

class SqliteEngine final : public Engine
{
public:
    [[nodiscard]] std::unique_ptr<storage::Database> open(const std::filesystem::path& folder
    ) override;
};

} // namespace jangbu::tests
