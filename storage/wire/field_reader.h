#pragma once

#include "core/identity/ids.h"
#include "core/money/money.h"
#include "core/time/instant.h"
#include "storage/wire/enum_names.h"
#include "storage/wire/time_text.h"
#include "storage/wire/wire_error.h"

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace jangbu::storage {

/// Reads the fields that a `describe` function names out of one JSON object, strictly: every field
/// must be known and of its type. Once something is wrong it stays wrong.
class FieldReader
{
public:
    static constexpr bool isReading = true;

    explicit FieldReader(const boost::json::object& object, TimeForm times = TimeForm::Microseconds)
        : m_object(object), m_times(times)
    {}

    /// A field that must be there; of an optional type it may be absent, but not null.
    template <class Value>
    void operator()(std::string_view name, Value& value)
    {
        if (const boost::json::value* found = take(name)) {
            readNamed(name, *found, value);
        } else {
            fail(WireFault::MissingField, name);
        }
    }

    template <class Value>
    void operator()(std::string_view name, std::optional<Value>& value)
    {
        value.reset();
        if (const boost::json::value* found = take(name)) {
            readNamed(name, *found, value.emplace());
        }
    }

    template <class Value>
    void unlessDefault(std::string_view name, Value& value)
    {
        value = Value{};
        if (const boost::json::value* found = take(name)) {
            readNamed(name, *found, value);
        }
    }

    /// The object of a field, for a caller that reads it with a reader of its own.
    [[nodiscard]] const boost::json::object* objectAt(std::string_view name);

    void fail(WireFault fault, std::string_view field);
    void fail(WireError error);

    /// What was wrong, unread fields included; to be asked when all has been read.
    [[nodiscard]] std::optional<WireError> error() const;

private:
    [[nodiscard]] const boost::json::value* take(std::string_view name);

    template <class Value>
    void readNamed(std::string_view name, const boost::json::value& json, Value& value)
    {
        if (!read(json, value)) {
            fail(WireFault::WrongValue, name);
        }
    }

    // Each gives false when the JSON is no such value; what it left in `value` means nothing then.
    template <class Described>
    bool read(const boost::json::value& json, Described& value)
        requires requires(FieldReader& fields) { describe(fields, value); }
    {
        const boost::json::object* object = json.if_object();
        if (object == nullptr) {
            return false;
        }
        FieldReader inner(*object, m_times);
        describe(inner, value);
        if (auto wrong = inner.error()) {
            fail(*std::move(wrong));
        }
        return true;
    }

    template <class Item>
    bool read(const boost::json::value& json, std::vector<Item>& items)
    {
        const boost::json::array* array = json.if_array();
        if (array == nullptr) {
            return false;
        }
        items.clear();
        items.reserve(array->size());
        for (const boost::json::value& item : *array) {
            if (!read(item, items.emplace_back())) {
                return false;
            }
        }
        return true;
    }

    template <class Noun>
    bool read(const boost::json::value& json, Id<Noun>& id)
    {
        const auto uuid = readUuid(json);
        id.uuid = uuid.value_or(Uuid{});
        return uuid.has_value();
    }

    template <class Enum>
        requires std::is_enum_v<Enum>
    bool read(const boost::json::value& json, Enum& value)
    {
        const auto named = enumByName<Enum>(readView(json));
        value = named.value_or(value);
        return named.has_value();
    }

    bool read(const boost::json::value& json, bool& value);
    bool read(const boost::json::value& json, std::int64_t& value);
    bool read(const boost::json::value& json, std::string& text);

    bool read(const boost::json::value& json, Money& amount) { return read(json, amount.minor); }

    bool read(const boost::json::value& json, Instant& instant);

    [[nodiscard]] static std::optional<Uuid> readUuid(const boost::json::value& json);
    [[nodiscard]] static std::string_view readView(const boost::json::value& json);

    const boost::json::object& m_object;
    TimeForm m_times;
    std::vector<std::string_view> m_taken;
    std::optional<WireError> m_error;
};

} // namespace jangbu::storage
