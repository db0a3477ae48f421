#pragma once

#include "core/identity/ids.h"
#include "core/money/money.h"
#include "core/time/instant.h"
#include "storage/wire/enum_names.h"
#include "storage/wire/json_writer.h"
#include "storage/wire/time_text.h"

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace jangbu::storage {

/// Writes the fields that a `describe` function names, in its order.
class FieldWriter
{
public:
    static constexpr bool isReading = false;

    explicit FieldWriter(std::string& out, TimeForm times = TimeForm::Microseconds)
        : m_json(out), m_times(times)
    {}

    /// A field that is always there, or one that may be absent when its type is optional.
    template <class Value>
    void operator()(std::string_view name, const Value& value)
    {
        m_json.key(name);
        write(value);
    }

    template <class Value>
    void operator()(std::string_view name, const std::optional<Value>& value)
    {
        if (value) {
            (*this)(name, *value);
        }
    }

    /// A field that is absent while it has the value it has by default.
    template <class Value>
    void unlessDefault(std::string_view name, const Value& value)
    {
        if (value != Value{}) {
            (*this)(name, value);
        }
    }

    [[nodiscard]] JsonWriter& json() { return m_json; }

    template <class Described>
    void write(const Described& value)
        requires requires(FieldWriter& fields) { describe(fields, value); }
    {
        m_json.beginObject();
        describe(*this, value);
        m_json.endObject();
    }

    template <class Item>
    void write(const std::vector<Item>& items)
    {
        m_json.beginArray();
        for (const Item& item : items) {
            write(item);
        }
        m_json.endArray();
    }

    template <class Noun>
    void write(const Id<Noun>& id)
    {
        m_json.text(toText(id));
    }

    template <class Enum>
        requires std::is_enum_v<Enum>
    void write(Enum value)
    {
        m_json.text(nameOf(value));
    }

    template <std::same_as<bool> Boolean>
    void write(Boolean value)
    {
        m_json.boolean(value);
    }

    void write(std::int64_t value) { m_json.number(value); }

    void write(Money amount) { m_json.number(amount.minor); }

    void write(Instant instant)
    {
        if (m_times == TimeForm::Rfc3339) {
            m_json.text(rfc3339(instant));
        } else {
            m_json.number(instant.us);
        }
    }

    void write(const std::string& text) { m_json.text(text); }

private:
    JsonWriter m_json;
    TimeForm m_times;
};

} // namespace jangbu::storage
