#include "tests/fakes/memory_sign_in.h"

namespace jangbu::fakes {

std::expected<Staff, SignInFailure> MemorySignIn::signIn(std::string login, std::string pin)
{
    if (m_failure) {
        return std::unexpected(*m_failure);
    }
    const std::lock_guard lock(m_shop.mutex);
    for (const auto& [id, known] : m_shop.staff) {
        if (known.login == login && known.isActive && known.pinHash == hashOf(pin)) {
            Staff staff = known;
            staff.pinHash.clear();
            return staff;
        }
    }
    return std::unexpected(SignInFailure{SignInError::WrongLoginOrPin, 0});
}

std::expected<std::string, SignInFailure> MemorySignIn::hashPin(std::string pin)
{
    if (m_failure) {
        return std::unexpected(*m_failure);
    }
    return hashOf(pin);
}

} // namespace jangbu::fakes
