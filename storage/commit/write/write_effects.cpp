#include "core/result/must.h"
#include "storage/commit/batch_writer.h"
#include "storage/sql/rows/row_batch.h"

// What followed, any number of rows a command: entries, moves, prices, the journal, the outbox.
// Lines are numbered from 0.
namespace jangbu::storage {

Sql<void> BatchWriter::entries()
{
    RowBatch rows({
        "entry",
        {"batch_no", "line_no", "command_id", "debit", "credit", "amount", "code"},
    });
    std::int64_t lineNo = 0;
    for (const Entry& entry : m_set.effects.entries) {
        m_hasher.add(entry);
        rows.add(
            m_batchNo,
            lineNo++,
            entry.command,
            entry.debit,
            entry.credit,
            entry.amount,
            entry.code
        );
    }
    return rows.insert(m_transaction);
}

Sql<void> BatchWriter::moves()
{
    RowBatch rows({
        "stock_move",
        {"batch_no", "line_no", "command_id", "product_id", "delta", "reason"},
    });
    std::int64_t lineNo = 0;
    for (const StockMove& move : m_set.effects.moves) {
        m_hasher.add(move);
        rows.add(m_batchNo, lineNo++, move.command, move.product, move.delta, move.reason);
    }
    return rows.insert(m_transaction);
}

Sql<void> BatchWriter::prices()
{
    RowBatch rows({"product_price", {"batch_no", "line_no", "product_id", "price", "since"}});
    std::int64_t lineNo = 0;
    for (const PricePoint& price : m_set.effects.prices) {
        m_hasher.add(price);
        rows.add(m_batchNo, lineNo++, price.product, price.price, price.since);
    }
    return rows.insert(m_transaction);
}

Sql<void> BatchWriter::audits()
{
    RowBatch rows({
        "audit",
        {"batch_no",
         "line_no",
         "command_id",
         "occurred_at",
         "staff_id",
         "terminal_id",
         "approver_id",
         "act",
         "subject",
         "before",
         "after"},
    });
    std::int64_t lineNo = 0;
    for (const AuditLine& line : m_set.effects.audits) {
        const auto place = m_commands.find(line.command);
        MUST(place != m_commands.end());
        const Command& command = *place->second;
        const AuditRow row{
            line,
            command.occurredAt,
            command.actor.staff,
            command.actor.terminal,
            command.actor.approver,
        };
        m_hasher.add(row);
        rows.add(
            m_batchNo,
            lineNo++,
            line.command,
            row.occurredAt,
            row.staff,
            row.terminal,
            row.approver,
            line.act,
            line.subject,
            line.before,
            line.after
        );
    }
    return rows.insert(m_transaction);
}

Sql<void> BatchWriter::outbox()
{
    RowBatch rows({"outbox", {"seq", "batch_no", "kind", "key", "ref"}});
    std::int64_t seq = m_before.outboxSeq;
    for (const OutboxEvent& event : m_set.effects.events) {
        const OutboxRow row{++seq, event};
        m_hasher.add(row);
        rows.add(row.seq, m_batchNo, event.kind, event.key, event.ref);
    }
    return rows.insert(m_transaction);
}

} // namespace jangbu::storage
