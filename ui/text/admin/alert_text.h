#pragma once

#include "core/alert/alert_rules.h"

#include <QString>

namespace jangbu::ui {

/// What is wrong, and what to do. A figure of 0 is not known.
[[nodiscard]] QString alertText(const AlertChange& change);

/// What the alert is about, in a word or two.
[[nodiscard]] QString alertSubjectText(AlertKind kind);

} // namespace jangbu::ui
