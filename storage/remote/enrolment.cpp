#include "storage/remote/enrolment.h"

#include "storage/remote/request_target.h"
#include "storage/wire/api/sent_json.h"
#include "storage/wire/api/session_fields.h"

namespace jangbu::storage {

namespace {

constexpr int firstProblem = 400;
constexpr int firstFailure = 500;

EnrolmentError errorOf(HttpFault fault)
{
    return fault == HttpFault::Untrusted ? EnrolmentError::Untrusted : EnrolmentError::Unreachable;
}

} // namespace

std::expected<EnrolledCounter, EnrolmentError>
enrolCounter(HttpsClient& client, const std::string& code)
{
    const EnrolRequest wish{code};
    const HttpAnswer answer = client.ask({
        .method = HttpMethod::Post,
        .target = RequestTarget("/v1/terminal-tokens").text(),
        .body = QByteArray::fromStdString(writeSent(wish)),
    });
    if (!answer) {
        return std::unexpected(errorOf(answer.error()));
    }
    if (answer->status >= firstProblem) {
        const bool isRefused = answer->status < firstFailure;
        return std::unexpected(
            isRefused ? EnrolmentError::CodeInvalid : EnrolmentError::Unreachable
        );
    }
    const auto session = readSent<SentSession>(answer->body.toStdString());
    if (!session || !session->token || !session->terminal) {
        return std::unexpected(EnrolmentError::Unreachable);
    }
    return EnrolledCounter{*session->terminal, *session->token};
}

std::expected<void, EnrolmentError> checkEnrolment(HttpsClient& client)
{
    const HttpAnswer answer = client.ask({.target = RequestTarget("/v1/sessions/current").text()});
    if (!answer) {
        return std::unexpected(errorOf(answer.error()));
    }
    if (answer->status >= firstFailure) {
        return std::unexpected(EnrolmentError::Unreachable);
    }
    if (answer->status >= firstProblem) {
        return std::unexpected(EnrolmentError::NotEnrolled);
    }
    return {};
}

} // namespace jangbu::storage
