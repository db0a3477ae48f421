#pragma once

#include "app/server/http/mailbox.h"
#include "storage/access/access_store.h"
#include "storage/sql/change/recent_changes.h"
#include "storage/sql/change/shop_figures.h"
#include "storage/sql/reader/reader_pool.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace jangbu::app {

/// Asks several times a second what other instances, and this one, have changed: the truth behind
/// everything that is remembered here. A thread of its own.
class ChangeWatch
{
public:
    using Steady = std::chrono::steady_clock;
    static constexpr std::chrono::milliseconds period{200};
    static constexpr std::chrono::seconds figuresEvery{30};

    struct News
    {
        Steady::time_point askedAt; // what is told was so at this moment at the latest
        storage::RecentChanges changes;
        bool isTokenRevoked = false;
        std::optional<storage::ShopFigures> figures; // once in a while
    };

    /// Called on the I/O thread after every question that was answered.
    using OnNews = std::function<void(const News&)>;

    /// What it asks; all must outlive it.
    struct Sources
    {
        storage::ReaderPool& book;
        storage::AccessStore& access;
        Mailbox& mailbox;
    };

    ChangeWatch(const Sources& sources, OnNews onNews);
    ~ChangeWatch();
    ChangeWatch(const ChangeWatch&) = delete;
    ChangeWatch& operator=(const ChangeWatch&) = delete;
    ChangeWatch(ChangeWatch&&) = delete;
    ChangeWatch& operator=(ChangeWatch&&) = delete;

private:
    void run();
    void ask();

    Sources m_sources;
    OnNews m_onNews;
    std::int64_t m_batchNo = -1; // the last one that was told of; -1: none yet
    std::int64_t m_revocations = -1;
    Steady::time_point m_figuresAt; // when they are asked for next
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_isEnding = false;
    std::thread m_thread;
};

} // namespace jangbu::app
