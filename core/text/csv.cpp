#include "core/text/csv.h"

#include <algorithm>
#include <array>
#include <utility>

namespace jangbu {

CsvReader::CsvReader(char delimiter, OnRow onRow)
    : m_delimiter(delimiter), m_onRow(std::move(onRow))
{}

std::expected<void, CsvError> CsvReader::feed(std::string_view bytes)
{
    for (const char character : bytes) {
        take(character);
        if (m_rowBytes > rowBytesMax) {
            return std::unexpected(CsvError{CsvFault::RowTooLong, m_row.line});
        }
    }
    return {};
}

std::expected<void, CsvError> CsvReader::finish()
{
    if (m_state == State::Quoted) {
        return std::unexpected(CsvError{CsvFault::QuoteNotClosed, m_row.line});
    }
    if (m_rowBytes > 0) {
        endRow();
    }
    return {};
}

void CsvReader::take(char character)
{
    // CRLF, lone CR and lone LF each end one line.
    const bool isSecondOfPair = m_lastWasReturn && character == '\n';
    m_lastWasReturn = character == '\r';
    const bool isLineEnd = character == '\r' || character == '\n';
    if (isLineEnd && !isSecondOfPair) {
        ++m_line;
    }
    if (m_state == State::Quoted) {
        ++m_rowBytes;
        if (character == '"') {
            m_state = State::QuoteInQuoted;
        } else {
            m_field.push_back(character);
        }
        return;
    }
    if (isLineEnd) {
        if (!isSecondOfPair) {
            endRow();
        }
        m_row.line = m_line;
        return;
    }
    ++m_rowBytes;
    takePlain(character);
}

void CsvReader::takePlain(char character)
{
    if (character == m_delimiter) {
        endField();
        return;
    }
    if (character == '"' && m_state == State::FieldStart) {
        m_state = State::Quoted;
        return;
    }
    if (character == '"' && m_state == State::QuoteInQuoted) {
        m_field.push_back('"');
        m_state = State::Quoted;
        return;
    }
    // A quote inside a plain field, or text behind a closing quote, is taken as it stands.
    m_field.push_back(character);
    m_state = State::Plain;
}

void CsvReader::endField()
{
    m_row.fields.push_back(std::exchange(m_field, {}));
    m_state = State::FieldStart;
}

void CsvReader::endRow()
{
    const bool isBlank = m_rowBytes == 0;
    endField();
    m_rowBytes = 0;
    CsvRow row = std::exchange(m_row, CsvRow{m_line, {}});
    if (!isBlank) {
        m_onRow(std::move(row));
    }
}

char delimiterOf(std::string_view head)
{
    static constexpr std::string_view candidates{",;\t|"};
    std::array<std::size_t, candidates.size()> counts{};
    bool isQuoted = false;
    for (const char character : head) {
        if (character == '"') {
            isQuoted = !isQuoted;
        }
        if (isQuoted) {
            continue;
        }
        if (character == '\n' || character == '\r') {
            break;
        }
        const auto place = candidates.find(character);
        if (place != std::string_view::npos) {
            ++counts.at(place);
        }
    }
    // The first of the largest: `,` where there is none.
    const auto* const best = std::ranges::max_element(counts);
    return candidates[static_cast<std::size_t>(best - counts.begin())];
}

} // namespace jangbu
