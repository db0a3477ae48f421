#include "storage/sql/gather/numbers_by_id.h"

#include "core/result/must.h"
#include "storage/sql/rows/row_lookup.h"

#include <unordered_map>
#include <utility>

namespace jangbu::storage {

namespace {

RowLookup lookupOf(NumberOf what)
{
    switch (what) {
    case NumberOf::StockOfProduct:
        return {.select = "SELECT product_id, stock, version FROM product", .key = "product_id"};
    case NumberOf::BalanceOfWallet:
        return {.select = "SELECT customer_id, balance, version FROM wallet", .key = "customer_id"};
    }
    MUST(false);
}

} // namespace

Sql<std::vector<std::optional<VersionedNumber>>>
numbersById(Transaction& transaction, NumberOf what, std::span<const Uuid> ids)
{
    std::unordered_map<Uuid, VersionedNumber> numbers;
    numbers.reserve(ids.size());
    auto read = lookUpEach(transaction, lookupOf(what), ids, [&numbers](const RowView& row) {
        numbers.insert_or_assign(row.uuid(0), VersionedNumber{row.integer(1), row.integer(2)});
    });
    if (!read) {
        return std::unexpected(std::move(read).error());
    }
    std::vector<std::optional<VersionedNumber>> found;
    found.reserve(ids.size());
    for (const Uuid& id : ids) {
        const auto number = numbers.find(id);
        found.push_back(number == numbers.end() ? std::nullopt : std::optional{number->second});
    }
    return found;
}

} // namespace jangbu::storage
