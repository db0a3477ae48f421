#include "storage/backup/byte_fields.h"

#include <sodium.h>

#include <algorithm>

namespace jangbu::storage {

void ByteWriter::number(std::uint64_t value, std::size_t bytes)
{
    for (std::size_t place = 0; place < bytes; ++place) {
        m_bytes.push_back(static_cast<std::uint8_t>(value >> (8 * place)));
    }
}

void ByteWriter::bytes(std::span<const std::uint8_t> some)
{
    m_bytes.insert(m_bytes.end(), some.begin(), some.end());
}

void ByteWriter::text(std::string_view some)
{
    m_bytes.insert(m_bytes.end(), some.begin(), some.end());
}

void ByteWriter::wipe()
{
    sodium_memzero(m_bytes.data(), m_bytes.size());
    m_bytes.clear();
}

std::uint64_t ByteReader::number(std::size_t bytes)
{
    std::array<std::uint8_t, 8> taken{};
    copyTo(std::span(taken).first(bytes));
    std::uint64_t value = 0;
    for (std::size_t place = bytes; place > 0; --place) {
        value = (value << 8U) | taken.at(place - 1);
    }
    return value;
}

void ByteReader::copyTo(std::span<std::uint8_t> place)
{
    const std::size_t there = std::min(place.size(), m_left.size());
    std::ranges::copy(m_left.first(there), place.begin());
    std::ranges::fill(place.subspan(there), std::uint8_t{0});
    m_isShort = m_isShort || there < place.size();
    m_left = m_left.subspan(there);
}

void writeLock(ByteWriter& writer, const BackupLock& lock)
{
    writer.number(static_cast<std::uint64_t>(lock.kind), 1);
    writer.bytes(lock.salt);
    writer.number(lock.passes, 8);
    writer.number(lock.memoryBytes, 8);
}

BackupLock readLock(ByteReader& reader)
{
    BackupLock lock;
    lock.kind = static_cast<SecretKind>(reader.number(1));
    reader.copyTo(lock.salt);
    lock.passes = reader.number(8);
    lock.memoryBytes = reader.number(8);
    return lock;
}

} // namespace jangbu::storage
