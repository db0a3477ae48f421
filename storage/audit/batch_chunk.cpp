#include "storage/audit/batch_chunk.h"

#include "storage/audit/order_laws.h"
#include "storage/wire/order_lines.h"
#include "storage/wire/outcome_json.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <variant>

namespace jangbu::storage {

namespace {

template <class Hash>
Hash hashIn(const RowView& row, int column)
{
    const std::vector<std::uint8_t> bytes = row.blob(column);
    Hash hash{};
    if (bytes.size() == hash.size()) {
        std::ranges::copy(bytes, hash.begin());
    }
    return hash; // of another length: a hash that matches nothing
}

/// The number as it is stored, also when it is none of the enumerators: the hash will tell.
template <class Enum>
Enum numberIn(const RowView& row, int column)
{
    return static_cast<Enum>(row.integer(column));
}

std::string lineText(std::string_view table, std::int64_t batchNo, std::int64_t lineNo)
{
    return std::string{table} + " " + std::to_string(batchNo) + "/" + std::to_string(lineNo);
}

OrderRow orderRowOf(const RowView& row)
{
    return OrderRow{
        .id = row.id<OrderId>(2),
        .customer = row.id<CustomerId>(3),
        .occurredAt = row.instant(4),
        .recordedAt = row.instant(5),
        .gross = row.money(6),
        .discount = row.money(7),
        .paid = row.money(8),
        .vat = row.money(9),
        .coupon = row.text(10),
        .lines = row.text(11),
        .terminal = row.id<TerminalId>(12),
        .staff = row.id<StaffId>(13),
        .receiptNo = row.text(14),
    };
}

/// Older programs left the money of a cash sale's refund on the walk-in balance: the answer that was
/// given then, which the chain holds, says so. All other such refunds must have been paid out.
bool isPaidOut(CustomerId customer, const std::string& outcome)
{
    if (customer != walkInCustomer) {
        return false;
    }
    const auto answered = readOutcome(outcome);
    const auto* const accepted = answered ? std::get_if<Accepted>(&*answered) : nullptr;
    const auto* const found = accepted != nullptr ? std::get_if<OrderRefunded>(accepted) : nullptr;
    return found == nullptr || found->balanceAfter == found->balanceBefore;
}

} // namespace

BatchChunk::BatchChunk(
    Transaction& transaction,
    const Vault& vault,
    Findings& findings,
    RunningFolds& folds
)
    : m_transaction(transaction), m_vault(vault), m_findings(findings), m_folds(folds)
{}

Sql<void> BatchChunk::audit(std::int64_t first, std::int64_t end)
{
    m_first = first;
    m_end = end;
    using Step = Sql<void> (BatchChunk::*)();
    // The order in which a batch's content is hashed.
    constexpr std::array<Step, 11> steps{
        &BatchChunk::batches,
        &BatchChunk::commands,
        &BatchChunk::orders,
        &BatchChunk::refunds,
        &BatchChunk::topUps,
        &BatchChunk::entries,
        &BatchChunk::moves,
        &BatchChunk::prices,
        &BatchChunk::audits,
        &BatchChunk::seals,
        &BatchChunk::outbox,
    };
    for (const Step step : steps) {
        if (auto done = (this->*step)(); !done) {
            return done;
        }
    }
    judge();
    return {};
}

BatchChunk::Batch& BatchChunk::batchOf(std::int64_t batchNo)
{
    return m_batches.at(static_cast<std::size_t>(batchNo - m_first));
}

bool BatchChunk::expectCommand(CommandId command, std::int64_t batchNo, std::string_view row)
{
    const bool isThere = m_commands.has(command, batchNo);
    m_findings.expect(LawId::RowsHaveCommand, isThere, [&] {
        return std::string{row} + " of batch " + std::to_string(batchNo) + ": command "
               + toText(command) + " is not in that batch";
    });
    return isThere;
}

void BatchChunk::expectLine(Numbered table, std::int64_t batchNo, std::int64_t lineNo)
{
    constexpr std::array<std::string_view, NumberedTables> names{
        "command",
        "entry",
        "stock_move",
        "product_price",
        "audit",
        "seal",
    };
    std::int64_t& next = batchOf(batchNo).nextLine.at(table);
    if (lineNo != next) {
        m_findings.note(
            LawId::BatchesWhole,
            lineText(names.at(table), batchNo, next) + " is missing"
        );
    }
    next = lineNo + 1;
}

Sql<void> BatchChunk::batches()
{
    m_batches.clear();
    for (std::int64_t batchNo = m_first; batchNo < m_end; ++batchNo) {
        m_batches.push_back(Batch{.hasher = BatchHasher(batchNo, Instant{})});
    }
    return forEach(
        "SELECT batch_no, root, count, at FROM batch WHERE batch_no >= ? AND batch_no < ?",
        [this](const RowView& row) {
            Batch& batch = batchOf(row.integer(0));
            batch.hasher = BatchHasher(row.integer(0), row.instant(3));
            batch.root = hashIn<Sha256>(row, 1);
            batch.count = row.integer(2);
            batch.isThere = true;
        }
    );
}

Sql<void> BatchChunk::commands()
{
    return forEach(
        "SELECT batch_no, line_no, command_id, content_hash, outcome FROM command "
        "WHERE batch_no >= ? AND batch_no < ? ORDER BY batch_no, line_no",
        [this](const RowView& row) {
            const std::int64_t batchNo = row.integer(0);
            const CommandRow command{
                .lineNo = row.integer(1),
                .id = row.id<CommandId>(2),
                .contentHash = hashIn<ContentHash>(row, 3),
                .outcome = row.text(4),
            };
            expectLine(Commands, batchNo, command.lineNo);
            batchOf(batchNo).hasher.add(command);
            m_commands.add(command.id, batchNo);
        }
    );
}

Sql<void> BatchChunk::judgeOrder(const RowView& row, const OrderRow& order)
{
    auto lines = readOrderLines(order.lines);
    const auto coupon = readOrderCoupon(order.coupon);
    if (!lines || !coupon) {
        m_findings.note(
            LawId::OrderAddsUp,
            "order " + toText(order.id) + ": its lines or its coupon cannot be read"
        );
        return {};
    }
    m_commands.addOrder(order, *lines);
    const Order sold{
        .id = order.id,
        .customer = order.customer,
        .occurredAt = order.occurredAt,
        .gross = order.gross,
        .discount = order.discount,
        .paid = order.paid,
        .vat = order.vat,
        .coupon = *coupon,
        .lines = *std::move(lines),
        .state = numberIn<OrderState>(row, 15),
        .refunded = row.money(16),
        .terminal = order.terminal,
        .staff = order.staff,
        .receiptNo = order.receiptNo,
    };
    judgeAmounts(sold, m_findings);
    if (auto judged = judgeRefunds(m_transaction, sold, m_findings); !judged) {
        return judged;
    }
    return judgeCoupon(m_transaction, sold, m_findings);
}

Sql<void> BatchChunk::orders()
{
    Sql<void> judged;
    auto read = forEach(
        "SELECT c.batch_no, o.batch_no, o.order_id, o.customer_id, o.occurred_at, o.recorded_at, "
        "o.gross, o.discount, o.paid, o.vat, o.coupon, o.lines, o.terminal_id, o.staff_id, "
        "o.receipt_no, o.state, o.refunded FROM command c "
        "JOIN orders o ON o.order_id = c.command_id "
        "WHERE c.batch_no >= ? AND c.batch_no < ? ORDER BY c.batch_no, c.command_id",
        [&](const RowView& row) {
            const OrderRow order = orderRowOf(row);
            batchOf(row.integer(0)).hasher.add(order);
            expectCommand(CommandId{order.id.uuid}, row.integer(1), "order");
            if (judged) {
                judged = judgeOrder(row, order);
            }
        }
    );
    return judged ? read : judged;
}

Sql<void> BatchChunk::refunds()
{
    return forEach(
        "SELECT c.batch_no, r.batch_no, r.refund_id, r.order_id, r.occurred_at, r.amount, r.lines, "
        "r.reason, r.staff_id, o.customer_id, o.state, c.outcome FROM command c "
        "JOIN refund r ON r.refund_id = c.command_id LEFT JOIN orders o ON o.order_id = r.order_id "
        "WHERE c.batch_no >= ? AND c.batch_no < ? ORDER BY c.batch_no, c.command_id",
        [this](const RowView& row) {
            const RefundRow refund{
                .id = row.id<RefundId>(2),
                .order = row.id<OrderId>(3),
                .occurredAt = row.instant(4),
                .amount = row.money(5),
                .lines = row.text(6),
                .reason = row.text(7),
                .staff = row.id<StaffId>(8),
            };
            batchOf(row.integer(0)).hasher.add(refund);
            expectCommand(CommandId{refund.id.uuid}, row.integer(1), "refund");
            const auto lines = readRefundLines(refund.lines);
            const bool isOfAnOrder =
                !row.isNull(9) && numberIn<OrderState>(row, 10) != OrderState::Paid;
            if (!lines || !isOfAnOrder) {
                m_findings.note(
                    LawId::RefundAddsUp,
                    "refund " + toText(refund.id) + ": its order knows nothing of it"
                );
                return;
            }
            const auto customer = row.id<CustomerId>(9);
            m_commands.addRefund(refund, {customer, isPaidOut(customer, row.text(11))}, *lines);
        }
    );
}

Sql<void> BatchChunk::topUps()
{
    return forEach(
        "SELECT c.batch_no, t.batch_no, t.command_id, t.customer_id, t.amount, t.tender, "
        "t.approval_no, t.occurred_at, t.terminal_id, t.staff_id FROM command c "
        "JOIN top_up t ON t.command_id = c.command_id "
        "WHERE c.batch_no >= ? AND c.batch_no < ? ORDER BY c.batch_no, c.command_id",
        [this](const RowView& row) {
            const TopUpRow topUp{
                .id = row.id<CommandId>(2),
                .customer = row.id<CustomerId>(3),
                .amount = row.money(4),
                .tender = numberIn<Tender>(row, 5),
                .approvalNo = row.blob(6),
                .occurredAt = row.instant(7),
                .terminal = row.id<TerminalId>(8),
                .staff = row.id<StaffId>(9),
            };
            batchOf(row.integer(0)).hasher.add(topUp);
            if (expectCommand(topUp.id, row.integer(1), "top-up")) {
                m_commands.addTopUp(topUp);
            }
        }
    );
}

Sql<void> BatchChunk::entries()
{
    return forEach(
        "SELECT batch_no, line_no, command_id, debit, credit, amount, code FROM entry "
        "WHERE batch_no >= ? AND batch_no < ? ORDER BY batch_no, line_no",
        [this](const RowView& row) {
            const std::int64_t batchNo = row.integer(0);
            const Entry entry{
                .command = row.id<CommandId>(2),
                .debit = row.id<AccountId>(3),
                .credit = row.id<AccountId>(4),
                .amount = row.money(5),
                .code = numberIn<EntryCode>(row, 6),
            };
            expectLine(Entries, batchNo, row.integer(1));
            batchOf(batchNo).hasher.add(entry);
            const auto amount = static_cast<std::uint64_t>(entry.amount.minor);
            m_folds.balances[entry.credit] += amount;
            m_folds.balances[entry.debit] -= amount;
            if (expectCommand(entry.command, batchNo, "entry")) {
                m_commands.addEntry(entry);
            }
        }
    );
}

Sql<void> BatchChunk::moves()
{
    return forEach(
        "SELECT batch_no, line_no, command_id, product_id, delta, reason FROM stock_move "
        "WHERE batch_no >= ? AND batch_no < ? ORDER BY batch_no, line_no",
        [this](const RowView& row) {
            const std::int64_t batchNo = row.integer(0);
            const StockMove move{
                .command = row.id<CommandId>(2),
                .product = row.id<ProductId>(3),
                .delta = row.integer(4),
                .reason = numberIn<MoveReason>(row, 5),
            };
            expectLine(Moves, batchNo, row.integer(1));
            batchOf(batchNo).hasher.add(move);
            m_folds.stocks[move.product] += static_cast<std::uint64_t>(move.delta);
            if (expectCommand(move.command, batchNo, "stock_move")) {
                m_commands.addMove(move);
            }
        }
    );
}

Sql<void> BatchChunk::prices()
{
    return forEach(
        "SELECT batch_no, line_no, product_id, price, since FROM product_price "
        "WHERE batch_no >= ? AND batch_no < ? ORDER BY batch_no, line_no",
        [this](const RowView& row) {
            expectLine(Prices, row.integer(0), row.integer(1));
            batchOf(row.integer(0))
                .hasher.add(PricePoint{row.id<ProductId>(2), row.money(3), row.instant(4)});
        }
    );
}

Sql<void> BatchChunk::audits()
{
    return forEach(
        "SELECT batch_no, line_no, command_id, occurred_at, staff_id, terminal_id, approver_id, "
        "act, subject, before, after FROM audit "
        "WHERE batch_no >= ? AND batch_no < ? ORDER BY batch_no, line_no",
        [this](const RowView& row) {
            const std::int64_t batchNo = row.integer(0);
            const AuditRow audit{
                .line =
                    {.command = row.id<CommandId>(2),
                     .act = row.text(7),
                     .subject = row.text(8),
                     .before = row.text(9),
                     .after = row.text(10)},
                .occurredAt = row.instant(3),
                .staff = row.id<StaffId>(4),
                .terminal = row.id<TerminalId>(5),
                .approver = row.idOrNull<StaffId>(6),
            };
            expectLine(Audits, batchNo, row.integer(1));
            batchOf(batchNo).hasher.add(audit);
            expectCommand(audit.line.command, batchNo, "audit line");
        }
    );
}

Sql<void> BatchChunk::seals()
{
    return forEach(
        "SELECT batch_no, line_no, kind, row_key, seal FROM seal "
        "WHERE batch_no >= ? AND batch_no < ? ORDER BY batch_no, line_no",
        [this](const RowView& row) {
            RowSealer::Sealed sealed{
                {numberIn<SealedKind>(row, 2), row.blob(3)},
                hashIn<ContentHash>(row, 4),
            };
            expectLine(Seals, row.integer(0), row.integer(1));
            batchOf(row.integer(0)).hasher.add(sealed);
            m_folds.seals.insert_or_assign(std::move(sealed.row), sealed.seal);
        }
    );
}

Sql<void> BatchChunk::outbox()
{
    return forEach(
        "SELECT batch_no, seq, kind, key, ref FROM outbox "
        "WHERE batch_no >= ? AND batch_no < ? ORDER BY batch_no, seq",
        [this](const RowView& row) {
            const std::int64_t batchNo = row.integer(0);
            const OutboxRow event{
                .seq = row.integer(1),
                .event =
                    {.kind = numberIn<EventKind>(row, 2),
                     .key = row.id<CustomerId>(3),
                     .ref = row.id<CommandId>(4)},
            };
            m_findings.expect(LawId::OutboxGapless, event.seq == m_folds.lastSeq + 1, [&] {
                return "outbox " + std::to_string(event.seq) + " follows "
                       + std::to_string(m_folds.lastSeq);
            });
            m_folds.lastSeq = event.seq;
            batchOf(batchNo).hasher.add(event);
            if (expectCommand(event.event.ref, batchNo, "outbox event")) {
                m_commands.addEvent(event.event);
            }
        }
    );
}

void BatchChunk::judge()
{
    for (std::int64_t batchNo = m_first; batchNo < m_end; ++batchNo) {
        Batch& batch = batchOf(batchNo);
        const bool isWhole = batch.isThere && batch.nextLine.at(Commands) == batch.count;
        m_findings.expect(LawId::BatchesWhole, isWhole, [&] {
            return "batch " + std::to_string(batchNo)
                   + (batch.isThere ? " has not the number of commands it says" : " is missing");
        });
        const Sha256 root = nextRoot(m_vault, m_folds.root, batch.hasher.finish());
        m_findings.expect(LawId::HashChain, root == batch.root, [batchNo] {
            return "batch " + std::to_string(batchNo)
                   + ": its rows or the root before it are not what was written";
        });
        // From what is stored, so that one changed batch is named and not all after it.
        m_folds.root = batch.root;
    }
    m_commands.judge(m_findings);
}

} // namespace jangbu::storage
