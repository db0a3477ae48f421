#include "app/server/call/replies.h"

#include "core/result/must.h"
#include "storage/wire/field_writer.h"
#include "storage/wire/outcome_json.h"

#include <utility>

namespace jangbu::app {

using storage::Problem;
namespace problem = storage::problem;

namespace {

constexpr int forbidden = 403;
constexpr int conflict = 409;
constexpr int unprocessable = 422;

/// 422: as it was asked it could never be done. 409: not in the state that the shop is in.
struct StatusOf
{
    int operator()(AccessRefusal refusal) const
    {
        const bool isAboutContent =
            refusal == AccessRefusal::IdReserved || refusal == AccessRefusal::TextMalformed;
        return isAboutContent ? unprocessable : forbidden;
    }

    int operator()(TopUpRefusal /*refusal*/) const { return unprocessable; }

    int operator()(ProductRefusal /*refusal*/) const { return unprocessable; }

    int operator()(CustomerRefusal /*refusal*/) const { return unprocessable; }

    int operator()(CampaignRefusal /*refusal*/) const { return unprocessable; }

    int operator()(StaffRefusal /*refusal*/) const { return unprocessable; }

    int operator()(SettingRefusal /*refusal*/) const { return unprocessable; }

    int operator()(TerminalRefusal /*refusal*/) const { return unprocessable; }

    int operator()(RecordRefusal /*refusal*/) const { return unprocessable; }

    int operator()(ReverseTopUpRefusal /*refusal*/) const { return conflict; }

    int operator()(OrderRefusal /*refusal*/) const { return conflict; }

    int operator()(RefundRefusal /*refusal*/) const { return conflict; }

    int operator()(StockRefusal /*refusal*/) const { return conflict; }

    int operator()(ClaimRefusal /*refusal*/) const { return conflict; }

    int operator()(RevokeRefusal /*refusal*/) const { return conflict; }

    int operator()(ShiftRefusal /*refusal*/) const { return conflict; }
};

Reply replyOf(SubmitError error)
{
    switch (error) {
    case SubmitError::Busy:
        return busyReply(problem::busy, 1);
    case SubmitError::IdReused:
        return problemReply(conflict, problem::idReused);
    case SubmitError::Unavailable:
        return busyReply(problem::unavailable, 2);
    case SubmitError::Unknown:
        return busyReply(problem::outcomeUnknown, 1);
    case SubmitError::Quarantined:
        return problemReply(500, problem::quarantined);
    case SubmitError::Closed:
        return busyReply(problem::closing, 1);
    }
    MUST(false);
}

} // namespace

Reply json(std::string body, int status)
{
    return Reply{.status = status, .body = std::move(body)};
}

Reply replyOf(const Problem& problem)
{
    return Reply{
        .status = static_cast<int>(problem.status),
        .body = writeProblem(problem),
        .contentType = problemType,
        .retryAfterSeconds = problem.retryAfterSeconds,
    };
}

Reply problemReply(int status, std::string_view code, std::string field)
{
    Problem problem;
    problem.status = status;
    problem.code = code;
    problem.field = std::move(field);
    return replyOf(problem);
}

Reply busyReply(std::string_view code, std::int64_t seconds)
{
    Problem problem;
    problem.status = 503;
    problem.code = code;
    problem.retryAfterSeconds = seconds;
    return replyOf(problem);
}

Reply replyOf(ReadError error)
{
    switch (error) {
    case ReadError::Unavailable:
        return busyReply(problem::unavailable, 2);
    case ReadError::Damaged:
        return problemReply(500, problem::damaged);
    }
    MUST(false);
}

Reply replyOf(const storage::WireError& error)
{
    const bool isTooLarge = error.fault == storage::WireFault::TooLarge;
    return isTooLarge ? problemReply(413, problem::bodyTooLarge)
                      : problemReply(400, problem::malformed, error.field);
}

Reply replyOf(const Answer& answer)
{
    if (!answer) {
        return replyOf(answer.error());
    }
    if (const auto* const refused = std::get_if<Refused>(&*answer)) {
        Problem problem;
        problem.status = statusOf(refused->reason);
        problem.code = refusalName(refused->reason);
        problem.refused = *refused;
        return replyOf(problem);
    }
    std::string body;
    storage::FieldWriter field(body, storage::TimeForm::Rfc3339);
    field.json().beginObject();
    writeOutcomeFields(field, *answer);
    field.json().endObject();
    return json(std::move(body));
}

int statusOf(const Refusal& refusal)
{
    return std::visit(StatusOf{}, refusal);
}

Reply notFound()
{
    return problemReply(404, problem::notFound);
}

} // namespace jangbu::app
