#include "core/decision/decisions.h"
#include "core/limit/limits.h"
#include "core/money/money_text.h"
#include "core/result/must.h"
#include "core/text/card_number.h"

namespace jangbu::decision {

namespace {

std::optional<Refused>
refusalOf(const Command& command, const ReverseTopUp& body, const WorkingSet& set)
{
    const TopUpRecord* const topUp = set.topUps.find(body.topUp);
    if (topUp == nullptr || topUp->customer != body.customer) {
        return refuse(ReverseTopUpRefusal::UnknownTopUp);
    }
    if (topUp->isReversed) {
        return refuse(ReverseTopUpRefusal::AlreadyReversed);
    }
    const Wallet* const wallet = set.wallets.find(body.customer);
    MUST(wallet != nullptr);
    if (wallet->balance < topUp->amount) {
        Refused refused = refuse(ReverseTopUpRefusal::InsufficientBalance);
        refused.missing = Money{topUp->amount.minor - wallet->balance.minor};
        return refused;
    }
    const bool isCash = topUp->tender == Tender::Cash;
    if (isCash && !drawerFits(set, command.actor.terminal, Money{-topUp->amount.minor})) {
        return refuse(ReverseTopUpRefusal::InsufficientBalance);
    }
    if (containsCardNumber(body.reason)) {
        return refuse(ReverseTopUpRefusal::CardNumberGiven);
    }
    if (isLongerThan(body.reason, limit::noteCharacters)) {
        return refuse(ReverseTopUpRefusal::TextTooLong);
    }
    return std::nullopt;
}

} // namespace

Outcome decideOn(const Command& command, const ReverseTopUp& body, WorkingSet& set)
{
    if (auto refused = refusalOf(command, body, set)) {
        return *std::move(refused);
    }
    TopUpRecord& topUp = set.topUps.change(body.topUp);
    MUST(topUp.amount.minor > 0);
    topUp.isReversed = true;

    const Money before = set.wallets.find(body.customer)->balance;
    book(
        set,
        {command.id,
         walletAccount(body.customer),
         tenderAccount(topUp.tender),
         topUp.amount,
         EntryCode::TopUpReversal}
    );
    // The cash leaves the drawer it is handed out of, which need not be the one it came into.
    if (topUp.tender == Tender::Cash) {
        moveDrawer(set, command.actor.terminal, Money{-topUp.amount.minor});
    }
    set.effects.events.push_back({EventKind::TopUpReversed, body.customer, command.id});
    journal(
        set,
        command,
        {"top_up_reversal",
         toText(body.topUp),
         toText(topUp.amount, set.settings.currency),
         body.reason}
    );
    return BalanceChanged{before, set.wallets.find(body.customer)->balance};
}

} // namespace jangbu::decision
