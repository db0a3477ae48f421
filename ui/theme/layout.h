#pragma once

#include "ui/theme/metrics.h"

class QBoxLayout;
class QGridLayout;
class QHBoxLayout;
class QLayout;
class QVBoxLayout;
class QWidget;

namespace jangbu::ui {

// Layouts without margins, with a gap from namespace space. With a parent, the layout is set on it.
[[nodiscard]] QVBoxLayout* makeColumn(int gap, QWidget* parent = nullptr);
[[nodiscard]] QHBoxLayout* makeRow(int gap, QWidget* parent = nullptr);
[[nodiscard]] QGridLayout* makeGrid(int gap, QWidget* parent = nullptr);

// The same space on all four sides, or at the sides and at top and bottom.
void setPadding(QLayout* layout, int all);
void setPadding(QLayout* layout, int horizontal, int vertical);

} // namespace jangbu::ui
