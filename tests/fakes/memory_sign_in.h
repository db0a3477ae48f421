#pragma once

#include "core/port/sign_in.h"
#include "tests/fakes/memory_shop.h"

namespace jangbu::fakes {

/// Signs in against a MemoryShop. Its "hash" of a PIN is readable and for tests only.
class MemorySignIn : public SignIn
{
public:
    /// The shop must outlive it.
    explicit MemorySignIn(const MemoryShop& shop) : m_shop(shop) {}

    [[nodiscard]] static std::string hashOf(const std::string& pin) { return "pin:" + pin; }

    [[nodiscard]] std::expected<Staff, SignInFailure> signIn(std::string login, std::string pin)
        override;
    [[nodiscard]] std::expected<std::string, SignInFailure> hashPin(std::string pin) override;

    /// When set, every call fails so.
    void fail(std::optional<SignInFailure> failure) { m_failure = failure; }

private:
    const MemoryShop& m_shop;
    std::optional<SignInFailure> m_failure;
};

} // namespace jangbu::fakes
