#include "tests/storage/contract/stored_book.h"

#include "core/result/must.h"
#include "storage/commit/working_set_loader.h"
#include "storage/sql/coupon/shop_rows.h"
#include "storage/sql/sealed_columns.h"
#include "storage/wire/order_lines.h"

#include <algorithm>

namespace jangbu::tests {

namespace {

using storage::RowView;
using storage::Transaction;
using storage::TransactionMode;

template <class Key, class Row>
std::vector<Key> keysOf(const std::map<Key, Row>& rows)
{
    std::vector<Key> keys;
    for (const auto& [key, row] : rows) {
        keys.push_back(key);
    }
    return keys;
}

Transaction beginRead(storage::Connection& reader)
{
    auto transaction = Transaction::begin(reader, TransactionMode::Read);
    MUST(transaction);
    return *std::move(transaction);
}

template <class Row, class Map>
void readInto(Transaction& transaction, std::string_view text, std::vector<Row>& rows, Map map)
{
    const auto read =
        transaction.prepare(text).forEach([&](const RowView& row) { rows.push_back(map(row)); });
    MUST(read);
}

void readMoney(Transaction& transaction, Effects& effects)
{
    readInto(
        transaction,
        "SELECT command_id, debit, credit, amount, code FROM entry ORDER BY batch_no, line_no",
        effects.entries,
        [](const RowView& row) {
            return Entry{
                row.id<CommandId>(0),
                row.id<AccountId>(1),
                row.id<AccountId>(2),
                row.money(3),
                row.enumerator(4, EntryCode::TopUp, EntryCode::Cash),
            };
        }
    );
    readInto(
        transaction,
        "SELECT kind, key, ref FROM outbox ORDER BY seq",
        effects.events,
        [](const RowView& row) {
            return OutboxEvent{
                row.enumerator(0, EventKind::OrderPaid, EventKind::CouponClaimed),
                row.id<CustomerId>(1),
                row.id<CommandId>(2),
            };
        }
    );
    readInto(
        transaction,
        "SELECT refund_id, order_id, occurred_at, amount, lines, reason, staff_id FROM refund "
        "ORDER BY batch_no, refund_id",
        effects.refunds,
        [](const RowView& row) {
            const auto lines = storage::readRefundLines(row.text(4));
            MUST(lines);
            return Refund{
                row.id<RefundId>(0),
                row.id<OrderId>(1),
                row.instant(2),
                row.money(3),
                *lines,
                row.text(5),
                row.id<StaffId>(6),
            };
        }
    );
}

void readGoods(Transaction& transaction, Effects& effects)
{
    readInto(
        transaction,
        "SELECT command_id, product_id, delta, reason FROM stock_move ORDER BY batch_no, line_no",
        effects.moves,
        [](const RowView& row) {
            return StockMove{
                row.id<CommandId>(0),
                row.id<ProductId>(1),
                row.integer(2),
                row.enumerator(3, MoveReason::Sale, MoveReason::Import),
            };
        }
    );
    readInto(
        transaction,
        "SELECT product_id, price, since FROM product_price ORDER BY batch_no, line_no",
        effects.prices,
        [](const RowView& row) {
            return PricePoint{row.id<ProductId>(0), row.money(1), row.instant(2)};
        }
    );
    const auto read = transaction.prepare("SELECT hour, product_id, units, revenue FROM sales_hour")
                          .forEach([&effects](const RowView& row) {
                              effects.sales.emplace(
                                  SalesKey{row.integer(0), row.id<ProductId>(1)},
                                  SalesDelta{row.integer(2), row.money(3)}
                              );
                          });
    MUST(read);
}

/// The loader gives the open ones only.
std::map<ShiftId, Shift> storedShifts(storage::Connection& reader)
{
    Transaction transaction = beginRead(reader);
    std::map<ShiftId, Shift> shifts;
    const auto read =
        transaction.prepare("SELECT " + std::string(storage::shiftColumns) + " FROM shift")
            .forEach([&shifts](const RowView& row) {
                const Shift shift = storage::shiftOf(row);
                shifts.emplace(shift.id, shift);
            });
    MUST(read);
    return shifts;
}

template <class Row>
std::vector<Row> rowsOf(const std::vector<fakes::Booked<Row>>& booked)
{
    std::vector<Row> rows;
    for (const auto& row : booked) {
        rows.push_back(row.row);
    }
    return rows;
}

/// What the loader is told nothing of.
WorkingSet asLoaded(WorkingSet set, const fakes::MemoryShop& shop)
{
    for (const auto& [id, record] : shop.topUps) {
        TopUpRecord loaded = record;
        loaded.approvalNo.clear();
        set.topUps.load(id, std::move(loaded));
    }
    for (const auto& [id, product] : shop.products) {
        Product loaded = product;
        std::ranges::sort(loaded.details.barcodes);
        set.products.load(id, std::move(loaded));
    }
    return set;
}

/// Names what is not as it should be.
class Differences
{
public:
    void expect(bool isSame, const char* rows)
    {
        if (!isSame) {
            m_names += std::string(m_names.empty() ? "" : ", ") + rows;
        }
    }

    [[nodiscard]] const std::string& names() const { return m_names; }

private:
    std::string m_names;
};

void compareRows(const WorkingSet& stored, const WorkingSet& expected, Differences& differences)
{
    differences.expect(stored.settings == expected.settings, "settings");
    differences.expect(stored.wallets == expected.wallets, "wallets");
    differences.expect(stored.products == expected.products, "products");
    differences.expect(stored.campaigns == expected.campaigns, "campaigns");
    differences.expect(stored.coupons == expected.coupons, "coupons");
    differences.expect(stored.claims == expected.claims, "claims");
    differences.expect(stored.terminals == expected.terminals, "counters");
    differences.expect(stored.shifts == expected.shifts, "open shifts");
    differences.expect(stored.orders == expected.orders, "orders");
    differences.expect(stored.topUps == expected.topUps, "top-ups");
    differences.expect(stored.staff == expected.staff, "staff");
    differences.expect(stored.holders == expected.holders, "holders of names");
    differences.expect(stored == expected, "working set");
}

void compareEffects(const Effects& stored, const fakes::MemoryShop& shop, Differences& differences)
{
    differences.expect(stored.entries == rowsOf(shop.entries), "entries");
    differences.expect(stored.moves == rowsOf(shop.moves), "moves");
    differences.expect(stored.events == rowsOf(shop.events), "events");
    differences.expect(stored.prices == rowsOf(shop.prices), "prices");
    differences.expect(stored.audits == rowsOf(shop.audits), "journal");
    differences.expect(stored.sales == shop.sales, "sales by the hour");
    // Refunds have no place within their batch.
    std::vector<Refund> refunds = stored.refunds;
    std::vector<Refund> expected = rowsOf(shop.refunds);
    std::ranges::sort(refunds, {}, &Refund::id);
    std::ranges::sort(expected, {}, &Refund::id);
    differences.expect(refunds == expected, "refunds");
}

} // namespace

RowKeys everyKey(const fakes::MemoryShop& shop)
{
    RowKeys keys;
    keys.customers = keysOf(shop.wallets);
    keys.products = keysOf(shop.products);
    keys.campaigns = keysOf(shop.campaigns);
    keys.coupons = keysOf(shop.coupons);
    keys.terminals = keysOf(shop.terminals);
    keys.orders = keysOf(shop.orders);
    keys.topUps = keysOf(shop.topUps);
    keys.staff = keysOf(shop.staff);
    for (const auto& [id, product] : shop.products) {
        keys.productCodes.push_back(product.details.code);
        keys.barcodes.insert(
            keys.barcodes.end(),
            product.details.barcodes.begin(),
            product.details.barcodes.end()
        );
    }
    for (const auto& [id, profile] : shop.profiles) {
        keys.phones.push_back(profile.phone);
        keys.memberNos.push_back(profile.memberNo.value_or(0));
    }
    std::erase(keys.phones, std::string{});
    std::erase(keys.memberNos, 0);
    for (const auto& [campaign, details] : shop.campaigns) {
        for (const CustomerId customer : keys.customers) {
            keys.claims.push_back({campaign, customer});
        }
    }
    for (const auto& [id, member] : shop.staff) {
        keys.logins.push_back(member.login);
    }
    for (const auto& [id, terminal] : shop.terminals) {
        keys.receiptPrefixes.push_back(terminal.prefix);
    }
    keys.countsAdmins = true;
    return keys;
}

WorkingSet storedSet(storage::Connection& reader, const storage::Vault& vault, const RowKeys& keys)
{
    Transaction transaction = beginRead(reader);
    auto set = storage::WorkingSetLoader(transaction, vault).load(keys);
    MUST(set);
    return *std::move(set);
}

Effects storedEffects(storage::Connection& reader)
{
    Transaction transaction = beginRead(reader);
    Effects effects;
    readMoney(transaction, effects);
    readGoods(transaction, effects);
    readInto(
        transaction,
        "SELECT command_id, act, subject, before, after FROM audit ORDER BY batch_no, line_no",
        effects.audits,
        [](const RowView& row) {
            return AuditLine{
                row.id<CommandId>(0),
                row.text(1),
                row.text(2),
                row.text(3),
                row.text(4),
            };
        }
    );
    return effects;
}

std::map<CustomerId, CustomerProfile>
storedProfiles(storage::Connection& reader, const storage::Vault& vault)
{
    Transaction transaction = beginRead(reader);
    std::map<CustomerId, CustomerProfile> profiles;
    const auto read =
        transaction
            .prepare("SELECT customer_id, name, phone, member_no, birthday, note FROM customer")
            .forEach([&](const RowView& row) {
                const auto id = row.id<CustomerId>(0);
                const auto opened = [&](int column, const storage::FieldPlace& place) {
                    const auto text = vault.open(row.blob(column), place);
                    MUST(text);
                    return *text;
                };
                profiles.emplace(
                    id,
                    CustomerProfile{
                        .name = opened(1, storage::customerNamePlace(id)),
                        .phone = opened(2, storage::customerPhonePlace(id)),
                        .memberNo = row.integerOrNull(3),
                        .birthday = opened(4, storage::customerBirthdayPlace(id)),
                        .note = opened(5, storage::customerNotePlace(id)),
                    }
                );
            });
    MUST(read);
    return profiles;
}

std::vector<StoredCommand> storedCommands(storage::Connection& reader)
{
    Transaction transaction = beginRead(reader);
    std::vector<StoredCommand> commands;
    readInto(
        transaction,
        "SELECT command_id, outcome FROM command ORDER BY batch_no, line_no",
        commands,
        [](const RowView& row) { return StoredCommand{row.id<CommandId>(0), row.text(1)}; }
    );
    return commands;
}

std::string
differences(storage::Connection& reader, const storage::Vault& vault, const fakes::MemoryShop& shop)
{
    Differences found;
    const RowKeys keys = everyKey(shop);
    const WorkingSet expected = asLoaded(fakes::load(shop, keys), shop);
    compareRows(storedSet(reader, vault, keys), expected, found);
    compareEffects(storedEffects(reader), shop, found);
    found.expect(storedShifts(reader) == shop.shifts, "shifts");
    found.expect(storedProfiles(reader, vault) == shop.profiles, "profiles");
    return found.names();
}

} // namespace jangbu::tests
