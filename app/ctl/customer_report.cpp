#include "app/ctl/reports.h"
#include "core/limit/limits.h"
#include "core/money/money_text.h"
#include "core/time/civil.h"

#include <QJsonArray>
#include <QJsonObject>

#include <fmt/core.h>

namespace jangbu::app {

namespace {

std::string nameOf(EntryCode code)
{
    switch (code) {
    case EntryCode::TopUp:
        return "top_up";
    case EntryCode::TopUpReversal:
        return "top_up_reversal";
    case EntryCode::Order:
        return "order";
    case EntryCode::Refund:
        return "refund";
    case EntryCode::Cash:
        return "cash";
    }
    return {};
}

bool appendEntries(
    LocalShop& shop,
    CustomerId customer,
    const Currency& currency,
    QJsonArray& json,
    std::string& text
)
{
    std::int64_t before = 0;
    for (;;) {
        const auto page = shop.customers().entries(customer, before, limit::pageSize);
        if (!page) {
            explain("the book cannot be read now");
            return false;
        }
        // A short page is not the last: pages are cut between batches.
        if (page->empty()) {
            return true;
        }
        for (const WalletEntry& entry : *page) {
            const std::string amount = toText(entry.amount, currency);
            const std::string after = toText(entry.balanceAfter, currency);
            json.append(QJsonObject{
                {QStringLiteral("at"), QString::fromStdString(toText(entry.at))},
                {QStringLiteral("kind"), QString::fromStdString(nameOf(entry.code))},
                {QStringLiteral("amount"), QString::fromStdString(amount)},
                {QStringLiteral("balance_after"), QString::fromStdString(after)},
                {QStringLiteral("command"), QString::fromStdString(toText(entry.command))},
            });
            text += fmt::format(
                "{}  {:<16}{:>14}{:>14}\n",
                toText(entry.at),
                nameOf(entry.code),
                amount,
                after
            );
        }
        before = page->back().batchNo;
    }
}

} // namespace

ExitCode reportCustomer(const Invocation& invocation, const std::string& customer)
{
    const auto shop = openShop(invocation, false);
    const auto settings = shop ? settingsOf(*shop) : std::nullopt;
    const auto card = settings ? customerKnownAs(*shop, customer) : std::nullopt;
    if (!card) {
        return ExitCode::Refused;
    }
    const std::string balance = toText(card->balance, settings->currency);
    std::string text =
        fmt::format("{}  {}  balance {}\n", card->maskedName, card->maskedPhone, balance);
    QJsonArray entries;
    if (!appendEntries(*shop, card->id, settings->currency, entries, text)) {
        return ExitCode::Refused;
    }
    QJsonObject json{
        {QStringLiteral("id"), QString::fromStdString(toText(card->id))},
        {QStringLiteral("name"), QString::fromStdString(card->maskedName)},
        {QStringLiteral("phone"), QString::fromStdString(card->maskedPhone)},
        {QStringLiteral("blocked"), card->isBlocked},
        {QStringLiteral("balance"), QString::fromStdString(balance)},
        {QStringLiteral("entries"), entries},
    };
    if (card->memberNo) {
        json.insert(QStringLiteral("member_no"), static_cast<qint64>(*card->memberNo));
    }
    return print(invocation, QJsonDocument(json), text);
}

} // namespace jangbu::app
