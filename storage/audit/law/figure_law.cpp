#include "core/command/outcome.h"
#include "storage/audit/law/shop_laws.h"
#include "storage/wire/outcome_json.h"

#include <array>
#include <map>
#include <string>
#include <utility>

namespace jangbu::storage {

namespace {

struct Fold
{
    std::string_view table;
    std::string_view broken;    // keys whose sums are not those of the rows they sum
    bool asksForWalkIn = false; // its one value is the walk-in customer
};

/// Rows and what they should sum up to, with opposite signs, come to nothing.
constexpr std::array folds{
    Fold{
        "sales_week",
        "SELECT week FROM (SELECT week, product_id, units, revenue FROM sales_week UNION ALL "
        "SELECT (hour - ((hour % 168) + 168) % 168) / 168, product_id, -units, -revenue "
        "FROM sales_hour) AS both_sides GROUP BY week, product_id "
        "HAVING SUM(units) <> 0 OR SUM(revenue) <> 0"
    },
    Fold{
        "top_up_hour",
        "SELECT hour FROM (SELECT hour, tender, is_walk_in, top_ups, amount FROM top_up_hour UNION ALL "
        "SELECT (occurred_at - ((occurred_at % 3600000000) + 3600000000) % 3600000000) "
        "/ 3600000000, tender, CASE WHEN customer_id = ? THEN 1 ELSE 0 END, -1, -amount "
        "FROM top_up WHERE is_reversed = 0) AS both_sides "
        "GROUP BY hour, tender, is_walk_in HAVING SUM(top_ups) <> 0 OR SUM(amount) <> 0",
        true
    },
    Fold{
        "owed_hour",
        "SELECT hour FROM (SELECT hour, rise FROM owed_hour UNION ALL "
        "SELECT (b.at - ((b.at % 3600000000) + 3600000000) % 3600000000) / 3600000000, "
        "CASE e.code WHEN 1 THEN -e.amount WHEN 2 THEN e.amount WHEN 3 THEN e.amount "
        "WHEN 4 THEN CASE WHEN e.debit = ? THEN e.amount ELSE -e.amount END ELSE 0 END "
        "FROM entry e JOIN batch b ON b.batch_no = e.batch_no"
        ") AS both_sides GROUP BY hour HAVING SUM(rise) <> 0",
        true
    },
};

using ReasonHour = std::pair<std::int64_t, std::string>;

Sql<std::map<ReasonHour, std::int64_t>> refusedOrders(Transaction& transaction)
{
    std::map<ReasonHour, std::int64_t> counts;
    auto read =
        transaction
            .prepare("SELECT b.at, c.outcome FROM command c "
                     "JOIN batch b ON b.batch_no = c.batch_no "
                     "WHERE c.outcome LIKE '{\"refused\":%'")
            .forEach([&counts](const RowView& row) {
                const auto outcome = readOutcome(row.text(1));
                const auto* const refused = outcome ? std::get_if<Refused>(&*outcome) : nullptr;
                if (refused != nullptr && std::holds_alternative<OrderRefusal>(refused->reason)) {
                    const std::string reason(refusalName(refused->reason));
                    ++counts[{hourOf(row.instant(0)), reason}];
                }
            });
    if (!read) {
        return std::unexpected(std::move(read).error());
    }
    return counts;
}

Sql<void> judgeRefused(Transaction& transaction, Findings& findings)
{
    auto counts = refusedOrders(transaction);
    if (!counts) {
        return std::unexpected(std::move(counts).error());
    }
    auto read = transaction.prepare("SELECT hour, reason, orders FROM refused_hour")
                    .forEach([&](const RowView& row) {
                        const auto found = counts->find({row.integer(0), row.text(1)});
                        const bool isRight =
                            found != counts->end() && found->second == row.integer(2);
                        findings.expect(LawId::FiguresAreFolds, isRight, [&] {
                            return "refused_hour " + std::to_string(row.integer(0)) + " of "
                                   + row.text(1) + " is not the count of its orders";
                        });
                        if (found != counts->end()) {
                            counts->erase(found);
                        }
                    });
    if (!read) {
        return read;
    }
    for (const auto& [key, count] : *counts) {
        findings.note(
            LawId::FiguresAreFolds,
            "refused_hour " + std::to_string(key.first) + " of " + key.second + " is missing"
        );
    }
    return {};
}

} // namespace

Sql<void> auditFigures(Transaction& transaction, Findings& findings)
{
    for (const Fold& fold : folds) {
        auto statement = transaction.prepare(fold.broken);
        if (fold.asksForWalkIn) {
            statement.bind(walkInCustomer);
        }
        auto read = statement.forEach([&](const RowView& row) {
            findings.note(
                LawId::FiguresAreFolds,
                std::string(fold.table) + " " + std::to_string(row.integer(0))
                    + " is not the sum of its rows"
            );
        });
        if (!read) {
            return read;
        }
    }
    return judgeRefused(transaction, findings);
}

} // namespace jangbu::storage
