#pragma once

#include "core/port/journal_reader.h"
#include "storage/remote/https_client.h"

namespace jangbu::storage {

/// Questions about the journal, asked of the server.
class RemoteJournalReader final : public JournalReader
{
public:
    /// `client` must outlive the reader.
    explicit RemoteJournalReader(HttpsClient& client);

    [[nodiscard]] Read<JournalPage> journalPage(JournalQuery query) override;
    [[nodiscard]] Read<std::vector<std::string>> journalActs() override;

private:
    HttpsClient& m_client;
};

} // namespace jangbu::storage
