#pragma once

#include "core/port/book.h"
#include "core/port/catalogue_reader.h"
#include "core/port/clock.h"
#include "core/port/id_source.h"
#include "core/port/product_importer.h"
#include "core/product/product_import.h"
#include "core/shop/settings.h"
#include "core/text/csv.h"

#include <QString>

#include <expected>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jangbu::app {

enum class FileEncoding : std::uint8_t { Auto, Utf8, Cp949 };

/// Whom the imported products come from and go to.
struct ImportTarget
{
    Book& book;
    CatalogueReader& catalogue;
    IdSource& ids;
    const Clock& clock;
    Actor actor;
    ShopSettings settings;
};

struct ImportOptions
{
    FileEncoding encoding = FileEncoding::Auto;
    /// Field name → heading in the file; recognised by usual headings where empty.
    std::vector<std::pair<ImportField, std::string>> columns;
    std::optional<ImportColumns> places;    // where the columns are, instead of what is recognised
    std::optional<std::int64_t> stockOfNew; // units a new product receives when the file has none
    bool isDryRun = false;
    bool isAllOrNothing = false;
};

/// The stable name of a reason, such as `price_malformed`.
[[nodiscard]] std::string_view importReasonName(const ImportReason& why);

struct RejectedRow
{
    std::int64_t line = 0;
    std::string reason; // a stable code, such as `price_malformed`
    ImportReason why;
};

/// More than anybody mends by hand; all of them are counted.
inline constexpr std::size_t rejectsNamed = 1'000;

struct ImportReport
{
    std::int64_t rows = 0;
    std::int64_t imported = 0;
    std::int64_t updated = 0;
    std::int64_t rejected = 0;
    std::vector<RejectedRow> named; // the first of the rejected, at most `rejectsNamed`
    bool isStopped = false;
    bool isHeldBack = false; // all or nothing: nothing went in
};

enum class ImportFailure : std::uint8_t {
    FileUnreadable,
    EncodingUnknown,
    FileEmpty,
    ColumnMissing, // no heading for the name or the price
    QuoteNotClosed,
    RowTooLong,
    FileTooLong, // more new products than a dry run can remember
    BookUnavailable,
};

struct ImportError
{
    ImportFailure failure = ImportFailure::FileUnreadable;
    std::int64_t line = 0;
    std::string detail; // the heading that is missing, or what the system said
};

/// Who looks on while a file is read; either may be empty.
struct ImportWatch
{
    std::function<bool(std::int64_t rows)> onProgress; // rows so far; false stops
    std::function<void(ImportRow&&)> onRow; // of a dry run: every row; else the rejected ones
};

/// Reads `path` in bounded memory and saves its products: good rows go in, bad ones are listed,
/// or nothing goes in when so chosen and any is bad. A product is known by its code where the file
/// has one, else by name and unit. A failure in the middle leaves the rows before it saved; the
/// same file can be imported again.
[[nodiscard]] std::expected<ImportReport, ImportError> importProducts(
    const QString& path,
    const ImportOptions& options,
    const ImportTarget& target,
    const ImportWatch& watch
);

} // namespace jangbu::app
