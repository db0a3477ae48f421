#include "tests/fakes/memory_cart_store.h"

#include <algorithm>
#include <utility>

namespace jangbu::fakes {

std::expected<Cart, StoreError> MemoryCartStore::current()
{
    if (m_error) {
        return std::unexpected(*m_error);
    }
    return m_current;
}

std::expected<void, StoreError> MemoryCartStore::saveCurrent(const Cart& cart)
{
    if (m_error) {
        return std::unexpected(*m_error);
    }
    m_current = cart;
    return {};
}

std::expected<void, StoreError> MemoryCartStore::park(const ParkedCart& parked)
{
    if (m_error) {
        return std::unexpected(*m_error);
    }
    m_parked.push_back(parked);
    m_current = Cart{};
    return {};
}

std::expected<std::vector<ParkedCart>, StoreError> MemoryCartStore::parked()
{
    if (m_error) {
        return std::unexpected(*m_error);
    }
    return m_parked;
}

std::expected<std::optional<Cart>, StoreError> MemoryCartStore::resume(std::int64_t number)
{
    if (m_error) {
        return std::unexpected(*m_error);
    }
    const auto place = std::ranges::find(m_parked, number, &ParkedCart::number);
    if (place == m_parked.end()) {
        return std::nullopt;
    }
    m_current = place->cart;
    m_parked.erase(place);
    return m_current;
}

std::expected<void, StoreError> MemoryCartStore::keepIntent(const Command& command)
{
    if (m_error) {
        return std::unexpected(*m_error);
    }
    if (std::ranges::find(m_intents, command.id, &Command::id) == m_intents.end()) {
        m_intents.push_back(command);
    }
    return {};
}

std::expected<void, StoreError> MemoryCartStore::forgetIntent(CommandId id)
{
    if (m_error) {
        return std::unexpected(*m_error);
    }
    std::erase_if(m_intents, [&id](const Command& command) { return command.id == id; });
    return {};
}

std::expected<std::vector<Command>, StoreError> MemoryCartStore::intents()
{
    if (m_error) {
        return std::unexpected(*m_error);
    }
    return m_intents;
}

} // namespace jangbu::fakes
