#pragma once

#include <QString>

#include <string>

namespace jangbu::ui {

/// What an act of the journal is called: `staff_pin` → PIN 변경. The act itself when unknown.
[[nodiscard]] QString journalActText(const std::string& act);

} // namespace jangbu::ui
