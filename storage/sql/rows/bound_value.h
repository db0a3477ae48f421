#pragma once

#include "core/identity/ids.h"
#include "core/money/money.h"
#include "core/time/instant.h"

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

/// A value as Qt's drivers take it.
struct BoundValue
{
    QVariant variant;
    ValueKind kind = ValueKind::Integer;
    bool isStorable = true; // would be read as it was bound
};

template <std::integral Number>
[[nodiscard]] BoundValue boundValue(Number number)
{
    return {QVariant(static_cast<qlonglong>(number))};
}

template <class Enum>
    requires std::is_enum_v<Enum>
[[nodiscard]] BoundValue boundValue(Enum value)
{
    return {QVariant(static_cast<qlonglong>(value))};
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
    return {};
}

template <class Value>
[[nodiscard]] BoundValue boundValue(const std::optional<Value>& value)
{
    BoundValue bound = boundValue(value ? *value : Value{});
    if (!value) {
        bound.variant = QVariant();
    }
    return bound;
}

} // namespace jangbu::storage
