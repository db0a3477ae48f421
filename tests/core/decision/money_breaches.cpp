#include "core/limit/limits.h"
#include "tests/core/decision/breach.h"

#include <limits>

namespace jangbu::tests {

namespace {

using std::numeric_limits;

BreachTable topUp()
{
    BreachTable table{"top up", TopUp{hong, Money{1'000}, Tender::Card, "12345678"}};
    using Reason = TopUpRefusal;
    table.add<TopUp>(Reason::UnknownCustomer, "nobody", [](World&, TopUp& body) {
        body.customer = CustomerId{unknownId};
    });
    table.add<TopUp>(Reason::CustomerBlocked, "blocked", [](World& world, TopUp&) {
        world.set.wallets.change(hong).isBlocked = true;
    });
    table.add<TopUp>(Reason::AmountNotPositive, "nothing", [](World&, TopUp& body) {
        body.amount = Money{0};
    });
    table.add<TopUp>(Reason::AmountNotPositive, "least number", [](World&, TopUp& body) {
        body.amount = Money{numeric_limits<std::int64_t>::min()};
    });
    table.add<TopUp>(Reason::AmountBelowMinimum, "999", [](World&, TopUp& body) {
        body.amount = Money{999};
    });
    table.add<TopUp>(Reason::AmountAboveMaximum, "500,001", [](World&, TopUp& body) {
        body.amount = Money{500'001};
    });
    table.add<TopUp>(
        Reason::AmountAboveMaximum,
        "more than a drawer",
        [](World& world, TopUp& body) {
            world.set.settings.topUpMaximum.minor = numeric_limits<std::int64_t>::max();
            body.amount.minor = numeric_limits<std::int64_t>::max();
            body.tender = Tender::Cash;
        }
    );
    table.add<TopUp>(Reason::BalanceAboveMaximum, "2,000,001", [](World& world, TopUp& body) {
        world.set.wallets.change(hong).balance = Money{2'000'001 - body.amount.minor};
    });
    table.add<TopUp>(Reason::BalanceAboveMaximum, "overflow", [](World& world, TopUp&) {
        world.set.wallets.change(hong).balance.minor = numeric_limits<std::int64_t>::max();
    });
    table.add<TopUp>(Reason::CardNumberGiven, "card number", [](World&, TopUp& body) {
        body.approvalNo = cardNumber + " / " + body.approvalNo;
    });
    table.add<TopUp>(Reason::TextTooLong, "65 characters", [](World&, TopUp& body) {
        body.approvalNo += " " + koreanText(limit::codeCharacters);
    });
    return table;
}

BreachTable reverseTopUp()
{
    BreachTable table{"reverse top-up", ReverseTopUp{hongsTopUp, hong, "착오"}};
    using Reason = ReverseTopUpRefusal;
    table.add<ReverseTopUp>(Reason::UnknownTopUp, "none", [](World&, ReverseTopUp& body) {
        body.topUp = CommandId{unknownId};
    });
    table.add<ReverseTopUp>(Reason::UnknownTopUp, "another's", [](World&, ReverseTopUp& body) {
        body.customer = kim;
    });
    table.add<ReverseTopUp>(Reason::AlreadyReversed, "twice", [](World& world, ReverseTopUp&) {
        world.set.topUps.change(hongsTopUp).isReversed = true;
    });
    table.add<ReverseTopUp>(Reason::InsufficientBalance, "spent", [](World& world, ReverseTopUp&) {
        world.set.wallets.change(hong).balance = Money{9'999};
    });
    table.add<ReverseTopUp>(
        Reason::InsufficientBalance,
        "below any drawer",
        [](World& world, ReverseTopUp&) {
            world.set.shifts.change(morning).expected.minor = numeric_limits<std::int64_t>::min();
        }
    );
    table.add<ReverseTopUp>(Reason::CardNumberGiven, "card", [](World&, ReverseTopUp& body) {
        body.reason = cardNumber + " " + body.reason;
    });
    table.add<ReverseTopUp>(Reason::TextTooLong, "1,001", [](World&, ReverseTopUp& body) {
        body.reason += " " + koreanText(limit::noteCharacters);
    });
    return table;
}

BreachTable openShift()
{
    BreachTable table{"open shift", OpenShift{Money{0}}};
    table.arrange = [](World& world) { world.actor.terminal = idleCounter; };
    using Reason = ShiftRefusal;
    table.add<OpenShift>(Reason::TerminalMissing, "no counter", [](World& world, OpenShift&) {
        world.actor.terminal = {};
    });
    table.add<OpenShift>(Reason::AlreadyOpen, "open", [](World& world, OpenShift&) {
        world.actor.terminal = counter;
    });
    table.add<OpenShift>(Reason::AmountNegative, "-1", [](World&, OpenShift& body) {
        body.opening = Money{-1};
    });
    return table;
}

BreachTable moveCash()
{
    BreachTable table{"move cash", MoveCash{Money{10'000}, "거스름돈"}};
    using Reason = ShiftRefusal;
    table.add<MoveCash>(Reason::TerminalMissing, "no counter", [](World& world, MoveCash&) {
        world.actor.terminal = {};
    });
    table.add<MoveCash>(Reason::NotOpen, "closed", [](World& world, MoveCash&) {
        world.set.openShifts.clear();
    });
    table.add<MoveCash>(Reason::AmountZero, "nothing", [](World&, MoveCash& body) {
        body.amount = Money{0};
    });
    table.add<MoveCash>(Reason::AmountOverflow, "most", [](World&, MoveCash& body) {
        body.amount.minor = numeric_limits<std::int64_t>::max();
    });
    table.add<MoveCash>(Reason::AmountOverflow, "least", [](World&, MoveCash& body) {
        body.amount.minor = numeric_limits<std::int64_t>::min();
    });
    table.add<MoveCash>(Reason::MoreThanDrawer, "a million", [](World&, MoveCash& body) {
        body.amount = Money{-1'000'000};
    });
    table.add<MoveCash>(Reason::CardNumberGiven, "card number", [](World&, MoveCash& body) {
        body.reason = cardNumber + " " + body.reason;
    });
    table.add<MoveCash>(Reason::TextTooLong, "1,001 characters", [](World&, MoveCash& body) {
        body.reason += " " + koreanText(limit::noteCharacters);
    });
    return table;
}

BreachTable closeShift()
{
    BreachTable table{"close shift", CloseShift{Money{130'000}}};
    using Reason = ShiftRefusal;
    table.add<CloseShift>(Reason::TerminalMissing, "no counter", [](World& world, CloseShift&) {
        world.actor.terminal = {};
    });
    table.add<CloseShift>(Reason::NotOpen, "closed", [](World& world, CloseShift&) {
        world.set.openShifts.clear();
    });
    table.add<CloseShift>(Reason::AmountNegative, "-1", [](World&, CloseShift& body) {
        body.counted = Money{-1};
    });
    table.add<CloseShift>(Reason::AmountOverflow, "far over", [](World& world, CloseShift& body) {
        world.set.shifts.change(morning).expected = Money{-10};
        body.counted.minor = numeric_limits<std::int64_t>::max();
    });
    return table;
}

} // namespace

std::vector<BreachTable> moneyBreaches()
{
    return {topUp(), reverseTopUp(), openShift(), moveCash(), closeShift()};
}

std::string koreanText(std::size_t characters)
{
    std::string text;
    for (std::size_t count = 0; count < characters; ++count) {
        text += "가";
    }
    return text;
}

} // namespace jangbu::tests
