#pragma once

#include "storage/backup/backup_key.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace jangbu::storage {

/// Puts numbers, least byte first, and bytes one after another.
class ByteWriter
{
public:
    void number(std::uint64_t value, std::size_t bytes);
    void bytes(std::span<const std::uint8_t> some);
    void text(std::string_view some);

    [[nodiscard]] std::span<const std::uint8_t> written() const { return m_bytes; }

    /// For what was secret.
    void wipe();

private:
    std::vector<std::uint8_t> m_bytes;
};

/// Takes them back; what is not there reads as zeros and is remembered.
class ByteReader
{
public:
    explicit ByteReader(std::span<const std::uint8_t> bytes) : m_left(bytes) {}

    [[nodiscard]] std::uint64_t number(std::size_t bytes);
    void copyTo(std::span<std::uint8_t> place);

    /// Whether everything was there and nothing is left.
    [[nodiscard]] bool isAtEnd() const { return !m_isShort && m_left.empty(); }

private:
    std::span<const std::uint8_t> m_left;
    bool m_isShort = false;
};

/// Of one length always.
void writeLock(ByteWriter& writer, const BackupLock& lock);
[[nodiscard]] BackupLock readLock(ByteReader& reader);

} // namespace jangbu::storage
