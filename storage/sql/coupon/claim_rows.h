#pragma once

#include "core/port/coupon_reader.h"
#include "storage/sql/transaction.h"
#include "storage/vault/vault.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace jangbu::storage {

/// As CouponReader::claims.
[[nodiscard]] Sql<std::vector<Claim>> loadClaims(
    Transaction& transaction,
    const Vault& vault,
    CampaignId id,
    std::int64_t beforeIssueNo,
    std::size_t limit
);

} // namespace jangbu::storage
