#include "ui/text/admin/law_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace jangbu::ui {

namespace {

struct KnownLaw
{
    std::string_view name;
    const char* text;
};

//: Laws of the book, each a promise that is checked row by row.
constexpr std::array<KnownLaw, 25> known{{
    {"rows_readable", QT_TRANSLATE_NOOP("LawText", "Every row can be read")},
    {"hash_chain", QT_TRANSLATE_NOOP("LawText", "The chain of batches is unbroken")},
    {"batches_whole", QT_TRANSLATE_NOOP("LawText", "Every batch is whole")},
    {"rows_have_command", QT_TRANSLATE_NOOP("LawText", "Every row was made by a command")},
    {"outbox_gapless", QT_TRANSLATE_NOOP("LawText", "Events are numbered without a gap")},
    {"one_event_a_paid_order", QT_TRANSLATE_NOOP("LawText", "Every paid order has one event")},
    {"order_is_booked", QT_TRANSLATE_NOOP("LawText", "Every order is booked")},
    {"top_up_is_booked", QT_TRANSLATE_NOOP("LawText", "Every top-up is booked")},
    {"refund_is_booked", QT_TRANSLATE_NOOP("LawText", "Every refund is booked")},
    {"reversal_is_booked", QT_TRANSLATE_NOOP("LawText", "Every reversed top-up is booked")},
    {"balance_is_fold_of_entries",
     QT_TRANSLATE_NOOP("LawText", "Every balance is the sum of its entries")},
    {"stock_is_fold_of_moves", QT_TRANSLATE_NOOP("LawText", "Every stock is the sum of its moves")},
    {"order_adds_up", QT_TRANSLATE_NOOP("LawText", "Every order's lines, discount and VAT add up")},
    {"refund_adds_up", QT_TRANSLATE_NOOP("LawText", "Every refund adds up")},
    {"coupon_has_order", QT_TRANSLATE_NOOP("LawText", "Every used coupon has its order")},
    {"campaign_adds_up", QT_TRANSLATE_NOOP("LawText", "Every campaign's coupons add up")},
    {"sales_hour_is_orders", QT_TRANSLATE_NOOP("LawText", "Sales by the hour are the sum of orders")
    },
    {"receipts_gapless", QT_TRANSLATE_NOOP("LawText", "Receipts are numbered without a gap")},
    {"price_is_newest", QT_TRANSLATE_NOOP("LawText", "Every price is the newest of its history")},
    {"names_exist", QT_TRANSLATE_NOOP("LawText", "Everything named is there")},
    {"personal_data_opens", QT_TRANSLATE_NOOP("LawText", "Personal data opens with the key")},
    {"rows_as_sealed", QT_TRANSLATE_NOOP("LawText", "No row was changed behind the book's back")},
    {"drawer_is_fold_of_cash", QT_TRANSLATE_NOOP("LawText", "Every drawer is the sum of its cash")},
    {"revocation_is_journalled",
     QT_TRANSLATE_NOOP("LawText", "Every revoked coupon is in the journal")},
    {"schema_is_made", QT_TRANSLATE_NOOP("LawText", "The tables are as they were made")},
}};

} // namespace

QString lawText(const std::string& name)
{
    const auto* const found = std::ranges::find(known, std::string_view(name), &KnownLaw::name);
    return found == known.end() ? QString::fromStdString(name)
                                : QCoreApplication::translate("LawText", found->text);
}

} // namespace jangbu::ui
