#include "storage/commit/batch_writer.h"

#include "storage/sql/rows/row_batch.h"

#include <algorithm>
#include <array>
#include <string>
#include <variant>

namespace jangbu::storage {

Sql<Head> readHead(Transaction& transaction)
{
    // From here to the commit no other writer has a batch number.
    const std::string text = "SELECT batch_no, outbox_seq, root FROM head WHERE id = 1"
                             + std::string(transaction.rowLock());
    auto head = transaction.prepare(text).first([](const RowView& row) {
        Head found{row.integer(0), row.integer(1), {}};
        const auto root = row.blob(2);
        if (root.size() == found.root.size()) {
            std::ranges::copy(root, found.root.begin());
        } else {
            row.markDamaged();
        }
        return found;
    });
    if (!head) {
        return std::unexpected(std::move(head).error());
    }
    if (!*head) {
        return std::unexpected(SqlFailure{Fault::Damaged, "the book has no head"});
    }
    return **head;
}

BatchWriter::BatchWriter(Transaction& transaction, const Vault& vault, const DecidedBatch& batch)
    : m_transaction(transaction), m_vault(vault), m_batch(batch), m_set(batch.set)
{
    for (std::size_t place = 0; place < batch.commands.size(); ++place) {
        const Command& command = batch.commands[place];
        m_commands.emplace(command.id, &command);
        if (isAccepted(batch.outcomes[place])) {
            noteSaved(command.body);
        }
    }
}

void BatchWriter::noteSaved(const CommandBody& body)
{
    if (const auto* const product = std::get_if<SaveProduct>(&body)) {
        m_savedProducts.insert(product->product);
    } else if (const auto* const campaign = std::get_if<SaveCampaign>(&body)) {
        m_savedCampaigns.insert(campaign->campaign);
    } else if (const auto* const terminal = std::get_if<SaveTerminal>(&body)) {
        m_savedTerminals.insert(terminal->terminal);
    } else if (const auto* const blocked = std::get_if<BlockCustomer>(&body)) {
        m_blockedCustomers.insert(blocked->customer);
    }
}

Sql<void> BatchWriter::write()
{
    static constexpr std::array<Step, 28> steps{
        // In the order every writer takes its locks …
        &BatchWriter::wallets,
        &BatchWriter::customers,
        &BatchWriter::products,
        &BatchWriter::barcodes,
        &BatchWriter::campaigns,
        &BatchWriter::coupons,
        &BatchWriter::terminals,
        &BatchWriter::shifts,
        &BatchWriter::staff,
        &BatchWriter::settings,
        &BatchWriter::salesHours,
        &BatchWriter::salesWeeks,
        &BatchWriter::staffHours,
        &BatchWriter::topUpHours,
        &BatchWriter::refusedHours,
        &BatchWriter::owedHours,
        &BatchWriter::refundedOrders,
        &BatchWriter::reversedTopUps,
        // … and in the order of the batch's hash.
        &BatchWriter::commands,
        &BatchWriter::orders,
        &BatchWriter::refunds,
        &BatchWriter::topUps,
        &BatchWriter::entries,
        &BatchWriter::moves,
        &BatchWriter::prices,
        &BatchWriter::audits,
        &BatchWriter::seals,
        &BatchWriter::outbox,
    };
    auto head = readHead(m_transaction);
    if (!head) {
        return std::unexpected(std::move(head).error());
    }
    m_before = *head;
    m_batchNo = m_before.batchNo + 1;
    m_hasher = BatchHasher(m_batchNo, m_set.recordedAt);
    for (const Step step : steps) {
        if (auto written = (this->*step)(); !written) {
            return written;
        }
    }
    return writeHead();
}

Sql<void> BatchWriter::writeHead()
{
    const Sha256 root = nextRoot(m_vault, m_before.root, m_hasher.finish());
    RowBatch batch({"batch", {"batch_no", "root", "count", "at"}});
    batch.add(m_batchNo, root, m_batch.commands.size(), m_set.recordedAt);
    if (auto inserted = batch.insert(m_transaction); !inserted) {
        return inserted;
    }
    // The head is written last, when all before it is known to be done.
    const auto events = static_cast<std::int64_t>(m_set.effects.events.size());
    return m_transaction
        .prepare("UPDATE head SET batch_no = ?, outbox_seq = ?, root = ? "
                 "WHERE id = 1 AND batch_no = ?")
        .bind(m_batchNo, m_before.outboxSeq + events, root, m_before.batchNo)
        .execute(1);
}

} // namespace jangbu::storage
