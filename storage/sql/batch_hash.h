#pragma once

#include "core/time/instant.h"
#include "storage/sql/batch_rows.h"
#include "storage/sql/seal/row_seal.h"

#include <sodium/crypto_hash_sha256.h>

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace jangbu::storage {

using Sha256 = std::array<std::uint8_t, 32>;

/// The content hash of a batch: SHA-256 over the batch's number and moment, then its rows in this
/// order, each table sorted as said:
///
///   command (line_no) · orders (order_id) · refund (refund_id) · top_up (command_id) ·
///   entry (line_no) · stock_move (line_no) · product_price (line_no) · audit (line_no) · seal (line_no) ·
///   outbox (seq)
///
/// A row is one byte that names its table and its columns in the order of the struct's members.
/// Whole numbers are 8 bytes, most significant first; ids 16 bytes; texts and blobs their length as a
/// number and then their bytes; an optional value is preceded by a byte 1, absent it is a byte 0.
/// Everything can be read back from the tables, so anybody can compute it again.
class BatchHasher
{
public:
    BatchHasher(std::int64_t batchNo, Instant at);

    void add(const CommandRow& row);
    void add(const OrderRow& row);
    void add(const RefundRow& row);
    void add(const TopUpRow& row);
    void add(const Entry& entry);
    void add(const StockMove& move);
    void add(const PricePoint& price);
    void add(const AuditRow& row);
    void add(const RowSealer::Sealed& seal);
    void add(const OutboxRow& row);

    /// To be asked once, after the last row.
    [[nodiscard]] Sha256 finish();

private:
    void tag(std::uint8_t table);
    void number(std::int64_t value);
    void bytes(std::span<const std::uint8_t> value);
    void text(std::string_view value);
    void uuid(const Uuid& value);

    crypto_hash_sha256_state m_state{};
};

/// root_n = keyed hash of root_{n−1} ‖ content hash of batch n; the root before the first is all
/// zero. Without the vault's key nobody can write another history that fits together.
[[nodiscard]] Sha256
nextRoot(const Vault& vault, const Sha256& previous, const Sha256& batchContent);

} // namespace jangbu::storage
