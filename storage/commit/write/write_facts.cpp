#include "storage/commit/batch_writer.h"
#include "storage/commit/changed_rows.h"
#include "storage/sql/sealed_columns.h"
#include "storage/wire/order_lines.h"
#include "storage/wire/outcome_json.h"

#include <algorithm>
#include <vector>

// What happened, one row a command: commands, orders, refunds, top-ups.
namespace jangbu::storage {

namespace {

OrderRow rowOf(const Order& order, Instant recordedAt)
{
    return OrderRow{
        .id = order.id,
        .customer = order.customer,
        .occurredAt = order.occurredAt,
        .recordedAt = recordedAt,
        .gross = order.gross,
        .discount = order.discount,
        .paid = order.paid,
        .vat = order.vat,
        .coupon = writeOrderCoupon(order.coupon),
        .lines = writeOrderLines(order.lines),
        .terminal = order.terminal,
        .staff = order.staff,
        .receiptNo = order.receiptNo,
    };
}

RefundRow rowOf(const Refund& refund)
{
    return RefundRow{
        .id = refund.id,
        .order = refund.order,
        .occurredAt = refund.occurredAt,
        .amount = refund.amount,
        .lines = writeRefundLines(refund.lines),
        .reason = refund.reason,
        .staff = refund.staff,
    };
}

} // namespace

Sql<void> BatchWriter::commands()
{
    Statement insert = m_transaction.prepare(
        "INSERT INTO command (command_id, batch_no, line_no, content_hash, outcome) "
        "VALUES (?, ?, ?, ?, ?)"
    );
    CommandRow row;
    for (std::size_t place = 0; place < m_batch.commands.size(); ++place) {
        row.lineNo = static_cast<std::int64_t>(place);
        row.id = m_batch.commands[place].id;
        row.contentHash = m_batch.contentHashes[place];
        row.outcome = writeOutcome(m_batch.outcomes[place]);
        m_hasher.add(row);
        auto written =
            insert.bind(row.id, m_batchNo, row.lineNo, row.contentHash, row.outcome).execute(1);
        if (!written) {
            return written;
        }
    }
    return {};
}

Sql<void> BatchWriter::orders()
{
    return writeChanged(m_set.orders, [this](OrderId id, const Order& order, bool isCreated) {
        if (!isCreated) {
            return Sql<void>{};
        }
        const OrderRow row = rowOf(order, m_set.recordedAt);
        m_hasher.add(row);
        return m_transaction
            .prepare("INSERT INTO orders (order_id, batch_no, customer_id, occurred_at, "
                     "recorded_at, gross, discount, paid, vat, coupon, lines, state, refunded, "
                     "terminal_id, staff_id, receipt_no) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .bind(id, m_batchNo, row.customer, row.occurredAt, row.recordedAt)
            .bind(row.gross, row.discount, row.paid, row.vat, row.coupon, row.lines)
            .bind(order.state, order.refunded, row.terminal, row.staff, row.receiptNo)
            .execute(1);
    });
}

Sql<void> BatchWriter::refundedOrders()
{
    return writeChanged(m_set.orders, [this](OrderId id, const Order& order, bool isCreated) {
        if (isCreated) {
            return Sql<void>{};
        }
        return m_transaction.prepare("UPDATE orders SET state = ?, refunded = ? WHERE order_id = ?")
            .bind(order.state, order.refunded, id)
            .execute(1);
    });
}

Sql<void> BatchWriter::refunds()
{
    std::vector<RefundRow> rows;
    rows.reserve(m_set.effects.refunds.size());
    for (const Refund& refund : m_set.effects.refunds) {
        rows.push_back(rowOf(refund));
    }
    std::ranges::sort(rows, {}, &RefundRow::id);
    return forEachRow(rows, [this](const RefundRow& row) {
        m_hasher.add(row);
        return m_transaction
            .prepare("INSERT INTO refund (refund_id, batch_no, order_id, occurred_at, amount, "
                     "lines, reason, staff_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
            .bind(row.id, m_batchNo, row.order, row.occurredAt, row.amount)
            .bind(row.lines, row.reason, row.staff)
            .execute(1);
    });
}

Sql<void> BatchWriter::topUps()
{
    return writeChanged(
        m_set.topUps,
        [this](CommandId id, const TopUpRecord& record, bool isCreated) {
            if (!isCreated) {
                return Sql<void>{};
            }
            const TopUpRow row{
                .id = id,
                .customer = record.customer,
                .amount = record.amount,
                .tender = record.tender,
                .approvalNo = sealed(record.approvalNo, approvalNoPlace(id)),
                .occurredAt = record.occurredAt,
                .terminal = record.terminal,
                .staff = record.staff,
            };
            m_hasher.add(row);
            return m_transaction
                .prepare("INSERT INTO top_up (command_id, batch_no, customer_id, amount, tender, "
                         "approval_no, occurred_at, terminal_id, staff_id, is_reversed) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .bind(row.id, m_batchNo, row.customer, row.amount, row.tender, row.approvalNo)
                .bind(row.occurredAt, row.terminal, row.staff, record.isReversed)
                .execute(1);
        }
    );
}

Sql<void> BatchWriter::reversedTopUps()
{
    return writeChanged(
        m_set.topUps,
        [this](CommandId id, const TopUpRecord& record, bool isCreated) {
            if (isCreated) {
                return Sql<void>{};
            }
            return m_transaction.prepare("UPDATE top_up SET is_reversed = ? WHERE command_id = ?")
                .bind(record.isReversed, id)
                .execute(1);
        }
    );
}

} // namespace jangbu::storage
