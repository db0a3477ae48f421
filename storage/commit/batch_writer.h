#pragma once

#include "core/command/command.h"
#include "core/command/outcome.h"
#include "core/command/working_set.h"
#include "storage/sql/batch_hash.h"
#include "storage/sql/transaction.h"
#include "storage/vault/vault.h"

#include <cstdint>
#include <span>
#include <unordered_map>
#include <unordered_set>

namespace jangbu::storage {

/// A batch as it was decided. The spans are of one length, in the order of the decisions.
struct DecidedBatch
{
    std::span<const Command> commands;
    std::span<const ContentHash> contentHashes;
    std::span<const Outcome> outcomes;
    const WorkingSet& set;
};

/// Where the book stands.
struct Head
{
    std::int64_t batchNo = 0;
    std::int64_t outboxSeq = 0;
    Sha256 root{};
};

/// Locks it as well, where others write meanwhile.
[[nodiscard]] Sql<Head> readHead(Transaction& transaction);

/// Writes a decided batch: the rows it changed, the rows it adds, its number, the head last. Every
/// statement must touch the rows it is about, or nothing is kept.
class BatchWriter
{
public:
    /// All must outlive the writer.
    BatchWriter(Transaction& transaction, const Vault& vault, const DecidedBatch& batch);

    [[nodiscard]] Sql<void> write();

private:
    using Step = Sql<void> (BatchWriter::*)();

    [[nodiscard]] Sql<void> writeHead();
    void noteSaved(const CommandBody& body);

    // Rows that exist before and after: write_goods.cpp, write_shop.cpp.
    Sql<void> wallets();
    Sql<void> customers();
    Sql<void> products();
    Sql<void> barcodes();
    Sql<void> campaigns();
    Sql<void> coupons();
    Sql<void> terminals();
    Sql<void> shifts();
    Sql<void> staff();
    Sql<void> settings();
    Sql<void> salesHours();

    // Sums for the dashboard: write_figures.cpp.
    Sql<void> salesWeeks();
    Sql<void> staffHours();
    Sql<void> topUpHours();
    Sql<void> refusedHours();
    Sql<void> owedHours();

    // Rows that are only ever added, hashed as they go: write_facts.cpp, write_effects.cpp,
    // write_seals.cpp.
    Sql<void> commands();
    Sql<void> orders();
    Sql<void> refundedOrders();
    Sql<void> refunds();
    Sql<void> topUps();
    Sql<void> reversedTopUps();
    Sql<void> entries();
    Sql<void> moves();
    Sql<void> prices();
    Sql<void> audits();
    Sql<void> seals();
    Sql<void> outbox();

    [[nodiscard]] Bytes sealed(std::string_view text, const FieldPlace& place) const
    {
        return m_vault.seal(text, place);
    }

    Transaction& m_transaction;
    const Vault& m_vault;
    const DecidedBatch& m_batch;
    const WorkingSet& m_set;
    // Whose details the batch changed: the rest of these rows changes by other commands too.
    std::unordered_set<ProductId> m_savedProducts;
    std::unordered_set<CampaignId> m_savedCampaigns;
    std::unordered_set<TerminalId> m_savedTerminals;
    std::unordered_set<CustomerId> m_blockedCustomers;
    std::unordered_map<CommandId, const Command*> m_commands;
    Head m_before;
    std::int64_t m_batchNo = 0;
    BatchHasher m_hasher{0, Instant{}};
};

} // namespace jangbu::storage
