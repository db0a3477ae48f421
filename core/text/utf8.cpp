#include "core/text/utf8.h"

#include <algorithm>
#include <cstdint>

namespace jangbu {

namespace {

constexpr char32_t lastCodePoint = 0x10FFFF;

struct Lead
{
    std::size_t bytes = 0; // 0: cannot begin a sequence
    char32_t bits = 0;
    char32_t smallest = 0; // less would be overlong
};

Lead leadOf(char32_t byte)
{
    if (byte < 0x80) {
        return {1, byte, 0};
    }
    if (byte >= 0xC2 && byte < 0xE0) {
        return {2, byte & 0x1FU, 0x80};
    }
    if (byte >= 0xE0 && byte < 0xF0) {
        return {3, byte & 0x0FU, 0x800};
    }
    if (byte >= 0xF0 && byte < 0xF5) {
        return {4, byte & 0x07U, 0x10000};
    }
    return {};
}

char32_t byteAt(std::string_view bytes, std::size_t place)
{
    return static_cast<std::uint8_t>(bytes[place]);
}

bool isScalar(char32_t codePoint)
{
    return codePoint <= lastCodePoint && (codePoint < 0xD800 || codePoint > 0xDFFF);
}

char byteOf(char32_t value)
{
    return static_cast<char>(static_cast<std::uint8_t>(value));
}

} // namespace

DecodedCodePoint firstCodePoint(std::string_view utf8)
{
    const Lead lead = leadOf(byteAt(utf8, 0));
    if (lead.bytes == 0 || lead.bytes > utf8.size()) {
        return {};
    }
    char32_t codePoint = lead.bits;
    for (std::size_t place = 1; place < lead.bytes; ++place) {
        const char32_t next = byteAt(utf8, place);
        if ((next & 0xC0U) != 0x80U) {
            return {};
        }
        codePoint = (codePoint << 6U) | (next & 0x3FU);
    }
    if (codePoint < lead.smallest || !isScalar(codePoint)) {
        return {};
    }
    return {codePoint, lead.bytes, true};
}

bool isValidUtf8(std::string_view bytes)
{
    while (!bytes.empty()) {
        const DecodedCodePoint next = firstCodePoint(bytes);
        if (!next.isValid) {
            return false;
        }
        bytes.remove_prefix(next.bytes);
    }
    return true;
}

bool isStorableText(std::string_view bytes)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (bytes.starts_with(byteOrderMark)) {
        return false;
    }
    while (!bytes.empty()) {
        const auto [codePoint, length, isValid] = firstCodePoint(bytes);
        if (!isValid || codePoint == 0 || codePoint == 0xFFFE || codePoint == 0xFFFF) {
            return false;
        }
        bytes.remove_prefix(length);
    }
    return true;
}

std::u32string toCodePoints(std::string_view utf8)
{
    std::u32string codePoints;
    codePoints.reserve(utf8.size());
    while (!utf8.empty()) {
        const DecodedCodePoint next = firstCodePoint(utf8);
        codePoints.push_back(next.codePoint);
        utf8.remove_prefix(next.bytes);
    }
    return codePoints;
}

void appendUtf8(std::string& utf8, char32_t codePoint)
{
    const char32_t scalar = isScalar(codePoint) ? codePoint : replacementCharacter;
    if (scalar < 0x80) {
        utf8.push_back(byteOf(scalar));
        return;
    }
    if (scalar < 0x800) {
        utf8.push_back(byteOf(0xC0U | (scalar >> 6U)));
    } else if (scalar < 0x10000) {
        utf8.push_back(byteOf(0xE0U | (scalar >> 12U)));
        utf8.push_back(byteOf(0x80U | ((scalar >> 6U) & 0x3FU)));
    } else {
        utf8.push_back(byteOf(0xF0U | (scalar >> 18U)));
        utf8.push_back(byteOf(0x80U | ((scalar >> 12U) & 0x3FU)));
        utf8.push_back(byteOf(0x80U | ((scalar >> 6U) & 0x3FU)));
    }
    utf8.push_back(byteOf(0x80U | (scalar & 0x3FU)));
}

std::string toUtf8(std::u32string_view codePoints)
{
    std::string utf8;
    utf8.reserve(codePoints.size() * 3);
    for (const char32_t codePoint : codePoints) {
        appendUtf8(utf8, codePoint);
    }
    return utf8;
}

std::size_t codePointCount(std::string_view utf8)
{
    std::size_t count = 0;
    while (!utf8.empty()) {
        utf8.remove_prefix(firstCodePoint(utf8).bytes);
        ++count;
    }
    return count;
}

bool isWhiteSpace(char32_t codePoint)
{
    const bool isLatinSpace = codePoint == U' ' || (codePoint >= 0x09 && codePoint <= 0x0D);
    const bool isWideSpace = codePoint >= 0x2000 && codePoint <= 0x200B;
    static constexpr std::u32string_view others =
        U"\u0085\u00A0\u2028\u2029\u202F\u205F\u3000\uFEFF";
    return isLatinSpace || isWideSpace || others.find(codePoint) != std::u32string_view::npos;
}

} // namespace jangbu
