#pragma once

#include "core/port/clock.h"
#include "storage/platform/sink/event_sink.h"
#include "storage/vault/file_descriptor.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace jangbu::storage {

/// A folder of files with an event a line: `events-2026-11-22-001.ndjson`, a new one for a new day
/// (UTC) and when one has grown large. What is answered as taken is on the disk.
class FolderSink final : public EventSink
{
public:
    static constexpr std::int64_t bytesOfAFileMax = std::int64_t{64} * 1024 * 1024;

    /// The folder is made when it is missing. `clock` must outlive the sink.
    FolderSink(std::filesystem::path folder, const Clock& clock)
        : m_folder(std::move(folder)), m_clock(clock)
    {}

    [[nodiscard]] std::size_t atOnce() const override { return 500; }

    [[nodiscard]] SendResult send(std::span<const PlatformEvent> events) override;

    void interrupt() override {}

private:
    /// Opens the file for today, cutting off the torn line that a killed run left.
    [[nodiscard]] bool ready();
    [[nodiscard]] bool openFile(const std::filesystem::path& file);
    [[nodiscard]] std::filesystem::path nextFile(const std::string& day);
    [[nodiscard]] bool append(std::string_view text);

    std::filesystem::path m_folder;
    const Clock& m_clock;
    FileDescriptor m_file;
    std::string m_day;        // of m_file
    std::int64_t m_bytes = 0; // whole lines in m_file
};

} // namespace jangbu::storage
