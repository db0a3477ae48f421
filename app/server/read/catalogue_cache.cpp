#include "app/server/read/catalogue_cache.h"

#include <utility>

namespace jangbu::app {

namespace {

// Some 200 MB of products; beyond it all are asked for anew.
constexpr std::size_t knownMax = 400'000;

} // namespace

void CatalogueCache::byId(ProductId id, OnFound onFound)
{
    find(
        "i" + toText(id),
        [id](CatalogueReader& catalogue) { return catalogue.product(id); },
        std::move(onFound)
    );
}

void CatalogueCache::byBarcode(const std::string& barcode, OnFound onFound)
{
    find(
        "b" + barcode,
        [barcode](CatalogueReader& catalogue) { return catalogue.productByBarcode(barcode); },
        std::move(onFound)
    );
}

void CatalogueCache::byCode(const std::string& code, OnFound onFound)
{
    find(
        "c" + code,
        [code](CatalogueReader& catalogue) { return catalogue.productByCode(code); },
        std::move(onFound)
    );
}

void CatalogueCache::find(const std::string& key, Ask ask, OnFound onFound)
{
    const auto known = m_known.find(key);
    if (known != m_known.end() && Steady::now() < m_trustedUntil) {
        ++m_hits;
        onFound(known->second);
        return;
    }
    ++m_misses;
    // Shared with the job, which may not be taken.
    auto waiting = std::make_shared<OnFound>(std::move(onFound));
    auto job = [this, key, waiting, era = m_era, ask = std::move(ask)]() mutable {
        auto product = ask(m_sources.catalogue);
        Found found = ProductPtr{};
        if (!product) {
            found = std::unexpected(product.error());
        } else if (*product) {
            found = std::make_shared<const Product>(**std::move(product));
        }
        m_sources.mailbox.post([this, key, waiting, era, found = std::move(found)]() mutable {
            remember(era, key, found);
            (*waiting)(std::move(found));
        });
    };
    if (!m_sources.readers.post(std::move(job))) {
        (*waiting)(std::unexpected(ReadError::Unavailable));
    }
}

void CatalogueCache::remember(std::uint64_t era, const std::string& key, const Found& found)
{
    // What was read before an edit was heard of may be older than the edit.
    if (era != m_era || !found || !*found) {
        return;
    }
    if (m_known.size() >= knownMax) {
        m_known.clear();
        m_keys.clear();
    }
    if (m_known.insert_or_assign(key, *found).second) {
        m_keys[(*found)->id].push_back(key);
    }
}

void CatalogueCache::forget(std::span<const ProductId> edited)
{
    if (edited.empty()) {
        return;
    }
    ++m_era;
    for (const ProductId id : edited) {
        const auto keys = m_keys.find(id);
        if (keys == m_keys.end()) {
            continue;
        }
        for (const std::string& key : keys->second) {
            m_known.erase(key);
        }
        m_keys.erase(keys);
    }
}

} // namespace jangbu::app
