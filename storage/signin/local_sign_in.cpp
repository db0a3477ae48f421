#include "storage/signin/local_sign_in.h"

#include <utility>

namespace jangbu::storage {

namespace {

/// Of no PIN, with the cost of every other.
constexpr const char* hashOfNobody = "$argon2id$v=19$m=65536,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$"
                                     "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

SignInFailure unavailable()
{
    return {SignInError::Unavailable, 0};
}

} // namespace

LocalSignIn::LocalSignIn(Sources sources) : m_sources(sources) {}

std::expected<Staff, SignInFailure> LocalSignIn::signIn(std::string login, std::string pin)
{
    return signInAt({}, login, std::move(pin));
}

std::expected<Staff, SignInFailure>
LocalSignIn::signInAt(std::string_view place, const std::string& login, std::string pin)
{
    const std::scoped_lock lock{m_mutex};
    const std::string counted = place.empty() ? login : login + '@' + std::string(place);
    const auto wait = m_sources.failures.waitOrNote(counted, m_sources.clock.now());
    if (!wait || *wait > 0) {
        wipe(pin);
        return std::unexpected(wait ? SignInFailure{SignInError::MustWait, *wait} : unavailable());
    }
    auto staff = m_sources.shop.staffByLogin(login);
    if (!staff) {
        wipe(pin);
        return std::unexpected(unavailable());
    }
    const bool isKnown = *staff && (*staff)->isActive;
    const bool isRight =
        m_sources.vault.isPinOf(isKnown ? (*staff)->pinHash : std::string{hashOfNobody}, pin);
    wipe(pin);
    if (!isKnown || !isRight) {
        return std::unexpected(SignInFailure{SignInError::WrongLoginOrPin, 0});
    }
    if (!m_sources.failures.forget(counted)) {
        return std::unexpected(unavailable());
    }
    Staff signedIn = **std::move(staff);
    signedIn.pinHash.clear();
    return signedIn;
}

std::expected<std::string, SignInFailure> LocalSignIn::hashPin(std::string pin)
{
    const std::scoped_lock lock{m_mutex};
    auto hash = m_sources.vault.hashPin(pin);
    wipe(pin);
    if (!hash) {
        return std::unexpected(unavailable());
    }
    return *std::move(hash);
}

} // namespace jangbu::storage
