#pragma once

namespace jangbu::ui {

class NoticeLine;
struct ShiftNotice;

// Shows what the model says, or clears the line.
void sayNotice(NoticeLine& line, const ShiftNotice& notice);

} // namespace jangbu::ui
