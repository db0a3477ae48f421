#include "storage/signin/failed_sign_ins.h"

#include "core/staff/sign_in_delay.h"

#include <algorithm>
#include <limits>
#include <string>

namespace jangbu::storage {

namespace {

struct Failures
{
    std::int64_t count = 0;
    Instant lastAt;
};

/// Also where the clock was set back since: then as if the last failure were just now.
std::int64_t waitOf(const Failures& failures, Instant now)
{
    constexpr std::int64_t most = std::numeric_limits<int>::max();
    const auto count = static_cast<int>(std::min(failures.count, most));
    const std::int64_t delay = signInDelaySeconds(count);
    const std::int64_t passed =
        std::max<std::int64_t>(0, (now.us - failures.lastAt.us) / usPerSecond);
    return std::max<std::int64_t>(0, delay - passed);
}

Sql<void> note(Transaction& transaction, const ContentHash& login, Instant now)
{
    auto noted =
        transaction
            .prepare(
                "INSERT INTO failed_sign_in (login_hash, failures, last_at) "
                "VALUES (?, 1, ?) ON CONFLICT (login_hash) "
                "DO UPDATE SET failures = failed_sign_in.failures + 1, last_at = excluded.last_at"
            )
            .bind(login, now)
            .execute(1);
    if (!noted) {
        return noted;
    }
    // Invented logins must not fill the disk: the oldest are forgotten.
    const auto gone =
        transaction
            .prepare("DELETE FROM failed_sign_in WHERE login_hash NOT IN (SELECT login_hash "
                     "FROM failed_sign_in ORDER BY last_at DESC, login_hash LIMIT ?)")
            .bind(FailedSignIns::loginsMax)
            .execute();
    if (!gone) {
        return std::unexpected(gone.error());
    }
    return {};
}

} // namespace

FailedSignIns::FailedSignIns(SharedWriter& writer, const Vault& vault)
    : m_writer(writer), m_vault(vault)
{}

Sql<std::int64_t> FailedSignIns::waitOrNote(std::string_view login, Instant now)
{
    const ContentHash hash = hashOf(login);
    return m_writer.run([&](Transaction& transaction) -> Sql<std::int64_t> {
        const auto failures =
            transaction.prepare("SELECT failures, last_at FROM failed_sign_in WHERE login_hash = ?")
                .bind(hash)
                .first([](const RowView& row) { return Failures{row.integer(0), row.instant(1)}; });
        if (!failures) {
            return std::unexpected(failures.error());
        }
        const std::int64_t wait = *failures ? waitOf(**failures, now) : 0;
        if (wait > 0) {
            return wait;
        }
        if (auto noted = note(transaction, hash, now); !noted) {
            return std::unexpected(std::move(noted).error());
        }
        return 0;
    });
}

Sql<void> FailedSignIns::forget(std::string_view login)
{
    const ContentHash hash = hashOf(login);
    return m_writer.run([&hash](Transaction& transaction) -> Sql<void> {
        const auto gone = transaction.prepare("DELETE FROM failed_sign_in WHERE login_hash = ?")
                              .bind(hash)
                              .execute();
        if (!gone) {
            return std::unexpected(gone.error());
        }
        return {};
    });
}

ContentHash FailedSignIns::hashOf(std::string_view login) const
{
    return m_vault.contentHash("sign-in:" + std::string{login});
}

} // namespace jangbu::storage
