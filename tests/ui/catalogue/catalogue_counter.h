#pragma once

#include "tests/fakes/fixed_clock.h"
#include "tests/fakes/memory_book.h"
#include "tests/fakes/memory_cart_store.h"
#include "tests/fakes/memory_catalogue.h"
#include "tests/fakes/sequential_ids.h"
#include "ui/catalogue/catalogue_model.h"
#include "ui/dispatch/dispatch.h"
#include "ui/dispatch/submitter.h"
#include "ui/shell/session_model.h"

#include <functional>
#include <string>

namespace jangbu::ui {

/// A catalogue over a shop in memory, with somebody of this role at the counter.
class CatalogueCounter
{
public:
    explicit CatalogueCounter(Role role = Role::Admin);

    /// A product whose stock came in by a command, so that it has a move.
    ProductId addProduct(const std::string& name, std::int64_t price, std::int64_t stock);
    /// The same, read into the list and chosen there.
    ProductId chooseNew(const std::string& name, std::int64_t price, std::int64_t stock);
    /// So many products at once, without moves: `상품 00001` and on.
    void fill(int count);
    void change(ProductId id, const std::function<void(Product&)>& edit);
    [[nodiscard]] Product productOf(ProductId id) const;

    /// Waits until nothing is on its way to the readers or the book.
    void settle();
    /// Chooses the product in the list.
    void choose(ProductId id);

    fakes::MemoryShop shop;
    fakes::FixedClock clock{Instant{1'795'323'900'000'000}};
    fakes::SequentialIds ids;
    fakes::MemoryBook book{shop, clock};
    fakes::MemoryCatalogue catalogue{shop};
    fakes::MemoryCartStore carts;
    Dispatch dispatch;
    SessionModel session;
    Submitter submitter;
    CatalogueModel model;

private:
    void submit(CommandBody body);
};

} // namespace jangbu::ui
