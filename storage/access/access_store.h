#pragma once

#include "core/identity/ids.h"
#include "core/port/read.h"
#include "core/time/instant.h"
#include "storage/sql/reader/reader_pool.h"
#include "storage/sql/writer/shared_writer.h"
#include "storage/vault/token.h"

#include <optional>
#include <string>

namespace jangbu::storage {

/// Whom a token stands for. The numbers are stored: append only.
enum class TokenKind : std::uint8_t {
    Terminal = 1, // an enrolled counter on which nobody has signed in
    Staff = 2,    // somebody at a counter
    Customer = 3,
    Platform = 4,
    Monitor = 5,
};

struct TokenHolder
{
    TokenKind kind = TokenKind::Terminal;
    std::optional<StaffId> staff;       // Staff
    std::optional<TerminalId> terminal; // Terminal, Staff
    std::optional<CustomerId> customer; // Customer
    Instant expiresAt;                  // not included

    friend bool operator==(const TokenHolder&, const TokenHolder&) = default;
};

/// What the server remembers of its callers, apart from the book: tokens and one-time codes, as
/// hashes. Blocking; each may be called from any thread.
class AccessStore
{
public:
    /// `database` must outlive it.
    explicit AccessStore(Database& database, ReaderPool::OnFailure onFailure = {});

    /// A new token, the only time its text is known.
    [[nodiscard]] Sql<std::string> issue(const TokenHolder& holder, Instant now);

    /// Nothing for a token that was never issued, was taken back or is too old.
    [[nodiscard]] Read<std::optional<TokenHolder>> holder(const TokenHash& token, Instant now);

    /// Whether there was one.
    [[nodiscard]] Sql<bool> revoke(const TokenHash& token);
    /// Every token of somebody, everywhere.
    [[nodiscard]] Sql<void> revokeStaff(StaffId staff);
    /// The counter's own token and of everybody who signed in there.
    [[nodiscard]] Sql<void> revokeTerminal(TerminalId terminal);
    [[nodiscard]] Sql<void> revokeCustomer(CustomerId customer);

    /// Counts what was taken back; whoever remembers holders forgets them when it changes.
    [[nodiscard]] Read<std::int64_t> revocations();

    /// A code for one enrolment of this counter.
    [[nodiscard]] Sql<std::string> makeEnrolment(TerminalId terminal, Instant expiresAt);

    struct Enrolled
    {
        TerminalId terminal;
        std::string token;
    };

    /// Takes the code, in any spelling, and gives the counter its token; the one it had ends. Nothing
    /// for a code that is unknown, used or too old.
    [[nodiscard]] Sql<std::optional<Enrolled>>
    enrol(std::string_view code, Instant now, Instant expiresAt);

    /// Whether any counter has a token.
    [[nodiscard]] Read<bool> hasEnrolled();

    /// For failed sign-ins, which are in the same file.
    [[nodiscard]] SharedWriter& writer() { return m_writer; }

private:
    SharedWriter m_writer;
    ReaderPool m_readers;
};

} // namespace jangbu::storage
