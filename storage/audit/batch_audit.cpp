#include "storage/audit/batch_audit.h"

#include "storage/audit/batch_chunk.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace jangbu::storage {

namespace {

// So many that statements cost nothing beside their rows, so few that their commands fit in memory.
constexpr std::int64_t batchesAtATime = 64;

struct Head
{
    std::int64_t batchNo = 0;
    std::int64_t outboxSeq = 0;
    std::vector<std::uint8_t> root;
};

Sql<std::optional<Head>> readHead(Transaction& transaction)
{
    return transaction.prepare("SELECT batch_no, outbox_seq, root FROM head")
        .first([](const RowView& row) { return Head{row.integer(0), row.integer(1), row.blob(2)}; }
        );
}

Sql<std::int64_t> lastBatchNo(Transaction& transaction)
{
    const auto last = transaction.prepare("SELECT COALESCE(MAX(batch_no), 0) FROM batch")
                          .first([](const RowView& row) { return row.integer(0); });
    if (!last) {
        return std::unexpected(last.error());
    }
    return last->value_or(0);
}

void judgeHead(const std::optional<Head>& head, const RunningFolds& folds, Findings& findings)
{
    if (!head) {
        findings.note(LawId::HashChain, "head is missing");
        return;
    }
    if (!std::ranges::equal(head->root, folds.root)) {
        findings.note(LawId::HashChain, "head: its root is not the last batch's");
    }
    if (head->outboxSeq != folds.lastSeq) {
        findings.note(
            LawId::OutboxGapless,
            "head: it counts " + std::to_string(head->outboxSeq) + " events, the outbox has "
                + std::to_string(folds.lastSeq)
        );
    }
}

/// Rows that no batch led to.
Sql<void> findStrays(Transaction& transaction, std::int64_t last, Findings& findings)
{
    struct Table
    {
        std::string_view text;
        std::string_view name;
    };

    constexpr std::array<Table, 7> tables{{
        {"SELECT batch_no, line_no FROM command WHERE batch_no < 1 OR batch_no > ?", "command"},
        {"SELECT batch_no, line_no FROM entry WHERE batch_no < 1 OR batch_no > ?", "entry"},
        {"SELECT batch_no, line_no FROM stock_move WHERE batch_no < 1 OR batch_no > ?", "stock_move"
        },
        {"SELECT batch_no, line_no FROM product_price WHERE batch_no < 1 OR batch_no > ?",
         "product_price"},
        {"SELECT batch_no, line_no FROM audit WHERE batch_no < 1 OR batch_no > ?", "audit"},
        {"SELECT batch_no, line_no FROM seal WHERE batch_no < 1 OR batch_no > ?", "seal"},
        {"SELECT batch_no, seq FROM outbox WHERE batch_no < 1 OR batch_no > ?", "outbox"},
    }};
    for (const Table& table : tables) {
        auto read = transaction.prepare(table.text).bind(last).forEach([&](const RowView& row) {
            findings.note(
                LawId::BatchesWhole,
                std::string{table.name} + " " + std::to_string(row.integer(0)) + "/"
                    + std::to_string(row.integer(1)) + " belongs to no batch"
            );
        });
        if (!read) {
            return read;
        }
    }
    return {};
}

/// Orders, refunds and top-ups that no command led to.
Sql<void> findOrphans(Transaction& transaction, Findings& findings)
{
    struct Table
    {
        std::string_view text;
        std::string_view name;
    };

    constexpr std::array<Table, 3> tables{{
        {"SELECT t.order_id FROM orders t LEFT JOIN command c ON c.command_id = t.order_id "
         "WHERE c.command_id IS NULL",
         "order"},
        {"SELECT t.refund_id FROM refund t LEFT JOIN command c ON c.command_id = t.refund_id "
         "WHERE c.command_id IS NULL",
         "refund"},
        {"SELECT t.command_id FROM top_up t LEFT JOIN command c ON c.command_id = t.command_id "
         "WHERE c.command_id IS NULL",
         "top-up"},
    }};
    for (const Table& table : tables) {
        auto read = transaction.prepare(table.text).forEach([&](const RowView& row) {
            findings.note(
                LawId::RowsHaveCommand,
                std::string{table.name} + " " + toText(row.uuid(0)) + " has no command"
            );
        });
        if (!read) {
            return read;
        }
    }
    return {};
}

Sql<void> judgeBalances(Transaction& transaction, RunningFolds& folds, Findings& findings)
{
    auto read = transaction.prepare("SELECT customer_id, balance FROM wallet")
                    .forEach([&](const RowView& row) {
                        const AccountId account = walletAccount(row.id<CustomerId>(0));
                        const auto fold = folds.balances.find(account);
                        const std::uint64_t sum = fold == folds.balances.end() ? 0 : fold->second;
                        const std::int64_t balance = row.integer(1);
                        findings.expect(
                            LawId::BalanceIsFold,
                            static_cast<std::uint64_t>(balance) == sum,
                            [&] {
                                return "wallet " + toText(account) + " has "
                                       + std::to_string(balance) + ", its entries make "
                                       + std::to_string(static_cast<std::int64_t>(sum));
                            }
                        );
                        folds.balances.erase(account);
                    });
    for (const auto& [account, sum] : folds.balances) {
        if (read && !isHouseAccount(account)) {
            findings.note(LawId::BalanceIsFold, "account " + toText(account) + " has no wallet");
        }
    }
    return read;
}

Sql<void> judgeStocks(Transaction& transaction, RunningFolds& folds, Findings& findings)
{
    auto read =
        transaction.prepare("SELECT product_id, stock FROM product")
            .forEach([&](const RowView& row) {
                const auto product = row.id<ProductId>(0);
                const auto fold = folds.stocks.find(product);
                const std::uint64_t sum = fold == folds.stocks.end() ? 0 : fold->second;
                const std::int64_t stock = row.integer(1);
                findings.expect(LawId::StockIsFold, static_cast<std::uint64_t>(stock) == sum, [&] {
                    return "product " + toText(product) + " has " + std::to_string(stock)
                           + ", its moves make " + std::to_string(static_cast<std::int64_t>(sum));
                });
                folds.stocks.erase(product);
            });
    for (const auto& [product, sum] : folds.stocks) {
        if (read) {
            findings.note(
                LawId::StockIsFold,
                "moves of a product that is missing: " + toText(product)
            );
        }
    }
    return read;
}

} // namespace

Sql<void> auditBatches(
    Transaction& transaction,
    const Vault& vault,
    Findings& findings,
    const std::function<bool()>& goesOn
)
{
    const auto head = readHead(transaction);
    const auto lastWritten = lastBatchNo(transaction);
    if (!head || !lastWritten) {
        return std::unexpected(head ? lastWritten.error() : head.error());
    }
    const auto sealed = head->transform([](const auto& batch) { return batch.batchNo; });
    const std::int64_t last = std::max(*lastWritten, sealed.value_or(0));
    RunningFolds folds;
    for (std::int64_t first = 1; first <= last; first += batchesAtATime) {
        if (!goesOn()) {
            return {};
        }
        BatchChunk chunk{transaction, vault, findings, folds};
        const std::int64_t end = std::min(first + batchesAtATime, last + 1);
        if (auto audited = chunk.audit(first, end); !audited) {
            return audited;
        }
    }
    judgeHead(*head, folds, findings);
    auto done = findStrays(transaction, last, findings);
    if (done) {
        done = findOrphans(transaction, findings);
    }
    if (done) {
        done = judgeBalances(transaction, folds, findings);
    }
    if (done) {
        done = judgeStocks(transaction, folds, findings);
    }
    if (done) {
        done = auditRows(transaction, vault, folds.seals, findings);
    }
    return done;
}

} // namespace jangbu::storage
