#pragma once

#include "core/shift/shift_report.h"

#include <QChar>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace jangbu::ui {

/// A line of a shift's report.
struct ShiftLine
{
    QString label;
    Money amount;
    std::optional<std::int64_t> count; // how many make the amount
    QChar sign;                        // adds to (+) or takes from (−) the drawer; null: neither
    bool isSum = false;                // of lines above
};

struct ShiftSection
{
    QString heading;
    std::vector<ShiftLine> lines;
};

/// Sales, top-ups and the drawer up to what is expected in it, on paper and on screens alike.
[[nodiscard]] std::array<ShiftSection, 3> shiftSections(const ShiftReport& report);

} // namespace jangbu::ui
