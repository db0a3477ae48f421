#pragma once

class QAbstractScrollArea;

namespace jangbu::ui {

// As the style sheet has it.
inline constexpr int scrollBarWidth = 12;

// The vertical scroll bar keeps its place when there is nothing to scroll, so that nothing moves
// when it comes; only its handle goes, and a touch reaches what lies under it.
void keepScrollBarPlace(QAbstractScrollArea& area);

} // namespace jangbu::ui
