#pragma once

#include "core/port/book_check.h"
#include "storage/sql/connection.h"
#include "storage/sql/sql_failure.h"
#include "storage/vault/vault.h"

#include <cstddef>

namespace jangbu::storage {

using Law = LawFinding;
using VerifyReport = BookCheckReport;

inline constexpr std::size_t breaksNamed = 20;

/// Recomputes everything that the book promises from its rows, in one read transaction: what is
/// committed meanwhile is not seen. A failure means that the database could not be read to its end.
[[nodiscard]] Sql<VerifyReport>
verify(Connection& reader, const Vault& vault, const BookCheck::OnProgress& onProgress = {});

} // namespace jangbu::storage
