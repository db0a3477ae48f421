#pragma once

#include <QKeySequence>
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

    [[nodiscard]] QKeySequence keyFor(KeyAction action) const;
    /// As a key cap shows it: `F12`, `Ctrl+R`; empty without a key.
    [[nodiscard]] QString capFor(KeyAction action) const;
    /// Gives the action another key, or none.
    void setKey(KeyAction action, const QKeySequence& key);

private:
    std::map<KeyAction, QKeySequence> m_keys;
};

} // namespace jangbu::ui
