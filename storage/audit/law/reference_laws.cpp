#include "core/ledger/entry.h"
#include "storage/audit/law/shop_laws.h"

#include <array>
#include <optional>
#include <set>
#include <string>

namespace jangbu::storage {

namespace {

/// A query for ids of rows that name somebody who is not there. `?` is the id that names nobody.
struct Reference
{
    std::string_view text;
    std::string_view what;
};

constexpr std::array<Reference, 12> references{{
    {"SELECT t.order_id FROM orders t LEFT JOIN staff n ON n.staff_id = t.staff_id "
     "WHERE t.staff_id <> ? AND n.staff_id IS NULL",
     "order's staff"},
    {"SELECT t.order_id FROM orders t LEFT JOIN terminal n ON n.terminal_id = t.terminal_id "
     "WHERE t.terminal_id <> ? AND n.terminal_id IS NULL",
     "order's counter"},
    {"SELECT t.refund_id FROM refund t LEFT JOIN staff n ON n.staff_id = t.staff_id "
     "WHERE t.staff_id <> ? AND n.staff_id IS NULL",
     "refund's staff"},
    {"SELECT t.command_id FROM top_up t LEFT JOIN staff n ON n.staff_id = t.staff_id "
     "WHERE t.staff_id <> ? AND n.staff_id IS NULL",
     "top-up's staff"},
    {"SELECT t.command_id FROM top_up t LEFT JOIN terminal n ON n.terminal_id = t.terminal_id "
     "WHERE t.terminal_id <> ? AND n.terminal_id IS NULL",
     "top-up's counter"},
    {"SELECT t.command_id FROM audit t LEFT JOIN staff n ON n.staff_id = t.staff_id "
     "WHERE t.staff_id <> ? AND n.staff_id IS NULL",
     "audit line's staff"},
    {"SELECT t.command_id FROM audit t LEFT JOIN terminal n ON n.terminal_id = t.terminal_id "
     "WHERE t.terminal_id <> ? AND n.terminal_id IS NULL",
     "audit line's counter"},
    {"SELECT t.shift_id FROM shift t LEFT JOIN staff n ON n.staff_id = t.opened_by "
     "WHERE t.opened_by <> ? AND n.staff_id IS NULL",
     "shift's staff"},
    {"SELECT t.shift_id FROM shift t LEFT JOIN terminal n ON n.terminal_id = t.terminal_id "
     "WHERE t.terminal_id <> ? AND n.terminal_id IS NULL",
     "shift's counter"},
    {"SELECT t.product_id FROM barcode t LEFT JOIN product n ON n.product_id = t.product_id "
     "WHERE t.product_id <> ? AND n.product_id IS NULL",
     "barcode's product"},
    {"SELECT t.customer_id FROM coupon t LEFT JOIN wallet n ON n.customer_id = t.customer_id "
     "WHERE t.customer_id <> ? AND n.customer_id IS NULL",
     "coupon's customer"},
    {"SELECT t.product_id FROM sales_hour t LEFT JOIN product n ON n.product_id = t.product_id "
     "WHERE t.product_id <> ? AND n.product_id IS NULL",
     "sales hour's product"},
}};

Sql<void> judgeCursors(Transaction& transaction, Findings& findings)
{
    return transaction
        .prepare("SELECT c.destination, c.seq, h.outbox_seq FROM cursor c CROSS JOIN head h")
        .forEach([&findings](const RowView& row) {
            const bool isInside = row.integer(1) >= 0 && row.integer(1) <= row.integer(2);
            findings.expect(LawId::NamesExist, isInside, [&row] {
                return "cursor of " + row.text(0) + " is beyond the outbox";
            });
        });
}

/// Everybody with a wallet but the walk-in customer has a profile.
Sql<void> judgeProfiles(Transaction& transaction, Findings& findings)
{
    return transaction
        .prepare("SELECT w.customer_id, c.customer_id FROM wallet w "
                 "LEFT JOIN customer c ON c.customer_id = w.customer_id WHERE w.customer_id <> ?")
        .bind(walkInCustomer)
        .forEach([&findings](const RowView& row) {
            findings.expect(LawId::NamesExist, !row.isNull(1), [&row] {
                return "wallet " + toText(row.uuid(0)) + " has no customer";
            });
        });
}

/// The top-ups that the journal says were reversed.
Sql<std::set<std::string>> journalledReversals(Transaction& transaction)
{
    std::set<std::string> reversed;
    auto read = transaction.prepare("SELECT subject FROM audit WHERE act = 'top_up_reversal'")
                    .forEach([&reversed](const RowView& row) { reversed.insert(row.text(0)); });
    if (!read) {
        return std::unexpected(std::move(read).error());
    }
    return reversed;
}

/// Reversal entries and what they took back.
struct ReversalSum
{
    std::int64_t count = 0;
    std::int64_t amount = 0;

    friend bool operator==(const ReversalSum&, const ReversalSum&) = default;
};

Sql<ReversalSum> sumReversals(Transaction& transaction)
{
    const auto sum =
        transaction
            .prepare(
                "SELECT COUNT(*), CAST(COALESCE(SUM(amount), 0) AS BIGINT) FROM entry WHERE code = ?"
            )
            .bind(EntryCode::TopUpReversal)
            .first([](const RowView& row) { return ReversalSum{row.integer(0), row.integer(1)}; });
    if (!sum) {
        return std::unexpected(sum.error());
    }
    return sum->value_or(ReversalSum{});
}

} // namespace

Sql<void> auditReversals(Transaction& transaction, Findings& findings)
{
    const auto journalled = journalledReversals(transaction);
    const auto booked = sumReversals(transaction);
    if (!journalled || !booked) {
        return std::unexpected(journalled ? booked.error() : journalled.error());
    }
    ReversalSum marked;
    auto read = transaction.prepare("SELECT command_id, amount, is_reversed FROM top_up")
                    .forEach([&](const RowView& row) {
                        const std::string id = toText(row.uuid(0));
                        const bool isReversed = row.flag(2);
                        marked.count += isReversed ? 1 : 0;
                        marked.amount += isReversed ? row.integer(1) : 0;
                        const bool isRight = isReversed == journalled->contains(id);
                        findings.expect(LawId::ReversalIsBooked, isRight, [&id] {
                            return "top-up " + id + ": its mark and the journal differ";
                        });
                    });
    if (read && marked != *booked) {
        findings.note(
            LawId::ReversalIsBooked,
            std::to_string(marked.count) + " top-ups are marked reversed, "
                + std::to_string(booked->count) + " entries reverse one, or their amounts differ"
        );
    }
    return read;
}

Sql<void> auditPrices(Transaction& transaction, Findings& findings)
{
    static constexpr std::string_view text =
        "SELECT p.product_id, p.price, (SELECT h.price FROM product_price h "
        "WHERE h.product_id = p.product_id ORDER BY h.batch_no DESC, h.line_no DESC LIMIT 1) "
        "FROM product p";
    return transaction.prepare(text).forEach([&findings](const RowView& row) {
        const bool isNewest = row.integerOrNull(2) == row.integer(1);
        findings.expect(LawId::PriceIsNewest, isNewest, [&row] {
            return "product " + toText(row.uuid(0))
                   + ": its price is not the last one it was given";
        });
    });
}

Sql<void> auditNames(Transaction& transaction, Findings& findings)
{
    for (const Reference& reference : references) {
        auto read =
            transaction.prepare(reference.text).bind(Uuid{}).forEach([&](const RowView& row) {
                findings.note(
                    LawId::NamesExist,
                    std::string{reference.what} + " is missing: " + toText(row.uuid(0))
                );
            });
        if (!read) {
            return read;
        }
    }
    if (auto judged = judgeCursors(transaction, findings); !judged) {
        return judged;
    }
    return judgeProfiles(transaction, findings);
}

} // namespace jangbu::storage
