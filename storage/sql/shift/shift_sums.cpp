#include "storage/sql/shift/shift_sums.h"

#include "core/ledger/entry.h"
#include "core/wallet/wallet.h"

#include <functional>
#include <string_view>

namespace jangbu::storage {

namespace {

// The command `c` lies between the two places.
constexpr std::string_view inSpan =
    "c.batch_no >= ? AND c.batch_no <= ? AND (c.batch_no > ? OR c.line_no > ?) "
    "AND (c.batch_no < ? OR c.line_no < ?)";

// What the journal `a` says of commands of one kind at a counter, in the same span: it names the
// counter of every command that has no row of its own with it.
constexpr std::string_view ofJournal =
    "a.batch_no >= ? AND a.batch_no <= ? AND a.terminal_id = ? AND a.act = ? AND ";

Statement& bindSpan(Statement& statement, const ShiftSpan& span)
{
    return statement.bind(
        span.from.batchNo,
        span.to.batchNo,
        span.from.batchNo,
        span.from.lineNo,
        span.to.batchNo,
        span.to.lineNo
    );
}

Statement& bindJournal(Statement& statement, const ShiftSpan& span, std::string_view act)
{
    statement.bind(span.from.batchNo, span.to.batchNo, span.terminal, act);
    return bindSpan(statement, span);
}

Tally tallyAt(const RowView& row, int column)
{
    return {row.integer(column), row.money(column + 1)};
}

void grow(Tally& tally, const Tally& more)
{
    tally.count += more.count;
    tally.amount.minor += more.amount.minor;
}

Sql<void> addSales(Transaction& transaction, const ShiftSpan& span, ShiftSums& sums)
{
    const std::string text =
        "SELECT CASE WHEN o.customer_id = ? THEN 1 ELSE 0 END AS walk_in, COUNT(*), "
        "CAST(SUM(o.paid) AS BIGINT), CAST(SUM(o.gross) AS BIGINT), "
        "CAST(SUM(o.discount) AS BIGINT), CAST(SUM(o.vat) AS BIGINT) "
        "FROM command c JOIN orders o ON o.order_id = c.command_id WHERE "
        + std::string(inSpan) + " AND o.terminal_id = ? GROUP BY walk_in";
    Statement statement = transaction.prepare(text);
    statement.bind(walkInCustomer);
    return bindSpan(statement, span).bind(span.terminal).forEach([&sums](const RowView& row) {
        (row.flag(0) ? sums.walkInSales : sums.balanceSales) = tallyAt(row, 1);
        sums.gross.minor += row.money(3).minor;
        sums.discount.minor += row.money(4).minor;
        sums.vat.minor += row.money(5).minor;
    });
}

Sql<void> addTopUps(Transaction& transaction, const ShiftSpan& span, ShiftSums& sums)
{
    const std::string text =
        "SELECT CASE WHEN t.customer_id = ? THEN 1 ELSE 0 END AS walk_in, t.tender, COUNT(*), "
        "CAST(SUM(t.amount) AS BIGINT) "
        "FROM command c JOIN top_up t ON t.command_id = c.command_id WHERE "
        + std::string(inSpan) + " AND t.terminal_id = ? GROUP BY walk_in, t.tender";
    Statement statement = transaction.prepare(text);
    statement.bind(walkInCustomer);
    return bindSpan(statement, span).bind(span.terminal).forEach([&sums](const RowView& row) {
        TenderTallies& tallies = row.flag(0) ? sums.walkInTaken : sums.topUps;
        tallies.of(row.enumerator(1, Tender::Cash, Tender::Transfer)) = tallyAt(row, 2);
    });
}

std::optional<Tender> tenderOf(AccountId account)
{
    for (const auto& [house, tender] :
         {std::pair{house::cash, Tender::Cash},
          std::pair{house::card, Tender::Card},
          std::pair{house::transfer, Tender::Transfer}}) {
        if (account == house) {
            return tender;
        }
    }
    return std::nullopt;
}

using VisitEntries = std::function<void(const RowView& row)>;

/// Visits (debit, credit, how many, amount) of the entries of journalled commands.
Sql<void> forEntries(
    Transaction& transaction,
    const ShiftSpan& span,
    std::string_view act,
    const VisitEntries& visit
)
{
    const std::string text = "SELECT e.debit, e.credit, COUNT(*), CAST(SUM(e.amount) AS BIGINT) "
                             "FROM audit a JOIN command c ON c.command_id = a.command_id "
                             "JOIN entry e ON e.batch_no = a.batch_no "
                             "AND e.command_id = a.command_id WHERE "
                             + std::string(ofJournal) + std::string(inSpan)
                             + " GROUP BY e.debit, e.credit";
    Statement statement = transaction.prepare(text);
    return bindJournal(statement, span, act).forEach(std::cref(visit));
}

Sql<void> addReversals(Transaction& transaction, const ShiftSpan& span, ShiftSums& sums)
{
    return forEntries(transaction, span, "top_up_reversal", [&sums](const RowView& row) {
        const bool isWalkIn = row.id<AccountId>(0) == walletAccount(walkInCustomer);
        const auto tender = tenderOf(row.id<AccountId>(1));
        if (!tender) {
            row.markDamaged();
            return;
        }
        TenderTallies& tallies = isWalkIn ? sums.walkInReturned : sums.topUpReversals;
        grow(tallies.of(*tender), tallyAt(row, 2));
    });
}

Sql<void> addCashMoves(Transaction& transaction, const ShiftSpan& span, ShiftSums& sums)
{
    return forEntries(transaction, span, "cash_moved", [&sums](const RowView& row) {
        const bool isIn = row.id<AccountId>(0) == house::cash;
        grow(isIn ? sums.cashIn : sums.cashOut, tallyAt(row, 2));
    });
}

Sql<void> addRefunds(Transaction& transaction, const ShiftSpan& span, ShiftSums& sums)
{
    auto read = forEntries(transaction, span, "refund", [&sums](const RowView& row) {
        if (row.id<AccountId>(1) == house::cash) {
            grow(sums.cashRefunds, tallyAt(row, 2));
        }
    });
    if (!read) {
        return read;
    }
    const std::string text = "SELECT COUNT(*), CAST(COALESCE(SUM(r.amount), 0) AS BIGINT) "
                             "FROM audit a JOIN command c ON c.command_id = a.command_id "
                             "JOIN refund r ON r.refund_id = a.command_id WHERE "
                             + std::string(ofJournal) + std::string(inSpan);
    Statement statement = transaction.prepare(text);
    return bindJournal(statement, span, "refund").forEach([&sums](const RowView& row) {
        const Tally all = tallyAt(row, 0);
        sums.balanceRefunds = {
            all.count - sums.cashRefunds.count,
            Money{all.amount.minor - sums.cashRefunds.amount.minor}
        };
    });
}

/// Older programs did not journal it: there the answer to whoever closed the shift is all that says
/// when in the book that was.
Sql<std::optional<ShiftEnd>>
unjournalledEnd(Transaction& transaction, ShiftId shift, const BookPlace& opening)
{
    static constexpr std::string_view text =
        "SELECT batch_no, line_no FROM command WHERE batch_no >= ? AND outcome LIKE ? "
        "ORDER BY batch_no, line_no LIMIT 1";
    const std::string closed =
        R"({"accepted":"shift_closed","facts":{"shift":")" + toText(shift) + R"("%)";
    return transaction.prepare(text).bind(opening.batchNo, closed).first([](const RowView& row) {
        return ShiftEnd{{row.integer(0), row.integer(1)}, {}};
    });
}

} // namespace

Sql<std::optional<BookPlace>> placeOfOpening(Transaction& transaction, ShiftId shift)
{
    return transaction.prepare("SELECT batch_no, line_no FROM command WHERE command_id = ?")
        .bind(shift)
        .first([](const RowView& row) { return BookPlace{row.integer(0), row.integer(1)}; });
}

Sql<std::optional<ShiftEnd>>
endOf(Transaction& transaction, ShiftId shift, const BookPlace& opening)
{
    static constexpr std::string_view text =
        "SELECT c.batch_no, c.line_no, COALESCE(s.name, '') FROM audit a "
        "JOIN command c ON c.command_id = a.command_id "
        "LEFT JOIN staff s ON s.staff_id = a.staff_id "
        "WHERE a.batch_no >= ? AND a.act = ? AND a.subject = ? ORDER BY a.batch_no LIMIT 1";
    auto end = transaction.prepare(text)
                   .bind(opening.batchNo, std::string_view("shift_closed"), toText(shift))
                   .first([](const RowView& row) {
                       return ShiftEnd{{row.integer(0), row.integer(1)}, row.text(2)};
                   });
    return end && !*end ? unjournalledEnd(transaction, shift, opening) : end;
}

Sql<ShiftSums> sumsOf(Transaction& transaction, const ShiftSpan& span)
{
    ShiftSums sums;
    for (const auto add : {addSales, addTopUps, addReversals, addCashMoves, addRefunds}) {
        if (auto added = add(transaction, span, sums); !added) {
            return std::unexpected(std::move(added).error());
        }
    }
    return sums;
}

} // namespace jangbu::storage
