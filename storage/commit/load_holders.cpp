#include "storage/commit/working_set_loader.h"
#include "storage/sql/rows/row_lookup.h"

#include <map>
#include <string>
#include <vector>

// Who holds what must be unique in the shop.
namespace jangbu::storage {

namespace {

/// Rows of (value that must be unique, its holder). Who changes what is unique does so alone, so
/// these rows need no lock.
template <class Owner>
Sql<void> loadHolders(
    Transaction& transaction,
    const RowLookup& lookup,
    const std::vector<std::string>& values,
    std::map<std::string, Owner>& holders
)
{
    return lookUpEach(transaction, lookup, values, [&holders](const RowView& row) {
        holders.emplace(row.text(0), row.id<Owner>(1));
    });
}

} // namespace

Sql<void> WorkingSetLoader::productHolders(const RowKeys& keys, WorkingSet& set)
{
    auto codes = loadHolders(
        m_transaction,
        {.select = "SELECT code, product_id FROM product", .key = "code", .isToBeWritten = false},
        keys.productCodes,
        set.holders.productCodes
    );
    if (!codes) {
        return codes;
    }
    return loadHolders(
        m_transaction,
        {.select = "SELECT barcode, product_id FROM barcode",
         .key = "barcode",
         .isToBeWritten = false},
        keys.barcodes,
        set.holders.barcodes
    );
}

Sql<void> WorkingSetLoader::customerHolders(const RowKeys& keys, WorkingSet& set)
{
    std::map<std::vector<std::uint8_t>, std::string> phones;
    ValueRows indexes;
    for (const std::string& phone : keys.phones) {
        const BlindIndex index = m_vault.phoneIndex(phone);
        phones.emplace(std::vector(index.begin(), index.end()), phone);
        indexes.add(index);
    }
    auto found = lookUp(
        m_transaction,
        {.select = "SELECT phone_index, customer_id FROM customer",
         .key = "phone_index",
         .isToBeWritten = false},
        indexes,
        [&](const RowView& row) {
            set.holders.phones.emplace(phones.at(row.blob(0)), row.id<CustomerId>(1));
        }
    );
    if (!found) {
        return found;
    }
    return lookUpEach(
        m_transaction,
        {.select = "SELECT member_no, customer_id FROM customer",
         .key = "member_no",
         .isToBeWritten = false},
        keys.memberNos,
        [&set](const RowView& row) {
            set.holders.memberNos.emplace(row.integer(0), row.id<CustomerId>(1));
        }
    );
}

Sql<void> WorkingSetLoader::shopHolders(const RowKeys& keys, WorkingSet& set)
{
    auto logins = loadHolders(
        m_transaction,
        {.select = "SELECT login, staff_id FROM staff", .key = "login", .isToBeWritten = false},
        keys.logins,
        set.holders.logins
    );
    if (!logins) {
        return logins;
    }
    return loadHolders(
        m_transaction,
        {.select = "SELECT prefix, terminal_id FROM terminal",
         .key = "prefix",
         .isToBeWritten = false},
        keys.receiptPrefixes,
        set.holders.receiptPrefixes
    );
}

} // namespace jangbu::storage
