#pragma once

#include <sys/types.h>

#include <filesystem>
#include <string>
#include <vector>

namespace jangbu::servers {

/// A PostgreSQL server of a test's own, in a folder of its own, reached by a socket in that folder
/// and by nothing else. It ends with the test program, however that ends.
class PostgresServer
{
public:
    /// Whether Debian's postgresql-15 is installed; without it no server can be made.
    [[nodiscard]] static bool isInstalled();

    /// `settings` are options of the server, "name=value".
    explicit PostgresServer(std::vector<std::string> settings = {});
    ~PostgresServer();
    PostgresServer(const PostgresServer&) = delete;
    PostgresServer& operator=(const PostgresServer&) = delete;
    PostgresServer(PostgresServer&&) = delete;
    PostgresServer& operator=(PostgresServer&&) = delete;

    /// Makes a database, empty or the copy of another, and gives the parameters that reach it as the
    /// server's first user.
    std::string createDatabase(const std::string& name, const std::string& copyOf = "template0")
        const;

    /// libpq's parameters of a database by its name.
    [[nodiscard]] std::string parametersOf(const std::string& name) const;

    /// Ends the server at once, as a power cut would, and starts it again.
    void crash();

    void stop();
    void start();

private:
    void end(int signal);
    void run(std::vector<std::string> command) const;

    std::filesystem::path m_folder;
    std::vector<std::string> m_settings;
    pid_t m_server = -1;
};

} // namespace jangbu::servers
