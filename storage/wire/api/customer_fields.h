#pragma once

#include "core/port/customer_reader.h"
#include "storage/wire/value_fields.h"

// The fields that answers about customers have, said once for the server and its clients.
namespace jangbu::storage {

template <class Fields>
void describe(Fields& field, Described<Fields, CustomerCard>& card)
{
    field("customer", card.id);
    field.unlessDefault("name", card.maskedName);
    field.unlessDefault("phone", card.maskedPhone);
    field("member_no", card.memberNo);
    field("is_blocked", card.isBlocked);
    field("balance", card.balance);
}

template <class Fields>
void describe(Fields& field, Described<Fields, WalletEntry>& entry)
{
    field("batch_no", entry.batchNo);
    field("line_no", entry.lineNo);
    field("command", entry.command);
    field("code", entry.code);
    field("amount", entry.amount);
    field("balance_after", entry.balanceAfter);
    field("at", entry.at);
}

template <class Fields>
void describe(Fields& field, Described<Fields, BookedTopUp>& topUp)
{
    field("top_up", topUp.record.id);
    field("customer", topUp.record.customer);
    field("amount", topUp.record.amount);
    field("tender", topUp.record.tender);
    field("occurred_at", topUp.record.occurredAt);
    field("terminal", topUp.record.terminal);
    field("staff", topUp.record.staff);
    field("is_reversed", topUp.record.isReversed);
    field.unlessDefault("terminal_name", topUp.terminalName);
    field.unlessDefault("staff_name", topUp.staffName);
}

} // namespace jangbu::storage
