#include "core/product/product_search.h"

#include "core/limit/limits.h"
#include "core/product/barcode.h"
#include "core/product/byte_scan.h"
#include "core/product/search_folding.h"
#include "core/result/must.h"
#include "core/text/keyboard_slip.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>
#include <optional>

namespace jangbu {

namespace {

constexpr std::size_t wordsMax = 8;
constexpr std::size_t endingDigitsMin = 4;
// A short word of consonants is hardly ever Latin typed with the input method on.
constexpr std::size_t latinSlipMin = 3;

constexpr char codeBegin = '\x01';
constexpr char codeEnd = '\x02';

constexpr std::uint8_t noScore = 0xFF;
constexpr std::size_t scoreCount = 2 * (static_cast<std::size_t>(MatchRank::NameHas) + 1);

constexpr std::uint8_t toScore(MatchRank rank, bool isBySlip)
{
    return static_cast<std::uint8_t>(2 * static_cast<std::uint8_t>(rank) + (isBySlip ? 1 : 0));
}

constexpr PlaceScores placeScores(bool isBySlip)
{
    return {
        toScore(MatchRank::NameBegins, isBySlip),
        toScore(MatchRank::WordBegins, isBySlip),
        toScore(MatchRank::NameHas, isBySlip),
        noScore,
    };
}

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

bool isLatin(char character)
{
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
}

bool hasSmallLatin(std::string_view text)
{
    return std::ranges::any_of(text, [](char byte) { return byte >= 'a' && byte <= 'z'; });
}

// A barcode in the one form it is compared in; UPC-A typed as twelve digits is an EAN-13.
std::string comparedBarcode(std::string_view text)
{
    const auto barcode = parseBarcode(text);
    return foldCode(barcode ? barcode->text : text);
}

// The product's code first, then its barcodes, each between codeBegin and codeEnd.
std::string packedCodes(const SearchItem& item)
{
    std::string packed = codeBegin + foldCode(item.code) + codeEnd;
    for (const std::string& barcode : item.barcodes) {
        packed += codeBegin + comparedBarcode(barcode) + codeEnd;
    }
    return packed;
}

// About as many bytes as packedCodes() gives.
std::size_t packedSize(const SearchItem& item)
{
    std::size_t bytes = item.code.size() + 2;
    for (const std::string& barcode : item.barcodes) {
        bytes += barcode.size() + 3;
    }
    return bytes;
}

// The text as typed on the other layout; nothing when no key of it means anything there.
std::optional<std::string> slipOf(std::string_view typed)
{
    if (std::ranges::any_of(typed, isLatin)) {
        // Without a small letter Caps Lock was on.
        return hangulFromLatinKeys(hasSmallLatin(typed) ? std::string(typed) : foldCode(typed));
    }
    std::string latin = latinFromHangulKeys(typed);
    return latin == typed ? std::nullopt : std::optional(std::move(latin));
}

/// One word with everything it may mean.
struct Word
{
    std::vector<SearchPattern> typed;
    std::vector<SearchPattern> slipped;
};

Word readWord(std::string_view typed, WordEnd end)
{
    Word word;
    word.typed = patternsOf(foldName(typed).characters, end);
    const auto slip = slipOf(typed);
    if (slip && (std::ranges::any_of(typed, isLatin) || slip->size() >= latinSlipMin)) {
        word.slipped = patternsOf(foldName(*slip).characters, end);
    }
    return word;
}

std::vector<Word> readWords(std::string_view utf8)
{
    std::vector<std::string> typed = wordsOf(utf8);
    typed.resize(std::min(typed.size(), wordsMax));
    std::vector<Word> words;
    words.reserve(typed.size());
    for (std::size_t place = 0; place < typed.size(); ++place) {
        const bool isLast = place + 1 == typed.size();
        words.push_back(readWord(typed[place], isLast ? WordEnd::Growing : WordEnd::Finished));
    }
    return words;
}

std::size_t lengthOf(const Word& word)
{
    return word.typed.front().projected.size();
}

std::uint8_t scoreIn(const PackedNames& names, std::size_t at, const Word& word)
{
    std::uint8_t score = noScore;
    for (const bool isBySlip : {false, true}) {
        for (const SearchPattern& pattern : isBySlip ? word.slipped : word.typed) {
            const auto place = static_cast<std::size_t>(names.placeIn(at, pattern));
            score = std::min(score, placeScores(isBySlip)[place]);
        }
    }
    return score;
}

// Searches all names for the word; each of them keeps the better score.
void scoreAll(const PackedNames& names, const Word& word, std::vector<std::uint8_t>& scores)
{
    for (const bool isBySlip : {false, true}) {
        for (const SearchPattern& pattern : isBySlip ? word.slipped : word.typed) {
            names.search(pattern, placeScores(isBySlip), scores);
        }
    }
}

// Looks for a further word where the ones before were found; the worse score counts.
void narrow(const PackedNames& names, const Word& word, std::vector<std::uint8_t>& scores)
{
    for (std::size_t at = 0; at < scores.size(); ++at) {
        if (scores[at] != noScore) {
            scores[at] = std::max(scores[at], scoreIn(names, at, word));
        }
    }
}

/// The first characters of a name as a number, so that sorting seldom has to look at the name.
struct Beginning
{
    std::uint64_t letters = 0;
    std::size_t place = 0;
};

// Ordered like the names wherever it differs.
std::uint64_t beginningOf(const FoldedText& name)
{
    constexpr std::size_t count = 4;
    constexpr char32_t largest = 0xFFFF;
    std::uint64_t letters = 0;
    for (std::size_t place = 0; place < count; ++place) {
        const bool isThere = place < name.characters.size();
        letters <<= 16U;
        letters |= isThere ? std::min(name.characters[place], largest) : 0;
    }
    return letters;
}

std::string_view clipped(std::string_view utf8)
{
    std::size_t bytes = 0;
    for (std::size_t count = 0; count < limit::nameCharacters && bytes < utf8.size(); ++count) {
        bytes += firstCodePoint(utf8.substr(bytes)).bytes;
    }
    return utf8.substr(0, bytes);
}

} // namespace

ProductSearch::ProductSearch(std::span<const SearchItem> items)
{
    std::vector<FoldedText> names;
    names.reserve(items.size());
    std::size_t characters = 0;
    std::size_t codeBytes = 0;
    for (const SearchItem& item : items) {
        names.push_back(foldName(item.name));
        characters += names.back().characters.size();
        codeBytes += packedSize(item);
    }
    std::vector<Beginning> order;
    order.reserve(items.size());
    for (const FoldedText& name : names) {
        order.push_back({beginningOf(name), order.size()});
    }
    std::ranges::sort(order, [&](const Beginning& left, const Beginning& right) {
        if (left.letters != right.letters) {
            return left.letters < right.letters;
        }
        const auto byName = names[left.place].characters <=> names[right.place].characters;
        return std::is_neq(byName) ? std::is_lt(byName)
                                   : items[left.place].id < items[right.place].id;
    });

    m_ids.reserve(items.size());
    m_codeStarts.reserve(items.size() + 1);
    m_names.reserve(items.size() + characters);
    m_codes.reserve(codeBytes);
    for (const Beginning& next : order) {
        insertAt(size(), names[next.place], items[next.place]);
    }
}

std::size_t ProductSearch::bytes() const
{
    return m_names.bytes() + m_codes.capacity() + m_ids.capacity() * sizeof(ProductId)
           + m_codeStarts.capacity() * sizeof(std::uint32_t);
}

std::vector<SearchHit> ProductSearch::query(std::string_view utf8, std::size_t limit) const
{
    const std::string_view typed = clipped(utf8);
    const std::string code = foldCode(typed);
    if (code.empty()) {
        return {};
    }
    Scores scores(size(), noScore);
    scoreNames(typed, scores);
    scoreCodes(code, false, scores);
    const std::string normalised = comparedBarcode(code);
    if (normalised != code) {
        scoreCodes(normalised, false, scores);
    }
    const auto slip = slipOf(code);
    if (slip && std::ranges::none_of(code, isLatin)) {
        scoreCodes(foldCode(*slip), true, scores);
    }
    return bestOf(scores, limit);
}

void ProductSearch::upsert(const SearchItem& item)
{
    remove(item.id);
    const FoldedText name = foldName(item.name);
    insertAt(placeFor(name, item.id), name, item);
}

bool ProductSearch::remove(ProductId id)
{
    const auto found = std::ranges::find(m_ids, id);
    if (found == m_ids.end()) {
        return false;
    }
    eraseAt(static_cast<std::size_t>(found - m_ids.begin()));
    return true;
}

std::size_t ProductSearch::placeFor(const FoldedText& name, ProductId id) const
{
    std::size_t first = 0;
    std::size_t last = size();
    while (first < last) {
        const std::size_t middle = first + (last - first) / 2;
        const auto byName = m_names.compare(middle, name);
        if (std::is_lt(byName) || (std::is_eq(byName) && m_ids[middle] < id)) {
            first = middle + 1;
        } else {
            last = middle;
        }
    }
    return first;
}

void ProductSearch::insertAt(std::size_t at, const FoldedText& name, const SearchItem& item)
{
    const std::string codes = packedCodes(item);
    MUST(m_codes.size() + codes.size() <= std::numeric_limits<std::uint32_t>::max());
    const auto offset = static_cast<std::ptrdiff_t>(at);
    m_ids.insert(m_ids.begin() + offset, item.id);
    m_names.insert(at, name);
    const std::uint32_t start = m_codeStarts[at];
    m_codes.insert(start, codes);
    m_codeStarts.insert(m_codeStarts.begin() + offset, start);
    for (std::size_t later = at + 1; later < m_codeStarts.size(); ++later) {
        m_codeStarts[later] += static_cast<std::uint32_t>(codes.size());
    }
}

void ProductSearch::eraseAt(std::size_t at)
{
    const auto offset = static_cast<std::ptrdiff_t>(at);
    m_ids.erase(m_ids.begin() + offset);
    m_names.erase(at);
    const std::uint32_t start = m_codeStarts[at];
    const std::uint32_t length = m_codeStarts[at + 1] - start;
    m_codes.erase(start, length);
    m_codeStarts.erase(m_codeStarts.begin() + offset);
    for (std::size_t later = at; later < m_codeStarts.size(); ++later) {
        m_codeStarts[later] -= length;
    }
}

void ProductSearch::scoreNames(std::string_view utf8, Scores& scores) const
{
    const std::vector<Word> words = readWords(utf8);
    if (words.empty()) {
        return;
    }
    // The longest word is the rarest: all names are searched for it, the others only where it is.
    const auto longest = std::ranges::max_element(words, {}, lengthOf);
    scoreAll(m_names, *longest, scores);
    for (const Word& word : words) {
        if (&word != &*longest) {
            narrow(m_names, word, scores);
        }
    }
}

void ProductSearch::scoreCodes(std::string_view code, bool isBySlip, Scores& scores) const
{
    const bool mayEnd = code.size() >= endingDigitsMin && std::ranges::all_of(code, isDigit);
    // Where endings do not count, only what begins a code is looked at.
    const std::string sought = mayEnd ? std::string(code) : codeBegin + std::string(code);
    const std::string_view codes = m_codes;
    ByteScan scan(codes, sought);
    std::size_t at = 0;
    for (std::size_t hit = scan.next(0); hit != ByteScan::nowhere; hit = scan.next(hit + 1)) {
        while (m_codeStarts[at + 1] <= hit) {
            ++at;
        }
        const std::size_t first = mayEnd ? hit : hit + 1;
        const bool begins = codes[first - 1] == codeBegin;
        const bool ends = codes[first + code.size()] == codeEnd;
        const bool isFirstCode = first == m_codeStarts[at] + 1;
        if (begins && ends) {
            scores[at] = std::min(scores[at], toScore(MatchRank::ExactCode, isBySlip));
        } else if (begins && isFirstCode) {
            scores[at] = std::min(scores[at], toScore(MatchRank::CodeBegins, isBySlip));
        } else if (ends && mayEnd) {
            scores[at] = std::min(scores[at], toScore(MatchRank::CodeEnds, isBySlip));
        }
    }
}

std::vector<SearchHit> ProductSearch::bestOf(const Scores& scores, std::size_t limit) const
{
    // Counted first, so that each hit is written to its place at once.
    std::array<std::size_t, scoreCount + 1> ends{};
    for (const std::uint8_t score : scores) {
        if (score != noScore) {
            ++ends[score + std::size_t{1}];
        }
    }
    std::partial_sum(ends.begin(), ends.end(), ends.begin());
    std::vector<SearchHit> hits(std::min(limit, ends.back()));
    for (std::size_t at = 0; at < scores.size(); ++at) {
        const std::uint8_t score = scores[at];
        if (score == noScore) {
            continue;
        }
        const std::size_t place = ends[score]++;
        if (place < hits.size()) {
            hits[place] = {m_ids[at], static_cast<MatchRank>(score / 2), score % 2 == 1};
        }
    }
    return hits;
}

} // namespace jangbu
