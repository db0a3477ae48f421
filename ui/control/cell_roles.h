#pragma once

#include <Qt>

namespace jangbu::ui {

// What LedgerDelegate reads from a table's model beside Qt's display and alignment roles.
enum class CellRole : int {
    Tone = Qt::UserRole + 101, // int of a Tone; none: ink
    Bold,                      // bool
    SecondLine,                // QString: small text under the first
    Badge,                     // QString: a small amber chip after the text
    Greyed,                    // bool: inactive row
    Picture,                   // QPixmap before the text; null: none
    Initial,                   // QString where there is no picture; empty: nothing stands for it
};

} // namespace jangbu::ui
