#pragma once

#include "core/time/instant.h"
#include "storage/counter/counter_file.h"
#include "storage/vault/vault.h"

#include <cstdint>
#include <expected>
#include <string_view>

namespace jangbu::storage {

/// Wrong PINs in a row by login at this machine, also of logins that nobody has.
class FailedSignIns
{
public:
    static constexpr std::int64_t loginsMax = 1'000;

    /// Both must outlive it.
    FailedSignIns(CounterFile& file, const Vault& vault);

    /// Seconds to wait before another try; when it is 0, a failure at `now` is noted in the same
    /// step, so that pulling the plug gives no free try.
    [[nodiscard]] std::expected<std::int64_t, StoreError>
    waitOrNote(std::string_view login, Instant now);

    /// The PIN was right after all: the count begins anew.
    [[nodiscard]] std::expected<void, StoreError> forget(std::string_view login);

private:
    [[nodiscard]] ContentHash hashOf(std::string_view login) const;

    CounterFile& m_file;
    const Vault& m_vault;
};

} // namespace jangbu::storage
