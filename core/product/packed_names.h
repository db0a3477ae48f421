#pragma once

#include "core/product/search_folding.h"
#include "core/product/search_pattern.h"

#include <array>
#include <compare>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace jangbu {

/// Where in a name a pattern matched, best first.
enum class NamePlace : std::uint8_t { Beginning, WordBeginning, Inside, Nowhere };

/// A number for each NamePlace, less is better.
using PlaceScores = std::array<std::uint8_t, 4>;

/// Folded names one behind the other: a byte a character to search in, and the characters beside
/// it to look closer. Five bytes a character and four a name.
class PackedNames
{
public:
    [[nodiscard]] std::size_t size() const { return m_starts.size() - 1; }

    [[nodiscard]] std::size_t bytes() const;

    /// Makes room for names of `letters` characters, each name counting one more.
    void reserve(std::size_t letters);

    void append(const FoldedText& name) { insert(size(), name); }

    /// Takes at <= size(); names from `at` on move one place up.
    void insert(std::size_t at, const FoldedText& name);
    /// Takes at < size(); names after it move one place down.
    void erase(std::size_t at);

    /// By code points. Takes at < size().
    [[nodiscard]] std::strong_ordering compare(std::size_t at, const FoldedText& name) const;

    /// Lowers scores[i] to the score of the best place where `pattern` matches name i. Takes as many
    /// scores as there are names.
    void search(
        const SearchPattern& pattern,
        const PlaceScores& placeScores,
        std::span<std::uint8_t> scores
    ) const;

    /// The best place of `pattern` in one name. Takes at < size().
    [[nodiscard]] NamePlace placeIn(std::size_t at, const SearchPattern& pattern) const;

private:
    // `letter` counts from the beginning of the first name.
    [[nodiscard]] bool matchesAt(std::size_t letter, const SearchPattern& pattern) const;
    [[nodiscard]] NamePlace placeOf(std::size_t letter, bool isFirst) const;

    std::string m_projected;                // 0 behind each name
    std::vector<std::uint32_t> m_letters;   // code point, top bit: begins a word
    std::vector<std::uint32_t> m_starts{0}; // where each name begins, and the end
};

} // namespace jangbu
