#include "app/server/read/whole_catalogue.h"

#include "app/server/call/entity_tag.h"
#include "storage/sql/change/recent_changes.h"
#include "storage/wire/api/read_fields.h"
#include "storage/wire/api/sent_json.h"

namespace jangbu::app {

namespace {

// After more batches than that it is quicker to read all products than to ask what changed.
constexpr std::int64_t batchesMax = 2'000;

} // namespace

Read<WholeCatalogue::SentPtr> WholeCatalogue::now()
{
    const std::scoped_lock lock{m_mutex};
    const auto unchanged = isUnchanged();
    if (!unchanged) {
        return std::unexpected(unchanged.error());
    }
    return *unchanged ? Read<SentPtr>(m_sent) : make();
}

Read<bool> WholeCatalogue::isUnchanged()
{
    if (!m_sent) {
        return false;
    }
    const auto changes = m_readers.read([this](storage::Transaction& transaction) {
        return storage::changesAfter(transaction, m_batchNo, batchesMax);
    });
    if (!changes) {
        return std::unexpected(changes.error());
    }
    const bool isSame =
        changes->edited.empty() && changes->stockMoved.empty() && changes->isUpToNow;
    if (isSame) {
        m_batchNo = changes->batchNo;
    }
    return isSame;
}

Read<WholeCatalogue::SentPtr> WholeCatalogue::make()
{
    // Asked before: the products may be newer than that, never older.
    const auto newest = m_readers.read(storage::noChangesYet);
    if (!newest) {
        return std::unexpected(newest.error());
    }
    const auto products = m_catalogue.allActive();
    if (!products) {
        return std::unexpected(products.error());
    }
    std::string body = storage::writeSentList("products", *products);
    std::string tag = entityTagOf(body);
    m_sent = std::make_shared<const Sent>(Sent{std::move(body), std::move(tag)});
    m_batchNo = newest->batchNo;
    return m_sent;
}

} // namespace jangbu::app
