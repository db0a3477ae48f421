#pragma once

#include "core/port/clock.h"
#include "core/port/shop_reader.h"
#include "core/port/sign_in.h"
#include "storage/signin/failed_sign_ins.h"
#include "storage/vault/vault.h"

#include <mutex>

namespace jangbu::storage {

/// Sign-in against the book of this machine. Takes one caller at a time: a hash takes 64 MiB.
class LocalSignIn final : public SignIn
{
public:
    /// What it answers from; all must outlive it.
    struct Sources
    {
        ShopReader& shop;
        const Vault& vault;
        FailedSignIns& failures;
        const Clock& clock;
    };

    explicit LocalSignIn(Sources sources);

    /// A login that nobody has takes as long as one that somebody has, and waits as well.
    [[nodiscard]] std::expected<Staff, SignInFailure> signIn(std::string login, std::string pin)
        override;
    /// The same at one of several places: wrong PINs of one do not make the others wait.
    [[nodiscard]] std::expected<Staff, SignInFailure>
    signInAt(std::string_view place, const std::string& login, std::string pin);
    [[nodiscard]] std::expected<std::string, SignInFailure> hashPin(std::string pin) override;

private:
    Sources m_sources;
    std::mutex m_mutex;
};

} // namespace jangbu::storage
