#pragma once

#include "core/cart/cart.h"
#include "core/port/book.h"
#include "core/port/customer_reader.h"

#include <QObject>

#include <functional>
#include <vector>

namespace jangbu::ui {

class Dispatch;
class Submitter;

/// Holds the cash that was taken for a walk-in sale against the book, which may know less or more
/// of it than the cart.
class CashCheck final : public QObject
{
    Q_OBJECT

public:
    using OnSettled = std::function<void(const std::vector<TakenCash>& taken)>;
    using OnBooked = std::function<void(bool isAnyBooked)>;
    using OnChecking = std::function<void(SubmitError error)>;

    /// Whether the end of the last one's booking was seen.
    enum class Last { WasBooked, MayBeUnbooked };

    /// All must outlive it.
    CashCheck(CustomerReader& customers, Dispatch& dispatch, Submitter& submitter);

    /// Tells what of `taken` is cash still: what was reversed is not, nor the last one where it was
    /// never booked. Asks until the book answers.
    void settle(std::vector<TakenCash> taken, Last last, OnSettled onSettled);

    /// Says each of `taken` once more under the id that it has. The book that has it does nothing;
    /// one that was put back from a backup, and never had it, books it now. `onChecking` as of a
    /// Reply.
    void bookAgain(std::vector<TakenCash> taken, OnBooked onBooked, OnChecking onChecking);

private:
    struct Booking
    {
        std::vector<TakenCash> rest; // the last is next
        bool isAnyBooked = false;
        OnBooked onBooked;
        OnChecking onChecking;
    };

    CustomerReader& m_customers;
    Dispatch& m_dispatch;
    Submitter& m_submitter;

    void bookNext(Booking booking);
};

} // namespace jangbu::ui
