#pragma once

#include "core/time/instant.h"
#include "storage/sql/writer/shared_writer.h"
#include "storage/vault/vault.h"

#include <cstdint>
#include <string_view>

namespace jangbu::storage {

/// Wrong PINs in a row by login, also of logins that nobody has, in the table failed_sign_in of a
/// counter's own file or of the server's.
class FailedSignIns
{
public:
    static constexpr std::int64_t loginsMax = 1'000;

    /// Both must outlive it.
    FailedSignIns(SharedWriter& writer, const Vault& vault);

    /// Seconds to wait before another try; when it is 0, a failure at `now` is noted in the same
    /// step, so that pulling the plug gives no free try.
    [[nodiscard]] Sql<std::int64_t> waitOrNote(std::string_view login, Instant now);

    /// The PIN was right after all: the count begins anew.
    [[nodiscard]] Sql<void> forget(std::string_view login);

private:
    [[nodiscard]] ContentHash hashOf(std::string_view login) const;

    SharedWriter& m_writer;
    const Vault& m_vault;
};

} // namespace jangbu::storage
