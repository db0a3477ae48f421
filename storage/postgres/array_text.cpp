#include "storage/postgres/array_text.h"

#include "core/result/must.h"

#include <array>
#include <charconv>

namespace jangbu::storage {

namespace {

void addNumber(std::string& array, std::int64_t number)
{
    std::array<char, 24> digits{};
    const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    array.append(digits.data(), written.ptr);
}

void addText(std::string& array, std::string_view text)
{
    array += '"';
    for (const char sign : text) {
        if (sign == '"' || sign == '\\') {
            array += '\\';
        }
        array += sign;
    }
    array += '"';
}

void addBytes(std::string& array, std::string_view bytes)
{
    constexpr std::string_view digits = "0123456789abcdef";
    constexpr unsigned lowHalf = 0x0FU;
    array += "\"\\\\x"; // the array takes one of the backslashes
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        array += digits[value >> 4U];
        array += digits[value & lowHalf];
    }
    array += '"';
}

void addValue(std::string& array, const BoundValue& value)
{
    if (value.isNull) {
        array += "NULL";
        return;
    }
    switch (value.kind) {
    case ValueKind::Integer:
        addNumber(array, value.integer);
        return;
    case ValueKind::Text:
        addText(array, value.bytes);
        return;
    case ValueKind::Blob:
        addBytes(array, value.bytes);
        return;
    }
    MUST(false);
}

} // namespace

std::string_view arrayTypeOf(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Integer:
        return "bigint[]";
    case ValueKind::Text:
        return "text[]";
    case ValueKind::Blob:
        return "bytea[]";
    }
    MUST(false);
}

ArrayText arrayTextOf(const ValueRows& rows, std::size_t column, RowRange range)
{
    ArrayText array{"{"};
    for (std::size_t row = range.from; row < range.from + range.count; ++row) {
        const BoundValue value = rows.at(row, column);
        array.isStorable = array.isStorable && value.isStorable;
        if (row > range.from) {
            array.text += ',';
        }
        addValue(array.text, value);
    }
    array.text += '}';
    return array;
}

} // namespace jangbu::storage
