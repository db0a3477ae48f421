#include "core/result/must.h"
#include "storage/commit/batch_writer.h"

// What followed, any number of rows a command: entries, moves, prices, the journal, the outbox.
namespace jangbu::storage {

namespace {

/// write(lineNo, row) → Sql<void> for every row, numbered from 0, until one fails.
template <class Row, class Write>
Sql<void> forEachLine(const std::vector<Row>& rows, Write write)
{
    std::int64_t lineNo = 0;
    for (const Row& row : rows) {
        if (Sql<void> written = write(lineNo, row); !written) {
            return written;
        }
        ++lineNo;
    }
    return {};
}

} // namespace

Sql<void> BatchWriter::entries()
{
    return forEachLine(m_set.effects.entries, [this](std::int64_t lineNo, const Entry& entry) {
        m_hasher.add(entry);
        return m_transaction
            .prepare("INSERT INTO entry (batch_no, line_no, command_id, debit, credit, amount, "
                     "code) VALUES (?, ?, ?, ?, ?, ?, ?)")
            .bind(m_batchNo, lineNo, entry.command, entry.debit, entry.credit, entry.amount)
            .bind(entry.code)
            .execute(1);
    });
}

Sql<void> BatchWriter::moves()
{
    return forEachLine(m_set.effects.moves, [this](std::int64_t lineNo, const StockMove& move) {
        m_hasher.add(move);
        return m_transaction
            .prepare("INSERT INTO stock_move (batch_no, line_no, command_id, product_id, delta, "
                     "reason) VALUES (?, ?, ?, ?, ?, ?)")
            .bind(m_batchNo, lineNo, move.command, move.product, move.delta, move.reason)
            .execute(1);
    });
}

Sql<void> BatchWriter::prices()
{
    return forEachLine(m_set.effects.prices, [this](std::int64_t lineNo, const PricePoint& price) {
        m_hasher.add(price);
        return m_transaction
            .prepare("INSERT INTO product_price (batch_no, line_no, product_id, price, since) "
                     "VALUES (?, ?, ?, ?, ?)")
            .bind(m_batchNo, lineNo, price.product, price.price, price.since)
            .execute(1);
    });
}

Sql<void> BatchWriter::audits()
{
    return forEachLine(m_set.effects.audits, [this](std::int64_t lineNo, const AuditLine& line) {
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
        return m_transaction
            .prepare("INSERT INTO audit (batch_no, line_no, command_id, occurred_at, staff_id, "
                     "terminal_id, approver_id, act, subject, before, after) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .bind(m_batchNo, lineNo, line.command, row.occurredAt, row.staff, row.terminal)
            .bind(row.approver, line.act, line.subject, line.before, line.after)
            .execute(1);
    });
}

Sql<void> BatchWriter::outbox()
{
    return forEachLine(m_set.effects.events, [this](std::int64_t lineNo, const OutboxEvent& event) {
        const OutboxRow row{m_before.outboxSeq + 1 + lineNo, event};
        m_hasher.add(row);
        return m_transaction
            .prepare("INSERT INTO outbox (seq, batch_no, kind, key, ref) VALUES (?, ?, ?, ?, ?)")
            .bind(row.seq, m_batchNo, event.kind, event.key, event.ref)
            .execute(1);
    });
}

} // namespace jangbu::storage
