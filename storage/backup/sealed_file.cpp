#include "storage/backup/sealed_file.h"

#include "storage/backup/byte_fields.h"
#include "storage/backup/whole_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <ranges>
#include <string_view>
#include <utility>

namespace jangbu::storage {

namespace {

constexpr std::string_view mark = "JANGBUBK";
constexpr std::uint8_t formatNow = 1;
constexpr std::size_t lockBytes = 1 + 16 + 8 + 8;
constexpr std::size_t checkBytes = 16;
constexpr std::size_t streamHeadBytes = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr std::size_t sealBytes = crypto_secretstream_xchacha20poly1305_ABYTES;
// mark, format, lock, the key's check, the stream's head, and a sum of all these.
constexpr std::size_t headBytes = 8 + 1 + lockBytes + checkBytes + streamHeadBytes + checkBytes;

using Check = std::array<std::uint8_t, checkBytes>;
using StreamHead = std::array<std::uint8_t, streamHeadBytes>;

/// Tells a wrong secret from a damaged file, and nothing about the key.
Check checkOf(const BackupKey& key)
{
    constexpr std::string_view text = "this is the key of the backup";
    Check check{};
    crypto_generichash(
        check.data(),
        check.size(),
        reinterpret_cast<const unsigned char*>(text.data()),
        text.size(),
        key.key.bytes().data(),
        SecretKey::size
    );
    return check;
}

Check sumOf(std::span<const std::uint8_t> bytes)
{
    Check sum{};
    crypto_generichash(sum.data(), sum.size(), bytes.data(), bytes.size(), nullptr, 0);
    return sum;
}

} // namespace

SealedWriter::SealedWriter(std::filesystem::path path, FileDescriptor file)
    : m_path(std::move(path)), m_file(std::move(file))
{
    m_plain.reserve(sealedChunkBytes);
    m_sealed.resize(sealedChunkBytes + sealBytes);
}

Backed<SealedWriter> SealedWriter::create(std::filesystem::path path, const BackupKey& key)
{
    constexpr mode_t onlyOwner = S_IRUSR | S_IWUSR;
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): the call has no other form
    FileDescriptor file{::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, onlyOwner)};
    if (!file.isOpen()) {
        BackupFailure failure = fileTrouble(errno, path);
        if (failure.trouble == BackupTrouble::FileMissing) {
            failure.trouble = BackupTrouble::FolderUnusable;
        }
        return std::unexpected(std::move(failure));
    }
    SealedWriter writer(std::move(path), std::move(file));
    if (auto begun = writer.begin(key); !begun) {
        return std::unexpected(std::move(begun).error());
    }
    return writer;
}

Backed<void> SealedWriter::begin(const BackupKey& key)
{
    StreamHead streamHead{};
    crypto_secretstream_xchacha20poly1305_init_push(
        &m_state,
        streamHead.data(),
        key.key.bytes().data()
    );
    ByteWriter head;
    head.text(mark);
    head.number(formatNow, 1);
    writeLock(head, key.lock);
    head.bytes(checkOf(key));
    head.bytes(streamHead);
    const Check sum = sumOf(head.written());
    head.bytes(sum);
    return put(head.written());
}

Backed<void> SealedWriter::write(std::span<const std::uint8_t> plain)
{
    while (!plain.empty()) {
        // A full chunk waits for more: the last one is to be marked.
        if (m_plain.size() == sealedChunkBytes) {
            if (auto sealed = seal(crypto_secretstream_xchacha20poly1305_TAG_MESSAGE); !sealed) {
                return sealed;
            }
        }
        const std::size_t some = std::min(plain.size(), sealedChunkBytes - m_plain.size());
        m_plain.insert(m_plain.end(), plain.begin(), plain.begin() + static_cast<long>(some));
        plain = plain.subspan(some);
    }
    return {};
}

Backed<std::int64_t> SealedWriter::finish()
{
    if (auto sealed = seal(crypto_secretstream_xchacha20poly1305_TAG_FINAL); !sealed) {
        return std::unexpected(std::move(sealed).error());
    }
    if (::fsync(m_file.number()) != 0) {
        return std::unexpected(fileTrouble(errno, m_path));
    }
    return m_written;
}

Backed<void> SealedWriter::seal(unsigned char tag)
{
    unsigned long long length = 0;
    crypto_secretstream_xchacha20poly1305_push(
        &m_state,
        m_sealed.data(),
        &length,
        m_plain.data(),
        m_plain.size(),
        nullptr,
        0,
        tag
    );
    m_plain.clear();
    return put(std::span(m_sealed).first(static_cast<std::size_t>(length)));
}

Backed<void> SealedWriter::put(std::span<const std::uint8_t> bytes)
{
    m_written += static_cast<std::int64_t>(bytes.size());
    return putAll(m_file, bytes, m_path);
}

SealedReader::SealedReader(std::filesystem::path path, FileDescriptor file)
    : m_path(std::move(path)), m_file(std::move(file))
{}

Backed<SealedReader> SealedReader::open(std::filesystem::path path, const BackupSecrets& secrets)
{
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): the call has no other form
    FileDescriptor file{::open(path.c_str(), O_RDONLY | O_CLOEXEC)};
    struct stat status{};
    if (!file.isOpen() || ::fstat(file.number(), &status) != 0) {
        return std::unexpected(readTrouble(errno, path));
    }
    SealedReader reader(std::move(path), std::move(file));
    reader.m_fileBytes = status.st_size;
    if (!S_ISREG(status.st_mode)) {
        return std::unexpected(BackupFailure{BackupTrouble::NotABackup, "it is no file"});
    }
    if (auto begun = reader.begin(secrets); !begun) {
        return std::unexpected(std::move(begun).error());
    }
    return reader;
}

Backed<void> SealedReader::begin(const BackupSecrets& secrets)
{
    std::vector<std::uint8_t> bytes(headBytes);
    const auto got = get(bytes);
    if (!got) {
        return std::unexpected(got.error());
    }
    const auto marked = std::span(bytes).first(std::min(*got, mark.size()));
    if (marked.empty() || !std::ranges::equal(marked, mark.substr(0, marked.size()))) {
        return std::unexpected(
            BackupFailure{BackupTrouble::NotABackup, m_path.string() + " is no backup"}
        );
    }
    if (*got > mark.size() && bytes[mark.size()] > formatNow) {
        return std::unexpected(
            BackupFailure{BackupTrouble::Newer, m_path.string() + " has a newer form"}
        );
    }
    const auto summed = std::span(bytes).first(headBytes - checkBytes);
    const Check sum = sumOf(summed);
    if (*got < headBytes || !std::ranges::equal(sum, bytes | std::views::drop(summed.size()))) {
        return damaged("its head");
    }
    ByteReader head{std::span{bytes}.subspan(mark.size() + 1)};
    const BackupLock lock = readLock(head);
    Check check{};
    head.copyTo(check);
    StreamHead streamHead{};
    head.copyTo(streamHead);
    const auto key = keyOf(lock, secrets);
    if (!key) {
        return std::unexpected(key.error());
    }
    if (checkOf(*key) != check) {
        return std::unexpected(
            BackupFailure{BackupTrouble::SecretWrong, m_path.string() + " has another secret"}
        );
    }
    const int pulled = crypto_secretstream_xchacha20poly1305_init_pull(
        &m_state,
        streamHead.data(),
        key->key.bytes().data()
    );
    return pulled == 0 ? Backed<void>{} : damaged("its stream's head");
}

Backed<void> SealedReader::read(std::span<std::uint8_t> plain)
{
    while (!plain.empty()) {
        if (m_taken == m_plain.size()) {
            if (auto opened = openChunk(); !opened) {
                return opened;
            }
        }
        const std::size_t some = std::min(plain.size(), m_plain.size() - m_taken);
        std::ranges::copy(std::span(m_plain).subspan(m_taken, some), plain.begin());
        m_taken += some;
        plain = plain.subspan(some);
    }
    return {};
}

Backed<void> SealedReader::expectEnd()
{
    if (m_taken < m_plain.size()) {
        return damaged("something follows its end");
    }
    if (!m_isLast) {
        if (auto opened = openChunk(); !opened) {
            return opened;
        }
        if (!m_isLast || !m_plain.empty()) {
            return damaged("its end is missing");
        }
    }
    std::array<std::uint8_t, 1> more{};
    const auto got = get(more);
    if (!got) {
        return std::unexpected(got.error());
    }
    return *got == 0 ? Backed<void>{} : damaged("something was added to it");
}

Backed<void> SealedReader::openChunk()
{
    if (m_isLast) {
        return damaged("it ends too early");
    }
    std::vector<std::uint8_t> sealed(sealedChunkBytes + sealBytes);
    const auto got = get(sealed);
    if (!got) {
        return std::unexpected(got.error());
    }
    if (*got < sealBytes) {
        return damaged("it is cut short");
    }
    m_plain.resize(*got - sealBytes);
    m_taken = 0;
    unsigned char tag = 0;
    unsigned long long length = 0;
    const int pulled = crypto_secretstream_xchacha20poly1305_pull(
        &m_state,
        m_plain.data(),
        &length,
        &tag,
        sealed.data(),
        *got,
        nullptr,
        0
    );
    if (pulled != 0) {
        m_plain.clear();
        return damaged("a part of it");
    }
    m_isLast = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    // Only the end may be empty, so a loop over chunks comes to one.
    return m_plain.empty() && !m_isLast ? damaged("an empty part") : Backed<void>{};
}

Backed<std::size_t> SealedReader::get(std::span<std::uint8_t> bytes)
{
    std::size_t there = 0;
    while (there < bytes.size()) {
        const ssize_t got = ::read(m_file.number(), bytes.data() + there, bytes.size() - there);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got < 0) {
            return std::unexpected(readTrouble(errno, m_path));
        }
        if (got == 0) {
            break;
        }
        there += static_cast<std::size_t>(got);
    }
    m_read += static_cast<std::int64_t>(there);
    return there;
}

int SealedReader::percent() const
{
    return m_fileBytes == 0 ? 100 : static_cast<int>(m_read * 100 / m_fileBytes);
}

std::unexpected<BackupFailure> SealedReader::damaged(const char* what) const
{
    return std::unexpected(
        BackupFailure{BackupTrouble::Damaged, m_path.string() + " is damaged: " + what}
    );
}

} // namespace jangbu::storage
