#include "storage/sql/gather/numbers_by_id.h"

#include "core/result/must.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace jangbu::storage {

namespace {

// Two texts, so that each is parsed once: for one id, and for as many as are usually gathered.
constexpr std::size_t many = 64;

std::string_view selectOf(NumberOf what)
{
    switch (what) {
    case NumberOf::StockOfProduct:
        return "SELECT product_id, stock FROM product WHERE product_id IN (";
    case NumberOf::BalanceOfWallet:
        return "SELECT customer_id, balance FROM wallet WHERE customer_id IN (";
    }
    MUST(false);
}

std::string textFor(NumberOf what, std::size_t placeholders)
{
    std::string text{selectOf(what)};
    for (std::size_t place = 0; place < placeholders; ++place) {
        text += place == 0 ? "?" : ", ?";
    }
    return text + ")";
}

using Numbers = std::unordered_map<Uuid, std::int64_t>;

/// `ids` are 1 … `many`; places that are left over ask for the last one again.
Sql<void> addNumbers(Statement statement, std::span<const Uuid> ids, Numbers& numbers)
{
    const std::size_t places = ids.size() == 1 ? 1 : many;
    for (std::size_t place = 0; place < places; ++place) {
        statement.bind(ids[std::min(place, ids.size() - 1)]);
    }
    return statement.forEach([&numbers](const RowView& row) {
        numbers.insert_or_assign(row.uuid(0), row.integer(1));
    });
}

} // namespace

Sql<std::vector<std::optional<std::int64_t>>>
numbersById(Transaction& transaction, NumberOf what, std::span<const Uuid> ids)
{
    Numbers numbers;
    numbers.reserve(ids.size());
    for (std::size_t from = 0; from < ids.size(); from += many) {
        const auto chunk = ids.subspan(from, std::min(many, ids.size() - from));
        const std::string text = textFor(what, chunk.size() == 1 ? 1 : many);
        if (auto read = addNumbers(transaction.prepare(text), chunk, numbers); !read) {
            return std::unexpected(std::move(read).error());
        }
    }
    std::vector<std::optional<std::int64_t>> found;
    found.reserve(ids.size());
    for (const Uuid& id : ids) {
        const auto number = numbers.find(id);
        found.push_back(number == numbers.end() ? std::nullopt : std::optional{number->second});
    }
    return found;
}

} // namespace jangbu::storage
