#pragma once

class QAbstractScrollArea;

namespace jangbu::ui {

// The vertical scroll bar keeps its place when there is nothing to scroll, so that nothing moves
// when it comes; only its handle goes, and a touch reaches what lies under it.
void keepScrollBarPlace(QAbstractScrollArea& area);

} // namespace jangbu::ui
