#pragma once

#include "core/staff/staff.h"

#include <expected>
#include <string>

namespace jangbu {

enum class SignInError : std::uint8_t {
    WrongLoginOrPin, // which of the two is not said
    MustWait,        // too many wrong PINs at this counter
    Unavailable,
};

struct SignInFailure
{
    SignInError error = SignInError::WrongLoginOrPin;
    std::int64_t waitSeconds = 0; // MustWait: from now
};

/// Checks who stands at the counter. Slow on purpose (Argon2id): never on a painting thread.
class SignIn
{
public:
    SignIn() = default;
    virtual ~SignIn() = default;
    SignIn(const SignIn&) = delete;
    SignIn& operator=(const SignIn&) = delete;
    SignIn(SignIn&&) = delete;
    SignIn& operator=(SignIn&&) = delete;

    /// The staff member, without the PIN hash.
    [[nodiscard]] virtual std::expected<Staff, SignInFailure>
    signIn(std::string login, std::string pin) = 0;

    /// Argon2id of a new PIN, for SaveStaff; nothing when the machine has no memory for it.
    [[nodiscard]] virtual std::expected<std::string, SignInFailure> hashPin(std::string pin) = 0;
};

} // namespace jangbu
