#pragma once

#include "tests/fakes/coupon/memory_coupons.h"
#include "tests/fakes/fixed_clock.h"
#include "tests/fakes/memory_book.h"
#include "tests/fakes/memory_cart_store.h"
#include "tests/fakes/memory_catalogue.h"
#include "tests/fakes/memory_customers.h"
#include "tests/fakes/memory_sales.h"
#include "tests/fakes/memory_shop_reader.h"
#include "tests/fakes/memory_sign_in.h"
#include "tests/fakes/sequential_ids.h"
#include "ui/dispatch/dispatch.h"
#include "ui/dispatch/submitter.h"
#include "ui/sell/sell_model.h"
#include "ui/shell/session_model.h"

#include <memory>
#include <optional>
#include <string>

namespace jangbu::ui {

/// A counter over a shop in memory. Killing it loses what a power cut loses: everything but the
/// book and the counter's own store.
class SellCounter
{
public:
    SellCounter();
    ~SellCounter();
    SellCounter(const SellCounter&) = delete;
    SellCounter& operator=(const SellCounter&) = delete;
    SellCounter(SellCounter&&) = delete;
    SellCounter& operator=(SellCounter&&) = delete;

    /// Builds the model and waits until it has read what it needs.
    void start();
    void kill();

    /// What the program does at its start beside building the model.
    void resubmitKept() { m_submitter->resubmitKept(); }

    /// Puts a product into the shop. `number` (1 … 99) makes its id, code and barcode.
    ProductId
    addProduct(int number, const std::string& name, std::int64_t price, std::int64_t stock);
    /// The barcode of a product.
    [[nodiscard]] static QString barcode(int number);
    /// A customer whose phone ends in these four digits.
    CustomerId
    addCustomer(const std::string& name, const std::string& lastFour, std::int64_t balance);

    /// Waits until nothing is on its way to the counter's store, the readers or the book.
    void settle();

    [[nodiscard]] SellModel& model() { return *m_model; }

    [[nodiscard]] SellPorts ports();

    [[nodiscard]] SessionModel& session() { return *m_session; }

    [[nodiscard]] std::int64_t stockOf(ProductId product) const;
    [[nodiscard]] std::int64_t balanceOf(CustomerId customer) const;

    /// Commands of this kind that reached the book, retries included.
    template <class Body>
    [[nodiscard]] int submitted() const
    {
        int count = 0;
        for (const Command& command : book.submitted()) {
            count += std::holds_alternative<Body>(command.body) ? 1 : 0;
        }
        return count;
    }

    fakes::MemoryShop shop;
    fakes::FixedClock clock{Instant{1'795'000'000'000'000}};
    fakes::SequentialIds ids;
    fakes::MemoryBook book{shop, clock};
    fakes::MemoryCatalogue catalogue{shop};
    fakes::MemoryCustomers customers{shop};
    fakes::MemorySales sales{shop};
    fakes::MemoryCoupons coupons{shop};
    fakes::MemoryShopReader reader{shop};
    fakes::MemorySignIn signIn{shop};
    fakes::MemoryCartStore carts;
    Dispatch dispatch;

private:
    std::unique_ptr<SessionModel> m_session;
    std::unique_ptr<Submitter> m_submitter;
    std::unique_ptr<SellModel> m_model;
};

} // namespace jangbu::ui
