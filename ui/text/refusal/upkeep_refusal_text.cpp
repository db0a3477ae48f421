#include "core/limit/limits.h"
#include "core/result/must.h"
#include "ui/text/number_text.h"
#include "ui/text/refusal/refusal_sentence.h"

namespace jangbu::ui::sentence {

QString of(ProductRefusal refusal, const Context& /*context*/)
{
    switch (refusal) {
    case ProductRefusal::NameEmpty:
        return RefusalText::tr("The product has no name. Enter one.");
    case ProductRefusal::TextTooLong:
        return textTooLong();
    case ProductRefusal::CodeEmpty:
        return RefusalText::tr("The product has no code. Enter one.");
    case ProductRefusal::CodeTaken:
        return RefusalText::tr("Another product has this code. Choose another code.");
    case ProductRefusal::BarcodeInvalid:
        return RefusalText::tr("A barcode is not right: its check digit differs. Scan it again.");
    case ProductRefusal::TooManyBarcodes:
        return RefusalText::tr("A product takes up to %1 barcodes. Remove some.")
            .arg(countText(static_cast<std::int64_t>(limit::barcodesPerProduct)));
    case ProductRefusal::BarcodeTaken:
        return RefusalText::tr("Another product has this barcode. Remove it there first.");
    case ProductRefusal::PriceNegative:
        return RefusalText::tr("A price is never below zero. Enter the price again.");
    case ProductRefusal::LowStockNegative:
        return RefusalText::tr("The low-stock mark is never below zero. Enter 0 for none.");
    case ProductRefusal::CardNumberGiven:
        return cardNumberGiven();
    }
    MUST(false);
}

QString of(StockRefusal refusal, const Context& context)
{
    switch (refusal) {
    case StockRefusal::UnknownProduct:
        return unknownProduct(context);
    case StockRefusal::QuantityOutOfRange:
        return RefusalText::tr("This quantity cannot be booked. Enter a whole number above zero.");
    case StockRefusal::InsufficientStock:
        return RefusalText::tr("More is written off than there is. Count the stock first.");
    case StockRefusal::StockOverflow:
        return stockOverflow();
    case StockRefusal::CardNumberGiven:
        return cardNumberGiven();
    case StockRefusal::TextTooLong:
        return textTooLong();
    }
    MUST(false);
}

QString of(CustomerRefusal refusal, const Context& /*context*/)
{
    switch (refusal) {
    case CustomerRefusal::UnknownCustomer:
        return unknownCustomer();
    case CustomerRefusal::BuiltInCustomer:
        return RefusalText::tr("The walk-in customer cannot be edited. Register a new one.");
    case CustomerRefusal::NameEmpty:
        return RefusalText::tr("The customer has no name. Enter one.");
    case CustomerRefusal::TextTooLong:
        return textTooLong();
    case CustomerRefusal::PhoneInvalid:
        return RefusalText::tr("This is no phone number. Enter it as 010-1234-5678.");
    case CustomerRefusal::PhoneTaken:
        return RefusalText::tr("Another customer has this phone number. Look that one up.");
    case CustomerRefusal::MemberNoInvalid:
        return RefusalText::tr("A member number is a whole number above zero. Enter it again.");
    case CustomerRefusal::MemberNoTaken:
        return RefusalText::tr("Another customer has this member number. Choose another one.");
    case CustomerRefusal::BirthdayInvalid:
        return RefusalText::tr("There is no such day. Enter the birthday as 1990-12-31.");
    case CustomerRefusal::CardNumberGiven:
        return cardNumberGiven();
    }
    MUST(false);
}

QString of(CampaignRefusal refusal, const Context& /*context*/)
{
    switch (refusal) {
    case CampaignRefusal::NameEmpty:
        return RefusalText::tr("The campaign has no name. Enter one.");
    case CampaignRefusal::TextTooLong:
        return textTooLong();
    case CampaignRefusal::ValueOutOfRange:
        return RefusalText::tr("The discount is out of range. Enter an amount above zero or "
                               "1 to 100 percent.");
    case CampaignRefusal::MinimumSpendNegative:
        return RefusalText::tr("The minimum spend is never below zero. Enter 0 for none.");
    case CampaignRefusal::QuantityOutOfRange:
        return RefusalText::tr("A campaign has 1 to %1 coupons. Change the quantity.")
            .arg(countText(limit::couponsPerCampaign));
    case CampaignRefusal::QuantityBelowIssued:
        return RefusalText::tr("More coupons than that were given out. Enter a higher quantity.");
    case CampaignRefusal::PerCustomerOutOfRange:
        return RefusalText::tr("A customer may have 1 to %1 coupons. Change the limit.")
            .arg(countText(limit::couponsPerCustomer));
    case CampaignRefusal::WindowEmpty:
        return RefusalText::tr("The campaign ends before it begins. Change one of the two.");
    case CampaignRefusal::ValidityMissing:
        return RefusalText::tr("It is not said how long a coupon is valid. Enter a date or days.");
    case CampaignRefusal::TermsFixed:
        return RefusalText::tr("Coupons were given out on these terms, so they stay. "
                               "Start a new campaign.");
    case CampaignRefusal::CardNumberGiven:
        return cardNumberGiven();
    }
    MUST(false);
}

QString of(StaffRefusal refusal, const Context& /*context*/)
{
    switch (refusal) {
    case StaffRefusal::LoginEmpty:
        return RefusalText::tr("There is no staff number. Enter one.");
    case StaffRefusal::TextTooLong:
        return textTooLong();
    case StaffRefusal::LoginTaken:
        return RefusalText::tr("Somebody else has this staff number. Choose another one.");
    case StaffRefusal::NameEmpty:
        return RefusalText::tr("The staff member has no name. Enter one.");
    case StaffRefusal::PinMissing:
        return RefusalText::tr("A new staff member needs a PIN. Enter one.");
    case StaffRefusal::LastAdmin:
        return RefusalText::tr("This is the only administrator. Make another one first.");
    case StaffRefusal::CardNumberGiven:
        return cardNumberGiven();
    }
    MUST(false);
}

QString of(SettingRefusal refusal, const Context& /*context*/)
{
    switch (refusal) {
    case SettingRefusal::NothingGiven:
        return RefusalText::tr("No setting was changed. Change one first.");
    case SettingRefusal::TooManyValues:
        return RefusalText::tr("Up to %1 settings are changed at once. Change fewer.")
            .arg(countText(static_cast<std::int64_t>(limit::settingsPerCommand)));
    case SettingRefusal::UnknownKey:
        return RefusalText::tr("There is no such setting. Check its name.");
    case SettingRefusal::Malformed:
        return RefusalText::tr("A value cannot be read. Write a number without letters.");
    case SettingRefusal::OutOfRange:
        return RefusalText::tr("A value is too small, too large or too long. Change it.");
    case SettingRefusal::Fixed:
        return RefusalText::tr("The currency was fixed when the shop was set up. Leave it.");
    case SettingRefusal::Inconsistent:
        return RefusalText::tr("The limits do not fit together. The minimum top-up, the maximum "
                               "top-up and the highest balance must rise in this order.");
    case SettingRefusal::CardNumberGiven:
        return cardNumberGiven();
    }
    MUST(false);
}

QString of(TerminalRefusal refusal, const Context& /*context*/)
{
    switch (refusal) {
    case TerminalRefusal::NameEmpty:
        return RefusalText::tr("The counter has no name. Enter one.");
    case TerminalRefusal::PrefixInvalid:
        return RefusalText::tr("A receipt prefix is a few letters or digits. Enter it again.");
    case TerminalRefusal::PrefixTaken:
        return RefusalText::tr("Another counter has this receipt prefix. Choose another one.");
    case TerminalRefusal::PrefixFixed:
        return RefusalText::tr("Receipts carry this prefix already, so it stays. Leave it.");
    case TerminalRefusal::TextTooLong:
        return textTooLong();
    case TerminalRefusal::CardNumberGiven:
        return cardNumberGiven();
    }
    MUST(false);
}

QString of(ShiftRefusal refusal, const Context& /*context*/)
{
    switch (refusal) {
    case ShiftRefusal::TerminalMissing:
        return RefusalText::tr("A shift belongs to a counter. Do this at a counter.");
    case ShiftRefusal::AlreadyOpen:
        return RefusalText::tr("This counter is open already. Close it first.");
    case ShiftRefusal::NotOpen:
        return RefusalText::tr("This counter is not open. Open it first.");
    case ShiftRefusal::AmountNegative:
        return RefusalText::tr("Cash in the drawer is never below zero. Count it again.");
    case ShiftRefusal::AmountZero:
        return RefusalText::tr("No cash was moved. Enter an amount.");
    case ShiftRefusal::AmountOverflow:
        return RefusalText::tr("The drawer cannot hold this amount. Check the amount.");
    case ShiftRefusal::MoreThanDrawer:
        return RefusalText::tr("There is less cash than this in the drawer. Check the amount, or "
                               "put cash in first.");
    case ShiftRefusal::CardNumberGiven:
        return cardNumberGiven();
    case ShiftRefusal::TextTooLong:
        return textTooLong();
    }
    MUST(false);
}

QString of(RecordRefusal refusal, const Context& /*context*/)
{
    switch (refusal) {
    case RecordRefusal::SubjectEmpty:
        return RefusalText::tr("It is not said what this is about. Choose it first.");
    case RecordRefusal::CardNumberGiven:
        return cardNumberGiven();
    case RecordRefusal::TextTooLong:
        return textTooLong();
    }
    MUST(false);
}

} // namespace jangbu::ui::sentence
