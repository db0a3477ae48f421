#pragma once

#include "core/money/currency.h"
#include "core/product/product.h"

#include <array>
#include <cstdint>
#include <expected>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace jangbu {

/// What a column of an imported file may mean.
enum class ImportField : std::uint8_t { Name, Price, Category, Unit, Code, Barcode, Stock, Tax };

inline constexpr std::size_t importFieldCount = 8;

/// Which column holds what: places from 0, nothing for what the file does not have.
struct ImportColumns
{
    std::array<std::optional<std::size_t>, importFieldCount> places{};

    [[nodiscard]] std::optional<std::size_t> of(ImportField field) const;
    void set(ImportField field, std::size_t place);
};

/// `name`, `price`, … as the command line and the mapping screen write it.
[[nodiscard]] std::optional<ImportField> importFieldFromName(std::string_view name);

/// Recognises columns by their usual Korean and English headings, whatever their case.
[[nodiscard]] ImportColumns recogniseColumns(std::span<const std::string> headingRow);

enum class ImportFault : std::uint8_t {
    FieldsMissing, // the row is shorter than the columns that are needed
    FieldsExtra,   // the row is longer than the headings
    TextInvalid,   // not readable text
    NameEmpty,
    NameTooLong,
    TextTooLong,
    PriceEmpty,
    PriceMalformed,
    PriceNegative,
    StockMalformed,
    BarcodeInvalid,
};

/// The stable name of a fault, such as `price_malformed`.
[[nodiscard]] std::string_view importFaultName(ImportFault fault);

/// A row as it was understood. Empty optional: the file does not say.
struct ImportedProduct
{
    std::string name;
    Money price;
    std::optional<std::string> category;
    std::optional<std::string> unit;
    std::optional<std::string> code;
    std::optional<std::string> barcode;
    std::optional<std::int64_t> stock;
    std::optional<TaxClass> taxClass;

    friend bool operator==(const ImportedProduct&, const ImportedProduct&) = default;
};

[[nodiscard]] std::expected<ImportedProduct, ImportFault> readImportedProduct(
    std::span<const std::string> fields,
    const ImportColumns& columns,
    const Currency& currency
);

/// `existing` as the row would have it: what the file does not say stays.
[[nodiscard]] ProductDetails
mergedInto(const ProductDetails& existing, const ImportedProduct& imported);

} // namespace jangbu
