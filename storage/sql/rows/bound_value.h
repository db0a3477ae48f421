#pragma once

#include "core/identity/ids.h"
#include "core/money/money.h"
#include "core/time/instant.h"
#include "storage/sql/sql_failure.h"

#include <QVariant>

#include <concepts>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <type_traits>

namespace jangbu::storage {

/// What a column of values holds, as far as an engine must be told.
enum class ValueKind : std::uint8_t { Integer, Text, Blob };

/// A value on its way into a statement: a view, gone with what it was made of.
struct BoundValue
{
    ValueKind kind = ValueKind::Integer;
    bool isNull = false;
    bool isStorable = true; // would be read as it was bound
    std::int64_t integer = 0;
    std::string_view bytes = {}; // of a text, of a blob
};

/// As Qt's drivers take it.
[[nodiscard]] QVariant variantOf(const BoundValue& value);

/// What is said of a value that is not storable. Stored text must be the text that was hashed, so
/// nothing is replaced silently.
[[nodiscard]] SqlFailure notStorable();

template <std::integral Number>
[[nodiscard]] BoundValue boundValue(Number number)
{
    return {.integer = static_cast<std::int64_t>(number)};
}

template <class Enum>
    requires std::is_enum_v<Enum>
[[nodiscard]] BoundValue boundValue(Enum value)
{
    return {.integer = static_cast<std::int64_t>(value)};
}

[[nodiscard]] BoundValue boundValue(std::string_view text);
[[nodiscard]] BoundValue boundValue(std::span<const std::uint8_t> blob);

[[nodiscard]] inline BoundValue boundValue(const Uuid& uuid)
{
    return boundValue(std::span<const std::uint8_t>(uuid.bytes));
}

template <class Noun>
[[nodiscard]] BoundValue boundValue(const Id<Noun>& id)
{
    return boundValue(id.uuid);
}

[[nodiscard]] inline BoundValue boundValue(Money amount)
{
    return boundValue(amount.minor);
}

[[nodiscard]] inline BoundValue boundValue(Instant instant)
{
    return boundValue(instant.us);
}

[[nodiscard]] inline BoundValue boundValue(std::nullptr_t /*null*/)
{
    return {.isNull = true};
}

template <class Value>
[[nodiscard]] BoundValue boundValue(const std::optional<Value>& value)
{
    return value ? boundValue(*value)
                 : BoundValue{.kind = boundValue(Value{}).kind, .isNull = true};
}

} // namespace jangbu::storage
