#include "ui/sell/cash/cash_check.h"

#include "core/limit/limits.h"
#include "ui/dispatch/dispatch.h"
#include "ui/dispatch/submitter.h"

#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace jangbu::ui {

namespace {

constexpr std::chrono::milliseconds askAgainAfter{1'000};

std::vector<TakenCash> stillCash(
    std::vector<TakenCash> taken,
    CashCheck::Last last,
    const std::vector<BookedTopUp>& booked
)
{
    const auto recordOf = [&booked](const TakenCash& cash) {
        return std::ranges::find(booked, cash.topUp, [](const BookedTopUp& one) {
            return one.record.id;
        });
    };
    // Where the list is full an older one may be missing from it.
    const bool isWhole = booked.size() < limit::pageSize;
    const bool mayBeUnbooked = last == CashCheck::Last::MayBeUnbooked && isWhole;
    if (mayBeUnbooked && !taken.empty() && recordOf(taken.back()) == booked.end()) {
        taken.pop_back();
    }
    std::erase_if(taken, [&](const TakenCash& cash) {
        const auto record = recordOf(cash);
        return record != booked.end() && record->record.isReversed;
    });
    return taken;
}

} // namespace

CashCheck::CashCheck(CustomerReader& customers, Dispatch& dispatch, Submitter& submitter)
    : m_customers(customers), m_dispatch(dispatch), m_submitter(submitter)
{}

void CashCheck::settle(std::vector<TakenCash> taken, Last last, OnSettled onSettled)
{
    if (taken.empty()) {
        onSettled(taken);
        return;
    }
    m_dispatch.run(
        Lane::Reading,
        this,
        [&customers = m_customers] {
            return customers.lastTopUps(walkInCustomer, limit::pageSize);
        },
        [this, taken = std::move(taken), last, told = std::move(onSettled)](
            const Read<std::vector<BookedTopUp>>& booked
        ) {
            if (booked) {
                told(stillCash(taken, last, *booked));
            } else {
                QTimer::singleShot(askAgainAfter, this, [this, taken, last, told] {
                    settle(taken, last, told);
                });
            }
        }
    );
}

void CashCheck::bookAgain(std::vector<TakenCash> taken, OnBooked onBooked, OnChecking onChecking)
{
    // Oldest first, as they were taken.
    std::ranges::reverse(taken);
    bookNext({std::move(taken), false, std::move(onBooked), std::move(onChecking)});
}

void CashCheck::bookNext(Booking booking)
{
    if (booking.rest.empty()) {
        booking.onBooked(booking.isAnyBooked);
        return;
    }
    const TakenCash cash = booking.rest.back();
    auto topUp = m_submitter.make(TopUp{walkInCustomer, cash.amount, Tender::Cash, {}});
    if (!topUp) { // nobody is there any more
        booking.onBooked(booking.isAnyBooked);
        return;
    }
    topUp->id = cash.topUp;
    booking.rest.pop_back();
    const OnChecking onChecking = booking.onChecking;
    m_submitter.submit(
        *topUp,
        this,
        {[this, booking = std::move(booking)](const Answer& answer) mutable {
             // IdReused: the book has it, as it was said at another time.
             booking.isAnyBooked = booking.isAnyBooked || (answer && isAccepted(*answer));
             bookNext(std::move(booking));
         },
         onChecking}
    );
}

} // namespace jangbu::ui
