#include "storage/remote/remote_book.h"

#include "storage/remote/request_target.h"
#include "storage/wire/api/problem.h"
#include "storage/wire/command_json.h"
#include "storage/wire/outcome_json.h"

#include <algorithm>
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

/// Whoever sent it was not let in: this try did nothing. An earlier one may have been let in, before
/// a token ran out or was taken back.
bool isSentAway(std::string_view code)
{
    constexpr auto atTheDoor = std::to_array<std::string_view>({
        problem::tokenMissing,
        problem::tokenInvalid,
        problem::notPermitted,
        problem::approvalInvalid,
    });
    return std::ranges::find(atTheDoor, code) != atTheDoor.end();
}

/// This try did nothing, and a later one may.
bool isNotDone(std::string_view code)
{
    constexpr auto notDone = std::to_array<std::string_view>({
        problem::busy,
        problem::unavailable,
        problem::closing,
        problem::tooManyRequests,
        problem::notFound, // asked after: the server never heard of the command
        problem::malformed,
        problem::bodyTooLarge,
        problem::noSuchRoute,
        problem::methodNotAllowed,
    });
    return isSentAway(code) || std::ranges::find(notDone, code) != notDone.end();
}

/// A code that this program does not know says nothing of what was done.
SubmitError errorOf(std::string_view code)
{
    if (code == problem::idReused) {
        return SubmitError::IdReused;
    }
    if (code == problem::quarantined) {
        return SubmitError::Quarantined;
    }
    return isNotDone(code) ? SubmitError::Unavailable : SubmitError::Unknown;
}

/// What became of a command; every counter may ask that.
HttpRequest questionAfter(CommandId id, const QByteArray& terminal)
{
    HttpRequest request;
    request.token = terminal;
    request.target = RequestTarget("/v1/commands").slash(id.uuid).text();
    return request;
}

/// In nobody else's name: of somebody who is not signed in here any more it only asks what became
/// of the command.
HttpRequest requestFor(const Command& command, const RemoteTokens& tokens)
{
    HttpRequest request;
    request.token = tokens.of(command.actor.staff);
    if (request.token.isEmpty()) {
        return questionAfter(command.id, tokens.ofTerminal());
    }
    request.method = HttpMethod::Put;
    request.target = RequestTarget(collectionOf(command.body)).slash(command.id.uuid).text();
    request.body = QByteArray::fromStdString(writeRequest(command));
    if (const auto& approver = command.actor.approver) {
        request.approval = tokens.of(*approver);
    }
    return request;
}

bool wasSentAway(const HttpAnswer& reply)
{
    constexpr int unauthorized = 401;
    constexpr int forbidden = 403;
    if (!reply || (reply->status != unauthorized && reply->status != forbidden)) {
        return false;
    }
    const auto problem = readProblem(reply->body.toStdString());
    return problem && !problem->refused && isSentAway(problem->code);
}

/// The outcome that the book has, else what is known without it.
Answer outcomeOr(const Answer& otherwise, const HttpAnswer& known)
{
    const Answer stored = answerIn(known);
    return stored ? stored : otherwise;
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
        const auto outcome = readOutcome(body, TimeForm::Rfc3339);
        return outcome ? Answer(*outcome) : std::unexpected(SubmitError::Unknown);
    }
    const auto problem = readProblem(body);
    if (!problem) {
        return std::unexpected(SubmitError::Unknown);
    }
    if (const auto& refused = problem->refused) {
        return Outcome(*refused);
    }
    const SubmitError error = errorOf(problem->code);
    // What the network broke off may have been done before what was heard of was not.
    const bool isUnsure = error == SubmitError::Unavailable && reply->wasSentTwice;
    return std::unexpected(isUnsure ? SubmitError::Unknown : error);
}

RemoteBook::RemoteBook(HttpsClient& client, const RemoteTokens& tokens)
    : m_client(client), m_tokens(tokens)
{}

void RemoteBook::submit(Command command, OnAnswer onAnswer)
{
    HttpRequest request = requestFor(command, m_tokens);
    const bool isQuestion = request.method == HttpMethod::Get;
    m_client.send(
        std::move(request),
        [&client = m_client,
         terminal = m_tokens.ofTerminal(),
         id = command.id,
         isQuestion,
         onAnswer = std::move(onAnswer)](const HttpAnswer& reply) {
            const Answer answer = answerIn(reply);
            if (isQuestion || !wasSentAway(reply)) {
                onAnswer(answer);
                return;
            }
            client.send(questionAfter(id, terminal), [answer, onAnswer](const HttpAnswer& known) {
                onAnswer(outcomeOr(answer, known));
            });
        }
    );
}

} // namespace jangbu::storage
