#include "ui/sell/flow/payment_flow.h"

#include "core/result/must.h"
#include "ui/dispatch/dispatch.h"
#include "ui/dispatch/submitter.h"
#include "ui/sell/flow/look_ahead.h"

#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace jangbu::ui {

namespace {

constexpr std::chrono::milliseconds askAgainAfter{1'000};

std::optional<Command> orderAmong(const std::vector<Command>& intents, CommandId payment)
{
    const auto found = std::ranges::find_if(intents, [payment](const Command& intent) {
        return intent.id == payment && std::holds_alternative<PlaceOrder>(intent.body);
    });
    return found == intents.end() ? std::nullopt : std::optional(*found);
}

// The top-up that was kept for an order is the one just before it.
std::optional<Command> topUpBefore(const std::vector<Command>& intents, const Command& order)
{
    const auto place = std::ranges::find(intents, order.id, &Command::id);
    if (place == intents.end() || place == intents.begin()) {
        return std::nullopt;
    }
    const Command& before = *std::prev(place);
    const auto* const topUp = std::get_if<TopUp>(&before.body);
    const bool isItsOwn =
        topUp != nullptr && topUp->customer == std::get<PlaceOrder>(order.body).customer;
    return isItsOwn ? std::optional(before) : std::nullopt;
}

} // namespace

PaymentFlow::PaymentFlow(const PaymentPorts& ports, CartKeeper& keeper)
    : m_catalogue(ports.catalogue)
    , m_sales(ports.sales)
    , m_coupons(ports.coupons)
    , m_dispatch(ports.dispatch)
    , m_submitter(ports.submitter)
    , m_keeper(keeper)
    , m_cash(ports.customers, ports.dispatch, ports.submitter)
{}

bool PaymentFlow::isBusy() const
{
    return m_state == State::Sending || m_state == State::Checking;
}

void PaymentFlow::start(Money cash)
{
    const Cart& cart = m_keeper.cart();
    if (m_state != State::Idle || cart.lines.empty()) {
        return;
    }
    m_topUp.reset();
    m_isRecovered = false;
    m_isCashChecked = false;
    if (cash.minor > 0) {
        m_topUp = m_submitter.make(TopUp{cart.customer, cash, Tender::Cash, {}});
    }
    m_order = m_submitter.make(orderOf(cart));
    if (!m_order) {
        m_topUp.reset(); // nobody is there to pay it
        return;
    }
    m_order->actor.approver = cart.approver;
    setState(State::Sending);
    if (m_topUp) {
        lookAhead(cart);
    } else {
        keepBoth();
    }
}

void PaymentFlow::lookAhead(const Cart& cart)
{
    MUST(m_order.has_value());
    m_dispatch.run(
        Lane::Reading,
        this,
        [&catalogue = m_catalogue, &coupons = m_coupons, cart, at = m_order->occurredAt] {
            const auto products = productsOf(catalogue, cart.lines);
            const auto refusal = products ? refusalAhead(cart.lines, *products) : std::nullopt;
            return refusal ? refusal : couponRefusalAhead(coupons, cart, at);
        },
        [this](const std::optional<Refused>& refusal) {
            if (refusal) {
                m_topUp.reset();
                m_order.reset();
                setState(State::Idle);
                Q_EMIT refused(*refusal);
            } else {
                keepBoth();
            }
        }
    );
}

void PaymentFlow::keepBoth()
{
    MUST(m_order.has_value());
    std::vector<TakenCash> taken = m_keeper.cart().taken;
    const auto* const cash = m_topUp ? std::get_if<TopUp>(&m_topUp->body) : nullptr;
    if (m_topUp && cash != nullptr && cash->customer == walkInCustomer) {
        taken.push_back({m_topUp->id, cash->amount});
    }
    m_keeper.setPayment(m_order->id, std::move(taken), [this](bool isStored) {
        if (isStored) {
            send();
        } else {
            stop({}, SubmitError::Unavailable);
        }
    });
}

void PaymentFlow::send()
{
    if (!m_topUp) {
        sendOrder();
        return;
    }
    MUST(m_order.has_value());
    // Both before either is sent, and the top-up first: a restart sends them in this order.
    m_isOrderKeptAhead = true;
    m_dispatch.run(
        Lane::Keeping,
        this,
        [&store = m_keeper.store(), topUp = *m_topUp, order = *m_order] {
            return store.keepIntent(topUp).has_value() && store.keepIntent(order).has_value();
        },
        [this](bool isKept) {
            if (isKept) {
                sendTopUp();
            } else {
                stop({}, SubmitError::Unavailable);
            }
        }
    );
}

void PaymentFlow::sendTopUp()
{
    MUST(m_topUp.has_value());
    submit(*m_topUp, &PaymentFlow::takeTopUp);
}

void PaymentFlow::sendOrder()
{
    MUST(m_order.has_value());
    m_isOrderKeptAhead = false;
    submit(*m_order, &PaymentFlow::takeOrder);
}

void PaymentFlow::submit(const Command& command, void (PaymentFlow::*take)(const Answer&))
{
    const Reply reply{
        [this, take](const Answer& answer) { (this->*take)(answer); },
        [this](SubmitError error) { check(error); }
    };
    if (m_isRecovered) {
        m_submitter.submitKept(command, this, reply);
    } else {
        m_submitter.submit(command, this, reply);
    }
}

void PaymentFlow::takeTopUp(const Answer& answer)
{
    MUST(m_topUp && m_order);
    const bool isClosed = !answer && answer.error() == SubmitError::Closed;
    if (answer && isAccepted(*answer)) {
        const TopUp done = std::get<TopUp>(m_topUp->body);
        m_topUp.reset();
        setState(State::Sending);
        Q_EMIT toppedUp(done);
        sendOrder();
    } else if (m_isRecovered && !isClosed) {
        // An earlier run may have sent the order too, and at the start it was sent again.
        m_keeper.setPayment(m_order->id, takenWithoutTopUp(), {});
        m_topUp.reset();
        sendOrder();
    } else if (!answer) {
        stopUnanswered(answer.error());
    } else {
        stop(std::get<Refused>(*answer), SubmitError::Unavailable);
    }
}

void PaymentFlow::takeOrder(const Answer& answer)
{
    if (!answer) {
        stopUnanswered(answer.error());
        return;
    }
    if (const auto* const refusal = std::get_if<Refused>(&*answer)) {
        stop(*refusal, SubmitError::Unavailable);
        return;
    }
    const auto* const facts = std::get_if<OrderPaid>(&std::get<Accepted>(*answer));
    if (facts == nullptr) {
        stop({}, SubmitError::IdReused);
        return;
    }
    MUST(m_order.has_value());
    succeed({OrderId{m_order->id.uuid}, m_keeper.cart(), facts->paid, *facts});
}

void PaymentFlow::stopUnanswered(SubmitError error)
{
    if (error == SubmitError::Closed) {
        // The program ends; its next run finds the cart with its payment and finishes it.
        check(error);
    } else {
        stop({}, error);
    }
}

void PaymentFlow::stop(const std::optional<Refused>& refusal, SubmitError error)
{
    if (m_isOrderKeptAhead) {
        forgetThenStop(refusal, error);
        return;
    }
    const bool isMissing = refusal && refusal->missing;
    if (!m_isRecovered && !isMissing) {
        letGo(refusal, error, takenWithoutTopUp());
        return;
    }
    // A reversed top-up is no cash any more, and an earlier run may not have got to taking it.
    const bool isChecked = std::exchange(m_isCashChecked, true) || m_isRecovered;
    const auto last = m_isRecovered ? CashCheck::Last::MayBeUnbooked : CashCheck::Last::WasBooked;
    m_cash.settle(
        takenWithoutTopUp(),
        last,
        [this, refusal, error, isChecked](const std::vector<TakenCash>& taken) {
            if (isChecked || taken.empty()) {
                letGo(refusal, error, taken);
            } else {
                bookAgain(*refusal, taken);
            }
        }
    );
}

/// What was taken is not enough: whether the book has it at all.
void PaymentFlow::bookAgain(const Refused& refusal, const std::vector<TakenCash>& taken)
{
    // To a later run no payment is under way: what it sends of this stays taken.
    m_keeper.setPayment(CommandId{}, taken, {});
    m_cash.bookAgain(
        taken,
        [this, refusal, taken](bool isAnyBooked) {
            auto order = isAnyBooked ? m_submitter.make(orderOf(m_keeper.cart())) : std::nullopt;
            if (!order) {
                letGo(refusal, SubmitError::Unavailable, taken);
                return;
            }
            m_topUp.reset();
            m_order = std::move(order);
            m_order->actor.approver = m_keeper.cart().approver;
            keepBoth();
        },
        [this](SubmitError error) { check(error); }
    );
}

void PaymentFlow::letGo(
    const std::optional<Refused>& refusal,
    SubmitError error,
    const std::vector<TakenCash>& taken
)
{
    m_topUp.reset();
    m_order.reset();
    m_isRecovered = false;
    // A refusal is for ever under its id: the next try gets a new one.
    m_keeper.setPayment(CommandId{}, taken, {});
    setState(State::Idle);
    if (refusal) {
        Q_EMIT refused(*refusal);
    } else {
        Q_EMIT failed(error);
    }
}

void PaymentFlow::forgetThenStop(const std::optional<Refused>& refusal, SubmitError error)
{
    MUST(m_topUp && m_order);
    // The cart is not free while the next run of the program would still send its order.
    // Nor does it say that cash was taken once nothing tells of the top-up any more.
    Cart cart = m_keeper.cart();
    cart.taken = takenWithoutTopUp();
    m_dispatch.run(
        Lane::Keeping,
        this,
        [&store = m_keeper.store(), cart, topUp = m_topUp->id, order = m_order->id] {
            return store.saveCurrent(cart).has_value() && store.forgetIntent(topUp).has_value()
                   && store.forgetIntent(order).has_value();
        },
        [this, refusal, error](bool isForgotten) {
            if (isForgotten) {
                m_isOrderKeptAhead = false;
                stop(refusal, error);
                return;
            }
            check(SubmitError::Unavailable);
            QTimer::singleShot(askAgainAfter, this, [this, refusal, error] {
                forgetThenStop(refusal, error);
            });
        }
    );
}

void PaymentFlow::succeed(const Sale& sale)
{
    m_sale = sale;
    m_topUp.reset();
    m_order.reset();
    setState(State::Paid);
    Q_EMIT paid();
    m_keeper.clear();
}

std::optional<CommandId> PaymentFlow::beingAsked() const
{
    if (m_topUp) {
        return m_topUp->id;
    }
    return m_order ? std::optional(m_order->id) : std::nullopt;
}

bool PaymentFlow::mayWithdraw() const
{
    const auto asked = beingAsked();
    return m_state == State::Checking && asked && m_submitter.mayWithdraw(*asked);
}

bool PaymentFlow::withdraw()
{
    const auto asked = beingAsked();
    return m_state == State::Checking && asked
           && m_submitter.withdraw(*asked, this, [this] { stop({}, m_trouble); });
}

void PaymentFlow::finish()
{
    if (m_state == State::Paid) {
        m_sale.reset();
        setState(State::Idle);
    }
}

void PaymentFlow::recover(const CartKeeper::Left& left)
{
    const CommandId payment = left.cart.payment;
    if (payment.isNil()) {
        return;
    }
    m_order = orderAmong(left.intents, payment);
    if (!m_order) {
        askForOrder(OrderId{payment.uuid});
        return;
    }
    m_topUp = topUpBefore(left.intents, *m_order);
    m_isRecovered = true;
    check(SubmitError::Unknown);
    if (m_topUp) {
        sendTopUp();
    } else {
        sendOrder();
    }
}

void PaymentFlow::askForOrder(OrderId order)
{
    // The answer came, but the program ended before it could put the cart away.
    check(SubmitError::Unknown);
    m_dispatch.run(
        Lane::Reading,
        this,
        [&sales = m_sales, order] { return sales.order(order); },
        [this, order](const Read<std::optional<Order>>& found) {
            if (!found) {
                QTimer::singleShot(askAgainAfter, this, [this, order] { askForOrder(order); });
            } else if (*found) {
                succeed({order, m_keeper.cart(), (*found)->paid, {}});
            } else {
                m_cash.settle(
                    takenWithoutTopUp(),
                    CashCheck::Last::MayBeUnbooked,
                    [this](const std::vector<TakenCash>& taken) {
                        m_keeper.setPayment(CommandId{}, taken, {});
                        setState(State::Idle);
                    }
                );
            }
        }
    );
}

std::vector<TakenCash> PaymentFlow::takenWithoutTopUp() const
{
    std::vector<TakenCash> taken = m_keeper.cart().taken;
    if (m_topUp) {
        std::erase_if(taken, [this](const TakenCash& one) { return one.topUp == m_topUp->id; });
    }
    return taken;
}

Money PaymentFlow::cashTaken() const
{
    Cart cart;
    cart.taken = takenWithoutTopUp();
    return takenFor(cart);
}

void PaymentFlow::check(SubmitError error)
{
    m_trouble = error;
    m_state = State::Checking;
    Q_EMIT stateChanged();
}

void PaymentFlow::setState(State state)
{
    if (m_state != state) {
        m_state = state;
        Q_EMIT stateChanged();
    }
}

} // namespace jangbu::ui
