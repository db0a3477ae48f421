#pragma once

#include <QColor>

namespace jangbu::ui {

// The contrast ratio of two opaque colours after WCAG 2, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor& one, const QColor& other);

} // namespace jangbu::ui
