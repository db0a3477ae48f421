#include "storage/commit/row_lookup.h"
#include "storage/commit/working_set_loader.h"

#include <map>

// Who holds what must be unique in the shop.
namespace jangbu::storage {

namespace {

template <class Value, class Owner>
Sql<void> loadHolders(
    Transaction& transaction,
    std::string_view text,
    const std::vector<Value>& values,
    std::map<Value, Owner>& holders
)
{
    return lookUp(transaction, text, values, [&holders](const Value& value, const RowView& row) {
        holders.emplace(value, row.id<Owner>(0));
    });
}

} // namespace

Sql<void> WorkingSetLoader::productHolders(const RowKeys& keys, WorkingSet& set)
{
    auto codes = loadHolders(
        m_transaction,
        "SELECT product_id FROM product WHERE code = ?",
        keys.productCodes,
        set.holders.productCodes
    );
    if (!codes) {
        return codes;
    }
    return loadHolders(
        m_transaction,
        "SELECT product_id FROM barcode WHERE barcode = ?",
        keys.barcodes,
        set.holders.barcodes
    );
}

Sql<void> WorkingSetLoader::customerHolders(const RowKeys& keys, WorkingSet& set)
{
    for (const std::string& phone : keys.phones) {
        auto found = m_transaction.prepare("SELECT customer_id FROM customer WHERE phone_index = ?")
                         .bind(m_vault.phoneIndex(phone))
                         .first([](const RowView& row) { return row.id<CustomerId>(0); });
        if (!found) {
            return std::unexpected(std::move(found).error());
        }
        if (*found) {
            set.holders.phones.emplace(phone, **found);
        }
    }
    return loadHolders(
        m_transaction,
        "SELECT customer_id FROM customer WHERE member_no = ?",
        keys.memberNos,
        set.holders.memberNos
    );
}

Sql<void> WorkingSetLoader::shopHolders(const RowKeys& keys, WorkingSet& set)
{
    auto logins = loadHolders(
        m_transaction,
        "SELECT staff_id FROM staff WHERE login = ?",
        keys.logins,
        set.holders.logins
    );
    if (!logins) {
        return logins;
    }
    return loadHolders(
        m_transaction,
        "SELECT terminal_id FROM terminal WHERE prefix = ?",
        keys.receiptPrefixes,
        set.holders.receiptPrefixes
    );
}

} // namespace jangbu::storage
