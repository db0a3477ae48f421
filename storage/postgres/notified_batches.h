#pragma once

#include "storage/sql/change/batch_listening.h"

#include <chrono>
#include <memory>
#include <string>
#include <thread>

// NOLINTNEXTLINE(readability-identifier-naming): the library's own name
struct pg_conn;

namespace jangbu::storage {

/// Hears the NOTIFY of every commit on a connection of its own, which it makes again when it breaks.
class NotifiedBatches final : public BatchListening
{
public:
    using Steady = std::chrono::steady_clock;
    static constexpr std::chrono::milliseconds restAfterLoss{500};

    /// `parameters` are libpq's.
    NotifiedBatches(std::string parameters, OnBatchHint onHint);
    ~NotifiedBatches() override;
    NotifiedBatches(const NotifiedBatches&) = delete;
    NotifiedBatches& operator=(const NotifiedBatches&) = delete;
    NotifiedBatches(NotifiedBatches&&) = delete;
    NotifiedBatches& operator=(NotifiedBatches&&) = delete;

private:
    struct Closing
    {
        void operator()(pg_conn* connection) const;
    };

    using Handle = std::unique_ptr<pg_conn, Closing>;

    void run();
    /// Null when it cannot be reached now.
    [[nodiscard]] Handle connect() const;
    /// Until the connection breaks or this ends.
    void hear(pg_conn& connection) const;

    /// What poll() waits for beside the end of this; false at the end of this and past `latest`.
    [[nodiscard]] bool waitFor(int socket, short events, Steady::time_point latest) const;
    [[nodiscard]] bool isEnding() const;

    std::string m_parameters;
    OnBatchHint m_onHint;
    int m_end; // an eventfd: readable once this ends
    std::thread m_thread;
};

} // namespace jangbu::storage
