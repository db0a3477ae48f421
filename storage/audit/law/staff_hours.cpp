#include "storage/audit/law/staff_hours.h"

#include "storage/sql/figures/sales_window.h"

#include <string>

namespace jangbu::storage {

namespace {

std::string nameOf(const StaffHours::Key& key)
{
    return "staff_hour " + std::to_string(key.hour) + " of staff " + toText(key.staff);
}

} // namespace

void StaffHours::add(const Key& key, std::span<const OrderLine> lines)
{
    Sum& sum = m_sums[key];
    ++sum.orders;
    for (const OrderLine& line : lines) {
        const SalesDelta net = netOf(line);
        sum.units += net.units;
        sum.revenue.minor += net.revenue.minor;
    }
}

Sql<void> StaffHours::judge(Transaction& transaction, Findings& findings) const
{
    std::map<Key, Sum> due = m_sums;
    auto read = transaction.prepare("SELECT hour, staff_id, orders, units, revenue FROM staff_hour")
                    .forEach([&](const RowView& row) {
                        const Key key{row.integer(0), row.id<StaffId>(1)};
                        const Sum sum = due[key];
                        due.erase(key);
                        const bool isRight = row.integer(2) == sum.orders
                                             && row.integer(3) == sum.units
                                             && row.money(4) == sum.revenue;
                        findings.expect(LawId::FiguresAreFolds, isRight, [&] {
                            return nameOf(key) + " is not the sum of its orders";
                        });
                    });
    if (!read) {
        return read;
    }
    for (const auto& [key, sum] : due) {
        findings.note(LawId::FiguresAreFolds, nameOf(key) + " is missing");
    }
    return {};
}

} // namespace jangbu::storage
