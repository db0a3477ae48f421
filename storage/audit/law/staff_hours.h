#pragma once

#include "core/order/order.h"
#include "storage/audit/findings.h"
#include "storage/sql/transaction.h"

#include <cstdint>
#include <map>
#include <span>

namespace jangbu::storage {

/// What each of the staff sold by the hour, folded from the orders and held against staff_hour.
class StaffHours
{
public:
    struct Key
    {
        std::int64_t hour = 0;
        StaffId staff;

        friend auto operator<=>(const Key&, const Key&) = default;
    };

    /// One order with what was given back of its lines.
    void add(const Key& key, std::span<const OrderLine> lines);

    [[nodiscard]] Sql<void> judge(Transaction& transaction, Findings& findings) const;

private:
    struct Sum
    {
        std::int64_t orders = 0;
        std::int64_t units = 0;
        Money revenue;
    };

    std::map<Key, Sum> m_sums;
};

} // namespace jangbu::storage
