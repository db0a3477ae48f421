#include "storage/postgres/notified_batches.h"

#include "core/result/must.h"

#include <libpq-fe.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

namespace jangbu::storage {

namespace {

constexpr std::chrono::seconds connectTime{5};
constexpr auto never = std::chrono::steady_clock::time_point::max();

struct Freeing
{
    void operator()(PGnotify* notice) const { PQfreemem(notice); }

    void operator()(PGresult* result) const { PQclear(result); }
};

/// How long poll() may wait; it is asked again before it overflows.
int millisecondsUntil(std::chrono::steady_clock::time_point latest)
{
    using std::chrono::milliseconds;
    if (latest == never) {
        return -1;
    }
    const auto left =
        std::chrono::ceil<milliseconds>(latest - std::chrono::steady_clock::now()).count();
    return static_cast<int>(std::clamp<std::int64_t>(left, 0, 60'000));
}

} // namespace

void NotifiedBatches::Closing::operator()(pg_conn* connection) const
{
    PQfinish(connection);
}

NotifiedBatches::NotifiedBatches(std::string parameters, OnBatchHint onHint)
    : m_parameters(std::move(parameters))
    , m_onHint(std::move(onHint))
    , m_end(eventfd(0, EFD_CLOEXEC))
{
    MUST(m_end >= 0);
    m_thread = std::thread([this] { run(); });
}

NotifiedBatches::~NotifiedBatches()
{
    static_cast<void>(eventfd_write(m_end, 1));
    m_thread.join();
    close(m_end);
}

void NotifiedBatches::run()
{
    while (!isEnding()) {
        if (const Handle connection = connect()) {
            m_onHint(); // who knows what was missed meanwhile
            hear(*connection);
        }
        static_cast<void>(waitFor(-1, 0, Steady::now() + restAfterLoss));
    }
}

NotifiedBatches::Handle NotifiedBatches::connect() const
{
    Handle connection(PQconnectStart(m_parameters.c_str()));
    const auto latest = Steady::now() + connectTime;
    PostgresPollingStatusType state = PGRES_POLLING_WRITING;
    while (connection && state != PGRES_POLLING_OK) {
        const auto events = static_cast<short>(state == PGRES_POLLING_READING ? POLLIN : POLLOUT);
        const bool isReady = PQstatus(connection.get()) != CONNECTION_BAD
                             && waitFor(PQsocket(connection.get()), events, latest);
        state = isReady ? PQconnectPoll(connection.get()) : PGRES_POLLING_FAILED;
        if (state == PGRES_POLLING_FAILED) {
            return nullptr;
        }
    }
    if (!connection) {
        return nullptr;
    }
    const std::unique_ptr<PGresult, Freeing> listens(PQexec(connection.get(), "LISTEN jangbu_batch")
    );
    return PQresultStatus(listens.get()) == PGRES_COMMAND_OK ? std::move(connection) : nullptr;
}

void NotifiedBatches::hear(pg_conn& connection) const
{
    while (waitFor(PQsocket(&connection), POLLIN, never)) {
        if (PQconsumeInput(&connection) != 1) {
            return;
        }
        bool isHint = false;
        while (const std::unique_ptr<PGnotify, Freeing> notice{PQnotifies(&connection)}) {
            isHint = true;
        }
        if (isHint) {
            m_onHint();
        }
    }
}

bool NotifiedBatches::waitFor(int socket, short events, Steady::time_point latest) const
{
    // A negative descriptor is left out by poll().
    std::array<pollfd, 2> watched{pollfd{m_end, POLLIN, 0}, pollfd{socket, events, 0}};
    int ready = 0;
    do {
        ready = poll(watched.data(), watched.size(), millisecondsUntil(latest));
    } while (ready < 0 && errno == EINTR);
    return ready > 0 && watched[0].revents == 0;
}

bool NotifiedBatches::isEnding() const
{
    return poll(std::array{pollfd{m_end, POLLIN, 0}}.data(), 1, 0) > 0;
}

} // namespace jangbu::storage
