#include "app/server/read/change_watch.h"

#include <utility>

namespace jangbu::app {

namespace {

// So that one question after a long silence does not become a long one.
constexpr std::int64_t batchesMax = 1'000;

} // namespace

ChangeWatch::ChangeWatch(const Sources& sources, OnNews onNews)
    : m_sources(sources), m_onNews(std::move(onNews)), m_thread([this] { run(); })
{}

ChangeWatch::~ChangeWatch()
{
    {
        const std::scoped_lock lock{m_mutex};
        m_isEnding = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void ChangeWatch::run()
{
    for (;;) {
        ask();
        std::unique_lock lock{m_mutex};
        if (m_changed.wait_for(lock, period, [this] { return m_isEnding; })) {
            return;
        }
    }
}

void ChangeWatch::ask()
{
    News news;
    news.askedAt = Steady::now();
    const auto revocations = m_sources.access.revocations();
    auto changes = m_sources.book.read([this](storage::Transaction& transaction) {
        return m_batchNo < 0 ? storage::noChangesYet(transaction)
                             : storage::changesAfter(transaction, m_batchNo, batchesMax);
    });
    if (!revocations || !changes) {
        return;
    }
    news.isTokenRevoked = *revocations != m_revocations;
    m_revocations = *revocations;
    news.changes = *std::move(changes);
    m_batchNo = news.changes.batchNo;
    if (news.askedAt >= m_figuresAt) {
        m_figuresAt = news.askedAt + figuresEvery;
        if (const auto figures = m_sources.book.read(storage::loadShopFigures)) {
            news.figures = *figures;
        }
    }
    m_sources.mailbox.post([this, news = std::move(news)] { m_onNews(news); });
}

} // namespace jangbu::app
