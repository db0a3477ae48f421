#pragma once

#include "core/port/cart_store.h"

namespace jangbu::fakes {

/// A counter's memory that lasts as long as the object: a test that "kills" the counter keeps it.
class MemoryCartStore : public CartStore
{
public:
    [[nodiscard]] std::expected<Cart, StoreError> current() override;
    [[nodiscard]] std::expected<void, StoreError> saveCurrent(const Cart& cart) override;
    [[nodiscard]] std::expected<void, StoreError> park(const ParkedCart& parked) override;
    [[nodiscard]] std::expected<std::vector<ParkedCart>, StoreError> parked() override;
    [[nodiscard]] std::expected<std::optional<Cart>, StoreError> resume(std::int64_t number
    ) override;
    [[nodiscard]] std::expected<void, StoreError> keepIntent(const Command& command) override;
    [[nodiscard]] std::expected<void, StoreError> forgetIntent(CommandId id) override;
    [[nodiscard]] std::expected<std::vector<Command>, StoreError> intents() override;

    /// From now on every call answers with `error`; with nothing they work again.
    void fail(std::optional<StoreError> error) { m_error = error; }

private:
    Cart m_current;
    std::vector<ParkedCart> m_parked;
    std::vector<Command> m_intents;
    std::optional<StoreError> m_error;
};

} // namespace jangbu::fakes
