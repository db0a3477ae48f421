#pragma once

#include "storage/backup/backup_key.h"
#include "storage/vault/file_descriptor.h"

#include <sodium.h>

#include <cstdint>
#include <filesystem>
#include <span>
#include <vector>

// A file of libsodium's secretstream: a head in the open, then sealed chunks of one size, the last
// one marked as the last. What is cut off, swapped, added or changed does not open.
namespace jangbu::storage {

/// Plain bytes of a chunk.
inline constexpr std::size_t sealedChunkBytes = std::size_t{64} * 1024;

/// Writes a new file. Until `finish` it is no backup: whoever calls it renames it then.
class SealedWriter
{
public:
    [[nodiscard]] static Backed<SealedWriter>
    create(std::filesystem::path path, const BackupKey& key);

    [[nodiscard]] Backed<void> write(std::span<const std::uint8_t> plain);

    /// Writes the last chunk and makes the file durable. Gives its length.
    [[nodiscard]] Backed<std::int64_t> finish();

private:
    SealedWriter(std::filesystem::path path, FileDescriptor file);

    [[nodiscard]] Backed<void> begin(const BackupKey& key);
    [[nodiscard]] Backed<void> seal(unsigned char tag);
    [[nodiscard]] Backed<void> put(std::span<const std::uint8_t> bytes);

    std::filesystem::path m_path;
    FileDescriptor m_file;
    crypto_secretstream_xchacha20poly1305_state m_state{};
    std::vector<std::uint8_t> m_plain;
    std::vector<std::uint8_t> m_sealed;
    std::int64_t m_written = 0;
};

class SealedReader
{
public:
    /// Reads the head. NotABackup, Newer, Damaged and SecretWrong are told apart.
    [[nodiscard]] static Backed<SealedReader>
    open(std::filesystem::path path, const BackupSecrets& secrets);

    /// Exactly as many bytes as asked; Damaged when there are fewer.
    [[nodiscard]] Backed<void> read(std::span<std::uint8_t> plain);
    /// Damaged when anything is left, or the end is missing.
    [[nodiscard]] Backed<void> expectEnd();

    /// Hundredths of the file that are read.
    [[nodiscard]] int percent() const;

    [[nodiscard]] std::int64_t fileBytes() const { return m_fileBytes; }

private:
    SealedReader(std::filesystem::path path, FileDescriptor file);

    [[nodiscard]] Backed<void> begin(const BackupSecrets& secrets);
    [[nodiscard]] Backed<void> openChunk();
    /// What is there, at most the room of `bytes`.
    [[nodiscard]] Backed<std::size_t> get(std::span<std::uint8_t> bytes);
    [[nodiscard]] std::unexpected<BackupFailure> damaged(const char* what) const;

    std::filesystem::path m_path;
    FileDescriptor m_file;
    crypto_secretstream_xchacha20poly1305_state m_state{};
    std::vector<std::uint8_t> m_plain; // of the present chunk
    std::size_t m_taken = 0;           // of m_plain
    bool m_isLast = false;             // the present chunk is the last
    std::int64_t m_read = 0;
    std::int64_t m_fileBytes = 0;
};

} // namespace jangbu::storage
