#pragma once

#include "core/port/book_check.h"
#include "storage/sql/connection.h"
#include "storage/sql/sql_failure.h"
#include "storage/vault/vault.h"

#include <cstddef>
#include <functional>
#include <optional>

namespace jangbu::storage {

using Law = LawFinding;
using VerifyReport = BookCheckReport;

inline constexpr std::size_t breaksNamed = 20;

/// Recomputes everything that the book promises from its rows, in one read transaction: what is
/// committed meanwhile is not seen. A failure means that the database could not be read to its end.
[[nodiscard]] Sql<VerifyReport>
verify(Connection& reader, const Vault& vault, const BookCheck::OnProgress& onProgress = {});

/// Parts that are done, of how many; false stops. Asked again and again within a long part.
using WhileWanted = std::function<bool(std::size_t done, std::size_t all)>;

/// The same as long as it is wanted; nothing when it was stopped.
[[nodiscard]] Sql<std::optional<VerifyReport>>
verifyWhile(Connection& reader, const Vault& vault, const WhileWanted& isWanted);

} // namespace jangbu::storage
