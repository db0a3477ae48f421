// Product search over 100,000 names: how long one query takes, ranking included, on one core.

#include "core/product/barcode.h"
#include "core/product/product_search.h"
#include "core/text/hangul.h"
#include "core/text/keyboard_slip.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace jangbu;

constexpr std::size_t hitLimit = 200;

constexpr std::array<std::string_view, 24> brands{
    "농심", "오뚜기", "삼양",   "풀무원", "CJ",       "해태",   "롯데",       "오리온",
    "동원", "청정원", "빙그레", "매일",   "서울우유", "남양",   "크라운",     "코카콜라",
    "동서", "하림",   "사조",   "대상",   "샘표",     "종가집", "LG생활건강", "아모레퍼시픽",
};
constexpr std::array<std::string_view, 20> kinds{
    "매운",     "순한",   "국내산",   "유기농", "무가당", "저염",   "진한",
    "부드러운", "바삭한", "친환경",   "냉동",   "생",     "햇",     "구운",
    "훈제",     "수제",   "프리미엄", "제주",   "통밀",   "흑임자",
};
constexpr std::array<std::string_view, 40> goods{
    "신라면", "너구리",   "짜파게티",   "진라면",   "감자칩", "고구마", "양파링", "새우깡",
    "우유",   "요구르트", "아이스크림", "초코파이", "생수",   "콜라",   "사이다", "커피믹스",
    "두부",   "콩나물",   "김치",       "된장",     "고추장", "참기름", "햇반",   "만두",
    "돈까스", "치킨너겟", "참치",       "어묵",     "소시지", "베이컨", "계란",   "닭가슴살",
    "샴푸",   "치약",     "비누",       "휴지",     "물티슈", "세제",   "마스크", "건전지",
};
constexpr std::array<std::string_view, 12> sizes{
    "",
    "120g",
    "5입",
    "500ml",
    "1.5L",
    "2kg",
    "30매",
    "대용량",
    "소컵",
    "1+1",
    "[기획특가]",
    "리필",
};

/// The same numbers on every run (xorshift64).
class Numbers
{
public:
    std::size_t below(std::size_t bound)
    {
        m_state ^= m_state << 13U;
        m_state ^= m_state >> 7U;
        m_state ^= m_state << 17U;
        return m_state % bound;
    }

    template <std::size_t Count>
    std::string_view oneOf(const std::array<std::string_view, Count>& words)
    {
        return words[below(Count)];
    }

private:
    std::uint64_t m_state = 88'172'645'463'325'252ULL;
};

struct Catalogue
{
    std::vector<std::string> names;
    std::vector<std::string> codes;
    std::vector<std::vector<std::string>> barcodes;
    std::vector<SearchItem> items;
};

ProductId idOf(std::size_t number)
{
    ProductId id;
    for (std::size_t byte = 0; byte < 8; ++byte) {
        id.uuid.bytes[15 - byte] = static_cast<std::uint8_t>(number >> (8 * byte));
    }
    return id;
}

std::string padded(std::size_t number, std::size_t digits)
{
    const std::string text = std::to_string(number);
    return std::string(digits - std::min(digits, text.size()), '0') + text;
}

Catalogue makeCatalogue(std::size_t count, Numbers& numbers)
{
    Catalogue catalogue;
    for (std::size_t number = 0; number < count; ++number) {
        std::string name(numbers.oneOf(brands));
        for (const std::string_view word :
             {numbers.oneOf(kinds), numbers.oneOf(goods), numbers.oneOf(sizes)}) {
            name += " " + std::string(word);
        }
        catalogue.names.push_back(name + " " + std::to_string(numbers.below(900)));
        catalogue.codes.push_back("P" + padded(number, 6));
        std::string barcode = "880" + padded(numbers.below(1'000'000'000), 9);
        barcode += checkDigitOf(barcode);
        catalogue.barcodes.push_back({barcode});
    }
    for (std::size_t number = 0; number < count; ++number) {
        catalogue.items.push_back(
            {idOf(number),
             catalogue.names[number],
             catalogue.codes[number],
             catalogue.barcodes[number]}
        );
    }
    return catalogue;
}

// What somebody types on the way to a product: the first syllables of one of its words.
std::string typedPart(const std::string& name, Numbers& numbers)
{
    const std::u32string characters = toCodePoints(name);
    std::vector<std::size_t> starts;
    for (std::size_t at = 0; at < characters.size(); ++at) {
        const bool startsWord = at == 0 || characters[at - 1] == U' ';
        if (startsWord && isSyllable(characters[at])) {
            starts.push_back(at);
        }
    }
    const std::size_t start = starts[numbers.below(starts.size())];
    std::size_t length = 1 + numbers.below(5);
    while (!std::ranges::all_of(characters.substr(start, length), isSyllable)) {
        --length;
    }
    return toUtf8(characters.substr(start, length));
}

struct Series
{
    std::string_view name;
    std::vector<std::string> queries;
};

std::vector<Series> makeSeries(const Catalogue& catalogue, Numbers& numbers, std::size_t rounds)
{
    Series initials{"chosung", {}};
    Series syllables{"syllable", {}};
    Series slips{"slip", {}};
    Series words{"two_words", {}};
    Series barcodes{"barcode", {}};
    Series endings{"barcode_end", {}};
    for (std::size_t round = 0; round < rounds; ++round) {
        const std::size_t number = numbers.below(catalogue.names.size());
        const std::string& name = catalogue.names[number];
        const std::string typed = typedPart(name, numbers);
        initials.queries.push_back(initialsOf(typed));
        syllables.queries.push_back(typed);
        slips.queries.push_back(latinFromHangulKeys(typed));
        words.queries.push_back(typed + " " + initialsOf(typedPart(name, numbers)));
        const std::string& barcode = catalogue.barcodes[number].front();
        barcodes.queries.push_back(barcode);
        endings.queries.push_back(barcode.substr(9));
    }
    Series letters{"one_letter", {}};
    for (const char32_t letter :
         std::u32string(U"ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ아이지라기abckl125")) {
        letters.queries.push_back(toUtf8(std::u32string(1, letter)));
    }
    return {initials, syllables, slips, words, barcodes, endings, letters};
}

/// Microseconds from `start` to `end`.
long long between(const timespec& start, const timespec& end)
{
    return (end.tv_sec - start.tv_sec) * 1'000'000LL + (end.tv_nsec - start.tv_nsec) / 1'000;
}

/// Takes the time of one query after another: by the wall and, because the machine may be busy with
/// something else, of the processor alone.
class Stopwatch
{
public:
    void start()
    {
        clock_gettime(CLOCK_MONOTONIC, &m_wallStart);
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &m_cpuStart);
    }

    void stop()
    {
        timespec wall{};
        timespec cpu{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &cpu);
        clock_gettime(CLOCK_MONOTONIC, &wall);
        m_wallUs.push_back(between(m_wallStart, wall));
        m_cpuUs.push_back(between(m_cpuStart, cpu));
    }

    void print(std::string_view what, bool isJson)
    {
        std::ranges::sort(m_wallUs);
        std::ranges::sort(m_cpuUs);
        if (isJson) {
            std::printf(
                R"({"bench":"search","query":"%s","p50_us":%lld,"p99_us":%lld,)"
                R"("cpu_p50_us":%lld,"cpu_p99_us":%lld,"rounds":%zu})"
                "\n",
                std::string(what).c_str(),
                m_wallUs[m_wallUs.size() / 2],
                m_wallUs[m_wallUs.size() * 99 / 100],
                m_cpuUs[m_cpuUs.size() / 2],
                m_cpuUs[m_cpuUs.size() * 99 / 100],
                m_wallUs.size()
            );
        } else {
            std::printf(
                "search %-12s p50 %6lld us   p99 %6lld us   processor p50 %6lld us   "
                "p99 %6lld us   %zu rounds\n",
                std::string(what).c_str(),
                m_wallUs[m_wallUs.size() / 2],
                m_wallUs[m_wallUs.size() * 99 / 100],
                m_cpuUs[m_cpuUs.size() / 2],
                m_cpuUs[m_cpuUs.size() * 99 / 100],
                m_wallUs.size()
            );
        }
    }

private:
    timespec m_wallStart{};
    timespec m_cpuStart{};
    std::vector<long long> m_wallUs;
    std::vector<long long> m_cpuUs;
};

/// How many of the queries found nothing.
std::size_t measure(const ProductSearch& search, const Series& series, bool isJson)
{
    Stopwatch stopwatch;
    std::size_t unanswered = 0;
    for (const std::string& query : series.queries) {
        stopwatch.start();
        const auto hits = search.query(query, hitLimit);
        stopwatch.stop();
        unanswered += hits.empty() ? 1U : 0U;
    }
    stopwatch.print(series.name, isJson);
    return unanswered;
}

void print(std::string_view what, long long value, bool isJson)
{
    const std::string name(what);
    if (isJson) {
        std::printf("{\"bench\":\"search\",\"%s\":%lld}\n", name.c_str(), value);
    } else {
        std::printf("search %s %lld\n", name.c_str(), value);
    }
}

void measureUpserts(
    ProductSearch& search,
    const Catalogue& catalogue,
    Numbers& numbers,
    bool isJson
)
{
    Stopwatch stopwatch;
    for (int round = 0; round < 300; ++round) {
        const SearchItem& item = catalogue.items[numbers.below(catalogue.items.size())];
        const SearchItem& other = catalogue.items[numbers.below(catalogue.items.size())];
        stopwatch.start();
        search.upsert({item.id, other.name, item.code, item.barcodes});
        stopwatch.stop();
    }
    stopwatch.print("upsert", isJson);
}

} // namespace

int main(int argc, char** argv)
{
    const std::vector<std::string_view> options(argv + 1, argv + argc);
    const bool isSmoke = std::ranges::find(options, "--smoke") != options.end();
    const bool isJson = std::ranges::find(options, "--json") != options.end();

    Numbers numbers;
    const Catalogue catalogue = makeCatalogue(isSmoke ? 2'000 : 100'000, numbers);
    Stopwatch stopwatch;
    stopwatch.start();
    ProductSearch search(catalogue.items);
    stopwatch.stop();
    stopwatch.print("build", isJson);
    print("bytes", static_cast<long long>(search.bytes()), isJson);

    std::size_t unanswered = 0;
    for (const Series& series : makeSeries(catalogue, numbers, isSmoke ? 50 : 3'000)) {
        const std::size_t missed = measure(search, series, isJson);
        unanswered += series.name == "one_letter" ? 0 : missed;
    }
    measureUpserts(search, catalogue, numbers, isJson);
    // Every query was made from a name or a barcode, so each has at least that product.
    if (unanswered > 0) {
        std::fprintf(stderr, "%zu queries found nothing\n", unanswered);
        return 1;
    }
    return 0;
}
