#include "storage/sql/rows/bound_value.h"

#include "core/text/utf8.h"

#include <QByteArray>
#include <QString>
#include <QUtf8StringView>

namespace jangbu::storage {

BoundValue boundValue(std::string_view text)
{
    const QUtf8StringView view(text.data(), static_cast<qsizetype>(text.size()));
    // A zero byte would end a statement that goes over a wire.
    const bool isStorable = isStorableText(text) && text.find('\0') == std::string_view::npos;
    // A null QString would be bound as NULL.
    return {
        text.empty() ? QVariant(QStringLiteral("")) : QVariant(view.toString()),
        ValueKind::Text,
        isStorable,
    };
}

BoundValue boundValue(std::span<const std::uint8_t> blob)
{
    return {
        QVariant(QByteArray(
            blob.empty() ? "" : reinterpret_cast<const char*>(blob.data()),
            static_cast<qsizetype>(blob.size())
        )),
        ValueKind::Blob,
    };
}

} // namespace jangbu::storage
