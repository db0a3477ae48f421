#pragma once

#include "core/port/catalogue_reader.h"
#include "storage/sql/reader/reader_pool.h"

#include <cstdint>
#include <memory>
#include <mutex>
#include <string>

namespace jangbu::app {

/// All products that are sold, as they are sent to copies: put together again only when one of them, or
/// its stock, has changed. From any reading thread.
class WholeCatalogue
{
public:
    struct Sent
    {
        std::string body; // JSON
        std::string tag;  // of the body
    };

    using SentPtr = std::shared_ptr<const Sent>;

    /// Both must outlive it.
    WholeCatalogue(CatalogueReader& catalogue, storage::ReaderPool& readers)
        : m_catalogue(catalogue), m_readers(readers)
    {}

    /// As of this moment. Whoever asks while it is put together waits and gets the same.
    [[nodiscard]] Read<SentPtr> now();

private:
    /// Whether what is kept is still so; then it is known to be so a little longer.
    [[nodiscard]] Read<bool> isUnchanged();
    [[nodiscard]] Read<SentPtr> make();

    CatalogueReader& m_catalogue;
    storage::ReaderPool& m_readers;
    std::mutex m_mutex;
    SentPtr m_sent;             // null: none yet
    std::int64_t m_batchNo = 0; // the last batch that it is known to hold
};

} // namespace jangbu::app
