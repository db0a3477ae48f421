#pragma once

#include "tests/bench/load/tls_line.h"

#include <chrono>
#include <cstdint>
#include <expected>

namespace jangbu::load {

/// How a client behaves that must know what became of its command: it sends the same again until it
/// is told.
struct Insistence
{
    std::chrono::seconds patience{120}; // then it gives up
    std::int64_t resent = 0;            // counts
};

/// Exchanges until the answer is definite: done, or refused for a reason of the shop. An error when
/// patience ends before.
[[nodiscard]] asio::awaitable<std::expected<Answered, boost::system::error_code>>
insist(TlsLine& line, const Asked& asked, Insistence& insistence);

} // namespace jangbu::load
