#include "app/server/read/change_watch.h"

#include <utility>

namespace jangbu::app {

namespace {

// So that one question after a long silence does not become a long one.
constexpr std::int64_t batchesMax = 1'000;
constexpr std::int64_t foldedMax = 200;

} // namespace

ChangeWatch::ChangeWatch(const Sources& sources, Hearer hearer)
    : m_sources(sources), m_hearer(std::move(hearer)), m_thread([this] { run(); })
{}

ChangeWatch::~ChangeWatch()
{
    m_sources.bell.close();
    m_thread.join();
}

void ChangeWatch::run()
{
    bool isWanted = true;
    while (isWanted) {
        const auto begunAt = Steady::now();
        ask();
        isWanted = m_sources.bell.rest(begunAt + restMin)
                   && m_sources.bell.waitForRing(begunAt + m_sources.period);
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
    const Steady::time_point askedAt = news.askedAt;
    // Told before anything is added up: what is remembered is believed only so long without news.
    m_sources.mailbox.post([this, news = std::move(news)] { m_hearer.onNews(news); });
    if (askedAt >= m_foldAt) {
        m_foldAt = askedAt + foldEvery;
        fold();
    }
    if (askedAt >= m_figuresAt) {
        m_figuresAt = askedAt + figuresEvery;
        askFigures();
    }
}

void ChangeWatch::fold()
{
    const auto further = m_sources.book.read([this](storage::Transaction& transaction) {
        return storage::foldOn(transaction, m_fold, foldedMax);
    });
    m_fold = further.value_or(m_fold);
}

void ChangeWatch::askFigures()
{
    Figures figures;
    if (const auto shop = m_sources.book.read(storage::loadShopFigures)) {
        figures.shop = *shop;
    }
    const auto imbalance = m_sources.book.read(
        [this](storage::Transaction& transaction
        ) -> storage::Sql<std::optional<storage::Imbalance>> {
            const auto further = storage::foldOn(transaction, m_fold, foldedMax);
            if (!further) {
                return std::unexpected(further.error());
            }
            m_fold = *further;
            return storage::imbalanceOf(transaction, m_fold);
        }
    );
    figures.imbalance = imbalance.value_or(std::nullopt);
    m_sources.mailbox.post([this, figures] { m_hearer.onFigures(figures); });
}

} // namespace jangbu::app
