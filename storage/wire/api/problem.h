#pragma once

#include "core/command/outcome.h"
#include "storage/wire/wire_error.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace jangbu::storage {

/// Why the server did not do or answer something: application/problem+json (RFC 9457).
struct Problem
{
    std::int64_t status = 500; // of HTTP
    std::string code;          // stable: one of `problem` below, or the refusal's
    std::string field;         // of the request, where one is meant
    std::optional<std::int64_t> retryAfterSeconds;
    std::optional<Refused> refused; // the book's own refusal with its facts
};

/// The codes that are no refusal of the book. Never renamed, only added.
namespace problem {
inline constexpr std::string_view malformed = "malformed";
inline constexpr std::string_view bodyTooLarge = "body_too_large";
inline constexpr std::string_view noSuchRoute = "no_such_route";
inline constexpr std::string_view methodNotAllowed = "method_not_allowed";
inline constexpr std::string_view notFound = "not_found";
inline constexpr std::string_view tokenMissing = "token_missing";
inline constexpr std::string_view tokenInvalid = "token_invalid";
inline constexpr std::string_view notPermitted = "not_permitted";
inline constexpr std::string_view approvalInvalid = "approval_invalid";
inline constexpr std::string_view wrongLoginOrPin = "wrong_login_or_pin";
inline constexpr std::string_view mustWait = "must_wait";
inline constexpr std::string_view codeInvalid = "code_invalid";
inline constexpr std::string_view tooManyRequests = "too_many_requests";
inline constexpr std::string_view cursorInvalid = "cursor_invalid";
inline constexpr std::string_view idReused = "id_reused";
inline constexpr std::string_view busy = "busy";
inline constexpr std::string_view unavailable = "unavailable";
inline constexpr std::string_view outcomeUnknown = "outcome_unknown";
inline constexpr std::string_view quarantined = "quarantined";
inline constexpr std::string_view closing = "closing";
inline constexpr std::string_view damaged = "damaged";

/// All of them, for tables that must be whole.
inline constexpr std::array all{
    malformed,    bodyTooLarge, noSuchRoute,     methodNotAllowed, notFound,
    tokenMissing, tokenInvalid, notPermitted,    approvalInvalid,  wrongLoginOrPin,
    mustWait,     codeInvalid,  tooManyRequests, cursorInvalid,    idReused,
    busy,         unavailable,  outcomeUnknown,  quarantined,      closing,
    damaged,
};
} // namespace problem

[[nodiscard]] std::string writeProblem(const Problem& problem);
[[nodiscard]] Wire<Problem> readProblem(std::string_view json);

} // namespace jangbu::storage
