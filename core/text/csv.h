#pragma once

#include <cstdint>
#include <expected>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace jangbu {

/// One record of a file of separated values.
struct CsvRow
{
    std::int64_t line = 0; // of the file where it begins, from 1
    std::vector<std::string> fields;
};

enum class CsvFault : std::uint8_t {
    QuoteNotClosed, // the file ends inside a quoted field
    RowTooLong,     // a record is larger than any real one: most likely a stray quote
};

struct CsvError
{
    CsvFault fault = CsvFault::QuoteNotClosed;
    std::int64_t line = 0; // where the record begins
};

/// Reads RFC 4180 text in pieces of any size and any line end, so that a large file needs the
/// memory of one record. Quoted fields may hold delimiters, line ends and doubled quotes. Blank
/// lines are skipped.
class CsvReader
{
public:
    /// Called once a record, in order.
    using OnRow = std::function<void(CsvRow&&)>;

    static constexpr std::size_t rowBytesMax = std::size_t{1024} * 1024;

    CsvReader(char delimiter, OnRow onRow);

    [[nodiscard]] std::expected<void, CsvError> feed(std::string_view bytes);
    /// After the last piece: gives the last record when the file does not end in a line end.
    [[nodiscard]] std::expected<void, CsvError> finish();

private:
    enum class State : std::uint8_t { FieldStart, Plain, Quoted, QuoteInQuoted };

    void take(char character);
    void takePlain(char character);
    void endField();
    void endRow();

    char m_delimiter;
    OnRow m_onRow;
    State m_state = State::FieldStart;
    bool m_lastWasReturn = false;
    std::int64_t m_line = 1;
    std::size_t m_rowBytes = 0;
    std::string m_field;
    CsvRow m_row{1, {}};
};

/// The separator the first record of `head` uses: the most frequent of `,` `;` tab `|` outside
/// quotes, `,` when there is none.
[[nodiscard]] char delimiterOf(std::string_view head);

} // namespace jangbu
