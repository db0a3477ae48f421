#include "core/product/product_import.h"

#include "core/limit/limits.h"
#include "core/money/money_text.h"
#include "core/product/barcode.h"
#include "core/result/must.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <charconv>

namespace jangbu {

namespace {

struct Heading
{
    std::string_view text; // lower case
    ImportField field;
};

constexpr std::array<Heading, 33> headings{{
    {"상품명", ImportField::Name},       {"품명", ImportField::Name},
    {"제품명", ImportField::Name},       {"이름", ImportField::Name},
    {"name", ImportField::Name},         {"product", ImportField::Name},
    {"description", ImportField::Name},  {"가격", ImportField::Price},
    {"판매가", ImportField::Price},      {"판매가격", ImportField::Price},
    {"단가", ImportField::Price},        {"price", ImportField::Price},
    {"unit price", ImportField::Price},  {"분류", ImportField::Category},
    {"대분류", ImportField::Category},   {"카테고리", ImportField::Category},
    {"category", ImportField::Category}, {"단위", ImportField::Unit},
    {"규격", ImportField::Unit},         {"unit", ImportField::Unit},
    {"코드", ImportField::Code},         {"상품코드", ImportField::Code},
    {"code", ImportField::Code},         {"sku", ImportField::Code},
    {"바코드", ImportField::Barcode},    {"barcode", ImportField::Barcode},
    {"ean", ImportField::Barcode},       {"재고", ImportField::Stock},
    {"수량", ImportField::Stock},        {"stock", ImportField::Stock},
    {"quantity", ImportField::Stock},    {"과세", ImportField::Tax},
    {"tax", ImportField::Tax},
}};

constexpr std::array<std::string_view, importFieldCount>
    fieldNames{"name", "price", "category", "unit", "code", "barcode", "stock", "tax"};

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

/// What a spreadsheet breaks inside a cell stands on one line here.
std::string onOneLine(std::string_view text)
{
    std::string line;
    line.reserve(text.size());
    for (const char character : text) {
        const bool isBreak = character == '\n' || character == '\r' || character == '\t';
        if (!isBreak) {
            line += character;
        } else if (!line.ends_with(' ')) {
            line += ' ';
        }
    }
    return line;
}

std::string lowered(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char character) {
        const bool isUpper = character >= 'A' && character <= 'Z';
        return isUpper ? static_cast<char>(character - 'A' + 'a') : character;
    });
    return lower;
}

/// One row with its columns: what a field says, or nothing when the file has no such column.
class RowFields
{
public:
    RowFields(std::span<const std::string> fields, const ImportColumns& columns)
        : m_fields(fields), m_columns(columns)
    {}

    [[nodiscard]] std::optional<std::string_view> text(ImportField field) const
    {
        const auto place = m_columns.of(field);
        if (!place || *place >= m_fields.size()) {
            return std::nullopt;
        }
        return trimmed(m_fields[*place]);
    }

private:
    std::span<const std::string> m_fields;
    const ImportColumns& m_columns;
};

std::expected<std::string, ImportFault> readName(const RowFields& row)
{
    const auto name = row.text(ImportField::Name);
    if (!name) {
        return std::unexpected(ImportFault::FieldsMissing);
    }
    if (std::ranges::all_of(toCodePoints(*name), isWhiteSpace)) {
        return std::unexpected(ImportFault::NameEmpty);
    }
    if (codePointCount(*name) > limit::nameCharacters) {
        return std::unexpected(ImportFault::NameTooLong);
    }
    return onOneLine(*name);
}

std::expected<Money, ImportFault> readPrice(const RowFields& row, const Currency& currency)
{
    auto text = row.text(ImportField::Price);
    if (!text) {
        return std::unexpected(ImportFault::FieldsMissing);
    }
    for (const std::string_view unit : {"원", "₩", "£", "$", "€"}) {
        if (text->starts_with(unit)) {
            text->remove_prefix(unit.size());
        }
        if (text->ends_with(unit)) {
            text->remove_suffix(unit.size());
        }
    }
    const std::string_view digits = trimmed(*text);
    if (digits.empty()) {
        return std::unexpected(ImportFault::PriceEmpty);
    }
    const auto price = parseMoney(digits, currency);
    if (!price) {
        return std::unexpected(ImportFault::PriceMalformed);
    }
    if (price->minor < 0) {
        return std::unexpected(ImportFault::PriceNegative);
    }
    return *price;
}

std::expected<std::optional<std::string>, ImportFault>
readText(const RowFields& row, ImportField field, std::size_t charactersMax)
{
    const auto text = row.text(field);
    if (!text || text->empty()) {
        return std::nullopt;
    }
    if (codePointCount(*text) > charactersMax) {
        return std::unexpected(ImportFault::TextTooLong);
    }
    return onOneLine(*text);
}

std::expected<std::optional<std::int64_t>, ImportFault> readStock(const RowFields& row)
{
    const auto text = row.text(ImportField::Stock);
    if (!text || text->empty()) {
        return std::nullopt;
    }
    const auto count = parseMoney(*text, Currency{"", 0}); // whole numbers, grouped or not
    if (!count || count->minor < 0 || count->minor > limit::stockPerProduct) {
        return std::unexpected(ImportFault::StockMalformed);
    }
    return count->minor;
}

std::optional<TaxClass> readTax(const RowFields& row)
{
    const std::string text = lowered(row.text(ImportField::Tax).value_or(std::string_view{}));
    if (text.empty()) {
        return std::nullopt;
    }
    const bool isExempt = text == "면세" || text == "exempt" || text == "0" || text == "n";
    return isExempt ? TaxClass::Exempt : TaxClass::Taxable;
}

} // namespace

std::optional<std::size_t> ImportColumns::of(ImportField field) const
{
    return places.at(static_cast<std::size_t>(field));
}

void ImportColumns::set(ImportField field, std::size_t place)
{
    places.at(static_cast<std::size_t>(field)) = place;
}

std::optional<ImportField> importFieldFromName(std::string_view name)
{
    const auto* const found = std::ranges::find(fieldNames, name);
    if (found == fieldNames.end()) {
        return std::nullopt;
    }
    return static_cast<ImportField>(found - fieldNames.begin());
}

ImportColumns recogniseColumns(std::span<const std::string> headingRow)
{
    ImportColumns columns;
    for (std::size_t place = 0; place < headingRow.size(); ++place) {
        const std::string text = lowered(trimmed(headingRow[place]));
        const auto* const known = std::ranges::find(headings, text, &Heading::text);
        if (known != headings.end() && !columns.of(known->field)) {
            columns.set(known->field, place);
        }
    }
    return columns;
}

std::string_view importFaultName(ImportFault fault)
{
    switch (fault) {
    case ImportFault::FieldsMissing:
        return "fields_missing";
    case ImportFault::FieldsExtra:
        return "fields_extra";
    case ImportFault::TextInvalid:
        return "text_invalid";
    case ImportFault::NameEmpty:
        return "name_empty";
    case ImportFault::NameTooLong:
        return "name_too_long";
    case ImportFault::TextTooLong:
        return "text_too_long";
    case ImportFault::PriceEmpty:
        return "price_empty";
    case ImportFault::PriceMalformed:
        return "price_malformed";
    case ImportFault::PriceNegative:
        return "price_negative";
    case ImportFault::StockMalformed:
        return "stock_malformed";
    case ImportFault::BarcodeInvalid:
        return "barcode_invalid";
    }
    MUST(false);
}

std::expected<ImportedProduct, ImportFault> readImportedProduct(
    std::span<const std::string> fields,
    const ImportColumns& columns,
    const Currency& currency
)
{
    if (!std::ranges::all_of(fields, isStorableText)) {
        return std::unexpected(ImportFault::TextInvalid);
    }
    const RowFields row(fields, columns);
    const auto name = readName(row);
    if (!name) {
        return std::unexpected(name.error());
    }
    const auto price = readPrice(row, currency);
    if (!price) {
        return std::unexpected(price.error());
    }
    const auto category = readText(row, ImportField::Category, limit::nameCharacters);
    const auto unit = readText(row, ImportField::Unit, limit::codeCharacters);
    const auto code = readText(row, ImportField::Code, limit::codeCharacters);
    const auto read = readText(row, ImportField::Barcode, limit::codeCharacters);
    if (!category || !unit || !code || !read) {
        return std::unexpected(ImportFault::TextTooLong);
    }
    const auto& barcode = *read;
    if (barcode && !parseBarcode(*barcode)) {
        return std::unexpected(ImportFault::BarcodeInvalid);
    }
    const auto stock = readStock(row);
    if (!stock) {
        return std::unexpected(stock.error());
    }
    return ImportedProduct{*name, *price, *category, *unit, *code, barcode, *stock, readTax(row)};
}

ProductDetails mergedInto(const ProductDetails& existing, const ImportedProduct& imported)
{
    ProductDetails details = existing;
    details.name = imported.name;
    details.price = imported.price;
    details.category = imported.category.value_or(details.category);
    details.unit = imported.unit.value_or(details.unit);
    details.code = imported.code.value_or(details.code);
    details.taxClass = imported.taxClass.value_or(details.taxClass);
    if (imported.barcode
        && std::ranges::find(details.barcodes, *imported.barcode) == details.barcodes.end()) {
        details.barcodes.push_back(*imported.barcode);
    }
    return details;
}

} // namespace jangbu
