#include "core/decision/decisions.h"
#include "core/limit/limits.h"
#include "core/result/must.h"
#include "core/text/card_number.h"

namespace jangbu::decision {

namespace {

Refused refusedFor(StockRefusal reason, ProductId product)
{
    Refused refused = refuse(reason);
    refused.product = product;
    return refused;
}

std::optional<StockRefusal> noteRefusal(std::string_view note)
{
    if (containsCardNumber(note)) {
        return StockRefusal::CardNumberGiven;
    }
    if (isLongerThan(note, limit::noteCharacters)) {
        return StockRefusal::TextTooLong;
    }
    return std::nullopt;
}

/// Books the difference to `stock` (0 … limit) and says who made it and why.
Outcome setStock(WorkingSet& set, const Command& command, StockMove move, Journalled line)
{
    const std::int64_t before = set.products.find(move.product)->stock;
    moveStock(set, move);
    const std::int64_t after = set.products.find(move.product)->stock;
    MUST(after - before == move.delta);

    line.subject = toText(move.product);
    line.before = std::to_string(before);
    line.after = std::to_string(after) + (line.after.empty() ? "" : " " + line.after);
    journal(set, command, std::move(line));
    return StockChanged{before, after};
}

std::optional<StockRefusal> refusalOf(const ReceiveStock& body, const WorkingSet& set)
{
    const Product* const product = set.products.find(body.product);
    if (product == nullptr) {
        return StockRefusal::UnknownProduct;
    }
    if (body.quantity < 1) {
        return StockRefusal::QuantityOutOfRange;
    }
    if (body.quantity > limit::stockPerProduct - product->stock) {
        return StockRefusal::StockOverflow;
    }
    return noteRefusal(body.note);
}

std::optional<StockRefusal> refusalOf(const CountStock& body, const WorkingSet& set)
{
    if (set.products.find(body.product) == nullptr) {
        return StockRefusal::UnknownProduct;
    }
    if (body.counted < 0 || body.counted > limit::stockPerProduct) {
        return StockRefusal::QuantityOutOfRange;
    }
    return noteRefusal(body.note);
}

std::optional<Refused> refusalOf(const DamageStock& body, const WorkingSet& set)
{
    const Product* const product = set.products.find(body.product);
    if (product == nullptr) {
        return refusedFor(StockRefusal::UnknownProduct, body.product);
    }
    if (body.quantity < 1) {
        return refusedFor(StockRefusal::QuantityOutOfRange, body.product);
    }
    if (body.quantity > product->stock) {
        Refused refused = refusedFor(StockRefusal::InsufficientStock, body.product);
        refused.shortLines.push_back({body.product, product->stock});
        return refused;
    }
    if (const auto refusal = noteRefusal(body.note)) {
        return refusedFor(*refusal, body.product);
    }
    return std::nullopt;
}

} // namespace

Outcome decideOn(const Command& command, const ReceiveStock& body, WorkingSet& set)
{
    if (const auto refusal = refusalOf(body, set)) {
        return refusedFor(*refusal, body.product);
    }
    const MoveReason reason = body.isImport ? MoveReason::Import : MoveReason::Receive;
    return setStock(
        set,
        command,
        {command.id, body.product, body.quantity, reason},
        {"stock_received", "", "", body.note}
    );
}

Outcome decideOn(const Command& command, const CountStock& body, WorkingSet& set)
{
    if (const auto refusal = refusalOf(body, set)) {
        return refusedFor(*refusal, body.product);
    }
    const std::int64_t difference = body.counted - set.products.find(body.product)->stock;
    return setStock(
        set,
        command,
        {command.id, body.product, difference, MoveReason::Count},
        {"stock_counted", "", "", body.note}
    );
}

Outcome decideOn(const Command& command, const DamageStock& body, WorkingSet& set)
{
    if (auto refused = refusalOf(body, set)) {
        return *std::move(refused);
    }
    return setStock(
        set,
        command,
        {command.id, body.product, -body.quantity, MoveReason::Damage},
        {"stock_damaged", "", "", body.note}
    );
}

} // namespace jangbu::decision
