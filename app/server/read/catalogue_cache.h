#pragma once

#include "app/server/http/mailbox.h"
#include "app/server/read/worker_pool.h"
#include "core/port/catalogue_reader.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace jangbu::app {

/// What products are called and cost, remembered until somebody edits them. Stocks are not: whoever
/// shows one asks for it. Lives on the I/O thread.
class CatalogueCache
{
public:
    using Steady = std::chrono::steady_clock;
    using ProductPtr = std::shared_ptr<const Product>; // its stock and version are of back then
    using Found = Read<ProductPtr>;                    // null: there is no such product
    using OnFound = std::move_only_function<void(Found)>;

    /// What it asks; all must outlive it.
    struct Sources
    {
        CatalogueReader& catalogue;
        WorkerPool& readers;
        Mailbox& mailbox;
    };

    explicit CatalogueCache(const Sources& sources) : m_sources(sources) {}

    void byId(ProductId id, OnFound onFound);
    void byBarcode(const std::string& barcode, OnFound onFound);
    void byCode(const std::string& code, OnFound onFound);

    /// They were edited, here or elsewhere.
    void forget(std::span<const ProductId> edited);

    /// What is remembered holds at least until then, unless `forget` says otherwise.
    void trustUntil(Steady::time_point until) { m_trustedUntil = until; }

    [[nodiscard]] std::int64_t hits() const { return m_hits; }

    [[nodiscard]] std::int64_t misses() const { return m_misses; }

private:
    using Ask = std::move_only_function<Read<std::optional<Product>>(CatalogueReader&)>;

    void find(const std::string& key, Ask ask, OnFound onFound);
    void remember(std::uint64_t era, const std::string& key, const Found& found);

    Sources m_sources;
    Steady::time_point m_trustedUntil;
    std::unordered_map<std::string, ProductPtr> m_known; // by what was asked
    std::unordered_map<ProductId, std::vector<std::string>> m_keys;
    std::uint64_t m_era = 0; // counts forgetting
    std::int64_t m_hits = 0;
    std::int64_t m_misses = 0;
};

} // namespace jangbu::app
