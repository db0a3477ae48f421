#include "app/server/call/target.h"

namespace jangbu::app {

namespace {

constexpr std::size_t segmentsMax = 8;
constexpr std::size_t fieldsMax = 32;

std::optional<unsigned> hexDigit(char character)
{
    if (character >= '0' && character <= '9') {
        return static_cast<unsigned>(character - '0');
    }
    const char small =
        character >= 'A' && character <= 'F' ? static_cast<char>(character - 'A' + 'a') : character;
    if (small >= 'a' && small <= 'f') {
        return static_cast<unsigned>(small - 'a') + 10;
    }
    return std::nullopt;
}

enum class Part : std::uint8_t { Path, Query };

std::optional<std::string> decoded(std::string_view text, Part part)
{
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t place = 0; place < text.size(); ++place) {
        if (text[place] != '%') {
            plain.push_back(part == Part::Query && text[place] == '+' ? ' ' : text[place]);
            continue;
        }
        const auto high = place + 2 < text.size() ? hexDigit(text[place + 1]) : std::nullopt;
        const auto low = high ? hexDigit(text[place + 2]) : std::nullopt;
        if (!low) {
            return std::nullopt;
        }
        plain.push_back(static_cast<char>(*high * 16 + *low));
        place += 2;
    }
    return plain;
}

/// The text up to `end`, which is taken off with it.
std::string_view takeUntil(std::string_view& text, char end)
{
    const auto place = text.find(end);
    const std::string_view taken = text.substr(0, place);
    text.remove_prefix(place == std::string_view::npos ? text.size() : place + 1);
    return taken;
}

bool readPath(std::string_view path, Target& target)
{
    while (!path.empty()) {
        auto segment = decoded(takeUntil(path, '/'), Part::Path);
        if (!segment || segment->empty() || target.segments.size() == segmentsMax) {
            return false;
        }
        target.segments.push_back(*std::move(segment));
    }
    return true;
}

bool readQuery(std::string_view query, Target& target)
{
    while (!query.empty()) {
        std::string_view value = takeUntil(query, '&');
        auto name = decoded(takeUntil(value, '='), Part::Query);
        auto plain = decoded(value, Part::Query);
        if (!name || !plain || target.query.size() == fieldsMax) {
            return false;
        }
        target.query.emplace_back(*std::move(name), *std::move(plain));
    }
    return true;
}

} // namespace

std::optional<Target> parseTarget(std::string_view text)
{
    if (!text.starts_with('/')) {
        return std::nullopt;
    }
    text.remove_prefix(1);
    const std::string_view path = takeUntil(text, '?');
    Target target;
    if (!readPath(path, target) || !readQuery(text, target)) {
        return std::nullopt;
    }
    return target;
}

std::string percentEncoded(std::string_view text)
{
    static constexpr std::string_view hexDigits = "0123456789ABCDEF";
    static constexpr std::string_view plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                              "0123456789-._~";
    std::string encoded;
    for (const char character : text) {
        if (plain.find(character) != std::string_view::npos) {
            encoded.push_back(character);
            continue;
        }
        const auto byte = static_cast<unsigned char>(character);
        encoded.push_back('%');
        encoded.push_back(hexDigits[byte >> 4U]);
        encoded.push_back(hexDigits[byte & 0x0FU]);
    }
    return encoded;
}

} // namespace jangbu::app
