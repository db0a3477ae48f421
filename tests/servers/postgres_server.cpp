#include "tests/servers/postgres_server.h"

#include "core/result/must.h"

#include <fcntl.h>
#include <grp.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdlib>
#include <string_view>
#include <utility>

namespace jangbu::servers {

namespace {

constexpr const char* programs = "/usr/lib/postgresql/15/bin/";

/// Who the server runs as: it refuses to be root.
const passwd* serverUser()
{
    return ::geteuid() == 0 ? ::getpwnam("postgres") : nullptr;
}

/// Becomes the program; only called in a child. What it says goes to the log.
[[noreturn]] void become(const std::vector<std::string>& command, const std::string& log)
{
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): the call has no other form
    const int out = ::open(log.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0644);
    ::dup2(out, STDOUT_FILENO);
    ::dup2(out, STDERR_FILENO);
    if (const passwd* user = serverUser()) {
        MUST(::setgroups(0, nullptr) == 0 && ::setgid(user->pw_gid) == 0);
        MUST(::setuid(user->pw_uid) == 0);
    }
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg)
    ::prctl(PR_SET_PDEATHSIG, SIGQUIT);
    ::setenv("LC_ALL", "C.UTF-8", 1);
    std::vector<std::string> words = command;
    std::vector<char*> arguments;
    for (std::string& word : words) {
        arguments.push_back(word.data());
    }
    arguments.push_back(nullptr);
    ::execv((programs + command.front()).c_str(), arguments.data());
    ::_exit(127);
}

/// The exit status, 0 for success.
int waitFor(pid_t child)
{
    int status = 0;
    MUST(::waitpid(child, &status, 0) == child);
    return status;
}

/// Hears from a server that it is ready, as systemd would.
class Readiness
{
public:
    explicit Readiness(std::string path)
        : m_path(std::move(path)), m_socket(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        MUST(m_path.size() < sizeof address.sun_path);
        std::ranges::copy(m_path, address.sun_path);
        ::unlink(m_path.c_str());
        MUST(::bind(m_socket, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0);
        MUST(::chmod(m_path.c_str(), 0666) == 0);
        const timeval patience{60, 0};
        MUST(::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience) == 0);
    }

    ~Readiness() { ::close(m_socket); }

    Readiness(const Readiness&) = delete;
    Readiness& operator=(const Readiness&) = delete;
    Readiness(Readiness&&) = delete;
    Readiness& operator=(Readiness&&) = delete;

    [[nodiscard]] const std::string& path() const { return m_path; }

    void await() const
    {
        bool isReady = false;
        while (!isReady) {
            std::array<char, 512> message{};
            const ssize_t size = ::recv(m_socket, message.data(), message.size(), 0);
            MUST(size > 0);
            const std::string_view said(message.data(), static_cast<std::size_t>(size));
            isReady = said.find("READY=1") != std::string_view::npos;
        }
    }

private:
    std::string m_path;
    int m_socket;
};

} // namespace

bool PostgresServer::isInstalled()
{
    return ::access((std::string(programs) + "postgres").c_str(), X_OK) == 0;
}

PostgresServer::PostgresServer(std::vector<std::string> settings) : m_settings(std::move(settings))
{
    std::string pattern = (std::filesystem::temp_directory_path() / "jangbu-pg-XXXXXX").string();
    MUST(::mkdtemp(pattern.data()) != nullptr);
    m_folder = pattern;
    if (const passwd* user = serverUser()) {
        MUST(::chown(m_folder.c_str(), user->pw_uid, user->pw_gid) == 0);
    }
    run(
        {"initdb",
         "-D",
         m_folder / "data",
         "-U",
         "postgres",
         "-A",
         "trust",
         "-E",
         "UTF8",
         "--locale=C.UTF-8",
         "--no-sync"}
    );
    start();
}

PostgresServer::~PostgresServer()
{
    end(SIGQUIT); // what it has is thrown away
    std::error_code ignored;
    std::filesystem::remove_all(m_folder, ignored);
}

void PostgresServer::run(std::vector<std::string> command) const
{
    const pid_t child = ::fork();
    MUST(child >= 0);
    if (child == 0) {
        become(command, m_folder / "log");
    }
    MUST(waitFor(child) == 0);
}

void PostgresServer::start()
{
    std::vector<std::string> command{
        "postgres",
        "-D",
        m_folder / "data",
        "-k",
        m_folder,
        "-c",
        "listen_addresses=",
        "-c",
        "max_connections=60"
    };
    for (const std::string& setting : m_settings) {
        command.insert(command.end(), {"-c", setting});
    }
    const Readiness readiness(m_folder / "notify");
    m_server = ::fork();
    MUST(m_server >= 0);
    if (m_server == 0) {
        ::setenv("NOTIFY_SOCKET", readiness.path().c_str(), 1);
        become(command, m_folder / "log");
    }
    readiness.await();
}

void PostgresServer::end(int signal)
{
    if (m_server > 0) {
        ::kill(m_server, signal);
        static_cast<void>(waitFor(m_server));
        m_server = -1;
    }
}

void PostgresServer::stop()
{
    end(SIGINT);
}

void PostgresServer::crash()
{
    end(SIGQUIT);
    start();
}

std::string PostgresServer::parametersOf(const std::string& name) const
{
    return "host=" + m_folder.string() + " user=postgres dbname=" + name;
}

std::string PostgresServer::createDatabase(const std::string& name, const std::string& copyOf) const
{
    run({"createdb", "-h", m_folder, "-U", "postgres", "-T", copyOf, name});
    return parametersOf(name);
}

} // namespace jangbu::servers
