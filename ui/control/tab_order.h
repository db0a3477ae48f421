#pragma once

class QWidget;

namespace jangbu::ui {

// Tab goes on from `before` to `key`, be `before` a stop itself or only the frame around the key.
// Both must be in one window.
void putInTabOrder(QWidget& before, QWidget& key);

} // namespace jangbu::ui
