#pragma once

#include "core/port/backup.h"
#include "storage/vault/secret_key.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace jangbu::storage {

/// The numbers are stored: append only.
enum class SecretKind : std::uint8_t { Passphrase = 1, KeyFile = 2 };

/// What somebody locks a backup with: the text of a passphrase, or all bytes of a key file. Wiped
/// when it is let go.
struct BackupSecret
{
    BackupSecret(SecretKind secretKind, std::string secretBytes);
    ~BackupSecret();
    BackupSecret(const BackupSecret&) = default;
    BackupSecret& operator=(const BackupSecret&) = default;
    BackupSecret(BackupSecret&&) noexcept = default;
    BackupSecret& operator=(BackupSecret&&) noexcept = default;

    SecretKind kind;
    std::string bytes;
};

/// How a backup's key is made of its secret; stands in the open at the backup's beginning.
struct BackupLock
{
    SecretKind kind = SecretKind::Passphrase;
    std::array<std::uint8_t, 16> salt{};
    std::uint64_t passes = 0;      // of Argon2id; a key file needs none
    std::uint64_t memoryBytes = 0; // of Argon2id

    friend bool operator==(const BackupLock&, const BackupLock&) = default;
};

struct BackupKey
{
    BackupLock lock;
    SecretKey key;
};

/// What may open a backup: a secret, or the key that this machine keeps.
struct BackupSecrets
{
    std::optional<BackupSecret> given;
    std::optional<BackupKey> kept;
};

inline constexpr std::size_t passphraseBytesMin = 8;
inline constexpr std::size_t keyFileBytesMin = 32;
inline constexpr std::size_t keyFileBytesMax = 4'096;

/// A new lock for the secret. Takes about a second for a passphrase.
[[nodiscard]] Backed<BackupKey> newKey(const BackupSecret& secret);

/// The key that opens `lock`; SecretWrong when nothing given can be it.
[[nodiscard]] Backed<BackupKey> keyOf(const BackupLock& lock, const BackupSecrets& secrets);

/// The whole of a key file.
[[nodiscard]] Backed<BackupSecret> readSecretFile(const std::filesystem::path& file);

/// The key that this machine locks its backups with, in the folder of keys; nothing before one was
/// chosen. It opens only those that it locked; the passphrase cannot be told from it.
[[nodiscard]] Backed<std::optional<BackupKey>> keptKey(const std::filesystem::path& keysFolder);
[[nodiscard]] Backed<void> keepKey(const std::filesystem::path& keysFolder, const BackupKey& key);

} // namespace jangbu::storage
