#include "ui/shell/key/key_map.h"

#include "core/result/must.h"

#include <QCoreApplication>

#include <array>

namespace jangbu::ui {

namespace {

struct KeyText
{
    Q_DECLARE_TR_FUNCTIONS(KeyText)
};

struct KnownKey
{
    KeyAction action;
    const char16_t* name;
    const char16_t* keys; // portable, the shown one first, parted by "; "
};

using enum KeyAction;

constexpr std::array<KnownKey, 24> known{{
    {Help, u"help", u"F1"},
    {Code, u"code", u"F2"},
    {Search, u"search", u"F3"},
    {Customer, u"customer", u"F4"},
    {Reprint, u"reprint", u"F5"},
    {Drawer, u"drawer", u"F6"},
    {PriceCheck, u"price_check", u"F7"},
    {Coupon, u"coupon", u"F8"},
    {Park, u"park", u"F9; Ctrl+Backspace"},
    {Resume, u"resume", u"Ctrl+R"},
    {CancelSale, u"cancel_sale", u"F10"},
    {LinePrice, u"line_price", u"F11"},
    {Pay, u"pay", u"F12"},
    {RemoveLine, u"remove_line", u"Del"},
    {Undo, u"undo", u"Ctrl+Z"},
    {Back, u"back", u"Esc"},
    {ScreenSell, u"screen_sell", u"Ctrl+1"},
    {ScreenTopUp, u"screen_top_up", u"Ctrl+2"},
    {ScreenCatalogue, u"screen_catalogue", u"Ctrl+3"},
    {ScreenCoupons, u"screen_coupons", u"Ctrl+4"},
    {ScreenDashboard, u"screen_dashboard", u"Ctrl+5"},
    {ScreenAdmin, u"screen_admin", u"Ctrl+6"},
    {Lock, u"lock", u"Ctrl+L"},
    {KeyAction::Shift, u"shift", u"Ctrl+T"},
}};

constexpr auto actions = [] {
    std::array<KeyAction, known.size()> listed{};
    for (std::size_t place = 0; place < known.size(); ++place) {
        listed.at(place) = known.at(place).action;
    }
    return listed;
}();

} // namespace

std::span<const KeyAction> allKeyActions()
{
    return actions;
}

QString keyActionName(KeyAction action)
{
    for (const KnownKey& entry : known) {
        if (entry.action == action) {
            return QString::fromUtf16(entry.name);
        }
    }
    MUST(false);
}

QString keyActionText(KeyAction action)
{
    switch (action) {
    case Help:
        return KeyText::tr("Help with all keys");
    case Code:
        return KeyText::tr("Enter a product code");
    case Search:
        return KeyText::tr("Search products");
    case Customer:
        return KeyText::tr("Find a customer");
    case Reprint:
        return KeyText::tr("Reprint a receipt");
    case Drawer:
        return KeyText::tr("Open the drawer");
    case PriceCheck:
        return KeyText::tr("Check a price");
    case Coupon:
        return KeyText::tr("The customer's coupons");
    case Park:
        return KeyText::tr("Park the cart");
    case Resume:
        return KeyText::tr("Resume a parked cart");
    case CancelSale:
        return KeyText::tr("Cancel the sale");
    case LinePrice:
        return KeyText::tr("Change the price of the chosen line");
    case Pay:
        return KeyText::tr("Pay");
    case RemoveLine:
        return KeyText::tr("Remove the chosen line");
    case Undo:
        return KeyText::tr("Undo the last change");
    case Back:
        return KeyText::tr("Back");
    case ScreenSell:
        return KeyText::tr("Screen Sell");
    case ScreenTopUp:
        return KeyText::tr("Screen Top-up");
    case ScreenCatalogue:
        return KeyText::tr("Screen Products");
    case ScreenCoupons:
        return KeyText::tr("Screen Coupons");
    case ScreenDashboard:
        return KeyText::tr("Screen Dashboard");
    case ScreenAdmin:
        return KeyText::tr("Screen Admin");
    case Lock:
        return KeyText::tr("Lock the counter");
    case KeyAction::Shift:
        return KeyText::tr("Open, look at and close the shift");
    }
    MUST(false);
}

KeyMap::KeyMap()
{
    for (const KnownKey& entry : known) {
        m_keys[entry.action] = QKeySequence::listFromString(QString::fromUtf16(entry.keys));
    }
}

QList<QKeySequence> KeyMap::keysFor(KeyAction action) const
{
    const auto place = m_keys.find(action);
    return place == m_keys.end() ? QList<QKeySequence>() : place->second;
}

QKeySequence KeyMap::keyFor(KeyAction action) const
{
    const QList<QKeySequence> keys = keysFor(action);
    return keys.isEmpty() ? QKeySequence() : keys.first();
}

QString KeyMap::capFor(KeyAction action) const
{
    return keyFor(action).toString(QKeySequence::PortableText);
}

void KeyMap::setKeys(KeyAction action, const QList<QKeySequence>& keys)
{
    m_keys[action] = keys;
}

} // namespace jangbu::ui
