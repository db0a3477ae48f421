#pragma once

#include "core/command/outcome.h"

#include <QString>

namespace jangbu::ui {

enum class SellTone { Info, Attention, Refused };

/// What one press on a notice's key does.
enum class Remedy {
    None,
    Acknowledge,    // somebody has dealt with it
    UseWhatIsLeft,  // short lines get what is left, sold-out ones go
    TakeOutLines,   // the marked lines go
    UseNewPrices,   // the lines get the price of now
    ChangeCustomer, // the sale goes on without membership
    LeaveCoupon,    // the sale goes on without the coupon
    StoreAgain,
    LoadAgain,
    GiveUp, // stop trying; it was not done
};

/// One line in the cart that says what needs attention.
struct SellNotice
{
    SellTone tone = SellTone::Info;
    QString text; // empty: there is none
    Remedy remedy = Remedy::None;

    friend bool operator==(const SellNotice&, const SellNotice&) = default;
};

/// The key's word; empty for None.
[[nodiscard]] QString remedyText(Remedy remedy);

/// What helps against a refused order or top-up.
[[nodiscard]] Remedy remedyFor(const Refused& refusal);

} // namespace jangbu::ui
