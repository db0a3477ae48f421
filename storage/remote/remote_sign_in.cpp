#include "storage/remote/remote_sign_in.h"

#include "storage/remote/request_target.h"
#include "storage/wire/api/problem.h"
#include "storage/wire/api/sent_json.h"
#include "storage/wire/api/session_fields.h"

namespace jangbu::storage {

namespace {

constexpr int firstProblem = 400;

SignInFailure failureIn(const HttpAnswer& answer)
{
    constexpr SignInFailure unavailable{SignInError::Unavailable, 0};
    if (!answer) {
        return unavailable;
    }
    const auto problem = readProblem(answer->body.toStdString());
    if (!problem) {
        return unavailable;
    }
    if (problem->code == problem::wrongLoginOrPin) {
        return {SignInError::WrongLoginOrPin, 0};
    }
    if (problem->code == problem::mustWait) {
        return {SignInError::MustWait, problem->retryAfterSeconds.value_or(1)};
    }
    return unavailable;
}

template <class Value>
std::expected<Value, SignInFailure> valueIn(const HttpAnswer& answer)
{
    if (!answer || answer->status >= firstProblem) {
        return std::unexpected(failureIn(answer));
    }
    auto value = readSent<Value>(answer->body.toStdString());
    if (!value) {
        return std::unexpected(SignInFailure{SignInError::Unavailable, 0});
    }
    return *std::move(value);
}

template <class Value>
HttpRequest posted(std::string_view path, const Value& value)
{
    return {
        .method = HttpMethod::Post,
        .target = RequestTarget(path).text(),
        .body = QByteArray::fromStdString(writeSent(value)),
    };
}

} // namespace

RemoteSignIn::RemoteSignIn(HttpsClient& client, RemoteTokens& tokens)
    : m_client(client), m_tokens(tokens)
{}

std::expected<Staff, SignInFailure> RemoteSignIn::signIn(std::string login, std::string pin)
{
    const SignInRequest wish{std::move(login), std::move(pin)};
    HttpRequest request = posted("/v1/sessions", wish);
    request.token = m_tokens.ofTerminal();
    const auto session = valueIn<SentSession>(m_client.ask(std::move(request)));
    if (!session) {
        return std::unexpected(session.error());
    }
    const auto& staff = session->staff;
    const auto& token = session->token;
    if (!staff || !token) {
        return std::unexpected(SignInFailure{SignInError::Unavailable, 0});
    }
    m_tokens.keep(staff->id, *token);
    return *staff;
}

std::expected<std::string, SignInFailure> RemoteSignIn::hashPin(std::string pin)
{
    const PinRequest wish{std::move(pin)};
    auto sent = valueIn<SentPinHash>(m_client.ask(posted("/v1/pin-hashes", wish)));
    if (!sent) {
        return std::unexpected(sent.error());
    }
    return std::move(sent->pinHash);
}

} // namespace jangbu::storage
