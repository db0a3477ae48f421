#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace jangbu::storage {

/// Appends compact JSON to a text. Same calls, same bytes.
class JsonWriter
{
public:
    explicit JsonWriter(std::string& out) : m_out(out) {}

    void beginObject() { begin('{'); }

    void endObject() { end('}'); }

    void beginArray() { begin('['); }

    void endArray() { end(']'); }

    /// The next value is this field's.
    void key(std::string_view name);
    void number(std::int64_t value);
    void text(std::string_view utf8);
    void boolean(bool value);

private:
    void begin(char bracket);
    void end(char bracket);
    void separate();
    void quote(std::string_view utf8);
    void escape(char character);

    std::string& m_out;
    bool m_needsComma = false;
};

} // namespace jangbu::storage
