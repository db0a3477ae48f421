#pragma once

#include "core/identity/uuid.h"
#include "storage/vault/key_file.h"
#include "storage/vault/secret_key.h"

#include <array>
#include <cstdint>
#include <expected>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

namespace jangbu::storage {

using Bytes = std::vector<std::uint8_t>;

/// What is stored beside a sealed phone or name to find it: equal for equal values, and says
/// nothing without the key.
using BlindIndex = std::array<std::uint8_t, 16>;
using ContentHash = std::array<std::uint8_t, 32>;

/// Stored in the book, so that a key made for another book is recognised before it does harm.
using KeyCheck = std::array<std::uint8_t, 16>;

/// Where a sealed value stands. It opens nowhere else, so values cannot be swapped between rows.
struct FieldPlace
{
    std::string_view table;
    std::string_view column;
    Uuid row;
};

enum class OpenError : std::uint8_t {
    UnknownKey, // sealed with a key this vault does not have
    Forged,     // changed, cut short, or from another place
};

/// Keeps personal data unreadable at rest. Every key is derived from the shop's one master key.
/// Its const members may be called from any thread.
class Vault
{
public:
    /// The vault of a book that exists: its key must be there.
    [[nodiscard]] static std::expected<Vault, KeyFileError> open(
        const std::filesystem::path& keysFolder
    );
    /// The vault of a new book: makes the key when there is none.
    [[nodiscard]] static std::expected<Vault, KeyFileError> openOrCreate(
        const std::filesystem::path& keysFolder
    );
    explicit Vault(const SecretKey& masterKey);

    [[nodiscard]] KeyCheck keyCheck() const;

    /// XChaCha20-Poly1305: key id, nonce, ciphertext and tag; 41 bytes longer than `plain`.
    [[nodiscard]] Bytes seal(std::string_view plain, const FieldPlace& place) const;
    [[nodiscard]] std::expected<std::string, OpenError>
    open(std::span<const std::uint8_t> sealed, const FieldPlace& place) const;

    /// Of a whole E.164 number such as +821012345678.
    [[nodiscard]] BlindIndex phoneIndex(std::string_view e164) const;
    /// Of the last four digits of a number.
    [[nodiscard]] BlindIndex lastFourIndex(std::string_view fourDigits) const;
    /// Of a name in any spelling that `searchForm` makes equal.
    [[nodiscard]] BlindIndex nameIndex(std::string_view name) const;

    /// Keyed BLAKE2b-256.
    [[nodiscard]] ContentHash contentHash(std::span<const std::uint8_t> content) const;
    [[nodiscard]] ContentHash contentHash(std::string_view content) const;

    /// Keyed BLAKE2b-256 of a row: tells whether it is as a command left it.
    [[nodiscard]] ContentHash rowSeal(std::span<const std::uint8_t> row) const;
    /// Keyed BLAKE2b-256 of what a batch of the book follows and holds: nobody without the key can
    /// make another history.
    [[nodiscard]] ContentHash chained(std::span<const std::uint8_t> link) const;

    /// Argon2id (64 MiB, 2 passes: 0.1 – 0.25 s) of the PIN keyed with the vault: without the key file
    /// not even a short PIN can be guessed from the book. Nothing when there is no memory for it.
    [[nodiscard]] std::expected<std::string, std::errc> hashPin(std::string_view pin) const;
    /// Takes as long for a wrong PIN as for the right one; a hash that is none is just wrong.
    [[nodiscard]] bool isPinOf(const std::string& pinHash, std::string_view pin) const;

private:
    SecretKey m_fieldKey;
    SecretKey m_phoneKey;
    SecretKey m_lastFourKey;
    SecretKey m_nameKey;
    SecretKey m_contentKey;
    SecretKey m_pinKey;
    SecretKey m_checkKey;
    SecretKey m_rowKey;
    SecretKey m_chainKey;
};

} // namespace jangbu::storage
