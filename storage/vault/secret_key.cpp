#include "storage/vault/secret_key.h"

#include "core/result/must.h"

#include <sodium.h>

namespace jangbu::storage {

namespace {

std::uint8_t* allocate()
{
    MUST(sodium_init() >= 0);
    auto* const bytes = static_cast<std::uint8_t*>(sodium_malloc(SecretKey::size));
    MUST(bytes != nullptr);
    sodium_memzero(bytes, SecretKey::size);
    return bytes;
}

} // namespace

SecretKey::SecretKey() : m_bytes(allocate()) {}

std::span<std::uint8_t, SecretKey::size> SecretKey::bytes()
{
    return std::span<std::uint8_t, size>{m_bytes.get(), size};
}

std::span<const std::uint8_t, SecretKey::size> SecretKey::bytes() const
{
    return std::span<const std::uint8_t, size>{m_bytes.get(), size};
}

void SecretKey::Release::operator()(std::uint8_t* bytes) const
{
    sodium_free(bytes);
}

void wipe(std::string& secret)
{
    sodium_memzero(secret.data(), secret.size());
    secret.clear();
}

} // namespace jangbu::storage
