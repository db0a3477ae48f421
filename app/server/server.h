#pragma once

#include "app/server/http/http_limits.h"
#include "app/server/http/tls.h"
#include "app/server/read/change_watch.h"
#include "app/server/service/service.h"
#include "app/system/init_shop.h"
#include "app/system/log.h"
#include "core/port/clock.h"
#include "storage/sql/database.h"
#include "storage/vault/vault.h"

#include <chrono>
#include <cstdint>
#include <expected>
#include <memory>
#include <string>

namespace jangbu::app {

/// One instance: a book, the callers it knows, and the threads that serve them. One I/O thread, the
/// committer's, a few that read, one for tokens and PINs, one that watches for changes.
class Server
{
public:
    struct Setting
    {
        std::string address = "127.0.0.1";
        std::uint16_t port = 0; // 0: any free one
        CertificateFiles certificate;
        HttpLimits limits;
        Service::Rates rates;
        std::size_t readers = 3;
        std::chrono::milliseconds drainTime{10'000};
        // How often it asks what others changed, beside being told.
        std::chrono::milliseconds watchPeriod{ChangeWatch::usualPeriod};
    };

    /// What it serves; the log and the clock must outlive it.
    struct Parts
    {
        std::unique_ptr<storage::Database> book;
        storage::Vault vault;
        std::unique_ptr<storage::Database> access;
        Log& log;
        const Clock& clock;
    };

    /// Listens and serves, or the text says why not.
    [[nodiscard]] static std::expected<std::unique_ptr<Server>, std::string>
    start(const Setting& setting, Parts parts);

    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;
    Server(Server&&) = delete;
    Server& operator=(Server&&) = delete;

    [[nodiscard]] std::uint16_t port() const;

    /// For whoever holds the data folder: counters to enrol, and the shop's own set-up.
    [[nodiscard]] storage::AccessStore& access();
    [[nodiscard]] ShopReader& shop();
    /// Sets a new shop up; the text says why not.
    [[nodiscard]] std::expected<void, std::string> initialise(const InitRequest& request);

    /// Takes no more connections, answers what was asked, commits, and ends its threads. Blocking;
    /// the destructor does it too.
    void stop();

private:
    struct Running;
    explicit Server(std::unique_ptr<Running> running);

    std::unique_ptr<Running> m_running;
};

} // namespace jangbu::app
