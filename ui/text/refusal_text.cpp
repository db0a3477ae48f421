#include "ui/text/refusal_text.h"

#include "core/limit/limits.h"
#include "core/result/must.h"
#include "ui/text/number_text.h"
#include "ui/text/refusal/refusal_sentence.h"

#include <variant>

namespace jangbu::ui {

namespace sentence {

QString unknownCustomer()
{
    return RefusalText::tr("This customer is not in the book. Look the customer up again.");
}

QString customerBlocked()
{
    return RefusalText::tr("This customer's balance is blocked. A manager can lift the block.");
}

QString cardNumberGiven()
{
    return RefusalText::tr("This looks like a card number, which is never kept. "
                           "Enter the approval number or a note without it.");
}

QString textTooLong()
{
    return RefusalText::tr("The text is too long. Shorten it.");
}

QString productOf(const Context& context)
{
    const auto& nameOf = context.words.productName;
    const QString name =
        context.refused.product && nameOf ? nameOf(*context.refused.product) : QString();
    return name.isEmpty() ? RefusalText::tr("This product") : name;
}

QString unknownProduct(const Context& context)
{
    return RefusalText::tr("%1 is not in the book. Remove it and look it up again.")
        .arg(productOf(context));
}

QString stockOverflow()
{
    return RefusalText::tr("A product holds at most %1 in stock. Check the quantity.")
        .arg(countText(limit::stockPerProduct));
}

QString of(AccessRefusal refusal, const Context& /*context*/)
{
    switch (refusal) {
    case AccessRefusal::UnknownStaff:
        return RefusalText::tr("Nobody is signed in whom the book knows. Sign in again.");
    case AccessRefusal::StaffDisabled:
        return RefusalText::tr("This account was switched off. Ask the administrator.");
    case AccessRefusal::NotPermitted:
        return RefusalText::tr("Your role does not allow this. Ask a manager.");
    case AccessRefusal::UnknownTerminal:
        return RefusalText::tr("The book does not know this counter. Ask the administrator.");
    case AccessRefusal::IdReserved:
        return RefusalText::tr("This is one of the book's own and cannot be changed. Leave it.");
    case AccessRefusal::TextMalformed:
        return RefusalText::tr("A text has characters that cannot be read. Type it anew.");
    }
    MUST(false);
}

} // namespace sentence

QString refusalText(const Refused& refused, const RefusalWords& words)
{
    const sentence::Context context{refused, words};
    return std::visit(
        [&context](auto reason) { return sentence::of(reason, context); },
        refused.reason
    );
}

} // namespace jangbu::ui
