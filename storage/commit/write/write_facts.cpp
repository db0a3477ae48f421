#include "storage/commit/batch_writer.h"
#include "storage/sql/rows/row_batch.h"
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
    RowBatch rows({"command", {"command_id", "batch_no", "line_no", "content_hash", "outcome"}});
    CommandRow row;
    for (std::size_t place = 0; place < m_batch.commands.size(); ++place) {
        row.lineNo = static_cast<std::int64_t>(place);
        row.id = m_batch.commands[place].id;
        row.contentHash = m_batch.contentHashes[place];
        row.outcome = writeOutcome(m_batch.outcomes[place]);
        m_hasher.add(row);
        rows.add(row.id, m_batchNo, row.lineNo, row.contentHash, row.outcome);
    }
    return rows.insert(m_transaction);
}

Sql<void> BatchWriter::orders()
{
    RowBatch rows({
        "orders",
        {"order_id",
         "batch_no",
         "customer_id",
         "occurred_at",
         "recorded_at",
         "gross",
         "discount",
         "paid",
         "vat",
         "coupon",
         "lines",
         "state",
         "refunded",
         "terminal_id",
         "staff_id",
         "receipt_no"},
    });
    m_set.orders.forEachChanged([&](OrderId id, const Order& order, bool isCreated) {
        if (!isCreated) {
            return;
        }
        const OrderRow row = rowOf(order, m_set.recordedAt);
        m_hasher.add(row);
        rows.add(
            id,
            m_batchNo,
            row.customer,
            row.occurredAt,
            row.recordedAt,
            row.gross,
            row.discount,
            row.paid,
            row.vat,
            row.coupon,
            row.lines,
            order.state,
            order.refunded,
            row.terminal,
            row.staff,
            row.receiptNo
        );
    });
    return rows.insert(m_transaction);
}

Sql<void> BatchWriter::refundedOrders()
{
    RowBatch rows({"orders", {"state", "refunded", "order_id"}});
    m_set.orders.forEachChanged([&](OrderId id, const Order& order, bool isCreated) {
        if (!isCreated) {
            rows.add(order.state, order.refunded, id);
        }
    });
    return rows.update(m_transaction);
}

Sql<void> BatchWriter::refunds()
{
    std::vector<RefundRow> refunds;
    refunds.reserve(m_set.effects.refunds.size());
    for (const Refund& refund : m_set.effects.refunds) {
        refunds.push_back(rowOf(refund));
    }
    std::ranges::sort(refunds, {}, &RefundRow::id);
    RowBatch rows({
        "refund",
        {"refund_id", "batch_no", "order_id", "occurred_at", "amount", "lines", "reason", "staff_id"
        },
    });
    for (const RefundRow& row : refunds) {
        m_hasher.add(row);
        rows.add(
            row.id,
            m_batchNo,
            row.order,
            row.occurredAt,
            row.amount,
            row.lines,
            row.reason,
            row.staff
        );
    }
    return rows.insert(m_transaction);
}

Sql<void> BatchWriter::topUps()
{
    RowBatch rows({
        "top_up",
        {"command_id",
         "batch_no",
         "customer_id",
         "amount",
         "tender",
         "approval_no",
         "occurred_at",
         "terminal_id",
         "staff_id",
         "is_reversed"},
    });
    m_set.topUps.forEachChanged([&](CommandId id, const TopUpRecord& record, bool isCreated) {
        if (!isCreated) {
            return;
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
        rows.add(
            row.id,
            m_batchNo,
            row.customer,
            row.amount,
            row.tender,
            row.approvalNo,
            row.occurredAt,
            row.terminal,
            row.staff,
            record.isReversed
        );
    });
    return rows.insert(m_transaction);
}

Sql<void> BatchWriter::reversedTopUps()
{
    RowBatch rows({"top_up", {"is_reversed", "command_id"}});
    m_set.topUps.forEachChanged([&](CommandId id, const TopUpRecord& record, bool isCreated) {
        if (!isCreated) {
            rows.add(record.isReversed, id);
        }
    });
    return rows.update(m_transaction);
}

} // namespace jangbu::storage
