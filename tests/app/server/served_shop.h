#pragma once

#include "app/server/server.h"
#include "app/system/init_shop.h"
#include "app/system/system_clock.h"
#include "storage/remote/https_client.h"
#include "tests/app/server/https_client.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>
#include <string>

namespace jangbu::tests {

/// A new shop in a folder of its own, served on 127.0.0.1 for the length of a test. Its administrator
/// is `kim` with the PIN 1234.
class ServedShop
{
public:
    /// `database` as jangbu-server takes it; on SQLite in a folder of its own when it is left out.
    explicit ServedShop(std::string database = {});
    ~ServedShop();
    ServedShop(const ServedShop&) = delete;
    ServedShop& operator=(const ServedShop&) = delete;
    ServedShop(ServedShop&&) = delete;
    ServedShop& operator=(ServedShop&&) = delete;

    /// What the next start uses.
    app::Server::Setting setting;

    /// Serves the shop on a free port; the text says why not.
    [[nodiscard]] std::string start();
    void stop();
    /// One more instance on the same database; null when it does not start.
    [[nodiscard]] std::unique_ptr<app::Server> another();

    [[nodiscard]] app::Server& server() { return *m_server; }

    [[nodiscard]] std::uint16_t port() const { return m_server->port(); }

    [[nodiscard]] std::filesystem::path folder() const { return m_folder.path().toStdString(); }

    /// Where a counter asks, with the certificate it trusts.
    [[nodiscard]] storage::ServerAddress address() const;
    /// A new one-time code for the shop's first counter.
    [[nodiscard]] std::string enrolmentCode();

    [[nodiscard]] std::string newId();

    /// A token of the shop's counter, and of somebody who signs in there. Empty when refused.
    [[nodiscard]] std::string terminalToken();
    [[nodiscard]] std::string sessionToken(const std::string& login, const std::string& pin);
    /// The administrator's, made at the first call.
    [[nodiscard]] const std::string& adminToken();

    /// Submits a command as the administrator; the status.
    int put(const std::string& collection, const std::string& fields, std::string id = {});

    /// A product with this price and stock, a customer; their ids.
    [[nodiscard]] std::string makeProduct(const std::string& code, int price, int stock);
    [[nodiscard]] std::string makeCustomer(const std::string& name, const std::string& phone);
    /// Somebody with the PIN 5678.
    void makeStaff(const std::string& login, const std::string& role);

private:
    QTemporaryDir m_folder;
    app::SystemClock m_clock;
    std::string m_database;
    bool m_isMade = false;
    std::unique_ptr<app::Log> m_log;
    std::unique_ptr<app::Server> m_server;
    std::string m_terminalToken;
    std::string m_adminToken;
};

/// `"occurred_at":"…",` for a body.
[[nodiscard]] std::string nowField();

/// The value of a text or number field of a flat JSON text, empty when it is not there.
[[nodiscard]] std::string fieldOf(const std::string& json, const std::string& name);

} // namespace jangbu::tests
