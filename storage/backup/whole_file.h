#pragma once

#include "core/port/backup.h"
#include "storage/vault/file_descriptor.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace jangbu::storage {

/// The failure that the present errno means for the path.
[[nodiscard]] BackupFailure fileTrouble(int errorNumber, const std::filesystem::path& path);

/// The same where the file was only to be read: one that may not be read is as good as none.
[[nodiscard]] BackupFailure readTrouble(int errorNumber, const std::filesystem::path& path);

/// Writes all bytes at where the file stands; `path` is for the failure.
[[nodiscard]] Backed<void> putAll(
    const FileDescriptor& file,
    std::span<const std::uint8_t> bytes,
    const std::filesystem::path& path
);

/// All of a file; Unavailable when it is longer than `bytesMax`.
[[nodiscard]] Backed<std::vector<std::uint8_t>>
readWhole(const std::filesystem::path& file, std::size_t bytesMax);

/// Writes it beside, makes that durable and puts it in place: whole or not at all. Mode 0600.
[[nodiscard]] Backed<void>
writeWhole(const std::filesystem::path& file, std::span<const std::uint8_t> bytes);

/// Makes the folder, readable by its owner only. Parents that are missing are made as any program
/// makes them: a parent of our own is to be made ready first.
[[nodiscard]] Backed<void> readyFolder(const std::filesystem::path& folder);

/// A folder of our own that is taken away at the end, with all that is in it. What an earlier run
/// left of the same name is taken away at the beginning.
class ScratchFolder
{
public:
    [[nodiscard]] static Backed<ScratchFolder> make(std::filesystem::path path);

    ~ScratchFolder();
    ScratchFolder(ScratchFolder&& other) noexcept;
    ScratchFolder& operator=(ScratchFolder&&) = delete;
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    explicit ScratchFolder(std::filesystem::path path) : m_path(std::move(path)) {}

    std::filesystem::path m_path; // empty: moved from
};

} // namespace jangbu::storage
