#pragma once

#include "storage/vault/secret_key.h"

#include <expected>
#include <filesystem>

namespace jangbu::storage {

enum class KeyFileError : std::uint8_t {
    Missing,
    Unreadable,
    WrongSize, // not 32 bytes: cut short, or no key at all
    NotWritable,
    DiskFull,
};

/// Where the master key lies in a data folder's `keys/`.
[[nodiscard]] std::filesystem::path keyFileIn(const std::filesystem::path& keysFolder);

[[nodiscard]] std::expected<SecretKey, KeyFileError> readKeyFile(
    const std::filesystem::path& keysFolder
);

/// Makes the folder (0700) and in it a new random key (0600). Whole or not at all, also at a power
/// cut; a key that is there already is kept and read.
[[nodiscard]] std::expected<SecretKey, KeyFileError> createKeyFile(
    const std::filesystem::path& keysFolder
);

} // namespace jangbu::storage
