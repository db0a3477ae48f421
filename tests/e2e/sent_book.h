#pragma once

#include "tests/e2e/reference_consumer.h"
#include "tests/storage/contract/open_book.h"

namespace jangbu::tests {

/// What the book's outbox says that a platform must have got.
[[nodiscard]] ReferenceConsumer::TakenByCustomer eventsOf(OpenBook& open);

} // namespace jangbu::tests
