#pragma once

#include "core/port/book.h"
#include "storage/remote/https_client.h"
#include "storage/remote/remote_tokens.h"

#include <string_view>

namespace jangbu::storage {

/// The server's book: one PUT a command, under the command's own id. What the network swallowed is
/// answered Unknown, and whoever submitted sends the same command again. Of a try that was not let in
/// (a token ran out) it asks what became of an earlier one, and is Unavailable if nothing did.
class RemoteBook final : public Book
{
public:
    /// Both must outlive the book.
    RemoteBook(HttpsClient& client, const RemoteTokens& tokens);

    void submit(Command command, OnAnswer onAnswer) override;

private:
    HttpsClient& m_client;
    const RemoteTokens& m_tokens;
};

/// Where a kind of command is sent: /v1/orders.
[[nodiscard]] std::string_view collectionOf(const CommandBody& body);

/// What the server's reply to a command means.
[[nodiscard]] Answer answerIn(const HttpAnswer& reply);

} // namespace jangbu::storage
