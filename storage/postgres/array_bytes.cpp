#include "storage/postgres/array_bytes.h"

#include "core/result/must.h"
#include "storage/sql/seal/big_endian.h"

namespace jangbu::storage {

namespace {

template <class Number>
void appendBigEndian(std::string& out, Number number)
{
    for (const std::uint8_t byte : bigEndian(number)) {
        out += static_cast<char>(byte);
    }
}

void append32(std::string& out, std::uint32_t number)
{
    appendBigEndian(out, number);
}

/// The type's number in pg_type, fixed for ever.
std::uint32_t typeNumberOf(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Integer:
        return 20; // int8
    case ValueKind::Text:
        return 25; // text
    case ValueKind::Blob:
        return 17; // bytea
    }
    MUST(false);
}

void appendValue(std::string& out, const BoundValue& value)
{
    constexpr std::uint32_t null = 0xFFFF'FFFF;
    if (value.isNull) {
        append32(out, null);
    } else if (value.kind == ValueKind::Integer) {
        append32(out, sizeof(value.integer));
        appendBigEndian(out, value.integer);
    } else {
        append32(out, static_cast<std::uint32_t>(value.bytes.size()));
        out += value.bytes;
    }
}

} // namespace

void appendArray(std::string& out, const ValueRows& rows, std::size_t column)
{
    append32(out, 1); // dimensions
    append32(out, 1); // there may be nulls
    append32(out, typeNumberOf(rows.kindOf(column)));
    append32(out, static_cast<std::uint32_t>(rows.size()));
    append32(out, 1); // where counting begins
    for (std::size_t row = 0; row < rows.size(); ++row) {
        appendValue(out, rows.at(row, column));
    }
}

} // namespace jangbu::storage
