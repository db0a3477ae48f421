#pragma once

#include "core/port/journal_reader.h"
#include "storage/sql/reader/reader_pool.h"

namespace jangbu::storage {

/// Questions about the journal, asked of the book's tables.
class SqlJournalReader final : public JournalReader
{
public:
    /// `pool` must outlive the reader.
    explicit SqlJournalReader(ReaderPool& pool);

    [[nodiscard]] Read<JournalPage> journalPage(JournalQuery query) override;
    [[nodiscard]] Read<std::vector<std::string>> journalActs() override;

private:
    ReaderPool& m_pool;
};

} // namespace jangbu::storage
