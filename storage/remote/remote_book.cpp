#include "storage/remote/remote_book.h"

#include "storage/remote/request_target.h"
#include "storage/wire/api/problem.h"
#include "storage/wire/command_json.h"
#include "storage/wire/outcome_json.h"

#include <array>
#include <utility>

namespace jangbu::storage {

namespace {

/// In the order of CommandBody's alternatives.
constexpr std::array<std::string_view, std::variant_size_v<CommandBody>> collections{
    "/v1/top-ups",
    "/v1/top-up-reversals",
    "/v1/orders",
    "/v1/refunds",
    "/v1/product-edits",
    "/v1/stock-receipts",
    "/v1/stock-counts",
    "/v1/stock-damages",
    "/v1/customer-edits",
    "/v1/customer-blocks",
    "/v1/campaign-edits",
    "/v1/claims",
    "/v1/coupon-revocations",
    "/v1/staff-edits",
    "/v1/setting-changes",
    "/v1/terminal-edits",
    "/v1/shift-openings",
    "/v1/cash-moves",
    "/v1/shift-closings",
    "/v1/acts",
};

/// A code that this program does not know says nothing of what was done.
SubmitError errorOf(std::string_view code)
{
    if (code == problem::idReused) {
        return SubmitError::IdReused;
    }
    if (code == problem::quarantined) {
        return SubmitError::Quarantined;
    }
    constexpr auto nothingDone = std::to_array<std::string_view>({
        problem::busy,
        problem::unavailable,
        problem::closing,
        problem::tooManyRequests,
        problem::tokenMissing,
        problem::tokenInvalid,
        problem::notFound, // asked after below: the server never heard of the command
    });
    for (const std::string_view known : nothingDone) {
        if (code == known) {
            return SubmitError::Unavailable;
        }
    }
    return SubmitError::Unknown;
}

/// In nobody else's name: of somebody who is not signed in here any more it only asks what became
/// of the command.
HttpRequest requestFor(const Command& command, const RemoteTokens& tokens)
{
    HttpRequest request;
    request.token = tokens.of(command.actor.staff);
    if (request.token.isEmpty()) {
        request.token = tokens.ofTerminal();
        request.target = RequestTarget("/v1/commands").slash(command.id.uuid).text();
        return request;
    }
    request.method = HttpMethod::Put;
    request.target = RequestTarget(collectionOf(command.body)).slash(command.id.uuid).text();
    request.body = QByteArray::fromStdString(writeRequest(command));
    if (const auto& approver = command.actor.approver) {
        request.approval = tokens.of(*approver);
    }
    return request;
}

} // namespace

std::string_view collectionOf(const CommandBody& body)
{
    return collections.at(body.index());
}

Answer answerIn(const HttpAnswer& reply)
{
    if (!reply) {
        return std::unexpected(SubmitError::Unknown);
    }
    const std::string body = reply->body.toStdString();
    constexpr int firstProblem = 400;
    if (reply->status < firstProblem) {
        const auto outcome = readOutcome(body);
        return outcome ? Answer(*outcome) : std::unexpected(SubmitError::Unknown);
    }
    const auto problem = readProblem(body);
    if (!problem) {
        return std::unexpected(SubmitError::Unknown);
    }
    if (const auto& refused = problem->refused) {
        return Outcome(*refused);
    }
    return std::unexpected(errorOf(problem->code));
}

RemoteBook::RemoteBook(HttpsClient& client, const RemoteTokens& tokens)
    : m_client(client), m_tokens(tokens)
{}

void RemoteBook::submit(Command command, OnAnswer onAnswer)
{
    m_client.send(
        requestFor(command, m_tokens),
        [onAnswer = std::move(onAnswer)](const HttpAnswer& reply) { onAnswer(answerIn(reply)); }
    );
}

} // namespace jangbu::storage
