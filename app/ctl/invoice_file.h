#pragma once

#include "core/money/currency.h"
#include "core/money/money.h"
#include "core/text/csv.h"
#include "core/time/instant.h"

#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace jangbu::app {

/// A line that counts: something was sold for a price.
struct InvoiceLine
{
    std::string code;
    std::string description;   // may be empty
    std::int64_t quantity = 0; // >= 1
    Money price;               // > 0

    friend bool operator==(const InvoiceLine&, const InvoiceLine&) = default;
};

/// A sale of a shop's past as its file tells it.
struct Invoice
{
    std::string number;
    Instant at; // its first line's
    std::optional<std::int64_t> memberNo;
    bool isMemberUnreadable = false; // the file names somebody, by no number that a member may have
    std::vector<InvoiceLine> lines;  // those that count

    /// Cancellations begin with C.
    [[nodiscard]] bool isCancellation() const { return number.starts_with('C'); }
};

enum class InvoiceFault : std::uint8_t {
    FileEmpty,
    ColumnMissing,
    DateMalformed,
    QuoteNotClosed,
    RowTooLong,
};

struct InvoiceError
{
    InvoiceFault fault = InvoiceFault::FileEmpty;
    std::int64_t line = 0;
    std::string detail;
};

/// Reads invoice lines with the columns InvoiceNo, StockCode, Description, Quantity, InvoiceDate
/// (UTC), UnitPrice and CustomerID (`17850.0` or empty), in pieces. A line counts when it has a
/// code, a quantity of at least 1 and a price above 0 in whole minor units.
class InvoiceFile
{
public:
    explicit InvoiceFile(Currency currency);

    [[nodiscard]] std::expected<void, InvoiceError> feed(std::string_view bytes);
    /// The invoices by date, those of one moment in the order of the file.
    [[nodiscard]] std::expected<std::vector<Invoice>, InvoiceError> finish();

private:
    struct Columns
    {
        std::size_t number = 0;
        std::size_t code = 0;
        std::size_t description = 0;
        std::size_t quantity = 0;
        std::size_t date = 0;
        std::size_t price = 0;
        std::size_t customer = 0;
        std::size_t last = 0; // the largest of them
    };

    void take(const CsvRow& row);
    void takeHeadings(const CsvRow& row);
    void takeLine(const CsvRow& row, const Columns& columns);
    [[nodiscard]] Invoice* invoiceOf(const CsvRow& row, const Columns& columns);
    [[nodiscard]] std::expected<void, InvoiceError> result(const std::expected<void, CsvError>& fed
    );

    Currency m_currency;
    CsvReader m_reader;
    std::optional<Columns> m_columns;
    std::optional<InvoiceError> m_error;
    std::vector<Invoice> m_invoices;
    std::unordered_map<std::string, std::size_t> m_places;
};

} // namespace jangbu::app
