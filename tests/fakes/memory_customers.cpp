#include "tests/fakes/memory_customers.h"

#include "core/customer/phone.h"
#include "core/text/masking.h"
#include "tests/fakes/read_guard.h"

#include <algorithm>

namespace jangbu::fakes {

namespace {

std::string digitsOf(std::string text)
{
    std::erase_if(text, [](char sign) { return sign < '0' || sign > '9'; });
    return text;
}

CustomerCard cardOf(const MemoryShop& shop, const Wallet& wallet)
{
    CustomerCard card;
    card.id = wallet.customer;
    card.isBlocked = wallet.isBlocked;
    card.balance = wallet.balance;
    if (const auto place = shop.profiles.find(wallet.customer); place != shop.profiles.end()) {
        const CustomerProfile& profile = place->second;
        card.maskedName = maskedName(profile.name);
        card.maskedPhone = maskedPhone(phoneDisplay(profile.phone));
        card.memberNo = profile.memberNo;
    }
    return card;
}

bool isMeantBy(const CustomerProfile& profile, const std::string& text)
{
    constexpr std::size_t lastFour = 4;
    const std::string digits = digitsOf(text);
    const std::string phone = digitsOf(phoneDisplay(profile.phone));
    const bool isNumber = !text.empty() && digits == text;
    const bool isPhone = !phone.empty() && (phone == digits || profile.phone == text);
    const bool isEndOfPhone = isNumber && digits.size() == lastFour && phone.ends_with(digits);
    const bool isMember = isNumber && profile.memberNo && std::to_string(*profile.memberNo) == text;
    return isPhone || isEndOfPhone || isMember || profile.name == text;
}

std::optional<CustomerCard> findCard(const MemoryShop& shop, CustomerId id)
{
    const auto place = shop.wallets.find(id);
    return place == shop.wallets.end() ? std::nullopt : std::optional{cardOf(shop, place->second)};
}

} // namespace

Read<std::optional<CustomerCard>> MemoryCustomers::customer(CustomerId id)
{
    return reading(m_shop, [&] { return findCard(m_shop, id); });
}

Read<std::vector<CustomerCard>> MemoryCustomers::findCustomers(std::string text, std::size_t limit)
{
    return reading(m_shop, [&] {
        std::vector<CustomerCard> found;
        for (const auto& [id, profile] : m_shop.profiles) {
            if (found.size() < limit && isMeantBy(profile, text)) {
                found.push_back(cardOf(m_shop, m_shop.wallets.at(id)));
            }
        }
        return found;
    });
}

Read<std::optional<CustomerCard>> MemoryCustomers::customerByMemberNo(std::int64_t memberNo)
{
    return reading(m_shop, [&]() -> std::optional<CustomerCard> {
        const auto place = std::ranges::find_if(m_shop.profiles, [&](const auto& entry) {
            return entry.second.memberNo == memberNo;
        });
        return place == m_shop.profiles.end() ? std::nullopt : findCard(m_shop, place->first);
    });
}

Read<std::vector<std::optional<Money>>> MemoryCustomers::balances(std::vector<CustomerId> ids)
{
    return reading(m_shop, [&] {
        std::vector<std::optional<Money>> balances;
        for (const CustomerId id : ids) {
            const auto card = findCard(m_shop, id);
            balances.push_back(card ? std::optional{card->balance} : std::nullopt);
        }
        return balances;
    });
}

Read<std::optional<CustomerProfile>> MemoryCustomers::profile(CustomerId id)
{
    return reading(m_shop, [&]() -> std::optional<CustomerProfile> {
        const auto place = m_shop.profiles.find(id);
        return place == m_shop.profiles.end() ? std::nullopt : std::optional{place->second};
    });
}

Read<std::vector<WalletEntry>>
MemoryCustomers::entries(CustomerId id, std::int64_t beforeBatchNo, std::size_t limit)
{
    return reading(m_shop, [&] {
        const AccountId account = walletAccount(id);
        std::vector<WalletEntry> views;
        Money balance;
        for (const auto& booked : m_shop.entries) {
            const Entry& entry = booked.row;
            if (entry.debit != account && entry.credit != account) {
                continue;
            }
            const Money amount{entry.credit == account ? entry.amount.minor : -entry.amount.minor};
            balance.minor += amount.minor;
            if (beforeBatchNo == 0 || booked.batchNo < beforeBatchNo) {
                views.push_back(
                    {booked.batchNo,
                     booked.lineNo,
                     entry.command,
                     entry.code,
                     amount,
                     balance,
                     booked.recordedAt}
                );
            }
        }
        std::ranges::reverse(views);
        views.resize(std::min(views.size(), limit));
        return views;
    });
}

Read<std::vector<BookedTopUp>> MemoryCustomers::lastTopUps(CustomerId id, std::size_t limit)
{
    return reading(m_shop, [&] {
        std::vector<BookedTopUp> views;
        for (const auto& [command, record] : m_shop.topUps) {
            if (record.customer != id) {
                continue;
            }
            BookedTopUp& view = views.emplace_back();
            view.record = record;
            view.record.approvalNo.clear();
            if (const auto place = m_shop.terminals.find(record.terminal);
                place != m_shop.terminals.end()) {
                view.terminalName = place->second.name;
            }
            if (const auto place = m_shop.staff.find(record.staff); place != m_shop.staff.end()) {
                view.staffName = place->second.name;
            }
        }
        std::ranges::sort(views, std::ranges::greater{}, [](const BookedTopUp& view) {
            return std::pair{view.record.occurredAt, view.record.id};
        });
        views.resize(std::min(views.size(), limit));
        return views;
    });
}

} // namespace jangbu::fakes
