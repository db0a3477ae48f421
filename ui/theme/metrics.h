#pragma once

// Sizes in device-independent pixels. The grid is 8; half a step is allowed inside a control.
namespace jangbu::ui {

namespace space {
inline constexpr int none = 0;
inline constexpr int half = 4;
inline constexpr int one = 8;
inline constexpr int inset = 12; // inside a card or a key
inline constexpr int two = 16;   // between panels, inside a panel
inline constexpr int three = 24;
inline constexpr int four = 32;
inline constexpr int five = 40;
inline constexpr int six = 48;
inline constexpr int scrollBar = 12; // what one takes of its area
} // namespace space

namespace radius {
inline constexpr int panel = 10;
inline constexpr int control = 8;
inline constexpr int mark = 4; // key caps, small chips
} // namespace radius

namespace touch {
inline constexpr int least = 44;   // nothing that is pressed is lower
inline constexpr int control = 48; // keys, fields, table rows
inline constexpr int line = 64;    // cart and customer rows, number keys
inline constexpr int pay = 72;     // the one main key of a screen
inline constexpr int tall = 96;    // number keys, at most, on a large screen
} // namespace touch

namespace stroke {
inline constexpr int hairline = 1;
inline constexpr int strong = 2; // focus ring, chosen border
inline constexpr int ringGap = 2;
} // namespace stroke

namespace window {
inline constexpr int smallestWidth = 1366;
inline constexpr int smallestHeight = 768;
inline constexpr int railWidth = 88;
inline constexpr int topBarHeight = 56;
inline constexpr int payColumnWidth = 300;
} // namespace window

} // namespace jangbu::ui
