#pragma once

#include "core/port/sign_in.h"
#include "storage/remote/https_client.h"
#include "storage/remote/remote_tokens.h"

namespace jangbu::storage {

/// The server checks who stands at the counter and gives a token for it.
class RemoteSignIn final : public SignIn
{
public:
    /// Both must outlive it.
    RemoteSignIn(HttpsClient& client, RemoteTokens& tokens);

    [[nodiscard]] std::expected<Staff, SignInFailure> signIn(std::string login, std::string pin)
        override;
    [[nodiscard]] std::expected<std::string, SignInFailure> hashPin(std::string pin) override;

private:
    HttpsClient& m_client;
    RemoteTokens& m_tokens;
};

} // namespace jangbu::storage
