#include "storage/wire/json_writer.h"

#include <array>
#include <charconv>

namespace jangbu::storage {

namespace {

bool mustEscape(char character)
{
    return character == '"' || character == '\\' || static_cast<unsigned char>(character) < 0x20;
}

} // namespace

void JsonWriter::separate()
{
    if (m_needsComma) {
        m_out.push_back(',');
    }
    m_needsComma = true;
}

void JsonWriter::begin(char bracket)
{
    separate();
    m_out.push_back(bracket);
    m_needsComma = false;
}

void JsonWriter::end(char bracket)
{
    m_out.push_back(bracket);
    m_needsComma = true;
}

void JsonWriter::key(std::string_view name)
{
    separate();
    quote(name);
    m_out.push_back(':');
    m_needsComma = false;
}

void JsonWriter::number(std::int64_t value)
{
    separate();
    std::array<char, 24> digits{};
    const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    m_out.append(digits.data(), written.ptr);
}

void JsonWriter::text(std::string_view utf8)
{
    separate();
    quote(utf8);
}

void JsonWriter::boolean(bool value)
{
    separate();
    m_out.append(value ? "true" : "false");
}

void JsonWriter::quote(std::string_view utf8)
{
    m_out.push_back('"');
    std::size_t copied = 0;
    for (std::size_t place = 0; place < utf8.size(); ++place) {
        if (mustEscape(utf8[place])) {
            m_out.append(utf8, copied, place - copied);
            escape(utf8[place]);
            copied = place + 1;
        }
    }
    m_out.append(utf8, copied);
    m_out.push_back('"');
}

void JsonWriter::escape(char character)
{
    static constexpr std::string_view hexDigits = "0123456789abcdef";
    if (character == '"' || character == '\\') {
        m_out.push_back('\\');
        m_out.push_back(character);
        return;
    }
    const auto code = static_cast<unsigned char>(character);
    m_out.append("\\u00");
    m_out.push_back(hexDigits[code >> 4U]);
    m_out.push_back(hexDigits[code & 0x0FU]);
}

} // namespace jangbu::storage
