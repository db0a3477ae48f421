#include "ui/export/row_walk.h"

namespace jangbu::ui {

namespace {

constexpr std::int64_t rowsBetweenLooks = 256;

} // namespace

Exported RowWalk::run() const
{
    const auto source = table.rows();
    Exported rows = 0;
    for (;;) {
        const auto more = source->next();
        if (!more) {
            return std::unexpected(ExportError::BookUnreadable);
        }
        rows = takeRows(*more, *rows);
        if (!rows || more->empty()) {
            return rows;
        }
    }
}

Exported RowWalk::takeRows(const std::vector<ExportRow>& more, std::int64_t rows) const
{
    for (const ExportRow& row : more) {
        if (rows == most) {
            return std::unexpected(ExportError::TooManyRows);
        }
        if (!onRow(row)) {
            return std::unexpected(ExportError::CannotWrite);
        }
        ++rows;
        if (rows % rowsBetweenLooks == 0 && !onRows(rows)) {
            return std::unexpected(ExportError::Stopped);
        }
    }
    if (!onRows(rows)) {
        return std::unexpected(ExportError::Stopped);
    }
    return rows;
}

} // namespace jangbu::ui
