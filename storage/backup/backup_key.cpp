#include "storage/backup/backup_key.h"

#include "storage/backup/byte_fields.h"
#include "storage/backup/whole_file.h"

#include <sodium.h>

#include <algorithm>
#include <string_view>
#include <system_error>
#include <utility>

namespace jangbu::storage {

namespace {

// Beyond these a forged head would only make us wait.
constexpr std::uint64_t passesMax = 16;
constexpr std::uint64_t memoryMax = std::uint64_t{1} << 30;

std::filesystem::path keptFileIn(const std::filesystem::path& keysFolder)
{
    return keysFolder / "backup.key";
}

std::unexpected<BackupFailure> no(BackupTrouble trouble, std::string text)
{
    return std::unexpected(BackupFailure{trouble, std::move(text)});
}

bool isLongEnough(const BackupSecret& secret)
{
    const bool isFile = secret.kind == SecretKind::KeyFile;
    return secret.bytes.size() >= (isFile ? keyFileBytesMin : passphraseBytesMin);
}

Backed<BackupKey> derive(const BackupLock& lock, const BackupSecret& secret)
{
    BackupKey made{.lock = lock, .key = {}};
    const auto* const bytes = reinterpret_cast<const unsigned char*>(secret.bytes.data());
    int result = 0;
    if (lock.kind == SecretKind::KeyFile) {
        result = crypto_generichash(
            made.key.bytes().data(),
            SecretKey::size,
            bytes,
            secret.bytes.size(),
            lock.salt.data(),
            lock.salt.size()
        );
    } else {
        result = crypto_pwhash(
            made.key.bytes().data(),
            SecretKey::size,
            secret.bytes.data(),
            secret.bytes.size(),
            lock.salt.data(),
            lock.passes,
            static_cast<std::size_t>(lock.memoryBytes),
            crypto_pwhash_ALG_ARGON2ID13
        );
    }
    if (result != 0) {
        return no(BackupTrouble::Unavailable, "no memory for the key");
    }
    return made;
}

bool isReasonable(const BackupLock& lock)
{
    if (lock.kind == SecretKind::KeyFile) {
        return true;
    }
    return lock.kind == SecretKind::Passphrase && lock.passes >= crypto_pwhash_OPSLIMIT_MIN
           && lock.passes <= passesMax && lock.memoryBytes >= crypto_pwhash_MEMLIMIT_MIN
           && lock.memoryBytes <= memoryMax;
}

} // namespace

BackupSecret::BackupSecret(SecretKind secretKind, std::string secretBytes)
    : kind(secretKind), bytes(std::move(secretBytes))
{}

BackupSecret::~BackupSecret()
{
    // A short text that was moved away leaves its letters behind its end.
    bytes.resize(bytes.capacity());
    wipe(bytes);
}

Backed<BackupKey> newKey(const BackupSecret& secret)
{
    static_assert(std::tuple_size_v<decltype(BackupLock::salt)> == crypto_pwhash_SALTBYTES);
    if (!isLongEnough(secret)) {
        return no(BackupTrouble::SecretTooShort, "the secret is too short");
    }
    BackupLock lock{.kind = secret.kind};
    randombytes_buf(lock.salt.data(), lock.salt.size());
    if (secret.kind == SecretKind::Passphrase) {
        lock.passes = crypto_pwhash_OPSLIMIT_MODERATE;
        lock.memoryBytes = crypto_pwhash_MEMLIMIT_MODERATE;
    }
    return derive(lock, secret);
}

Backed<BackupKey> keyOf(const BackupLock& lock, const BackupSecrets& secrets)
{
    if (!isReasonable(lock)) {
        return no(BackupTrouble::Damaged, "the head asks for an impossible key");
    }
    if (secrets.given && secrets.given->kind == lock.kind) {
        return derive(lock, *secrets.given);
    }
    if (secrets.kept && secrets.kept->lock == lock) {
        BackupKey same{.lock = lock, .key = {}};
        std::ranges::copy(secrets.kept->key.bytes(), same.key.bytes().begin());
        return same;
    }
    const bool isNone = !secrets.given && !secrets.kept;
    return no(
        isNone ? BackupTrouble::NoSecret : BackupTrouble::SecretWrong,
        lock.kind == SecretKind::KeyFile ? "a key file locks it" : "a passphrase locks it"
    );
}

Backed<BackupSecret> readSecretFile(const std::filesystem::path& file)
{
    auto bytes = readWhole(file, keyFileBytesMax);
    if (!bytes) {
        return std::unexpected(std::move(bytes).error());
    }
    BackupSecret secret{SecretKind::KeyFile, std::string(bytes->begin(), bytes->end())};
    sodium_memzero(bytes->data(), bytes->size());
    if (!isLongEnough(secret)) {
        return no(BackupTrouble::SecretTooShort, file.string() + " is too short for a key");
    }
    return secret;
}

Backed<std::optional<BackupKey>> keptKey(const std::filesystem::path& keysFolder)
{
    auto bytes = readWhole(keptFileIn(keysFolder), keyFileBytesMax);
    if (!bytes && bytes.error().trouble == BackupTrouble::FileMissing) {
        return std::nullopt;
    }
    if (!bytes) {
        return std::unexpected(std::move(bytes).error());
    }
    ByteReader reader(*bytes);
    BackupKey kept;
    kept.lock = readLock(reader);
    reader.copyTo(kept.key.bytes());
    sodium_memzero(bytes->data(), bytes->size());
    if (!reader.isAtEnd()) {
        return no(BackupTrouble::Unavailable, "keys/backup.key is no key of a backup");
    }
    return kept;
}

Backed<void> keepKey(const std::filesystem::path& keysFolder, const BackupKey& key)
{
    ByteWriter writer;
    writeLock(writer, key.lock);
    writer.bytes(key.key.bytes());
    auto written = writeWhole(keptFileIn(keysFolder), writer.written());
    writer.wipe();
    return written;
}

} // namespace jangbu::storage
