#include "storage/sql/rows/bound_value.h"

#include "core/result/must.h"
#include "core/text/utf8.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QUtf8StringView>

namespace jangbu::storage {

QVariant variantOf(const BoundValue& value)
{
    if (value.isNull) {
        return {};
    }
    switch (value.kind) {
    case ValueKind::Integer:
        return {static_cast<qlonglong>(value.integer)};
    case ValueKind::Text:
        // A null QString would be bound as NULL.
        return value.bytes.empty() ? QVariant(QStringLiteral(""))
                                   : QVariant(QUtf8StringView(value.bytes).toString());
    case ValueKind::Blob:
        return value.bytes.empty() ? QByteArray("") : QByteArrayView(value.bytes).toByteArray();
    }
    MUST(false);
}

SqlFailure notStorable()
{
    return {Fault::Constraint, "a text that would not be read as it was bound"};
}

BoundValue boundValue(std::string_view text)
{
    // A zero byte would end a statement that goes over a wire.
    const bool isStorable = isStorableText(text) && text.find('\0') == std::string_view::npos;
    return {.kind = ValueKind::Text, .isStorable = isStorable, .bytes = text};
}

BoundValue boundValue(std::span<const std::uint8_t> blob)
{
    const std::string_view bytes(reinterpret_cast<const char*>(blob.data()), blob.size());
    return {.kind = ValueKind::Blob, .bytes = bytes};
}

} // namespace jangbu::storage
