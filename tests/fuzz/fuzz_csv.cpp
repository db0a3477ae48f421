#include "core/text/csv.h"

#include <cstddef>
#include <cstdint>

// Any bytes, cut anywhere, read as the same rows or end in the same named fault.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace jangbu;
    const std::string text(data, data + size);
    const auto rowsOf = [&text](std::size_t pieceSize) {
        std::vector<CsvRow> rows;
        CsvReader reader(delimiterOf(text), [&rows](CsvRow&& row) {
            rows.push_back(std::move(row));
        });
        bool isWhole = true;
        for (std::size_t from = 0; from < text.size() && isWhole; from += pieceSize) {
            isWhole = reader.feed(std::string_view(text).substr(from, pieceSize)).has_value();
        }
        isWhole = isWhole && reader.finish().has_value();
        return std::pair{std::move(rows), isWhole};
    };
    const auto whole = rowsOf(text.size() + 1);
    const auto pieces = rowsOf(3);
    if (whole.second != pieces.second || whole.first.size() != pieces.first.size()) {
        __builtin_trap();
    }
    for (std::size_t place = 0; place < whole.first.size(); ++place) {
        if (whole.first[place].fields != pieces.first[place].fields) {
            __builtin_trap();
        }
    }
    return 0;
}
