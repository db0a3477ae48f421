#include "core/product/packed_names.h"

#include "core/product/byte_scan.h"
#include "core/result/must.h"

#include <algorithm>
#include <limits>

namespace jangbu {

namespace {

constexpr std::uint32_t wordMark = 0x80000000U;

std::uint32_t codePointOf(std::uint32_t letter)
{
    return letter & ~wordMark;
}

} // namespace

std::size_t PackedNames::bytes() const
{
    return m_projected.capacity() + m_letters.capacity() * sizeof(std::uint32_t)
           + m_starts.capacity() * sizeof(std::uint32_t);
}

void PackedNames::reserve(std::size_t letters)
{
    m_projected.reserve(letters);
    m_letters.reserve(letters);
}

void PackedNames::insert(std::size_t at, const FoldedText& name)
{
    const std::size_t length = name.characters.size() + 1;
    MUST(m_projected.size() + length <= std::numeric_limits<std::uint32_t>::max());
    std::string projected;
    std::vector<std::uint32_t> letters;
    projected.reserve(length);
    letters.reserve(length);
    for (std::size_t place = 0; place < name.characters.size(); ++place) {
        const char32_t character = name.characters[place];
        projected.push_back(projectionOf(character));
        letters.push_back(std::uint32_t{character} | (name.startsWord[place] ? wordMark : 0));
    }
    projected.push_back('\0');
    letters.push_back(0);

    const std::uint32_t start = m_starts[at];
    m_projected.insert(start, projected);
    m_letters.insert(m_letters.begin() + start, letters.begin(), letters.end());
    m_starts.insert(m_starts.begin() + static_cast<std::ptrdiff_t>(at), start);
    for (std::size_t later = at + 1; later < m_starts.size(); ++later) {
        m_starts[later] += static_cast<std::uint32_t>(length);
    }
}

void PackedNames::erase(std::size_t at)
{
    const std::uint32_t start = m_starts[at];
    const std::uint32_t length = m_starts[at + 1] - start;
    m_projected.erase(start, length);
    m_letters.erase(m_letters.begin() + start, m_letters.begin() + start + length);
    m_starts.erase(m_starts.begin() + static_cast<std::ptrdiff_t>(at));
    for (std::size_t later = at; later < m_starts.size(); ++later) {
        m_starts[later] -= length;
    }
}

std::strong_ordering PackedNames::compare(std::size_t at, const FoldedText& name) const
{
    const auto letters =
        std::span(m_letters).subspan(m_starts[at], m_starts[at + 1] - m_starts[at] - 1);
    return std::lexicographical_compare_three_way(
        letters.begin(),
        letters.end(),
        name.characters.begin(),
        name.characters.end(),
        [](std::uint32_t letter, char32_t other) {
            return codePointOf(letter) <=> std::uint32_t{other};
        }
    );
}

NamePlace PackedNames::placeOf(std::size_t letter, bool isFirst) const
{
    if (isFirst) {
        return NamePlace::Beginning;
    }
    return (m_letters[letter] & wordMark) != 0 ? NamePlace::WordBeginning : NamePlace::Inside;
}

bool PackedNames::matchesAt(std::size_t letter, const SearchPattern& pattern) const
{
    for (const SearchPattern::Range& range : pattern.ranges) {
        const std::uint32_t codePoint = codePointOf(m_letters[letter]);
        if (codePoint < range.first || codePoint > range.last) {
            return false;
        }
        ++letter;
    }
    return true;
}

void PackedNames::search(
    const SearchPattern& pattern,
    const PlaceScores& placeScores,
    std::span<std::uint8_t> scores
) const
{
    ByteScan scan(m_projected, pattern.projected);
    std::size_t name = 0;
    std::size_t from = 0;
    for (std::size_t hit = scan.next(0); hit != ByteScan::nowhere; hit = scan.next(from)) {
        while (m_starts[name + 1] <= hit) {
            ++name;
        }
        from = hit + 1;
        if (!matchesAt(hit, pattern)) {
            continue;
        }
        const NamePlace place = placeOf(hit, hit == m_starts[name]);
        scores[name] = std::min(scores[name], placeScores[static_cast<std::size_t>(place)]);
        if (place != NamePlace::Inside) {
            from = m_starts[name + 1]; // nothing better follows in this name
        }
    }
}

NamePlace PackedNames::placeIn(std::size_t at, const SearchPattern& pattern) const
{
    const std::size_t start = m_starts[at];
    const auto projected =
        std::string_view(m_projected).substr(start, m_starts[at + 1] - start - 1);
    NamePlace best = NamePlace::Nowhere;
    std::size_t hit = projected.find(pattern.projected);
    while (hit != std::string_view::npos && best > NamePlace::WordBeginning) {
        if (matchesAt(start + hit, pattern)) {
            best = std::min(best, placeOf(start + hit, hit == 0));
        }
        hit = projected.find(pattern.projected, hit + 1);
    }
    return best;
}

} // namespace jangbu
