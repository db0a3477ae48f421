#pragma once

#include "core/product/product_search.h"

#include <string>
#include <vector>

namespace jangbu::tests {

struct NaiveItem
{
    ProductId id;
    std::string name;
    std::string code;
    std::vector<std::string> barcodes;
};

/// What ProductSearch must answer, written as a reader of its description would: item by item, and
/// growing syllables by the keys they are typed with. Knows blanks and ASCII only; slow.
[[nodiscard]] std::vector<SearchHit>
naiveQuery(const std::vector<NaiveItem>& items, const std::string& utf8, std::size_t limit);

} // namespace jangbu::tests
