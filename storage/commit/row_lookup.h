#pragma once

#include "core/command/row_keys.h"
#include "core/coupon/coupon.h"
#include "storage/sql/transaction.h"

#include <string_view>
#include <vector>

namespace jangbu::storage {

template <class Key>
void bindKey(Statement& statement, const Key& key)
{
    statement.bind(key);
}

inline void bindKey(Statement& statement, const CouponKey& key)
{
    statement.bind(key.campaign, key.customer, key.nth);
}

inline void bindKey(Statement& statement, const ClaimKey& key)
{
    statement.bind(key.campaign, key.customer);
}

/// Runs the statement for every key, in order, and calls visit(key, row) for what it finds.
template <class Key, class Visit>
[[nodiscard]] Sql<void>
lookUp(Transaction& transaction, std::string_view text, const std::vector<Key>& keys, Visit visit)
{
    if (keys.empty()) {
        return {};
    }
    Statement statement = transaction.prepare(text);
    for (const Key& key : keys) {
        bindKey(statement, key);
        auto found = statement.forEach([&](const RowView& row) { visit(key, row); });
        if (!found) {
            return found;
        }
    }
    return {};
}

} // namespace jangbu::storage
