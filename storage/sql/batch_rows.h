#pragma once

#include "core/command/effects.h"
#include "core/identity/ids.h"
#include "core/ledger/entry.h"
#include "core/ledger/outbox_event.h"
#include "core/money/money.h"
#include "core/product/stock_move.h"
#include "core/time/instant.h"
#include "core/wallet/wallet.h"
#include "storage/vault/vault.h"

#include <cstdint>
#include <optional>
#include <string>

// Rows that a batch adds for ever, as the columns of their tables hold them. Columns that change
// later (an order's refunds, a reversed top-up) are not here.
namespace jangbu::storage {

struct CommandRow
{
    std::int64_t lineNo = 0; // from 0, in the order they were decided
    CommandId id;
    ContentHash contentHash{};
    std::string outcome; // as wire/outcome_json writes it
};

struct OrderRow
{
    OrderId id;
    CustomerId customer;
    Instant occurredAt;
    Instant recordedAt;
    Money gross;
    Money discount;
    Money paid;
    Money vat;
    std::string coupon;
    std::string lines;
    TerminalId terminal;
    StaffId staff;
    std::string receiptNo;
};

struct RefundRow
{
    RefundId id;
    OrderId order;
    Instant occurredAt;
    Money amount;
    std::string lines;
    std::string reason;
    StaffId staff;
};

struct TopUpRow
{
    CommandId id;
    CustomerId customer;
    Money amount;
    Tender tender = Tender::Cash;
    Bytes approvalNo; // sealed
    Instant occurredAt;
    TerminalId terminal;
    StaffId staff;
};

struct AuditRow
{
    AuditLine line;
    Instant occurredAt;
    StaffId staff;
    TerminalId terminal;
    std::optional<StaffId> approver;
};

struct OutboxRow
{
    std::int64_t seq = 0;
    OutboxEvent event;
};

} // namespace jangbu::storage
