#include "tests/core/product/naive_search.h"

#include "core/text/hangul.h"
#include "core/text/keyboard_slip.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <sstream>
#include <tuple>

namespace jangbu::tests {

namespace {

using Score = std::pair<MatchRank, bool>; // the lower the better

struct Folded
{
    std::u32string characters;
    std::vector<std::size_t> wordStarts;
};

bool isAsciiAlphanumeric(char32_t character)
{
    return (character >= U'0' && character <= U'9') || (character >= U'a' && character <= U'z');
}

char32_t loweredLetter(char32_t letter)
{
    return letter >= U'A' && letter <= U'Z' ? letter + 0x20 : letter;
}

// ㄳ is typed with two keys and searched as two letters.
std::u32string lettersOf(char32_t character)
{
    const auto pair = character < U'ㅏ' ? splitJamo(character) : std::nullopt;
    return pair ? std::u32string{pair->first, pair->second} : std::u32string(1, character);
}

Folded fold(const std::string& utf8)
{
    Folded folded;
    char32_t before = U' ';
    for (const char32_t typed : toCodePoints(utf8)) {
        const char32_t character = loweredLetter(typed);
        if (character != U' ') {
            if (before < 0x80 && !isAsciiAlphanumeric(before)) {
                folded.wordStarts.push_back(folded.characters.size());
            }
            folded.characters += lettersOf(character);
        }
        before = character;
    }
    return folded;
}

bool isMatch(char32_t wanted, char32_t character)
{
    const auto parts = decompose(character);
    return wanted == character
           || (isInitialConsonant(wanted) && parts && jamoOfInitial(parts->initial) == wanted);
}

std::string keysOf(const std::u32string& text)
{
    return latinFromHangulKeys(toUtf8(text));
}

// Whether the end of `name` from its last compared character on could still come of `syllable`.
bool mayGrowInto(char32_t syllable, const std::u32string& name)
{
    // A Latin letter would look like the key of a Hangul one.
    const bool isHangulNext = name.size() > 1 && name[1] >= U'ㄱ';
    return isSyllable(name.front())
           && keysOf(name.substr(0, isHangulNext ? 2 : 1))
                  .starts_with(keysOf(std::u32string(1, syllable)));
}

bool matchesAt(const std::u32string& name, const std::u32string& word, bool isGrowing)
{
    if (name.size() < word.size()) {
        return false;
    }
    for (std::size_t place = 0; place + 1 < word.size(); ++place) {
        if (!isMatch(word[place], name[place])) {
            return false;
        }
    }
    const bool mayGrow = isGrowing && isSyllable(word.back());
    return isMatch(word.back(), name[word.size() - 1])
           || (mayGrow && mayGrowInto(word.back(), name.substr(word.size() - 1)));
}

std::optional<MatchRank> placeOf(const Folded& name, const std::string& word, bool isGrowing)
{
    const std::u32string wanted = fold(word).characters;
    std::optional<MatchRank> best;
    for (std::size_t place = 0; place < name.characters.size(); ++place) {
        if (!matchesAt(name.characters.substr(place), wanted, isGrowing)) {
            continue;
        }
        const bool startsWord = std::ranges::find(name.wordStarts, place) != name.wordStarts.end();
        const MatchRank rank = place == 0   ? MatchRank::NameBegins
                               : startsWord ? MatchRank::WordBegins
                                            : MatchRank::NameHas;
        best = best ? std::min(*best, rank) : rank;
    }
    return best;
}

bool hasLatin(const std::string& text)
{
    return std::ranges::any_of(text, [](char byte) {
        return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
    });
}

std::string lowered(std::string text)
{
    for (char& byte : text) {
        byte = byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + 0x20) : byte;
    }
    return text;
}

// The word on the other layout, where that is worth looking for in names.
std::optional<std::string> slippedWord(const std::string& word)
{
    if (hasLatin(word)) {
        const bool isCapsLock =
            std::ranges::none_of(word, [](char byte) { return byte >= 'a' && byte <= 'z'; });
        return hangulFromLatinKeys(isCapsLock ? lowered(word) : word);
    }
    const std::string latin = latinFromHangulKeys(word);
    return latin != word && latin.size() >= 3 ? std::optional(latin) : std::nullopt;
}

void improve(std::optional<Score>& best, std::optional<MatchRank> rank, bool isBySlip)
{
    if (rank && (!best || Score{*rank, isBySlip} < *best)) {
        best = Score{*rank, isBySlip};
    }
}

std::optional<Score> nameScore(const NaiveItem& item, const std::vector<std::string>& words)
{
    const Folded name = fold(item.name);
    std::optional<Score> worst;
    for (std::size_t place = 0; place < words.size(); ++place) {
        const bool isLast = place + 1 == words.size();
        std::optional<Score> best;
        improve(best, placeOf(name, words[place], isLast), false);
        if (const auto slipped = slippedWord(words[place])) {
            improve(best, placeOf(name, *slipped, isLast), true);
        }
        if (!best) {
            return std::nullopt;
        }
        worst = worst ? std::max(*worst, *best) : *best;
    }
    return worst;
}

std::optional<MatchRank> codeRank(const NaiveItem& item, const std::string& code)
{
    std::vector<std::string> all{lowered(item.code)};
    for (const std::string& barcode : item.barcodes) {
        all.push_back(lowered(barcode));
    }
    const bool isNumber = code.find_first_not_of("0123456789") == std::string::npos;
    const bool endsOne =
        std::ranges::any_of(all, [&code](const std::string& one) { return one.ends_with(code); });
    if (std::ranges::find(all, code) != all.end()) {
        return MatchRank::ExactCode;
    }
    if (all.front().starts_with(code)) {
        return MatchRank::CodeBegins;
    }
    return isNumber && code.size() >= 4 && endsOne ? std::optional(MatchRank::CodeEnds)
                                                   : std::nullopt;
}

} // namespace

std::vector<SearchHit>
naiveQuery(const std::vector<NaiveItem>& items, const std::string& utf8, std::size_t limit)
{
    std::istringstream stream(utf8);
    std::vector<std::string> words{std::istream_iterator<std::string>(stream), {}};
    words.resize(std::min<std::size_t>(words.size(), 8));
    std::string code = lowered(utf8);
    std::erase(code, ' ');
    if (code.empty()) {
        return {};
    }
    const std::string slippedCode = hasLatin(code) ? code : latinFromHangulKeys(code);

    using Ranked = std::tuple<Score, std::u32string, ProductId>;
    std::vector<Ranked> ranked;
    for (const NaiveItem& item : items) {
        std::optional<Score> score = nameScore(item, words);
        improve(score, codeRank(item, code), false);
        if (slippedCode != code) {
            improve(score, codeRank(item, lowered(slippedCode)), true);
        }
        if (score) {
            ranked.emplace_back(*score, fold(item.name).characters, item.id);
        }
    }
    std::ranges::sort(ranked);
    std::vector<SearchHit> hits;
    for (const auto& [score, name, id] : ranked) {
        if (hits.size() < limit) {
            hits.push_back({id, score.first, score.second});
        }
    }
    return hits;
}

} // namespace jangbu::tests
