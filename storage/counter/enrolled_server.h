#pragma once

#include "storage/counter/counter_file.h"
#include "storage/vault/vault.h"

#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <vector>

namespace jangbu::storage {

/// The server whose counter this machine is.
struct EnrolledServer
{
    std::string url;
    std::vector<std::uint8_t> fingerprint; // SHA-256 of its certificate; empty: any authority's
    std::string token;                     // the counter's own

    friend bool operator==(const EnrolledServer&, const EnrolledServer&) = default;
};

/// Nothing before this machine was enrolled, and where the token cannot be opened with this key.
[[nodiscard]] std::expected<std::optional<EnrolledServer>, StoreError>
enrolledServer(CounterFile& file, const Vault& vault);

[[nodiscard]] std::expected<void, StoreError>
setEnrolledServer(CounterFile& file, const Vault& vault, const EnrolledServer& server);

} // namespace jangbu::storage
