#pragma once

#include "app/counter/picture/screen_stage.h"

#include <QList>

// What there is to see, screen by screen. A new picture is one more line in its screen's list.
namespace jangbu::app {

[[nodiscard]] QList<ScreenState> setupStates();
[[nodiscard]] QList<ScreenState> restoreStates();
[[nodiscard]] QList<ScreenState> signInStates();
[[nodiscard]] QList<ScreenState> shellStates();
[[nodiscard]] QList<ScreenState> sellStates();
[[nodiscard]] QList<ScreenState> topUpStates();
[[nodiscard]] QList<ScreenState> catalogueStates();
[[nodiscard]] QList<ScreenState> couponStates();
[[nodiscard]] QList<ScreenState> shiftStates();
[[nodiscard]] QList<ScreenState> refundStates();
[[nodiscard]] QList<ScreenState> dashboardStates();
[[nodiscard]] QList<ScreenState> adminStates();

/// All of them, in the order in which one leaves the demo shop to the next.
[[nodiscard]] QList<ScreenState> allStates();

} // namespace jangbu::app
