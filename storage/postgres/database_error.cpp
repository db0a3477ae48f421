#include "storage/postgres/database_error.h"

namespace jangbu::storage {

namespace {

bool holds(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

DatabaseFailure connectFailureOf(const SqlFailure& failure)
{
    // A failed connection carries no code, only the server's words; they are English when the
    // server's messages are, and otherwise it is a refusal without a closer reason.
    if (holds(failure.text, "invalid connection option") || holds(failure.text, "missing \"=\"")) {
        return {DatabaseError::BadTarget, failure.text};
    }
    if (holds(failure.text, "database \"") && holds(failure.text, "does not exist")) {
        return {DatabaseError::Missing, failure.text};
    }
    if (holds(failure.text, "authentication failed") || holds(failure.text, "no password supplied")
        || holds(failure.text, "role \"") || holds(failure.text, "pg_hba.conf")) {
        return {DatabaseError::NotSignedIn, failure.text};
    }
    return {DatabaseError::Unreachable, failure.text};
}

} // namespace jangbu::storage
