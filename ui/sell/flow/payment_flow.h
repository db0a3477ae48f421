#pragma once

#include "core/cart/cart.h"
#include "core/command/outcome.h"
#include "core/port/book.h"
#include "core/port/catalogue_reader.h"
#include "core/port/coupon_reader.h"
#include "core/port/customer_reader.h"
#include "core/port/sales_reader.h"
#include "ui/sell/cash/cash_check.h"
#include "ui/sell/flow/cart_keeper.h"

#include <QObject>

#include <optional>
#include <vector>

namespace jangbu::ui {

class Dispatch;
class Submitter;

/// What a payment needs beside the cart. All must outlive it.
struct PaymentPorts
{
    CatalogueReader& catalogue;
    CustomerReader& customers;
    SalesReader& sales;
    CouponReader& coupons;
    Dispatch& dispatch;
    Submitter& submitter;
};

/// A sale that went through.
struct Sale
{
    OrderId order;
    Cart cart; // as it was paid
    Money paid;
    std::optional<OrderPaid> facts; // nothing when an earlier run of the program got the answer
};

/// Takes the cart to the book: at most one top-up, then the order, each under an id that is on the
/// disk before it is sent, until the answer is known. Lives on the painting thread.
class PaymentFlow final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle,
        Sending,
        Checking, // an answer failed to come; the same is sent again until it is known
        Paid,     // until the next customer
    };

    PaymentFlow(const PaymentPorts& ports, CartKeeper& keeper);

    [[nodiscard]] State state() const { return m_state; }

    /// A payment is under way: the counter is not free to work on a cart.
    [[nodiscard]] bool isBusy() const;

    /// Why Checking; Unknown: it may have been done.
    [[nodiscard]] SubmitError trouble() const { return m_trouble; }

    /// What was taken in cash for the cart and is in the book, without a top-up that is on its way.
    [[nodiscard]] Money cashTaken() const;

    /// While Paid.
    [[nodiscard]] const std::optional<Sale>& sale() const { return m_sale; }

    /// Pays the cart as it stands, after a cash top-up of its customer by `cash` when positive.
    void start(Money cash);
    /// Gives up what cannot have been done; Idle and failed() follow once no later run of the program
    /// can send it either. False when it must be waited for.
    bool withdraw();
    /// Whether `withdraw` would be true now.
    [[nodiscard]] bool mayWithdraw() const;
    /// Finishes what an earlier run of the program left.
    void recover(const CartKeeper::Left& left);
    /// From Paid back to Idle.
    void finish();

Q_SIGNALS:
    void stateChanged();
    /// Cash was booked; the order follows.
    void toppedUp(const jangbu::TopUp& topUp);
    void paid();
    void refused(const jangbu::Refused& refusal);
    /// It was not done and is not tried again.
    void failed(jangbu::SubmitError error);

private:
    CatalogueReader& m_catalogue;
    SalesReader& m_sales;
    CouponReader& m_coupons;
    Dispatch& m_dispatch;
    Submitter& m_submitter;
    CartKeeper& m_keeper;
    CashCheck m_cash;
    State m_state = State::Idle;
    SubmitError m_trouble = SubmitError::Busy;
    std::optional<Command> m_topUp; // under way or about to be
    std::optional<Command> m_order;
    std::optional<Sale> m_sale;
    bool m_isRecovered = false;      // begun by an earlier run: each part may have been done
    bool m_isCashChecked = false;    // that the book has what was taken
    bool m_isOrderKeptAhead = false; // its intent is on the disk though it was never sent

    void setState(State state);
    void lookAhead(const Cart& cart);
    void keepBoth();
    void send();
    void sendTopUp();
    void sendOrder();
    void takeTopUp(const Answer& answer);
    void takeOrder(const Answer& answer);
    void stopUnanswered(SubmitError error);
    void stop(const std::optional<Refused>& refusal, SubmitError error);
    void forgetThenStop(const std::optional<Refused>& refusal, SubmitError error);
    void submit(const Command& command, void (PaymentFlow::*take)(const Answer&));
    void succeed(const Sale& sale);
    void askForOrder(OrderId order);
    /// Whose answer is waited for.
    [[nodiscard]] std::optional<CommandId> beingAsked() const;
    void bookAgain(const Refused& refusal, const std::vector<TakenCash>& taken);
    void letGo(
        const std::optional<Refused>& refusal,
        SubmitError error,
        const std::vector<TakenCash>& taken
    );
    [[nodiscard]] std::vector<TakenCash> takenWithoutTopUp() const;
    void check(SubmitError error);
};

} // namespace jangbu::ui
