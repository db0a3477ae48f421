#include "storage/vault/vault.h"

#include "core/result/must.h"
#include "storage/vault/name_form.h"

#include <sodium.h>

#include <algorithm>
#include <system_error>

namespace jangbu::storage {

namespace {

constexpr std::uint8_t currentKeyId = 1;
constexpr std::size_t nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t headSize = 1 + nonceSize;

/// The numbers go into the derivation: append only.
enum class KeyUse : std::uint8_t {
    Fields = 1,
    Phone = 2,
    LastFour = 3,
    Name = 4,
    Content = 5,
    Pin = 6,
    Check = 7,
    Row = 8,
    Chain = 9,
};

SecretKey derive(const SecretKey& master, KeyUse use)
{
    static_assert(SecretKey::size == crypto_kdf_KEYBYTES);
    constexpr std::array<char, crypto_kdf_CONTEXTBYTES>
        context{'j', 'a', 'n', 'g', 'b', 'u', '0', '1'};
    SecretKey key;
    const int result = crypto_kdf_derive_from_key(
        key.bytes().data(),
        SecretKey::size,
        static_cast<std::uint64_t>(use),
        context.data(),
        master.bytes().data()
    );
    MUST(result == 0);
    return key;
}

const unsigned char* bytesOf(std::string_view text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

template <std::size_t size>
std::array<std::uint8_t, size> keyedHash(const SecretKey& key, std::span<const std::uint8_t> bytes)
{
    std::array<std::uint8_t, size> hash{};
    const int result = crypto_generichash(
        hash.data(),
        size,
        bytes.data(),
        bytes.size(),
        key.bytes().data(),
        SecretKey::size
    );
    MUST(result == 0);
    return hash;
}

template <std::size_t size>
std::array<std::uint8_t, size> keyedHash(const SecretKey& key, std::string_view text)
{
    return keyedHash<size>(key, std::span{bytesOf(text), text.size()});
}

/// table ‖ 0 ‖ column ‖ 0 ‖ row ‖ key id: no two places have the same bytes.
Bytes boundTo(const FieldPlace& place, std::uint8_t keyId)
{
    Bytes bound;
    bound.reserve(place.table.size() + place.column.size() + place.row.bytes.size() + 3);
    bound.insert(bound.end(), place.table.begin(), place.table.end());
    bound.push_back(0);
    bound.insert(bound.end(), place.column.begin(), place.column.end());
    bound.push_back(0);
    bound.insert(bound.end(), place.row.bytes.begin(), place.row.bytes.end());
    bound.push_back(keyId);
    return bound;
}

/// What Argon2id is given for a PIN: its keyed hash as text, wiped afterwards by the caller.
std::array<char, 65> pepperedPin(const SecretKey& key, std::string_view pin)
{
    auto hash = keyedHash<32>(key, pin);
    std::array<char, 65> text{};
    sodium_bin2hex(text.data(), text.size(), hash.data(), hash.size());
    sodium_memzero(hash.data(), hash.size());
    return text;
}

std::expected<Vault, KeyFileError> vaultOf(const std::expected<SecretKey, KeyFileError>& key)
{
    if (!key) {
        return std::unexpected(key.error());
    }
    return Vault{*key};
}

} // namespace

std::expected<Vault, KeyFileError> Vault::open(const std::filesystem::path& keysFolder)
{
    return vaultOf(readKeyFile(keysFolder));
}

std::expected<Vault, KeyFileError> Vault::openOrCreate(const std::filesystem::path& keysFolder)
{
    auto there = readKeyFile(keysFolder);
    if (!there && there.error() == KeyFileError::Missing) {
        there = createKeyFile(keysFolder);
    }
    return vaultOf(there);
}

Vault::Vault(const SecretKey& masterKey)
    : m_fieldKey(derive(masterKey, KeyUse::Fields))
    , m_phoneKey(derive(masterKey, KeyUse::Phone))
    , m_lastFourKey(derive(masterKey, KeyUse::LastFour))
    , m_nameKey(derive(masterKey, KeyUse::Name))
    , m_contentKey(derive(masterKey, KeyUse::Content))
    , m_pinKey(derive(masterKey, KeyUse::Pin))
    , m_checkKey(derive(masterKey, KeyUse::Check))
    , m_rowKey(derive(masterKey, KeyUse::Row))
    , m_chainKey(derive(masterKey, KeyUse::Chain))
{}

KeyCheck Vault::keyCheck() const
{
    return keyedHash<16>(m_checkKey, "this is the key of the book");
}

Bytes Vault::seal(std::string_view plain, const FieldPlace& place) const
{
    Bytes sealed(headSize + plain.size() + tagSize);
    sealed[0] = currentKeyId;
    randombytes_buf(sealed.data() + 1, nonceSize);
    const Bytes bound = boundTo(place, currentKeyId);
    const int result = crypto_aead_xchacha20poly1305_ietf_encrypt(
        sealed.data() + headSize,
        nullptr,
        bytesOf(plain),
        plain.size(),
        bound.data(),
        bound.size(),
        nullptr,
        sealed.data() + 1,
        m_fieldKey.bytes().data()
    );
    MUST(result == 0);
    return sealed;
}

std::expected<std::string, OpenError>
Vault::open(std::span<const std::uint8_t> sealed, const FieldPlace& place) const
{
    if (sealed.size() < headSize + tagSize) {
        return std::unexpected(OpenError::Forged);
    }
    if (sealed[0] != currentKeyId) {
        return std::unexpected(OpenError::UnknownKey);
    }
    std::string plain(sealed.size() - headSize - tagSize, '\0');
    const Bytes bound = boundTo(place, sealed[0]);
    const int result = crypto_aead_xchacha20poly1305_ietf_decrypt(
        reinterpret_cast<unsigned char*>(plain.data()),
        nullptr,
        nullptr,
        sealed.data() + headSize,
        sealed.size() - headSize,
        bound.data(),
        bound.size(),
        sealed.data() + 1,
        m_fieldKey.bytes().data()
    );
    if (result != 0) {
        return std::unexpected(OpenError::Forged);
    }
    return plain;
}

BlindIndex Vault::phoneIndex(std::string_view e164) const
{
    return keyedHash<16>(m_phoneKey, e164);
}

BlindIndex Vault::lastFourIndex(std::string_view fourDigits) const
{
    return keyedHash<16>(m_lastFourKey, fourDigits);
}

BlindIndex Vault::nameIndex(std::string_view name) const
{
    return keyedHash<16>(m_nameKey, searchForm(name));
}

ContentHash Vault::contentHash(std::span<const std::uint8_t> content) const
{
    return keyedHash<32>(m_contentKey, content);
}

ContentHash Vault::contentHash(std::string_view content) const
{
    return keyedHash<32>(m_contentKey, content);
}

ContentHash Vault::rowSeal(std::span<const std::uint8_t> row) const
{
    return keyedHash<32>(m_rowKey, row);
}

ContentHash Vault::chained(std::span<const std::uint8_t> link) const
{
    return keyedHash<32>(m_chainKey, link);
}

std::expected<std::string, std::errc> Vault::hashPin(std::string_view pin) const
{
    auto peppered = pepperedPin(m_pinKey, pin);
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    const int result = crypto_pwhash_str(
        hash.data(),
        peppered.data(),
        peppered.size() - 1,
        crypto_pwhash_OPSLIMIT_INTERACTIVE,
        crypto_pwhash_MEMLIMIT_INTERACTIVE
    );
    sodium_memzero(peppered.data(), peppered.size());
    if (result != 0) {
        return std::unexpected(std::errc::not_enough_memory);
    }
    return std::string{hash.data()};
}

bool Vault::isPinOf(const std::string& pinHash, std::string_view pin) const
{
    auto peppered = pepperedPin(m_pinKey, pin);
    const int result =
        crypto_pwhash_str_verify(pinHash.c_str(), peppered.data(), peppered.size() - 1);
    sodium_memzero(peppered.data(), peppered.size());
    return result == 0;
}

} // namespace jangbu::storage
