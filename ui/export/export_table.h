#pragma once

#include "core/money/money.h"
#include "core/port/read.h"
#include "core/time/instant.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <memory>
#include <variant>
#include <vector>

namespace jangbu::ui {

/// A value of a table, before it is written for people or machines.
using ExportCell = std::variant<QString, std::int64_t, Money, Instant>;
using ExportRow = std::vector<ExportCell>;

enum class ColumnKind { Text, Count, Amount, Moment };

struct ExportColumn
{
    QString title;
    ColumnKind kind = ColumnKind::Text;

    friend bool operator==(const ExportColumn&, const ExportColumn&) = default;
};

/// Gives a table's rows, some at a time, so that a million of them never are in memory at once. Used
/// by one thread, which is not the painting one.
class RowSource
{
public:
    RowSource() = default;
    virtual ~RowSource() = default;
    RowSource(const RowSource&) = delete;
    RowSource& operator=(const RowSource&) = delete;
    RowSource(RowSource&&) = delete;
    RowSource& operator=(RowSource&&) = delete;

    /// The next rows in order; none at the end.
    [[nodiscard]] virtual Read<std::vector<ExportRow>> next() = 0;
};

/// A table to be written to a file. Made where it is shown, read elsewhere.
struct ExportTable
{
    QString title;   // also in the file's name
    QString details; // such as the period and as of when; may be empty
    std::vector<ExportColumn> columns;
    std::function<std::unique_ptr<RowSource>()> rows; // from the beginning; its ports must live
};

/// Rows that are at hand.
[[nodiscard]] std::function<std::unique_ptr<RowSource>()> rowsAtHand(std::vector<ExportRow> rows);

} // namespace jangbu::ui
