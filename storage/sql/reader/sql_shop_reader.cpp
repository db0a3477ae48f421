#include "storage/sql/reader/sql_shop_reader.h"

#include "storage/sql/coupon/shop_rows.h"
#include "storage/sql/reader/settings_rows.h"

#include <utility>

namespace jangbu::storage {

namespace {

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
