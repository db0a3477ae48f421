#include "core/shift/shift.h"

namespace jangbu {

std::string receiptNumber(const Terminal& terminal)
{
    constexpr std::size_t digits = 6;
    std::string number = std::to_string(terminal.nextReceiptNo);
    if (number.size() < digits) {
        number.insert(0, digits - number.size(), '0');
    }
    return terminal.prefix + "-" + number;
}

} // namespace jangbu
