#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <map>
#include <span>

namespace jangbu::ui {

/// Everything that a key of the keyboard does. The names in settings are keyActionName's.
enum class KeyAction {
    Help,
    Code,
    Search,
    Customer,
    Reprint,
    Drawer,
    PriceCheck,
    Coupon,
    Park,
    Resume,
    LinePrice,
    CancelSale,
    Pay,
    RemoveLine,
    Undo,
    Back,
    ScreenSell,
    ScreenTopUp,
    ScreenCatalogue,
    ScreenCoupons,
    ScreenDashboard,
    ScreenAdmin,
    Lock,
    Shift,
};

/// Every action once, in the order they are listed to people.
[[nodiscard]] std::span<const KeyAction> allKeyActions();
/// `pay`: stable, for settings.
[[nodiscard]] QString keyActionName(KeyAction action);
/// What it does, for the help sheet: 결제.
[[nodiscard]] QString keyActionText(KeyAction action);

/// Which keys do what. A value: views ask it for their shortcuts and key caps.
class KeyMap
{
public:
    /// The map of the shop's rules.
    KeyMap();

    /// All of them, the one that is shown first; for QAction::setShortcuts.
    [[nodiscard]] QList<QKeySequence> keysFor(KeyAction action) const;
    /// The one that is shown; empty without a key.
    [[nodiscard]] QKeySequence keyFor(KeyAction action) const;
    /// As a key cap shows it: `F12`, `Ctrl+R`; empty without a key.
    [[nodiscard]] QString capFor(KeyAction action) const;
    /// Gives the action other keys, or none.
    void setKeys(KeyAction action, const QList<QKeySequence>& keys);

private:
    std::map<KeyAction, QList<QKeySequence>> m_keys;
};

} // namespace jangbu::ui
