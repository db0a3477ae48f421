#pragma once

#include "storage/sql/transaction.h"
#include "tests/fakes/memory_book.h"
#include "tests/generators/cast.h"
#include "tests/generators/history.h"
#include "tests/storage/contract/open_book.h"

#include <type_traits>

namespace jangbu::tests {

/// One history, lived by a stored book and by one in memory: what the one is asked the other knows.
struct LivedBook
{
    LivedBook(Engine& engine, std::uint64_t seed, std::size_t length) : open(engine)
    {
        const std::vector<Command> history = generators::makeHistory(seed, length);
        static_cast<void>(submitAll(open.book(), history));
        fakes::MemoryBook pure(shop, open.clock());
        for (const Command& command : history) {
            static_cast<void>(submitAndWait(pure, command));
        }
    }

    OpenBook open;
    fakes::MemoryShop shop;
};

/// What ask(Transaction&) → Sql<T> finds in the stored book; a T made from nothing when it fails.
template <class Ask>
[[nodiscard]] auto asked(OpenBook& open, Ask ask) ->
    typename std::invoke_result_t<Ask, storage::Transaction&>::value_type
{
    auto transaction = storage::Transaction::begin(open.reader(), storage::TransactionMode::Read);
    auto answer = ask(*transaction);
    if (!answer) {
        qWarning("%s", answer.error().text.c_str());
        return {};
    }
    return *std::move(answer);
}

} // namespace jangbu::tests
