#pragma once

#include "core/ledger/entry.h"
#include "core/product/stock_move.h"
#include "storage/audit/command_facts.h"
#include "storage/audit/findings.h"
#include "storage/audit/seal_law.h"
#include "storage/sql/batch_hash.h"
#include "storage/sql/transaction.h"

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace jangbu::storage {

/// What is carried from batch to batch.
struct RunningFolds
{
    Sha256 root{}; // of the batch before
    std::int64_t lastSeq = 0;
    std::unordered_map<AccountId, std::uint64_t> balances; // modulo 2^64, as a wrong sum may be any
    std::unordered_map<ProductId, std::uint64_t> stocks;
    NewestSeals seals;
};

/// The batches first … end − 1, read table by table.
class BatchChunk
{
public:
    /// All must outlive the chunk.
    BatchChunk(
        Transaction& transaction,
        const Vault& vault,
        Findings& findings,
        RunningFolds& folds
    );

    [[nodiscard]] Sql<void> audit(std::int64_t first, std::int64_t end);

private:
    /// Tables whose rows are numbered within their batch.
    enum Numbered : std::uint8_t {
        Commands,
        Entries,
        Moves,
        Prices,
        Audits,
        Seals,
        NumberedTables
    };

    struct Batch
    {
        BatchHasher hasher;
        Sha256 root{};
        std::int64_t count = 0;
        bool isThere = false;
        std::array<std::int64_t, NumberedTables> nextLine{};
    };

    [[nodiscard]] Sql<void> batches();
    [[nodiscard]] Sql<void> commands();
    [[nodiscard]] Sql<void> orders();
    [[nodiscard]] Sql<void> refunds();
    [[nodiscard]] Sql<void> topUps();
    [[nodiscard]] Sql<void> entries();
    [[nodiscard]] Sql<void> moves();
    [[nodiscard]] Sql<void> prices();
    [[nodiscard]] Sql<void> audits();
    [[nodiscard]] Sql<void> seals();
    [[nodiscard]] Sql<void> outbox();
    void judge();

    [[nodiscard]] Sql<void> judgeOrder(const RowView& row, const OrderRow& order);
    [[nodiscard]] Batch& batchOf(std::int64_t batchNo);
    /// Asks whether the row's command is one of its batch; gives the answer.
    bool expectCommand(CommandId command, std::int64_t batchNo, std::string_view row);
    void expectLine(Numbered table, std::int64_t batchNo, std::int64_t lineNo);

    /// visit(row) for every row of the statement, which takes the first batch and the end.
    template <class Visit>
    [[nodiscard]] Sql<void> forEach(std::string_view text, Visit visit)
    {
        return m_transaction.prepare(text).bind(m_first, m_end).forEach(visit);
    }

    Transaction& m_transaction;
    const Vault& m_vault;
    Findings& m_findings;
    RunningFolds& m_folds;
    std::int64_t m_first = 0;
    std::int64_t m_end = 0;
    std::vector<Batch> m_batches;
    CommandBook m_commands;
};

} // namespace jangbu::storage
