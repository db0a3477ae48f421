#pragma once

#include "core/money/money.h"
#include "core/shift/shift.h"
#include "core/wallet/wallet.h"

#include <cstdint>
#include <optional>
#include <string>

namespace jangbu {

/// How many of something, and what they come to.
struct Tally
{
    std::int64_t count = 0;
    Money amount;

    friend bool operator==(const Tally&, const Tally&) = default;
};

struct TenderTallies
{
    Tally cash;
    Tally card;
    Tally transfer;

    [[nodiscard]] Tally& of(Tender tender);

    friend bool operator==(const TenderTallies&, const TenderTallies&) = default;
};

/// Of all tenders together; nothing when it does not fit.
[[nodiscard]] std::optional<Tally> totalOf(const TenderTallies& tallies);

/// What was done at a counter in one shift, as the rows of the book add up.
struct ShiftSums
{
    Tally balanceSales; // paid from customers' balances
    Tally walkInSales;  // paid on the spot, without membership
    Money gross;        // of both, before discount
    Money discount;
    Money vat; // inside what was paid
    TenderTallies topUps;
    TenderTallies topUpReversals;
    TenderTallies walkInTaken; // for walk-in sales, before what was given back
    TenderTallies walkInReturned;
    Tally balanceRefunds; // to customers' balances
    Tally cashRefunds;    // out of the drawer, to walk-in customers
    Tally cashIn;
    Tally cashOut;

    friend bool operator==(const ShiftSums&, const ShiftSums&) = default;
};

/// How the cash in the drawer came about: the parts sum to what is expected.
struct DrawerFigures
{
    Money opening;
    Money sales;   // of walk-in customers, less what was given back before the sale came about
    Money topUps;  // less reversals
    Money refunds; // handed out
    Money cashIn;
    Money cashOut;
    Money expected;
    std::optional<Money> counted; // nothing while the shift is open
    std::optional<Money> overShort;

    friend bool operator==(const DrawerFigures&, const DrawerFigures&) = default;
};

/// A shift with what people call its counter and who opened it.
struct ShiftView
{
    Shift shift;
    std::string terminalName;
    std::string openedByName;

    friend bool operator==(const ShiftView&, const ShiftView&) = default;
};

/// X while the shift is open, Z once it is closed.
struct ShiftReport
{
    ShiftView view;
    std::string closedByName; // empty while it is open, and where an older program closed it
    ShiftSums sums;
    DrawerFigures drawer;
    std::int64_t orders = 0;
    Money paid;    // gross − discount
    Money netPaid; // less refunds

    friend bool operator==(const ShiftReport&, const ShiftReport&) = default;
};

/// Folds the sums of a shift. Nothing when they do not fit, or do not make the cash that the shift
/// expects: then they are not of this shift.
[[nodiscard]] std::optional<ShiftReport> reportOf(const ShiftView& view, const ShiftSums& sums);

/// What is in the drawer beyond (> 0) or below (< 0) what should be; nothing when it does not fit.
[[nodiscard]] std::optional<Money> overShort(const Shift& shift, Money counted);

} // namespace jangbu
