#include "storage/access/access_store.h"

#include <utility>

namespace jangbu::storage {

namespace {

Sql<void>
insert(Transaction& transaction, const TokenHash& token, const TokenHolder& holder, Instant now)
{
    // What is too old is of no use: so the table never holds more than what is alive.
    const auto gone =
        transaction.prepare("DELETE FROM token WHERE expires_at <= ?").bind(now).execute();
    if (!gone) {
        return std::unexpected(gone.error());
    }
    return transaction
        .prepare("INSERT INTO token (token_hash, kind, staff_id, terminal_id, customer_id, "
                 "issued_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?)")
        .bind(token, holder.kind, holder.staff, holder.terminal, holder.customer, now)
        .bind(holder.expiresAt)
        .execute(1);
}

/// Runs a DELETE and tells the other instances when it took something; gives whether it did.
template <class Value>
Sql<bool> takeBack(Transaction& transaction, std::string_view text, const Value& value)
{
    const auto gone = transaction.prepare(text).bind(value).execute();
    if (!gone) {
        return std::unexpected(gone.error());
    }
    if (*gone == 0) {
        return false;
    }
    auto told = transaction.prepare("UPDATE revocation SET version = version + 1").execute(1);
    if (!told) {
        return std::unexpected(std::move(told).error());
    }
    return true;
}

template <class Value>
Sql<void> takeBackAll(SharedWriter& writer, std::string_view text, const Value& value)
{
    return writer.run([&](Transaction& transaction) -> Sql<void> {
        const auto taken = takeBack(transaction, text, value);
        if (!taken) {
            return std::unexpected(taken.error());
        }
        return {};
    });
}

constexpr std::string_view deleteOfTerminal = "DELETE FROM token WHERE terminal_id = ?";

/// The counter of a code that is still good; the code is used up then.
Sql<std::optional<TerminalId>> useCode(Transaction& transaction, const TokenHash& code, Instant now)
{
    auto terminal =
        transaction
            .prepare("SELECT terminal_id FROM enrolment WHERE code_hash = ? AND expires_at > ?")
            .bind(code, now)
            .first([](const RowView& row) { return row.id<TerminalId>(0); });
    if (!terminal || !*terminal) {
        return terminal;
    }
    const auto used =
        transaction.prepare("DELETE FROM enrolment WHERE code_hash = ?").bind(code).execute(1);
    if (!used) {
        return std::unexpected(used.error());
    }
    return terminal;
}

} // namespace

AccessStore::AccessStore(Database& database, ReaderPool::OnFailure onFailure)
    : m_writer(database), m_readers(database, std::move(onFailure))
{}

Sql<std::string> AccessStore::issue(const TokenHolder& holder, Instant now)
{
    std::string token = makeToken();
    const TokenHash hash = tokenHash(token);
    auto written = m_writer.run([&](Transaction& transaction) {
        return insert(transaction, hash, holder, now);
    });
    if (!written) {
        return std::unexpected(std::move(written).error());
    }
    return token;
}

Read<std::optional<TokenHolder>> AccessStore::holder(const TokenHash& token, Instant now)
{
    static constexpr std::string_view text =
        "SELECT kind, staff_id, terminal_id, customer_id, expires_at FROM token "
        "WHERE token_hash = ? AND expires_at > ?";
    return m_readers.read([&](Transaction& transaction) {
        return transaction.prepare(text).bind(token, now).first([](const RowView& row) {
            return TokenHolder{
                .kind = row.enumerator(0, TokenKind::Terminal, TokenKind::Monitor),
                .staff = row.idOrNull<StaffId>(1),
                .terminal = row.idOrNull<TerminalId>(2),
                .customer = row.idOrNull<CustomerId>(3),
                .expiresAt = row.instant(4),
            };
        });
    });
}

Sql<bool> AccessStore::revoke(const TokenHash& token)
{
    return m_writer.run([&token](Transaction& transaction) {
        return takeBack(transaction, "DELETE FROM token WHERE token_hash = ?", token);
    });
}

Sql<void> AccessStore::revokeStaff(StaffId staff)
{
    return takeBackAll(m_writer, "DELETE FROM token WHERE staff_id = ?", staff);
}

Sql<void> AccessStore::revokeTerminal(TerminalId terminal)
{
    return takeBackAll(m_writer, deleteOfTerminal, terminal);
}

Sql<void> AccessStore::revokeCustomer(CustomerId customer)
{
    return takeBackAll(m_writer, "DELETE FROM token WHERE customer_id = ?", customer);
}

Read<std::int64_t> AccessStore::revocations()
{
    return m_readers.read([](Transaction& transaction) -> Sql<std::int64_t> {
        const auto version =
            transaction.prepare("SELECT version FROM revocation").first([](const RowView& row) {
                return row.integer(0);
            });
        if (!version) {
            return std::unexpected(version.error());
        }
        return version->value_or(0);
    });
}

Sql<std::string> AccessStore::makeEnrolment(TerminalId terminal, Instant expiresAt)
{
    std::string code = makeEnrolmentCode();
    const TokenHash hash = tokenHash(enrolmentCodeForm(code));
    auto written = m_writer.run([&](Transaction& transaction) -> Sql<void> {
        // A counter has one code at a time.
        const auto gone = transaction.prepare("DELETE FROM enrolment WHERE terminal_id = ?")
                              .bind(terminal)
                              .execute();
        if (!gone) {
            return std::unexpected(gone.error());
        }
        return transaction
            .prepare("INSERT INTO enrolment (code_hash, terminal_id, expires_at) VALUES (?, ?, ?)")
            .bind(hash, terminal, expiresAt)
            .execute(1);
    });
    if (!written) {
        return std::unexpected(std::move(written).error());
    }
    return code;
}

Sql<std::optional<AccessStore::Enrolled>>
AccessStore::enrol(std::string_view code, Instant now, Instant expiresAt)
{
    const TokenHash hash = tokenHash(enrolmentCodeForm(code));
    std::string token = makeToken();
    const TokenHash ofToken = tokenHash(token);
    using Found = std::optional<Enrolled>;
    return m_writer.run([&](Transaction& transaction) -> Sql<Found> {
        const auto terminal = useCode(transaction, hash, now);
        if (!terminal) {
            return std::unexpected(terminal.error());
        }
        if (!*terminal) {
            return Found{};
        }
        if (const auto ended = takeBack(transaction, deleteOfTerminal, **terminal); !ended) {
            return std::unexpected(ended.error());
        }
        TokenHolder holder;
        holder.expiresAt = expiresAt;
        holder.terminal = *terminal;
        if (auto written = insert(transaction, ofToken, holder, now); !written) {
            return std::unexpected(std::move(written).error());
        }
        return Found{Enrolled{**terminal, std::move(token)}};
    });
}

Read<bool> AccessStore::hasEnrolled()
{
    return m_readers.read([](Transaction& transaction) -> Sql<bool> {
        const auto some = transaction.prepare("SELECT 1 FROM token WHERE kind = ? LIMIT 1")
                              .bind(TokenKind::Terminal)
                              .first([](const RowView& row) { return row.integer(0); });
        if (!some) {
            return std::unexpected(some.error());
        }
        return some->has_value();
    });
}

} // namespace jangbu::storage
