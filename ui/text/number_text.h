#pragma once

#include <QString>

#include <cstdint>

namespace jangbu::ui {

inline constexpr QChar minusSign{0x2212};

/// Digits only, with a comma before each three: `1234567` → `1,234,567`.
[[nodiscard]] QString groupedDigits(const QString& digits);

/// `1,234`, `−5`.
[[nodiscard]] QString countText(std::int64_t count);

/// `+5`, `−5`, `0`: a stock move.
[[nodiscard]] QString signedCountText(std::int64_t count);

/// `4종 · 7개`, `4 items · 7 pcs`: kinds and units of a cart.
[[nodiscard]] QString cartCountText(std::int64_t kinds, std::int64_t units);

/// `7개`, `7 pcs`.
[[nodiscard]] QString unitsText(std::int64_t units);

} // namespace jangbu::ui
