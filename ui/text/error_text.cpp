#include "ui/text/error_text.h"

#include "core/limit/limits.h"
#include "core/result/must.h"
#include "ui/text/number_text.h"
#include "ui/text/time_text.h"

#include <QCoreApplication>

namespace jangbu::ui {

namespace {

struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

} // namespace

QString submitErrorText(SubmitError error)
{
    switch (error) {
    case SubmitError::Busy:
        return ErrorText::tr("The book is busy; nothing was done. Please try again in a moment.");
    case SubmitError::IdReused:
        return ErrorText::tr("This was recorded before with other contents; nothing was done. "
                             "Start it anew.");
    case SubmitError::Unavailable:
        return ErrorText::tr("The book cannot be written; nothing was done. "
                             "Check the disk's free space and try again.");
    case SubmitError::Unknown:
        return ErrorText::tr("It is not known yet whether this was recorded. "
                             "Please wait, do not do it twice.");
    case SubmitError::Quarantined:
        return ErrorText::tr("The book could not take this one; it was set aside, nothing was "
                             "done. Tell the administrator.");
    case SubmitError::Closed:
        return ErrorText::tr("The program is closing; nothing was done. Do it again after the "
                             "next start.");
    }
    MUST(false);
}

QString checkingText(SubmitError error)
{
    switch (error) {
    case SubmitError::Busy:
        return ErrorText::tr("The book is busy. Trying again…");
    case SubmitError::Unknown:
        return ErrorText::tr("Checking whether it was recorded. Please wait, do not do it twice…");
    case SubmitError::Unavailable:
    case SubmitError::IdReused:
    case SubmitError::Quarantined:
    case SubmitError::Closed:
        return ErrorText::tr("The book cannot be reached. Trying again…");
    }
    MUST(false);
}

QString readErrorText(ReadError error)
{
    switch (error) {
    case ReadError::Unavailable:
        return ErrorText::tr("The book cannot be read now. Please try again in a moment.");
    case ReadError::Damaged:
        return ErrorText::tr("What the book says here makes no sense, so it is not shown. "
                             "Ask the administrator to verify the book.");
    }
    MUST(false);
}

QString unknownCardText()
{
    return ErrorText::tr("No customer has this card.");
}

QString storeErrorText(StoreError error)
{
    switch (error) {
    case StoreError::Unavailable:
        return ErrorText::tr("This counter's memory cannot be written, so the last change may be "
                             "lost. Check the data folder.");
    case StoreError::Full:
        return ErrorText::tr("The disk is full, so the last change was not kept. "
                             "Make room on the disk and try again.");
    }
    MUST(false);
}

QString settingErrorText(SettingError error)
{
    switch (error) {
    case SettingError::UnknownKey:
        return ErrorText::tr("There is no such setting.");
    case SettingError::Malformed:
        return ErrorText::tr("This cannot be read. Write a number without letters.");
    case SettingError::OutOfRange:
        return ErrorText::tr("This is too small, too large or too long for this setting.");
    case SettingError::Fixed:
        return ErrorText::tr("This was fixed when the shop was set up and cannot be changed.");
    }
    MUST(false);
}

QString cartErrorText(CartError error)
{
    switch (error) {
    case CartError::QuantityOutOfRange:
        return ErrorText::tr("A line takes 1 to %1 units.").arg(countText(limit::quantityPerLine));
    case CartError::TooManyLines:
        return ErrorText::tr("A cart takes up to %1 lines. Pay this one first.")
            .arg(countText(static_cast<std::int64_t>(limit::linesPerOrder)));
    case CartError::PriceNegative:
        return ErrorText::tr("A price cannot be below zero.");
    case CartError::NoSuchLine:
        return ErrorText::tr("This line is not in the cart any more.");
    }
    MUST(false);
}

QString printerErrorText(PrinterError error)
{
    switch (error) {
    case PrinterError::NotFound:
        return ErrorText::tr(
            "The receipt printer is not there. Check its cable, and its address in Admin under This "
            "counter, then print again."
        );
    case PrinterError::NotAllowed:
        return ErrorText::tr("This user may not write to the receipt printer. Whoever looks after "
                             "this machine can allow it.");
    case PrinterError::Unreachable:
        return ErrorText::tr("The receipt printer does not answer. Switch it on, check paper and "
                             "cover, then print again.");
    case PrinterError::Failed:
        return ErrorText::tr("The printer did not take all of the receipt. Check paper and cover, "
                             "then print again.");
    }
    MUST(false);
}

QString signInFailureText(const SignInFailure& failure)
{
    switch (failure.error) {
    case SignInError::WrongLoginOrPin:
        return ErrorText::tr("The PIN is not right. Please try again.");
    case SignInError::MustWait:
        return ErrorText::tr("Too many wrong PINs. Try again in %1.")
            .arg(waitText(failure.waitSeconds));
    case SignInError::Unavailable:
        return ErrorText::tr("The PIN cannot be checked now. Please try again in a moment.");
    }
    MUST(false);
}

} // namespace jangbu::ui
