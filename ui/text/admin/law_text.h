#pragma once

#include <QString>

#include <string>

namespace jangbu::ui {

/// What a law of the book promises, in words: `balance_is_fold_of_entries` → 잔액은 기입의 합계입니다.
/// The name itself for a law that it does not know.
[[nodiscard]] QString lawText(const std::string& name);

} // namespace jangbu::ui
