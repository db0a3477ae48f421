#pragma once

#include "core/cart/cart.h"
#include "core/port/read.h"
#include "core/time/instant.h"

#include <expected>
#include <optional>
#include <string>
#include <vector>

namespace jangbu {

enum class StoreError : std::uint8_t { Unavailable, Full };

struct ParkedCart
{
    std::int64_t number = 0; // names it at this counter
    Cart cart;
    std::string staffName;
    Instant parkedAt;
};

/// The counter's own memory, apart from the book: carts and intents that have no answer yet.
/// Durable when a call returns. Blocking; one caller thread at a time.
class CartStore
{
public:
    CartStore() = default;
    virtual ~CartStore() = default;
    CartStore(const CartStore&) = delete;
    CartStore& operator=(const CartStore&) = delete;
    CartStore(CartStore&&) = delete;
    CartStore& operator=(CartStore&&) = delete;

    [[nodiscard]] virtual std::expected<Cart, StoreError> current() = 0;
    [[nodiscard]] virtual std::expected<void, StoreError> saveCurrent(const Cart& cart) = 0;

    /// Parks the given cart and leaves an empty one current, in one step.
    [[nodiscard]] virtual std::expected<void, StoreError> park(const ParkedCart& parked) = 0;
    /// Oldest first.
    [[nodiscard]] virtual std::expected<std::vector<ParkedCart>, StoreError> parked() = 0;
    /// Makes a parked cart current and forgets the parking, in one step; nothing when it is gone.
    [[nodiscard]] virtual std::expected<std::optional<Cart>, StoreError> resume(std::int64_t number
    ) = 0;

    /// Keeps a command until its answer is known; the same id again is the same command.
    [[nodiscard]] virtual std::expected<void, StoreError> keepIntent(const Command& command) = 0;
    [[nodiscard]] virtual std::expected<void, StoreError> forgetIntent(CommandId id) = 0;
    /// Commands without a known answer, oldest first: to be submitted again at start.
    [[nodiscard]] virtual std::expected<std::vector<Command>, StoreError> intents() = 0;
};

} // namespace jangbu
