#pragma once

#include "core/port/cart_store.h"
#include "storage/counter/counter_file.h"
#include "storage/vault/vault.h"

namespace jangbu::storage {

/// Carts as JSON, intents as sealed command JSON. What cannot be read any more (of a newer program,
/// or sealed with another key) is left in its row and passed over: a counter must open.
class SqliteCartStore final : public CartStore
{
public:
    /// Both must outlive the store.
    SqliteCartStore(CounterFile& file, const Vault& vault);

    [[nodiscard]] std::expected<Cart, StoreError> current() override;
    [[nodiscard]] std::expected<void, StoreError> saveCurrent(const Cart& cart) override;
    /// Under the next free number where its own is taken or not positive.
    [[nodiscard]] std::expected<void, StoreError> park(const ParkedCart& parked) override;
    [[nodiscard]] std::expected<std::vector<ParkedCart>, StoreError> parked() override;
    [[nodiscard]] std::expected<std::optional<Cart>, StoreError> resume(std::int64_t number
    ) override;
    [[nodiscard]] std::expected<void, StoreError> keepIntent(const Command& command) override;
    [[nodiscard]] std::expected<void, StoreError> forgetIntent(CommandId id) override;
    [[nodiscard]] std::expected<std::vector<Command>, StoreError> intents() override;

private:
    CounterFile& m_file;
    const Vault& m_vault;
};

} // namespace jangbu::storage
