#include "core/text/masking.h"

#include "core/text/utf8.h"

namespace jangbu {

std::string maskedName(std::string_view utf8)
{
    std::u32string name = toCodePoints(utf8);
    while (!name.empty() && isWhiteSpace(name.back())) {
        name.pop_back();
    }
    name.erase(0, name.find_first_not_of(U' '));
    const bool keepsFirst = name.size() >= 2;
    const bool keepsLast = name.size() >= 3;
    for (std::size_t place = 0; place < name.size(); ++place) {
        const bool isKept = (place == 0 && keepsFirst) || (place + 1 == name.size() && keepsLast);
        if (!isKept && !isWhiteSpace(name[place])) {
            name[place] = U'*';
        }
    }
    return toUtf8(name);
}

std::string maskedPhone(std::string_view display)
{
    std::string masked(display);
    int left = 4;
    for (auto place = masked.rbegin(); place != masked.rend() && left > 0; ++place) {
        if (*place >= '0' && *place <= '9') {
            *place = '*';
            --left;
        }
    }
    return masked;
}

} // namespace jangbu
