#pragma once

#include "core/identity/ids.h"
#include "storage/remote/https_client.h"

#include <cstdint>
#include <expected>
#include <string>

namespace jangbu::storage {

enum class EnrolmentError : std::uint8_t {
    Unreachable,
    Untrusted,
    CodeInvalid, // unknown, used or too old
    NotEnrolled, // the counter's token is not known, or not any more
};

struct EnrolledCounter
{
    TerminalId terminal;
    std::string token;
};

/// Gives the one-time code for this counter's token. Blocking.
[[nodiscard]] std::expected<EnrolledCounter, EnrolmentError>
enrolCounter(HttpsClient& client, const std::string& code);

/// Whether the server is there and knows the client's token. Blocking.
[[nodiscard]] std::expected<void, EnrolmentError> checkEnrolment(HttpsClient& client);

} // namespace jangbu::storage
