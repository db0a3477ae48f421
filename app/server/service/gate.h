#pragma once

#include "app/server/call/caller.h"
#include "app/server/http/mailbox.h"
#include "app/server/http/message.h"
#include "app/server/read/worker_pool.h"
#include "core/port/clock.h"
#include "core/port/shop_reader.h"
#include "storage/access/access_store.h"

#include <chrono>
#include <expected>
#include <functional>
#include <map>
#include <string>

namespace jangbu::app {

/// Finds out who a caller is. What it found it remembers only as long as it hears, several times a
/// second, that nothing was taken back meanwhile. Lives on the I/O thread.
class Gate
{
public:
    using Steady = std::chrono::steady_clock;

    /// What it asks; all must outlive it.
    struct Sources
    {
        storage::AccessStore& access;
        ShopReader& shop;
        WorkerPool& readers;
        Mailbox& mailbox;
        const Clock& clock;
    };

    explicit Gate(Sources sources) : m_sources(sources) {}

    /// The caller, or the reply that sends it away.
    using OnCaller = std::move_only_function<void(std::expected<Caller, Reply>)>;

    /// Neither text is believed: an empty token is nobody, an approval is the token of whoever gives
    /// it.
    void identify(const HttpRequest& request, OnCaller onCaller);

    /// Tokens were taken back, or somebody's role changed.
    void forgetAll();

    /// What is remembered holds at least until then, unless `forgetAll` says otherwise.
    void trustUntil(Steady::time_point until) { m_trustedUntil = until; }

    [[nodiscard]] std::int64_t remembered() const { return m_hits; }

    [[nodiscard]] std::int64_t askedFor() const { return m_misses; }

private:
    struct Known
    {
        Caller caller;
        Instant expiresAt;
    };

    using Found = Read<std::optional<Known>>;
    using OnFound = std::move_only_function<void(Found)>;

    void find(const std::string& token, OnFound onFound);
    void remember(std::uint64_t era, const Found& found);
    /// Blocking; on a reading thread.
    [[nodiscard]] Found look(const storage::TokenHash& token) const;
    void approve(Caller caller, const std::string& approval, OnCaller onCaller);

    Sources m_sources;
    Steady::time_point m_trustedUntil;
    std::map<storage::TokenHash, Known> m_known;
    std::uint64_t m_era = 0; // counts forgetting: what was asked before it is not remembered after
    std::int64_t m_hits = 0;
    std::int64_t m_misses = 0;
};

} // namespace jangbu::app
