#pragma once

#include "core/shift/shift_report.h"

#include <QString>

#include <array>
#include <vector>

namespace jangbu::ui {

/// A line of a shift's report.
struct ShiftLine
{
    QString label; // with how many make the amount, or with + or − of the drawer: `현금 (3)`
    Money amount;
    bool isSum = false; // of lines above
};

struct ShiftSection
{
    QString heading;
    std::vector<ShiftLine> lines;
};

/// Sales, top-ups and the drawer up to what is expected in it, on paper and on screens alike.
[[nodiscard]] std::array<ShiftSection, 3> shiftSections(const ShiftReport& report);

} // namespace jangbu::ui
