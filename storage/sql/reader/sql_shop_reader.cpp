#include "storage/sql/reader/sql_shop_reader.h"

#include "storage/sql/reader/settings_rows.h"

#include <utility>

namespace jangbu::storage {

namespace {

Staff staffOf(const RowView& row)
{
    return Staff{
        .id = row.id<StaffId>(0),
        .login = row.text(1),
        .name = row.text(2),
        .role = row.enumerator(3, Role::Cashier, Role::Admin),
        .isActive = row.flag(4),
        .pinHash = row.text(5),
    };
}

Terminal terminalOf(const RowView& row)
{
    return Terminal{
        .id = row.id<TerminalId>(0),
        .name = row.text(1),
        .prefix = row.text(2),
        .nextReceiptNo = row.integer(3),
        .version = row.integer(4),
    };
}

template <class Row, class Map>
Sql<std::vector<Row>> all(Transaction& transaction, std::string_view text, Map map)
{
    std::vector<Row> rows;
    auto read =
        transaction.prepare(text).forEach([&](const RowView& row) { rows.push_back(map(row)); });
    if (!read) {
        return std::unexpected(std::move(read).error());
    }
    return rows;
}

} // namespace

SqlShopReader::SqlShopReader(ReaderPool& pool) : m_pool(pool) {}

Read<ShopSettings> SqlShopReader::settings()
{
    return m_pool.read([](Transaction& transaction) { return loadSettings(transaction); });
}

Read<std::vector<Terminal>> SqlShopReader::terminals()
{
    static constexpr std::string_view text =
        "SELECT terminal_id, name, prefix, next_receipt_no, version FROM terminal ORDER BY prefix";
    return m_pool.read([](Transaction& transaction) {
        return all<Terminal>(transaction, text, terminalOf);
    });
}

Read<std::vector<Staff>> SqlShopReader::staff()
{
    static constexpr std::string_view text =
        "SELECT staff_id, login, name, role, is_active, '' FROM staff ORDER BY login";
    return m_pool.read([](Transaction& transaction) {
        return all<Staff>(transaction, text, staffOf);
    });
}

Read<std::optional<Staff>> SqlShopReader::staffByLogin(std::string login)
{
    static constexpr std::string_view text =
        "SELECT staff_id, login, name, role, is_active, pin_hash FROM staff WHERE login = ?";
    return m_pool.read([&login](Transaction& transaction) {
        return transaction.prepare(text).bind(login).first(staffOf);
    });
}

} // namespace jangbu::storage
