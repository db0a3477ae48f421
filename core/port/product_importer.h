#pragma once

#include "core/command/command.h"
#include "core/command/refusal.h"
#include "core/product/product_import.h"

#include <cstdint>
#include <expected>
#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace jangbu {

enum class ImportEncoding : std::uint8_t { Utf8, Cp949 };

/// What a file of products looks like before anything is decided.
struct ImportLook
{
    ImportEncoding encoding = ImportEncoding::Utf8;
    char delimiter = ',';
    std::vector<std::string> headings;
    ImportColumns columns; // as far as their headings are usual ones
};

struct ImportRequest
{
    std::string path;
    ImportEncoding encoding = ImportEncoding::Utf8;
    ImportColumns columns;
    bool isAllOrNothing = false; // nothing goes in when any row is bad
};

enum class ImportVerdict : std::uint8_t { New, Changed, Same, Rejected };

/// Why a row does not go in: it cannot be read, or the book refuses what it says.
using ImportReason = std::variant<ImportFault, Refusal>;

/// What becomes of one row.
struct ImportRow
{
    std::int64_t line = 0; // of the file, from 1
    ImportVerdict verdict = ImportVerdict::New;
    ProductDetails details;             // as it would be; empty of a row that cannot be read
    std::optional<Money> priceBefore;   // Changed and Same
    std::optional<ImportReason> reason; // Rejected
};

struct ImportSummary
{
    std::int64_t rows = 0;
    std::int64_t fresh = 0;
    std::int64_t changed = 0;
    std::int64_t same = 0;
    std::int64_t rejected = 0;
    std::vector<ImportRow> shown; // the first of them in order, and every rejected one, bounded
    bool isStopped = false;       // by whoever asked; the rows before are in
    bool isHeldBack = false;      // all or nothing was chosen, and some were bad: nothing is in
};

enum class ImportTrouble : std::uint8_t {
    FileUnreadable,
    EncodingUnknown, // this machine cannot read it
    FileEmpty,
    ColumnMissing, // nothing says where the name or the price is
    QuoteNotClosed,
    RowTooLong,
    FileTooLong, // more new products than can be judged at once
    BookUnavailable,
};

/// Why a file was not read to its end.
struct ImportStop
{
    ImportTrouble trouble = ImportTrouble::FileUnreadable;
    std::int64_t line = 0; // 0: no line in particular
};

/// Brings products in from files. Blocking, for as long as the file is long: never on a painting
/// thread. May be called from any other.
class ProductImporter
{
public:
    /// Rows so far; false stops.
    using OnProgress = std::function<bool(std::int64_t rows)>;

    ProductImporter() = default;
    virtual ~ProductImporter() = default;
    ProductImporter(const ProductImporter&) = delete;
    ProductImporter& operator=(const ProductImporter&) = delete;
    ProductImporter(ProductImporter&&) = delete;
    ProductImporter& operator=(ProductImporter&&) = delete;

    /// Reads the headings; `encoding` is recognised where it is not given.
    [[nodiscard]] virtual std::expected<ImportLook, ImportStop>
    look(std::string path, std::optional<ImportEncoding> encoding) = 0;

    /// What would become of every row. Changes nothing.
    [[nodiscard]] virtual std::expected<ImportSummary, ImportStop>
    preview(ImportRequest request, OnProgress onProgress) = 0;

    /// Does it, in the name of `actor`. What was done stays done when it stops in the middle; the
    /// same file can be imported again.
    [[nodiscard]] virtual std::expected<ImportSummary, ImportStop>
    import(ImportRequest request, Actor actor, OnProgress onProgress) = 0;
};

} // namespace jangbu
