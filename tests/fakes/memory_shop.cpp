#include "tests/fakes/memory_shop.h"

#include <algorithm>

namespace jangbu::fakes {

namespace {

template <class Key, class Row>
void loadRows(const std::map<Key, Row>& from, const std::vector<Key>& keys, Rows<Key, Row>& into)
{
    for (const Key& key : keys) {
        if (const auto place = from.find(key); place != from.end()) {
            into.load(key, place->second);
        }
    }
}

/// Keeps of `holders` those of the asked values.
template <class Value, class Owner>
std::map<Value, Owner>
asked(const std::map<Value, Owner>& holders, const std::vector<Value>& values)
{
    std::map<Value, Owner> found;
    for (const Value& value : values) {
        if (const auto place = holders.find(value); place != holders.end()) {
            found.insert(*place);
        }
    }
    return found;
}

Holders allHolders(const MemoryShop& shop)
{
    Holders holders;
    for (const auto& [id, product] : shop.products) {
        holders.productCodes.emplace(product.details.code, id);
        for (const std::string& barcode : product.details.barcodes) {
            holders.barcodes.emplace(barcode, id);
        }
    }
    for (const auto& [id, profile] : shop.profiles) {
        holders.phones.emplace(profile.phone, id);
        holders.memberNos.emplace(profile.memberNo.value_or(0), id);
    }
    for (const auto& [id, staff] : shop.staff) {
        holders.logins.emplace(staff.login, id);
    }
    for (const auto& [id, terminal] : shop.terminals) {
        holders.receiptPrefixes.emplace(terminal.prefix, id);
    }
    return holders;
}

Holders loadHolders(const MemoryShop& shop, const RowKeys& keys)
{
    const bool isAsked = !keys.productCodes.empty() || !keys.barcodes.empty()
                         || !keys.phones.empty() || !keys.memberNos.empty() || !keys.logins.empty()
                         || !keys.receiptPrefixes.empty();
    if (!isAsked) {
        return {};
    }
    const Holders all = allHolders(shop);
    Holders holders;
    holders.productCodes = asked(all.productCodes, keys.productCodes);
    holders.barcodes = asked(all.barcodes, keys.barcodes);
    holders.phones = asked(all.phones, keys.phones);
    holders.memberNos = asked(all.memberNos, keys.memberNos);
    holders.logins = asked(all.logins, keys.logins);
    holders.receiptPrefixes = asked(all.receiptPrefixes, keys.receiptPrefixes);
    return holders;
}

std::int64_t claimsOf(const MemoryShop& shop, const ClaimKey& key)
{
    return std::ranges::count_if(shop.coupons, [&key](const auto& coupon) {
        return coupon.first.campaign == key.campaign && coupon.first.customer == key.customer;
    });
}

void loadOpenShifts(const MemoryShop& shop, const RowKeys& keys, WorkingSet& set)
{
    for (const auto& [id, shift] : shop.shifts) {
        if (!shift.closedAt && std::ranges::binary_search(keys.terminals, shift.terminal)) {
            set.shifts.load(id, shift);
            set.openShifts.emplace(shift.terminal, id);
        }
    }
}

template <class Key, class Row>
void applyRows(const Rows<Key, Row>& rows, std::map<Key, Row>& into)
{
    rows.forEachChanged([&into](const Key& key, const Row& row, bool isCreated) {
        MUST(isCreated != into.contains(key)); // as a database would insist
        into.insert_or_assign(key, row);
    });
}

template <class Row>
void append(
    const std::vector<Row>& rows,
    const WorkingSet& set,
    std::int64_t batchNo,
    std::vector<Booked<Row>>& into
)
{
    std::int64_t lineNo = 0;
    for (const Row& row : rows) {
        into.push_back({batchNo, lineNo++, set.recordedAt, row});
    }
}

} // namespace

Wallet MemoryShop::walkInWallet()
{
    Wallet wallet;
    wallet.customer = walkInCustomer;
    return wallet;
}

WorkingSet load(const MemoryShop& shop, const RowKeys& keys)
{
    WorkingSet set;
    set.settings = shop.settings;
    loadRows(shop.wallets, keys.customers, set.wallets);
    loadRows(shop.products, keys.products, set.products);
    loadRows(shop.campaigns, keys.campaigns, set.campaigns);
    loadRows(shop.coupons, keys.coupons, set.coupons);
    loadRows(shop.terminals, keys.terminals, set.terminals);
    loadRows(shop.orders, keys.orders, set.orders);
    loadRows(shop.topUps, keys.topUps, set.topUps);
    loadRows(shop.staff, keys.staff, set.staff);
    for (const ClaimKey& key : keys.claims) {
        set.claims.load(key, claimsOf(shop, key));
    }
    loadOpenShifts(shop, keys, set);
    if (keys.countsAdmins) {
        set.activeAdmins = std::ranges::count_if(shop.staff, [](const auto& staff) {
            return staff.second.role == Role::Admin && staff.second.isActive;
        });
    }
    set.holders = loadHolders(shop, keys);
    return set;
}

void apply(MemoryShop& shop, const WorkingSet& set)
{
    const std::int64_t batchNo = ++shop.batchNo;
    if (set.settingsChanged) {
        shop.settings = set.settings;
    }
    applyRows(set.wallets, shop.wallets);
    applyRows(set.profiles, shop.profiles);
    applyRows(set.products, shop.products);
    applyRows(set.campaigns, shop.campaigns);
    applyRows(set.coupons, shop.coupons);
    applyRows(set.terminals, shop.terminals);
    applyRows(set.shifts, shop.shifts);
    applyRows(set.orders, shop.orders);
    applyRows(set.topUps, shop.topUps);
    applyRows(set.staff, shop.staff);
    append(set.effects.entries, set, batchNo, shop.entries);
    append(set.effects.moves, set, batchNo, shop.moves);
    append(set.effects.events, set, batchNo, shop.events);
    append(set.effects.refunds, set, batchNo, shop.refunds);
    append(set.effects.prices, set, batchNo, shop.prices);
    append(set.effects.audits, set, batchNo, shop.audits);
    for (const auto& [key, delta] : set.effects.sales) {
        SalesDelta& sales = shop.sales[key];
        sales.units += delta.units;
        sales.revenue.minor += delta.revenue.minor;
    }
}

} // namespace jangbu::fakes
