#pragma once

#include "storage/sql/connection.h"
#include "storage/sql/sql_failure.h"
#include "storage/vault/vault.h"

#include <cstdint>
#include <string>
#include <vector>

namespace jangbu::storage {

/// One promise of the book, asked of every row that it is about.
struct Law
{
    std::string name;                // stable, such as `balance_is_fold`
    std::int64_t checked = 0;        // rows asked
    std::int64_t broken = 0;         // rows that break it
    std::vector<std::string> breaks; // names the first of them, at most `breaksNamed`
};

inline constexpr std::size_t breaksNamed = 20;

struct VerifyReport
{
    std::vector<Law> laws;

    [[nodiscard]] bool isIntact() const;
};

/// Recomputes everything that the book promises from its rows, in one read transaction: what is
/// committed meanwhile is not seen. A failure means that the database could not be read to its end.
[[nodiscard]] Sql<VerifyReport> verify(Connection& reader, const Vault& vault);

} // namespace jangbu::storage
