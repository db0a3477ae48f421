#pragma once

#include "core/staff/permission.h"
#include "ui/shell/key/key_map.h"
#include "ui/theme/icon.h"

#include <QString>

namespace jangbu::ui {

/// The places of the left rail, from top to bottom.
enum class ScreenId { Sell, TopUp, Catalogue, Coupons, Dashboard, Admin };

[[nodiscard]] IconName screenIcon(ScreenId screen);
[[nodiscard]] QString screenTitle(ScreenId screen); // 판매 · 충전 · 상품 · 쿠폰 · 현황 · 관리
[[nodiscard]] Act screenAct(ScreenId screen);       // whoever may do this sees the screen
[[nodiscard]] KeyAction screenKey(ScreenId screen);

} // namespace jangbu::ui
