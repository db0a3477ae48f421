#pragma once

#include "app/server/http/mailbox.h"
#include "app/server/read/doorbell.h"
#include "storage/access/access_store.h"
#include "storage/sql/change/book_fold.h"
#include "storage/sql/change/recent_changes.h"
#include "storage/sql/change/shop_figures.h"
#include "storage/sql/reader/reader_pool.h"

#include <chrono>
#include <functional>
#include <optional>
#include <thread>

namespace jangbu::app {

/// Asks several times a second, and when somebody rings, what other instances, and this one, have
/// changed: the truth behind everything that is remembered here. A thread of its own.
class ChangeWatch
{
public:
    using Steady = std::chrono::steady_clock;
    static constexpr std::chrono::milliseconds usualPeriod{200};
    static constexpr std::chrono::milliseconds restMin{50
    }; // between questions, however often it rings
    static constexpr std::chrono::seconds figuresEvery{30};
    static constexpr std::chrono::seconds foldEvery{1};

    struct News
    {
        Steady::time_point askedAt; // what is told was so at this moment at the latest
        storage::RecentChanges changes;
        bool isTokenRevoked = false;
    };

    struct Figures
    {
        std::optional<storage::ShopFigures> shop;
        std::optional<storage::Imbalance> imbalance; // once all batches are added up
    };

    /// Both are called on the I/O thread.
    struct Hearer
    {
        std::function<void(const News&)> onNews;       // after every question that was answered
        std::function<void(const Figures&)> onFigures; // once in a while
    };

    /// What it asks; all must outlive it.
    struct Sources
    {
        storage::ReaderPool& book;
        storage::AccessStore& access;
        Mailbox& mailbox;
        Doorbell& bell; // rung when a batch was committed; without that it asks every `period`
        std::chrono::milliseconds period = usualPeriod;
    };

    ChangeWatch(const Sources& sources, Hearer hearer);
    ~ChangeWatch();
    ChangeWatch(const ChangeWatch&) = delete;
    ChangeWatch& operator=(const ChangeWatch&) = delete;
    ChangeWatch(ChangeWatch&&) = delete;
    ChangeWatch& operator=(ChangeWatch&&) = delete;

private:
    void run();
    void ask();
    /// Adds the newest batches up: a few at a time, so that nobody waits for the book's whole past.
    void fold();
    void askFigures();

    Sources m_sources;
    Hearer m_hearer;
    std::int64_t m_batchNo = -1; // the last one that was told of; -1: none yet
    std::int64_t m_revocations = -1;
    Steady::time_point m_figuresAt; // when they are asked for next
    Steady::time_point m_foldAt;
    storage::BookFold m_fold;
    std::thread m_thread;
};

} // namespace jangbu::app
