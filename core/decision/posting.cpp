#include "core/decision/decisions.h"
#include "core/limit/limits.h"
#include "core/result/must.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace jangbu::decision {

namespace {

void moveBalance(WorkingSet& set, AccountId account, Money amount)
{
    if (isHouseAccount(account)) {
        return; // the fold of the entries is all there is of it
    }
    Wallet& wallet = set.wallets.change(CustomerId{account.uuid});
    const auto balance = add(wallet.balance, amount);
    MUST(balance && balance->minor >= 0);
    wallet.balance = *balance;
    ++wallet.version;
}

} // namespace

Refused refuse(Refusal reason)
{
    Refused refused;
    refused.reason = reason;
    return refused;
}

void book(WorkingSet& set, const Entry& entry)
{
    MUST(entry.amount.minor > 0);
    MUST(entry.debit != entry.credit);
    moveBalance(set, entry.debit, Money{-entry.amount.minor});
    moveBalance(set, entry.credit, entry.amount);
    set.effects.entries.push_back(entry);
}

void moveStock(WorkingSet& set, const StockMove& move)
{
    if (move.delta == 0) {
        return;
    }
    Product& product = set.products.change(move.product);
    product.stock += move.delta;
    MUST(product.stock >= 0 && product.stock <= limit::stockPerProduct);
    ++product.version;
    set.effects.moves.push_back(move);
}

bool salesFit(const WorkingSet& set, const SalesKey& key, const SalesDelta& delta)
{
    const auto known = set.effects.sales.find(key);
    return known == set.effects.sales.end() || add(known->second.revenue, delta.revenue);
}

void addSales(WorkingSet& set, const SalesKey& key, const SalesDelta& delta)
{
    SalesDelta& sales = set.effects.sales[key];
    const auto revenue = add(sales.revenue, delta.revenue);
    MUST(revenue);
    sales.revenue = *revenue;
    sales.units += delta.units;
}

void journal(WorkingSet& set, const Command& command, Journalled line)
{
    set.effects.audits.push_back(
        {command.id,
         std::move(line.act),
         std::move(line.subject),
         std::move(line.before),
         std::move(line.after)}
    );
}

void journalChange(WorkingSet& set, const Command& command, Journalled line)
{
    if (line.before != line.after) {
        journal(set, command, std::move(line));
    }
}

bool isBlank(std::string_view text)
{
    return std::ranges::all_of(toCodePoints(text), isWhiteSpace);
}

bool isLongerThan(std::string_view text, std::size_t characters)
{
    // Bytes are never fewer than characters: counting is for the few that come close.
    return text.size() > characters && codePointCount(text) > characters;
}

} // namespace jangbu::decision
