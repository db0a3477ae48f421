// Amounts from text: whatever is read is written in one way that reads as the same amount.

#include "core/money/money_text.h"
#include "core/result/must.h"

#include <array>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    // A char is a byte, and the text may hold any.
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    for (const int exponent : std::array{0, 2, 4}) {
        const jangbu::Currency currency{"XTS", exponent};
        const auto money = jangbu::parseMoney(text, currency);
        if (money) {
            MUST(jangbu::parseMoney(toText(*money, currency), currency) == money);
        }
    }
    return 0;
}
