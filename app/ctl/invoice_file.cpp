#include "app/ctl/invoice_file.h"

#include "core/money/money_text.h"
#include "core/text/whole_number.h"
#include "core/time/civil.h"

#include <algorithm>
#include <array>
#include <utility>

namespace jangbu::app {

namespace {

// The file's customer numbers went through a program that made them fractions: 17850.0.
std::optional<std::int64_t> memberNumber(std::string_view text)
{
    if (text.ends_with(".0")) {
        text.remove_suffix(2);
    }
    const auto number = parseWholeNumber(text);
    return number && *number > 0 ? number : std::nullopt;
}

std::string_view withoutMark(std::string_view text)
{
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    return text.starts_with(mark) ? text.substr(mark.size()) : text;
}

} // namespace

InvoiceFile::InvoiceFile(Currency currency)
    : m_currency(std::move(currency)), m_reader(',', [this](CsvRow&& row) { take(row); })
{}

std::expected<void, InvoiceError> InvoiceFile::feed(std::string_view bytes)
{
    return result(m_reader.feed(bytes));
}

std::expected<std::vector<Invoice>, InvoiceError> InvoiceFile::finish()
{
    const auto finished = result(m_reader.finish());
    if (!finished) {
        return std::unexpected(finished.error());
    }
    if (!m_columns) {
        return std::unexpected(InvoiceError{InvoiceFault::FileEmpty, 0, {}});
    }
    std::ranges::stable_sort(m_invoices, {}, &Invoice::at);
    return std::move(m_invoices);
}

std::expected<void, InvoiceError> InvoiceFile::result(const std::expected<void, CsvError>& fed)
{
    if (m_error) {
        return std::unexpected(*m_error);
    }
    if (!fed) {
        const bool isOpen = fed.error().fault == CsvFault::QuoteNotClosed;
        const InvoiceFault fault = isOpen ? InvoiceFault::QuoteNotClosed : InvoiceFault::RowTooLong;
        return std::unexpected(InvoiceError{fault, fed.error().line, {}});
    }
    return {};
}

void InvoiceFile::take(const CsvRow& row)
{
    if (m_error) {
        return;
    }
    if (m_columns) {
        takeLine(row, *m_columns);
    } else {
        takeHeadings(row);
    }
}

void InvoiceFile::takeHeadings(const CsvRow& row)
{
    Columns columns;
    const std::array<std::pair<std::string_view, std::size_t*>, 7> wanted{{
        {"InvoiceNo", &columns.number},
        {"StockCode", &columns.code},
        {"Description", &columns.description},
        {"Quantity", &columns.quantity},
        {"InvoiceDate", &columns.date},
        {"UnitPrice", &columns.price},
        {"CustomerID", &columns.customer},
    }};
    for (const auto& [heading, place] : wanted) {
        const auto found = std::ranges::find_if(row.fields, [&heading](const std::string& field) {
            return withoutMark(field) == heading;
        });
        if (found == row.fields.end()) {
            m_error = InvoiceError{InvoiceFault::ColumnMissing, row.line, std::string(heading)};
            return;
        }
        *place = static_cast<std::size_t>(found - row.fields.begin());
        columns.last = std::max(columns.last, *place);
    }
    m_columns = columns;
}

Invoice* InvoiceFile::invoiceOf(const CsvRow& row, const Columns& columns)
{
    const std::string& number = row.fields[columns.number];
    const auto [place, isNew] = m_places.try_emplace(number, m_invoices.size());
    if (!isNew) {
        return &m_invoices[place->second];
    }
    const auto at = parseInstant(row.fields[columns.date]);
    if (!at) {
        m_error = InvoiceError{InvoiceFault::DateMalformed, row.line, row.fields[columns.date]};
        return nullptr;
    }
    const std::string& customer = row.fields[columns.customer];
    const auto memberNo = memberNumber(customer);
    m_invoices.push_back({number, *at, memberNo, !customer.empty() && !memberNo, {}});
    return &m_invoices.back();
}

void InvoiceFile::takeLine(const CsvRow& row, const Columns& columns)
{
    if (row.fields.size() <= columns.last) {
        return; // a line that ends early says nothing that could be sold
    }
    Invoice* const invoice = invoiceOf(row, columns);
    if (invoice == nullptr) {
        return;
    }
    const std::string& code = row.fields[columns.code];
    const auto quantity = parseWholeNumber(row.fields[columns.quantity]);
    const auto price = parseMoney(row.fields[columns.price], m_currency);
    if (code.empty() || !quantity || *quantity < 1 || !price || price->minor <= 0) {
        return;
    }
    invoice->lines.push_back({code, row.fields[columns.description], *quantity, *price});
}

} // namespace jangbu::app
