#include "storage/postgres/array_text.h"

#include "core/result/must.h"

#include <QByteArray>
#include <QString>

namespace jangbu::storage {

namespace {

void addText(QString& array, const QString& text)
{
    array += u'"';
    for (const QChar sign : text) {
        if (sign == u'"' || sign == u'\\') {
            array += u'\\';
        }
        array += sign;
    }
    array += u'"';
}

void addBytes(QString& array, const QByteArray& bytes)
{
    array += QLatin1StringView("\"\\\\x"); // the array takes one of the backslashes
    array += QLatin1StringView(bytes.toHex());
    array += u'"';
}

void addValue(QString& array, const BoundValue& value)
{
    if (value.variant.isNull()) {
        array += QLatin1StringView("NULL");
        return;
    }
    switch (value.kind) {
    case ValueKind::Integer:
        array += QString::number(value.variant.toLongLong());
        return;
    case ValueKind::Text:
        addText(array, value.variant.toString());
        return;
    case ValueKind::Blob:
        addBytes(array, value.variant.toByteArray());
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

BoundValue arrayOf(const ValueRows& rows, std::size_t column, RowRange range)
{
    QString array = QStringLiteral("{");
    BoundValue bound;
    for (std::size_t row = range.from; row < range.from + range.count; ++row) {
        const BoundValue& value = rows.at(row, column);
        bound.isStorable = bound.isStorable && value.isStorable;
        if (row > range.from) {
            array += u',';
        }
        addValue(array, value);
    }
    array += u'}';
    bound.variant = QVariant(array);
    bound.kind = ValueKind::Text;
    return bound;
}

} // namespace jangbu::storage
