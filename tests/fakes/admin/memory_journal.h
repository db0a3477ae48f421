#pragma once

#include "core/port/journal_reader.h"
#include "tests/fakes/memory_shop.h"

namespace jangbu::fakes {

class MemoryJournal : public JournalReader
{
public:
    /// The shop must outlive the reader.
    explicit MemoryJournal(const MemoryShop& shop) : m_shop(shop) {}

    [[nodiscard]] Read<JournalPage> journalPage(JournalQuery query) override;
    [[nodiscard]] Read<std::vector<std::string>> journalActs() override;

private:
    const MemoryShop& m_shop;
};

} // namespace jangbu::fakes
