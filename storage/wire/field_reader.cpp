#include "storage/wire/field_reader.h"

#include <algorithm>

namespace jangbu::storage {

const boost::json::value* FieldReader::take(std::string_view name)
{
    const boost::json::value* found = m_object.if_contains(name);
    if (found != nullptr) {
        m_taken.push_back(name);
    }
    return found;
}

const boost::json::object* FieldReader::objectAt(std::string_view name)
{
    const boost::json::value* found = take(name);
    if (found == nullptr) {
        fail(WireFault::MissingField, name);
        return nullptr;
    }
    const boost::json::object* object = found->if_object();
    if (object == nullptr) {
        fail(WireFault::WrongValue, name);
    }
    return object;
}

void FieldReader::fail(WireFault fault, std::string_view field)
{
    fail(WireError{fault, std::string(field)});
}

void FieldReader::fail(WireError error)
{
    if (!m_error) {
        m_error = std::move(error);
    }
}

std::optional<WireError> FieldReader::error() const
{
    if (m_error || m_taken.size() == m_object.size()) {
        return m_error;
    }
    const auto* const unknown = std::ranges::find_if(m_object, [this](const auto& field) {
        return std::ranges::find(m_taken, std::string_view(field.key())) == m_taken.end();
    });
    return WireError{
        WireFault::UnknownField,
        unknown == m_object.end() ? std::string{} : std::string(unknown->key()),
    };
}

bool FieldReader::read(const boost::json::value& json, bool& value)
{
    const bool* found = json.if_bool();
    value = found != nullptr && *found;
    return found != nullptr;
}

bool FieldReader::read(const boost::json::value& json, std::int64_t& value)
{
    const std::int64_t* found = json.if_int64();
    value = found != nullptr ? *found : 0;
    return found != nullptr;
}

bool FieldReader::read(const boost::json::value& json, std::string& text)
{
    text = readView(json);
    return json.is_string();
}

bool FieldReader::read(const boost::json::value& json, Instant& instant)
{
    if (m_times == TimeForm::Microseconds) {
        return read(json, instant.us);
    }
    const auto parsed = parseRfc3339(readView(json));
    instant = parsed.value_or(Instant{});
    return parsed.has_value();
}

std::optional<Uuid> FieldReader::readUuid(const boost::json::value& json)
{
    return parseUuid(readView(json));
}

std::string_view FieldReader::readView(const boost::json::value& json)
{
    const boost::json::string* found = json.if_string();
    return found != nullptr ? std::string_view(*found) : std::string_view{};
}

} // namespace jangbu::storage
