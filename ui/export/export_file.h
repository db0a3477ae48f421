#pragma once

#include "ui/export/export_table.h"
#include "ui/text/shop_format.h"

#include <QImage>

#include <expected>
#include <functional>

// Tables and pictures as files. Each is written under another name and renamed when it is whole: a
// failed or stopped export leaves nothing behind, and what had the name before stays.
namespace jangbu::ui {

enum class ExportFormat { Csv, Xlsx, Pdf, Png };

enum class ExportError {
    Stopped,       // by whoever asked
    FolderMissing, // the chosen one: its disk may be out
    CannotWrite,   // the folder is missing, or may not be written
    DiskFull,
    BookUnreadable,
    TooManyRows, // more than the format holds
};

/// `csv`, without a dot.
[[nodiscard]] QString fileSuffix(ExportFormat format);
/// CSV, XLSX …, as keys show it.
[[nodiscard]] QString formatName(ExportFormat format);
/// What went wrong and what to do about it.
[[nodiscard]] QString exportErrorText(ExportError error);

/// Rows written so far; false stops. Called on the writing thread, every few hundred rows.
using OnRows = std::function<bool(std::int64_t rows)>;

/// Gives the rows that were written.
using Exported = std::expected<std::int64_t, ExportError>;

/// Where a table goes and how its values are written.
struct ExportTarget
{
    QString path;
    ShopFormat format;
};

/// UTF-8 with a byte order mark, rows ended by CR LF. Texts that a spreadsheet would take for a
/// formula get an apostrophe in front.
[[nodiscard]] Exported
writeCsv(const ExportTable& table, const ExportTarget& target, const OnRows& onRows);

/// A worksheet with numbers as numbers; at most 1,048,575 rows.
[[nodiscard]] Exported
writeXlsx(const ExportTable& table, const ExportTarget& target, const OnRows& onRows);

/// Pages of A4 with the title on each; `picture` above the table where it is not null. At most
/// 20,000 rows.
[[nodiscard]] Exported writePdf(
    const ExportTable& table,
    const QImage& picture,
    const ExportTarget& target,
    const OnRows& onRows
);

[[nodiscard]] Exported writePng(const QImage& picture, const QString& path);

/// What a failed write in the folder of `path` means.
[[nodiscard]] ExportError writeErrorAt(const QString& path);

} // namespace jangbu::ui
