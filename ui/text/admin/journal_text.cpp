#include "ui/text/admin/journal_text.h"

#include "core/alert/alert_rules.h"
#include "core/shop/settings.h"
#include "ui/text/admin/alert_text.h"
#include "ui/text/admin/setting_text.h"
#include "ui/text/money_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace jangbu::ui {

namespace {

struct KnownAct
{
    std::string_view name;
    const char* text;
};

constexpr std::array<KnownAct, 41> known{{
    {"alert_cleared", QT_TRANSLATE_NOOP("ActText", "Alert is over")},
    {"alert_raised", QT_TRANSLATE_NOOP("ActText", "Alert")},
    {"backed_up", QT_TRANSLATE_NOOP("ActText", "Backup made")},
    {"campaign", QT_TRANSLATE_NOOP("ActText", "Campaign changed")},
    {"campaign_created", QT_TRANSLATE_NOOP("ActText", "Campaign created")},
    {"cash_moved", QT_TRANSLATE_NOOP("ActText", "Cash in or out")},
    {"coupon_revoked", QT_TRANSLATE_NOOP("ActText", "Coupon revoked")},
    {"customer", QT_TRANSLATE_NOOP("ActText", "Customer changed")},
    {"customer_block", QT_TRANSLATE_NOOP("ActText", "Customer blocked or freed")},
    {"customer_created", QT_TRANSLATE_NOOP("ActText", "Customer registered")},
    {"drawer_opened", QT_TRANSLATE_NOOP("ActText", "Drawer opened")},
    {"exported", QT_TRANSLATE_NOOP("ActText", "Exported")},
    {"price_override", QT_TRANSLATE_NOOP("ActText", "Sold at another price")},
    {"product_active", QT_TRANSLATE_NOOP("ActText", "Product on or off sale")},
    {"product_barcodes", QT_TRANSLATE_NOOP("ActText", "Barcodes changed")},
    {"product_category", QT_TRANSLATE_NOOP("ActText", "Category changed")},
    {"product_code", QT_TRANSLATE_NOOP("ActText", "Code changed")},
    {"product_created", QT_TRANSLATE_NOOP("ActText", "Product created")},
    {"product_exempt", QT_TRANSLATE_NOOP("ActText", "Tax of a product changed")},
    {"product_low_stock", QT_TRANSLATE_NOOP("ActText", "Low stock changed")},
    {"product_name", QT_TRANSLATE_NOOP("ActText", "Name of a product changed")},
    {"product_price", QT_TRANSLATE_NOOP("ActText", "Price changed")},
    {"product_unit", QT_TRANSLATE_NOOP("ActText", "Unit changed")},
    {"refund", QT_TRANSLATE_NOOP("ActText", "Refund")},
    {"restored", QT_TRANSLATE_NOOP("ActText", "Restored from a backup")},
    {"setting", QT_TRANSLATE_NOOP("ActText", "Setting changed")},
    {"shift_closed", QT_TRANSLATE_NOOP("ActText", "Shift closed")},
    {"shift_opened", QT_TRANSLATE_NOOP("ActText", "Shift opened")},
    {"staff", QT_TRANSLATE_NOOP("ActText", "Staff changed")},
    {"staff_created", QT_TRANSLATE_NOOP("ActText", "Staff added")},
    {"staff_pin", QT_TRANSLATE_NOOP("ActText", "PIN changed")},
    {"stock_counted", QT_TRANSLATE_NOOP("ActText", "Stock counted")},
    {"stock_damaged", QT_TRANSLATE_NOOP("ActText", "Damaged goods")},
    {"stock_received", QT_TRANSLATE_NOOP("ActText", "Goods received")},
    {"terminal", QT_TRANSLATE_NOOP("ActText", "Counter changed")},
    {"terminal_enrolled", QT_TRANSLATE_NOOP("ActText", "Counter enrolled")},
    {"token_issued", QT_TRANSLATE_NOOP("ActText", "Access given")},
    {"tokens_revoked", QT_TRANSLATE_NOOP("ActText", "Access taken back")},
    {"top_up_reversal", QT_TRANSLATE_NOOP("ActText", "Top-up reversed")},
    {"unmasked", QT_TRANSLATE_NOOP("ActText", "Customer's data shown")},
    {"verified", QT_TRANSLATE_NOOP("ActText", "Book checked")},
}};

/// The acts whose values begin with an amount.
constexpr std::array<std::string_view, 7> amounts{
    "cash_moved",
    "price_override",
    "product_price",
    "refund",
    "shift_closed",
    "shift_opened",
    "top_up_reversal"
};

struct JournalText
{
    Q_DECLARE_TR_FUNCTIONS(JournalText)
};

} // namespace

QString journalActText(const std::string& act)
{
    const auto* const found = std::ranges::find(known, std::string_view(act), &KnownAct::name);
    return found == known.end() ? QString::fromStdString(act)
                                : QCoreApplication::translate("ActText", found->text);
}

QString
journalSubjectText(const std::string& act, const std::string& subject, const ShopFormat& format)
{
    if (act == "verified" && subject == "intact") {
        //: In the journal: a check of the book found nothing wrong.
        return JournalText::tr("Nothing wrong");
    }
    if (act == "verified" && subject == "broken") {
        //: In the journal: a check of the book found something wrong.
        return JournalText::tr("Something is wrong");
    }
    const auto keys = settingKeys();
    if (act == "setting" && std::ranges::find(keys, subject) != keys.end()) {
        return settingWords(subject, format).label;
    }
    if (const auto alert = alertNamed(subject); alert && act.starts_with("alert_")) {
        return alertSubjectText(*alert);
    }
    // A shift has no name: who opened it and where says the rest of the line.
    const bool isOfShift = act == "shift_opened" || act == "shift_closed" || act == "cash_moved";
    return isOfShift ? QString() : QString::fromStdString(subject);
}

JournalValue
journalValue(const std::string& act, const std::string& value, const ShopFormat& format)
{
    const QString text = QString::fromStdString(value);
    if (std::ranges::find(amounts, act) == amounts.end()) {
        return {text, {}};
    }
    const QString first = text.section(QLatin1Char(' '), 0, 0);
    const auto amount = moneyFromEntry(first, format);
    return amount ? JournalValue{moneyText(*amount, format), text.mid(first.size() + 1)}
                  : JournalValue{text, {}};
}

} // namespace jangbu::ui
