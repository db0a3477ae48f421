#pragma once

namespace jangbu::ui {

class EmptyState;

// What a place says while it has no figures to show.

void sayFiguresAreRead(EmptyState& place);
/// With a key that reads them again.
void sayBookUnreadable(EmptyState& place);

} // namespace jangbu::ui
