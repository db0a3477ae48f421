#pragma once

#include "ui/export/export_file.h"

namespace jangbu::ui {

/// What becomes of one row; false when it could not be written.
using OnRow = std::function<bool(const ExportRow& row)>;

/// Goes through the rows of the table once. More than `most` rows are too many.
struct RowWalk
{
    const ExportTable& table;
    std::int64_t most = 0;
    OnRow onRow;
    OnRows onRows;

    /// Gives the number of rows; CannotWrite stands for whatever the writer knows better.
    [[nodiscard]] Exported run() const;

private:
    /// The next of them, after so many rows before: gives how many there are now.
    [[nodiscard]] Exported takeRows(const std::vector<ExportRow>& more, std::int64_t rows) const;
};

} // namespace jangbu::ui
