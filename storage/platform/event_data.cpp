#include "storage/platform/event_data.h"

#include "core/command/outcome.h"
#include "core/wallet/wallet.h"
#include "storage/sql/order_rows.h"
#include "storage/sql/seal/row_seal.h"
#include "storage/wire/field_writer.h"
#include "storage/wire/order_lines.h"
#include "storage/wire/outcome_json.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <variant>

namespace jangbu::storage {

namespace {

/// The fields that `write` names are the data.
template <class Write>
EventData dataAbout(std::string subject, Write write)
{
    EventData data{std::move(subject), {}};
    FieldWriter field(data.json, TimeForm::Rfc3339);
    field.json().beginObject();
    write(field);
    field.json().endObject();
    return data;
}

/// Names of products are left out: who receives this knows them by their ids.
void writeLines(FieldWriter& field, const std::vector<OrderLine>& lines)
{
    field.json().key("lines");
    field.json().beginArray();
    for (const OrderLine& line : lines) {
        field.json().beginObject();
        field("product", line.product);
        field("quantity", line.quantity);
        field("price", line.unitPrice);
        field("list_price", line.listPrice);
        field.unlessDefault("discount", line.discount);
        field("paid", line.paid);
        field.unlessDefault("vat", line.vat);
        field.json().endObject();
    }
    field.json().endArray();
}

void writeLines(FieldWriter& field, const std::vector<RefundLine>& lines)
{
    field.json().key("lines");
    field.json().beginArray();
    for (const RefundLine& line : lines) {
        field.json().beginObject();
        field("line", line.lineNo);
        field("product", line.product);
        field("quantity", line.quantity);
        field.unlessDefault("damaged", line.isDamaged);
        field.json().endObject();
    }
    field.json().endArray();
}

EventData orderDataOf(const RowView& row, const OutboxFact& fact)
{
    const Order order = orderOf(row);
    return dataAbout(toText(order.id), [&](FieldWriter& field) {
        field("order", order.id);
        field("customer", order.customer);
        field("occurred_at", order.occurredAt);
        field("currency", fact.currency);
        field("gross", order.gross);
        field.unlessDefault("discount", order.discount);
        field("paid", order.paid);
        field("vat", order.vat);
        if (order.coupon) {
            field("campaign", order.coupon->campaign);
            field("coupon_nth", order.coupon->nth);
        }
        field("terminal", order.terminal);
        field("staff", order.staff);
        field.unlessDefault("receipt_no", order.receiptNo);
        writeLines(field, order.lines);
    });
}

EventData refundDataOf(const RowView& row, const OutboxFact& fact)
{
    const auto lines = readRefundLines(row.text(3));
    if (!lines) {
        row.markDamaged();
        return {};
    }
    // The reason is what somebody typed: it stays in the book.
    return dataAbout(toText(row.id<OrderId>(0)), [&](FieldWriter& field) {
        field("refund", fact.event.ref);
        field("order", row.id<OrderId>(0));
        field("customer", fact.event.key);
        field("occurred_at", row.instant(1));
        field("currency", fact.currency);
        field("amount", row.money(2));
        field("staff", row.id<StaffId>(4));
        writeLines(field, *lines);
    });
}

EventData topUpDataOf(const RowView& row, const OutboxFact& fact)
{
    const auto topUp = row.id<CommandId>(0);
    return dataAbout(toText(topUp), [&](FieldWriter& field) {
        field("top_up", topUp);
        field("customer", fact.event.key);
        field("currency", fact.currency);
        field("amount", row.money(1));
        field("tender", row.enumerator(2, Tender::Cash, Tender::Transfer));
        if (fact.event.kind == EventKind::ToppedUp) {
            field("occurred_at", row.instant(3));
            field("terminal", row.id<TerminalId>(4));
            field("staff", row.id<StaffId>(5));
        } else {
            field("reversal", fact.event.ref);
        }
    });
}

SqlFailure missing(const OutboxFact& fact)
{
    return {
        Fault::Damaged,
        "event " + std::to_string(fact.seq) + ": what it is about is not in the book"
    };
}

Sql<EventData> orMissing(Sql<std::optional<EventData>> found, const OutboxFact& fact)
{
    if (!found) {
        return std::unexpected(std::move(found).error());
    }
    if (!*found) {
        return std::unexpected(missing(fact));
    }
    return **std::move(found);
}

Sql<EventData> loadOrderData(Transaction& transaction, const OutboxFact& fact)
{
    static constexpr std::string_view text =
        "SELECT order_id, customer_id, occurred_at, gross, discount, paid, vat, coupon, lines, "
        "state, refunded, terminal_id, staff_id, receipt_no FROM orders WHERE order_id = ?";
    return orMissing(
        transaction.prepare(text).bind(fact.event.ref).first([&fact](const RowView& row) {
            return orderDataOf(row, fact);
        }),
        fact
    );
}

Sql<EventData> loadRefundData(Transaction& transaction, const OutboxFact& fact)
{
    static constexpr std::string_view text =
        "SELECT order_id, occurred_at, amount, lines, staff_id FROM refund WHERE refund_id = ?";
    return orMissing(
        transaction.prepare(text).bind(fact.event.ref).first([&fact](const RowView& row) {
            return refundDataOf(row, fact);
        }),
        fact
    );
}

Sql<EventData> loadTopUpRow(Transaction& transaction, const OutboxFact& fact, CommandId topUp)
{
    static constexpr std::string_view text =
        "SELECT command_id, amount, tender, occurred_at, terminal_id, staff_id FROM top_up "
        "WHERE command_id = ?";
    return orMissing(
        transaction.prepare(text).bind(topUp).first([&fact](const RowView& row) {
            return topUpDataOf(row, fact);
        }),
        fact
    );
}

/// The journal says which top-up a reversal took back.
Sql<EventData> loadReversalData(Transaction& transaction, const OutboxFact& fact)
{
    static constexpr std::string_view text =
        "SELECT subject FROM audit WHERE batch_no = ? AND command_id = ? "
        "AND act = 'top_up_reversal'";
    const auto subject =
        transaction.prepare(text).bind(fact.batchNo, fact.event.ref).first([](const RowView& row) {
            return parseUuid(row.text(0));
        });
    if (!subject) {
        return std::unexpected(subject.error());
    }
    const std::optional<Uuid> topUp = subject->value_or(std::nullopt);
    if (!topUp) {
        return std::unexpected(missing(fact));
    }
    return loadTopUpRow(transaction, fact, CommandId{*topUp});
}

/// Of the coupons that the batch made, the one of this customer with the number that was told: the
/// campaign is part of its seal's key.
Sql<std::optional<CampaignId>>
campaignOf(Transaction& transaction, const OutboxFact& fact, const CouponClaimed& claimed)
{
    static constexpr std::string_view text =
        "SELECT c.campaign_id, s.row_key FROM coupon c JOIN seal s ON s.batch_no = ? "
        "AND s.kind = ? WHERE c.customer_id = ? AND c.nth = ? AND c.issue_no = ? "
        "AND c.expires_at = ? ORDER BY c.campaign_id";
    std::optional<CampaignId> found;
    auto read = transaction.prepare(text)
                    .bind(fact.batchNo, SealedKind::Coupon, fact.event.key)
                    .bind(claimed.nth, claimed.issueNo, claimed.expiresAt)
                    .forEach([&](const RowView& row) {
                        const auto campaign = row.id<CampaignId>(0);
                        const CouponKey key{campaign, fact.event.key, claimed.nth};
                        if (!found && row.blob(1) == sealKeyOf(key)) {
                            found = campaign;
                        }
                    });
    if (!read) {
        return std::unexpected(std::move(read).error());
    }
    return found;
}

Sql<EventData> loadClaimData(Transaction& transaction, const OutboxFact& fact)
{
    const auto outcome = transaction.prepare("SELECT outcome FROM command WHERE command_id = ?")
                             .bind(fact.event.ref)
                             .first([](const RowView& row) { return readOutcome(row.text(0)); });
    if (!outcome) {
        return std::unexpected(outcome.error());
    }
    const bool isRead = outcome->has_value() && (*outcome)->has_value();
    const auto* const accepted = isRead ? std::get_if<Accepted>(&***outcome) : nullptr;
    const auto* const claimed =
        accepted != nullptr ? std::get_if<CouponClaimed>(accepted) : nullptr;
    if (claimed == nullptr) {
        return std::unexpected(missing(fact));
    }
    const auto campaign = campaignOf(transaction, fact, *claimed);
    if (!campaign) {
        return std::unexpected(campaign.error());
    }
    if (!*campaign) {
        return std::unexpected(missing(fact));
    }
    const std::string subject = toText(**campaign) + '/' + std::to_string(claimed->issueNo);
    return dataAbout(subject, [&](FieldWriter& field) {
        field("claim", fact.event.ref);
        field("campaign", **campaign);
        field("customer", fact.event.key);
        field("nth", claimed->nth);
        field("issue_no", claimed->issueNo);
        field("expires_at", claimed->expiresAt);
    });
}

} // namespace

Sql<EventData> loadEventData(Transaction& transaction, const OutboxFact& fact)
{
    switch (fact.event.kind) {
    case EventKind::OrderPaid:
        return loadOrderData(transaction, fact);
    case EventKind::OrderRefunded:
        return loadRefundData(transaction, fact);
    case EventKind::ToppedUp:
        return loadTopUpRow(transaction, fact, fact.event.ref);
    case EventKind::TopUpReversed:
        return loadReversalData(transaction, fact);
    case EventKind::CouponClaimed:
        return loadClaimData(transaction, fact);
    }
    return std::unexpected(missing(fact));
}

} // namespace jangbu::storage
