#include "core/shift/shift.h"
#include "storage/audit/law/shop_laws.h"

#include <string>
#include <utility>
#include <vector>

namespace jangbu::storage {

namespace {

Sql<std::vector<Terminal>> loadTerminals(Transaction& transaction)
{
    std::vector<Terminal> terminals;
    auto read = transaction.prepare("SELECT terminal_id, prefix, next_receipt_no FROM terminal")
                    .forEach([&terminals](const RowView& row) {
                        Terminal terminal;
                        terminal.id = row.id<TerminalId>(0);
                        terminal.prefix = row.text(1);
                        terminal.nextReceiptNo = row.integer(2);
                        terminals.push_back(std::move(terminal));
                    });
    if (!read) {
        return std::unexpected(std::move(read).error());
    }
    return terminals;
}

/// Every number from 1 on must be on exactly one order of the counter.
Sql<void> judgeReceipts(Transaction& transaction, Terminal terminal, Findings& findings)
{
    auto statement = transaction.prepare(
        "SELECT terminal_id FROM orders WHERE receipt_no = ? AND receipt_no <> ''"
    );
    const std::int64_t end = terminal.nextReceiptNo;
    for (terminal.nextReceiptNo = 1; terminal.nextReceiptNo < end; ++terminal.nextReceiptNo) {
        const std::string number = receiptNumber(terminal);
        std::int64_t ofTerminal = 0;
        std::int64_t ofOthers = 0;
        auto read = statement.bind(number).forEach([&](const RowView& row) {
            ++(row.id<TerminalId>(0) == terminal.id ? ofTerminal : ofOthers);
        });
        if (!read) {
            return read;
        }
        findings.expect(LawId::ReceiptsGapless, ofTerminal == 1 && ofOthers == 0, [&] {
            return "receipt " + number + " is on " + std::to_string(ofTerminal + ofOthers)
                   + " orders";
        });
    }
    return {};
}

Sql<std::int64_t> countReceipts(Transaction& transaction)
{
    const auto count = transaction.prepare("SELECT COUNT(*) FROM orders WHERE receipt_no <> ''")
                           .first([](const RowView& row) { return row.integer(0); });
    if (!count) {
        return std::unexpected(count.error());
    }
    return count->value_or(0);
}

} // namespace

Sql<void> auditReceipts(Transaction& transaction, Findings& findings)
{
    const auto terminals = loadTerminals(transaction);
    const auto receipts = countReceipts(transaction);
    if (!terminals || !receipts) {
        return std::unexpected(terminals ? receipts.error() : terminals.error());
    }
    std::int64_t given = 0;
    for (const Terminal& terminal : *terminals) {
        given += terminal.nextReceiptNo - 1;
        if (auto judged = judgeReceipts(transaction, terminal, findings); !judged) {
            return judged;
        }
    }
    if (*receipts != given) {
        findings.note(
            LawId::ReceiptsGapless,
            std::to_string(*receipts) + " orders have a receipt number, the counters gave "
                + std::to_string(given)
        );
    }
    return {};
}

} // namespace jangbu::storage
