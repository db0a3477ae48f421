#include "core/text/cells.h"

#include "core/result/must.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>

namespace jangbu {

namespace {

struct Range
{
    char32_t first = 0;
    char32_t last = 0;
};

template <std::size_t Count>
bool contains(const std::array<Range, Count>& ranges, char32_t codePoint)
{
    return std::ranges::any_of(ranges, [codePoint](const Range& range) {
        return codePoint >= range.first && codePoint <= range.last;
    });
}

// What CP949 printers draw two columns wide, and the emoji a name may carry.
constexpr std::array<Range, 11> wide{{
    {0x1100, 0x115F},   // leading jamo
    {0x2E80, 0x303E},   // radicals, CJK punctuation
    {0x3041, 0x33FF},   // kana, compatibility jamo, enclosed
    {0x3400, 0x4DBF},   // Han
    {0x4E00, 0x9FFF},   // Han
    {0xAC00, 0xD7A3},   // Hangul syllables
    {0xF900, 0xFAFF},   // Han
    {0xFF01, 0xFF60},   // full-width forms
    {0xFFE0, 0xFFE6},   // full-width signs, ￦ among them
    {0x1F300, 0x1FAFF}, // emoji
    {0x20000, 0x3FFFD}, // Han
}};

constexpr std::array<Range, 6> invisible{{
    {0x00, 0x1F},
    {0x7F, 0x9F},
    {0x0300, 0x036F}, // combining marks
    {0x1160, 0x11FF}, // vowels and finals of a syllable written in parts
    {0x200B, 0x200F},
    {0xFE00, 0xFE0F},
}};

/// Fills lines word by word; a word is written only when it is known whether it fits.
class LineFiller
{
public:
    explicit LineFiller(std::size_t columns) : m_columns(columns) {}

    void addWord(std::string_view word)
    {
        const std::size_t space = m_used > 0 ? m_spaces : 0;
        const std::size_t cells = cellCount(word);
        if (m_used > 0 && m_used + space + cells > m_columns) {
            breakLine();
        } else {
            m_line.append(space, ' ');
            m_used += space;
        }
        m_spaces = 0;
        while (m_used + cellCount(word) > m_columns) {
            const std::string_view part = clipToCells(word, m_columns);
            word.remove_prefix(part.size());
            m_line = part;
            breakLine();
        }
        m_line += word;
        m_used += cellCount(word);
    }

    void addSpace() { ++m_spaces; }

    void breakLine()
    {
        m_lines.push_back(m_line);
        m_line.clear();
        m_used = 0;
        m_spaces = 0;
    }

    std::vector<std::string> takeLines()
    {
        breakLine();
        return std::move(m_lines);
    }

private:
    std::size_t m_columns;
    std::vector<std::string> m_lines;
    std::string m_line;
    std::size_t m_used = 0;
    std::size_t m_spaces = 0;
};

} // namespace

std::size_t cellsOf(char32_t codePoint)
{
    if (contains(invisible, codePoint)) {
        return 0;
    }
    return contains(wide, codePoint) ? 2 : 1;
}

std::size_t cellCount(std::string_view utf8)
{
    std::size_t cells = 0;
    while (!utf8.empty()) {
        const DecodedCodePoint next = firstCodePoint(utf8);
        cells += cellsOf(next.codePoint);
        utf8.remove_prefix(next.bytes);
    }
    return cells;
}

std::string_view clipToCells(std::string_view utf8, std::size_t columns)
{
    std::size_t cells = 0;
    std::size_t bytes = 0;
    while (bytes < utf8.size()) {
        const DecodedCodePoint next = firstCodePoint(utf8.substr(bytes));
        cells += cellsOf(next.codePoint);
        if (cells > columns) {
            break;
        }
        bytes += next.bytes;
    }
    return utf8.substr(0, bytes);
}

std::vector<std::string> wrapToCells(std::string_view utf8, std::size_t columns)
{
    MUST(columns >= 2); // narrower, a Hangul syllable fits no line
    LineFiller filler(columns);
    while (!utf8.empty()) {
        const std::size_t end = utf8.find_first_of(" \n");
        const std::string_view word = utf8.substr(0, end);
        if (!word.empty()) {
            filler.addWord(word);
        }
        if (end == std::string_view::npos) {
            break;
        }
        if (utf8[end] == '\n') {
            filler.breakLine();
        } else {
            filler.addSpace();
        }
        utf8.remove_prefix(end + 1);
    }
    return filler.takeLines();
}

} // namespace jangbu
