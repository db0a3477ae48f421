#include "storage/sql/batch_hash.h"

#include "storage/sql/seal/big_endian.h"

#include <algorithm>
#include <cstddef>

namespace jangbu::storage {

namespace {

// Names of tables in the hash: never changed, only added.
enum Table : std::uint8_t {
    Commands = 1,
    Orders = 2,
    Refunds = 3,
    TopUps = 4,
    Entries = 5,
    Moves = 6,
    Prices = 7,
    Audits = 8,
    Outbox = 9,
    Seals = 10,
};

} // namespace

BatchHasher::BatchHasher(std::int64_t batchNo, Instant at)
{
    crypto_hash_sha256_init(&m_state);
    number(batchNo);
    number(at.us);
}

void BatchHasher::tag(std::uint8_t table)
{
    crypto_hash_sha256_update(&m_state, &table, 1);
}

void BatchHasher::number(std::int64_t value)
{
    const auto encoded = bigEndian(value);
    crypto_hash_sha256_update(&m_state, encoded.data(), encoded.size());
}

void BatchHasher::bytes(std::span<const std::uint8_t> value)
{
    number(static_cast<std::int64_t>(value.size()));
    crypto_hash_sha256_update(&m_state, value.data(), value.size());
}

void BatchHasher::text(std::string_view value)
{
    bytes({reinterpret_cast<const std::uint8_t*>(value.data()), value.size()});
}

void BatchHasher::uuid(const Uuid& value)
{
    crypto_hash_sha256_update(&m_state, value.bytes.data(), value.bytes.size());
}

void BatchHasher::add(const CommandRow& row)
{
    tag(Commands);
    number(row.lineNo);
    uuid(row.id.uuid);
    bytes(row.contentHash);
    text(row.outcome);
}

void BatchHasher::add(const OrderRow& row)
{
    tag(Orders);
    uuid(row.id.uuid);
    uuid(row.customer.uuid);
    number(row.occurredAt.us);
    number(row.recordedAt.us);
    number(row.gross.minor);
    number(row.discount.minor);
    number(row.paid.minor);
    number(row.vat.minor);
    text(row.coupon);
    text(row.lines);
    uuid(row.terminal.uuid);
    uuid(row.staff.uuid);
    text(row.receiptNo);
}

void BatchHasher::add(const RefundRow& row)
{
    tag(Refunds);
    uuid(row.id.uuid);
    uuid(row.order.uuid);
    number(row.occurredAt.us);
    number(row.amount.minor);
    text(row.lines);
    text(row.reason);
    uuid(row.staff.uuid);
}

void BatchHasher::add(const TopUpRow& row)
{
    tag(TopUps);
    uuid(row.id.uuid);
    uuid(row.customer.uuid);
    number(row.amount.minor);
    number(static_cast<std::int64_t>(row.tender));
    bytes(row.approvalNo);
    number(row.occurredAt.us);
    uuid(row.terminal.uuid);
    uuid(row.staff.uuid);
}

void BatchHasher::add(const Entry& entry)
{
    tag(Entries);
    uuid(entry.command.uuid);
    uuid(entry.debit.uuid);
    uuid(entry.credit.uuid);
    number(entry.amount.minor);
    number(static_cast<std::int64_t>(entry.code));
}

void BatchHasher::add(const StockMove& move)
{
    tag(Moves);
    uuid(move.command.uuid);
    uuid(move.product.uuid);
    number(move.delta);
    number(static_cast<std::int64_t>(move.reason));
}

void BatchHasher::add(const PricePoint& price)
{
    tag(Prices);
    uuid(price.product.uuid);
    number(price.price.minor);
    number(price.since.us);
}

void BatchHasher::add(const AuditRow& row)
{
    tag(Audits);
    uuid(row.line.command.uuid);
    text(row.line.act);
    text(row.line.subject);
    text(row.line.before);
    text(row.line.after);
    number(row.occurredAt.us);
    uuid(row.staff.uuid);
    uuid(row.terminal.uuid);
    tag(row.approver ? 1 : 0);
    if (row.approver) {
        uuid(row.approver->uuid);
    }
}

void BatchHasher::add(const RowSealer::Sealed& seal)
{
    tag(Seals);
    number(static_cast<std::int64_t>(seal.row.kind));
    bytes(seal.row.key);
    bytes(seal.seal);
}

void BatchHasher::add(const OutboxRow& row)
{
    tag(Outbox);
    number(row.seq);
    number(static_cast<std::int64_t>(row.event.kind));
    uuid(row.event.key.uuid);
    uuid(row.event.ref.uuid);
}

Sha256 BatchHasher::finish()
{
    Sha256 hash{};
    crypto_hash_sha256_final(&m_state, hash.data());
    return hash;
}

Sha256 nextRoot(const Vault& vault, const Sha256& previous, const Sha256& batchContent)
{
    std::array<std::uint8_t, std::tuple_size_v<Sha256> * 2> link{};
    std::ranges::copy(batchContent, std::ranges::copy(previous, link.begin()).out);
    return vault.chained(link);
}

} // namespace jangbu::storage
