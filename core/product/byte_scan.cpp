#include "core/product/byte_scan.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace jangbu {

namespace {

constexpr std::size_t blockSize = 64;
constexpr std::size_t wordSize = sizeof(std::uint64_t);

static_assert(std::endian::native == std::endian::little); // bitsOf() numbers bytes from the lowest

using Equal = std::array<std::uint8_t, blockSize>; // 1 where both bytes are

// Whether any is equal, `reach` bytes from one to the other. A loop of fixed length over bytes:
// compilers make it vector instructions.
bool compareBlock(const char* block, std::size_t reach, std::string_view needle, Equal& equal)
{
    const char first = needle.front();
    const char last = needle.back();
    unsigned any = 0;
    for (std::size_t place = 0; place < blockSize; ++place) {
        const unsigned isFirst = block[place] == first ? 1U : 0U;
        const unsigned isLast = block[place + reach] == last ? 1U : 0U;
        equal.data()[place] = static_cast<std::uint8_t>(isFirst & isLast);
        any |= isFirst & isLast;
    }
    return any != 0;
}

std::uint64_t bitsOf(const Equal& equal)
{
    // Multiplying gathers the lowest bits of eight bytes in the highest byte.
    constexpr std::uint64_t gather = 0x0102040810204080ULL;
    std::uint64_t bits = 0;
    for (std::size_t word = 0; word < blockSize / wordSize; ++word) {
        std::uint64_t ones = 0;
        std::memcpy(&ones, equal.data() + word * wordSize, wordSize);
        bits |= ((ones * gather) >> 56U) << (8 * word);
    }
    return bits;
}

} // namespace

ByteScan::ByteScan(std::string_view haystack, std::string_view needle)
    : m_haystack(haystack), m_needle(needle)
{
    if (!needle.empty() && needle.size() <= haystack.size()) {
        m_end = haystack.size() - needle.size() + 1;
        sift(0);
    }
}

std::size_t ByteScan::next(std::size_t from)
{
    while (from < m_end) {
        if (from >= m_block + blockSize) {
            sift(from);
        }
        from = std::max(from, m_block); // whole blocks were passed over
        const std::uint64_t left = m_candidates >> (from - m_block);
        if (left == 0) {
            from = m_block + blockSize;
            continue;
        }
        from += static_cast<std::size_t>(std::countr_zero(left));
        if (isAt(from)) {
            return from;
        }
        ++from;
    }
    return nowhere;
}

void ByteScan::sift(std::size_t block)
{
    const std::size_t reach = m_needle.size() - 1;
    Equal equal{};
    m_block = block;
    m_candidates = 0;
    while (m_block + blockSize <= m_end) {
        if (compareBlock(m_haystack.data() + m_block, reach, m_needle, equal)) {
            m_candidates = bitsOf(equal);
            return;
        }
        m_block += blockSize;
    }
    for (std::size_t place = m_block; place < m_end; ++place) {
        const bool isEqual =
            m_haystack[place] == m_needle.front() && m_haystack[place + reach] == m_needle.back();
        m_candidates |= std::uint64_t{isEqual ? 1U : 0U} << (place - m_block);
    }
}

bool ByteScan::isAt(std::size_t place) const
{
    // Usually three or four bytes: a call of memcmp costs more than the loop.
    for (std::size_t offset = 1; offset + 1 < m_needle.size(); ++offset) {
        if (m_haystack[place + offset] != m_needle[offset]) {
            return false;
        }
    }
    return true;
}

} // namespace jangbu
