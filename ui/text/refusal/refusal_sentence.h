#pragma once

#include "ui/text/refusal_text.h"

#include <QCoreApplication>

// The sentences behind refusalText, one overload a family. Nothing outside ui/text includes this.
namespace jangbu::ui::sentence {

struct RefusalText
{
    Q_DECLARE_TR_FUNCTIONS(RefusalText)
};

/// What was refused, with what its sentence may name.
struct Context
{
    const Refused& refused;
    const RefusalWords& words;
};

// The same situation has the same words in every family.
[[nodiscard]] QString unknownCustomer();
[[nodiscard]] QString customerBlocked();
[[nodiscard]] QString cardNumberGiven();
[[nodiscard]] QString textTooLong();
[[nodiscard]] QString unknownProduct(const Context& context);
[[nodiscard]] QString stockOverflow();
/// The product that is meant, or `this product`.
[[nodiscard]] QString productOf(const Context& context);

[[nodiscard]] QString of(AccessRefusal refusal, const Context& context);
[[nodiscard]] QString of(TopUpRefusal refusal, const Context& context);
[[nodiscard]] QString of(ReverseTopUpRefusal refusal, const Context& context);
[[nodiscard]] QString of(OrderRefusal refusal, const Context& context);
[[nodiscard]] QString of(RefundRefusal refusal, const Context& context);
[[nodiscard]] QString of(ProductRefusal refusal, const Context& context);
[[nodiscard]] QString of(StockRefusal refusal, const Context& context);
[[nodiscard]] QString of(CustomerRefusal refusal, const Context& context);
[[nodiscard]] QString of(CampaignRefusal refusal, const Context& context);
[[nodiscard]] QString of(ClaimRefusal refusal, const Context& context);
[[nodiscard]] QString of(RevokeRefusal refusal, const Context& context);
[[nodiscard]] QString of(StaffRefusal refusal, const Context& context);
[[nodiscard]] QString of(SettingRefusal refusal, const Context& context);
[[nodiscard]] QString of(TerminalRefusal refusal, const Context& context);
[[nodiscard]] QString of(ShiftRefusal refusal, const Context& context);
[[nodiscard]] QString of(RecordRefusal refusal, const Context& context);

} // namespace jangbu::ui::sentence
