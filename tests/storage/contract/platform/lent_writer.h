#pragma once

#include "storage/platform/delivery_store.h"
#include "tests/storage/contract/open_book.h"

#include <utility>

namespace jangbu::tests {

/// The book's own writing connection, as the counter lends it.
[[nodiscard]] inline storage::LendWriter lenderOf(OpenBook& open)
{
    auto& committer = static_cast<storage::Committer&>(open.book());
    return [&committer](storage::UseWriter use) {
        committer.lend([use = std::move(use)](storage::Connection* writer) {
            use(writer);
            return false;
        });
    };
}

} // namespace jangbu::tests
