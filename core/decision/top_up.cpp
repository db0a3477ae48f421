#include "core/decision/decisions.h"
#include "core/limit/limits.h"
#include "core/result/must.h"
#include "core/text/card_number.h"

namespace jangbu::decision {

namespace {

std::optional<TopUpRefusal>
amountRefusal(const Command& command, const TopUp& body, const WorkingSet& set)
{
    const ShopSettings& settings = set.settings;
    // The shop's limits are those of a named prepaid instrument. The walk-in customer's cash comes in
    // and is spent in one go, for one sale: only what still adds up bounds it.
    const bool isNamed = body.customer != walkInCustomer;
    constexpr Money mostOfAll{limit::amountMinor};
    const Money topUpMaximum = isNamed ? settings.topUpMaximum : mostOfAll;
    const Money balanceMaximum = isNamed ? settings.balanceMaximum : mostOfAll;
    if (body.amount.minor <= 0) {
        return TopUpRefusal::AmountNotPositive;
    }
    if (isNamed && body.amount < settings.topUpMinimum) {
        return TopUpRefusal::AmountBelowMinimum;
    }
    const bool isCash = body.tender == Tender::Cash;
    if (body.amount > topUpMaximum
        || (isCash && !drawerFits(set, command.actor.terminal, body.amount))) {
        return TopUpRefusal::AmountAboveMaximum;
    }
    const auto after = add(set.wallets.find(body.customer)->balance, body.amount);
    if (!after || *after > balanceMaximum) {
        return TopUpRefusal::BalanceAboveMaximum;
    }
    return std::nullopt;
}

std::optional<TopUpRefusal>
refusalOf(const Command& command, const TopUp& body, const WorkingSet& set)
{
    const Wallet* const wallet = set.wallets.find(body.customer);
    if (wallet == nullptr) {
        return TopUpRefusal::UnknownCustomer;
    }
    if (wallet->isBlocked) {
        return TopUpRefusal::CustomerBlocked;
    }
    if (const auto refusal = amountRefusal(command, body, set)) {
        return refusal;
    }
    if (containsCardNumber(body.approvalNo)) {
        return TopUpRefusal::CardNumberGiven;
    }
    if (isLongerThan(body.approvalNo, limit::codeCharacters)) {
        return TopUpRefusal::TextTooLong;
    }
    return std::nullopt;
}

TopUpRecord recordOf(const Command& command, const TopUp& body)
{
    TopUpRecord record;
    record.id = command.id;
    record.customer = body.customer;
    record.amount = body.amount;
    record.tender = body.tender;
    record.approvalNo = body.approvalNo;
    record.occurredAt = command.occurredAt;
    record.terminal = command.actor.terminal;
    record.staff = command.actor.staff;
    return record;
}

} // namespace

AccountId tenderAccount(Tender tender)
{
    switch (tender) {
    case Tender::Cash:
        return house::cash;
    case Tender::Card:
        return house::card;
    case Tender::Transfer:
        return house::transfer;
    }
    MUST(false);
}

Outcome decideOn(const Command& command, const TopUp& body, WorkingSet& set)
{
    if (const auto refusal = refusalOf(command, body, set)) {
        return refuse(*refusal);
    }
    const Money before = set.wallets.find(body.customer)->balance;
    book(
        set,
        {command.id,
         tenderAccount(body.tender),
         walletAccount(body.customer),
         body.amount,
         EntryCode::TopUp}
    );
    const Money after = set.wallets.find(body.customer)->balance;
    if (body.tender == Tender::Cash) {
        moveDrawer(set, command.actor.terminal, body.amount);
    }
    set.topUps.create(command.id, recordOf(command, body));
    set.effects.events.push_back({EventKind::ToppedUp, body.customer, command.id});
    return BalanceChanged{before, after};
}

} // namespace jangbu::decision
