#include "ui/scan/scan_key.h"

#include <QKeyEvent>

#include <array>
#include <string_view>

namespace jangbu::ui {

namespace {

// Keys in rows as they lie on the keyboard, from the X11 key code of the first (evdev's plus 8).
struct KeyRow
{
    quint32 firstCode;
    std::u16string_view plain;
    std::u16string_view shifted;
};

constexpr std::array<KeyRow, 6> keyRows{{
    {10, u"1234567890-=", u"!@#$%^&*()_+"},
    {24, u"qwertyuiop[]", u"QWERTYUIOP{}"},
    {38, u"asdfghjkl;'`", u"ASDFGHJKL:\"~"},
    {51, u"\\zxcvbnm,./", u"|ZXCVBNM<>?"},
    {79, u"789-456+1230.", u"789-456+1230."},
    {65, u" ", u" "},
}};

QChar characterAt(quint32 scanCode, bool isShifted)
{
    for (const KeyRow& row : keyRows) {
        const std::u16string_view& keys = isShifted ? row.shifted : row.plain;
        if (scanCode >= row.firstCode && scanCode - row.firstCode < keys.size()) {
            return keys[scanCode - row.firstCode];
        }
    }
    return {};
}

bool isPrintableAscii(QChar character)
{
    return character >= u' ' && character <= u'~';
}

bool isAsciiLetter(QChar character)
{
    return isPrintableAscii(character) && character.isLetter();
}

} // namespace

QChar scannedCharacter(const QKeyEvent& event)
{
    const QString text = event.text();
    const QChar typed = text.size() == 1 ? text.front() : QChar{};
    const QChar placed =
        characterAt(event.nativeScanCode(), event.modifiers().testFlag(Qt::ShiftModifier));
    if (isAsciiLetter(typed)) {
        // Caps Lock turns letters round; another layout than US moves them, and is then believed.
        return placed.toLower() == typed.toLower() ? placed : typed;
    }
    if (isPrintableAscii(typed)) {
        return typed;
    }
    if (typed.isNull() || !typed.isPrint()) {
        return {};
    }
    return placed.isNull() ? typed : placed;
}

} // namespace jangbu::ui
