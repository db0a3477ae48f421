#pragma once

#include "core/identity/ids.h"
#include "core/product/packed_names.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace jangbu {

/// What of a product can be searched. Barcodes are as they are stored (parseBarcode's text).
struct SearchItem
{
    ProductId id;
    std::string_view name;
    std::string_view code;
    std::span<const std::string> barcodes;
};

/// How a product answers a query, best first.
enum class MatchRank : std::uint8_t {
    ExactCode, // the code or a barcode
    NameBegins,
    CodeBegins,
    WordBegins, // a word inside the name begins so
    CodeEnds,   // the last four or more digits of the code or a barcode
    NameHas,
};

struct SearchHit
{
    ProductId product;
    MatchRank rank = MatchRank::NameHas;
    bool isBySlip = false; // found only as typed on the other keyboard layout

    friend bool operator==(const SearchHit&, const SearchHit&) = default;
};

/// Finds products while their name is being typed: by initial consonants, finished and unfinished
/// syllables, Latin, code and barcode, and what the same keys mean on the other layout.
///
/// The buffers are sorted by folded name, so that scanning them yields each rank in its order.
/// Building is for thousands of products at once; upsert and remove move what lies behind (about a
/// millisecond with 100,000 products).
class ProductSearch
{
public:
    ProductSearch() = default;
    /// The ids must differ.
    explicit ProductSearch(std::span<const SearchItem> items);

    [[nodiscard]] std::size_t size() const { return m_ids.size(); }

    /// Memory held.
    [[nodiscard]] std::size_t bytes() const;

    /// At most `limit` products, by rank, then those without a slip, then by folded name, then by
    /// id. Every word must match the name (its rank is that of the worst of them), or the query as
    /// a whole the code or a barcode. A blank query has no answer; words after the eighth and
    /// characters after the 200th do not count.
    [[nodiscard]] std::vector<SearchHit> query(std::string_view utf8, std::size_t limit) const;

    /// Puts the product in place of the one with its id, or adds it.
    void upsert(const SearchItem& item);
    /// False when there was none.
    bool remove(ProductId id);

private:
    // Rank and slip as one number to compare; see toScore().
    using Scores = std::vector<std::uint8_t>;

    [[nodiscard]] std::size_t placeFor(const FoldedText& name, ProductId id) const;
    void insertAt(std::size_t at, const FoldedText& name, const SearchItem& item);
    void eraseAt(std::size_t at);
    void scoreNames(std::string_view utf8, Scores& scores) const;
    void scoreCodes(std::string_view code, bool isBySlip, Scores& scores) const;
    [[nodiscard]] std::vector<SearchHit> bestOf(const Scores& scores, std::size_t limit) const;

    std::vector<ProductId> m_ids;
    PackedNames m_names;
    std::string m_codes;                        // see packedCodes()
    std::vector<std::uint32_t> m_codeStarts{0}; // where each product's codes begin, and the end
};

} // namespace jangbu
