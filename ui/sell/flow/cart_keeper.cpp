#include "ui/sell/flow/cart_keeper.h"

#include "ui/dispatch/dispatch.h"

#include <algorithm>
#include <utility>

namespace jangbu::ui {

namespace {

// As many steps as anybody takes back one by one.
constexpr std::size_t stepsMax = 100;

struct StoredState
{
    std::expected<Cart, StoreError> cart;
    std::expected<std::vector<ParkedCart>, StoreError> parked;
    std::expected<std::vector<Command>, StoreError> intents;
};

} // namespace

CartKeeper::CartKeeper(CartStore& store, const Clock& clock, Dispatch& dispatch)
    : m_store(store), m_clock(clock), m_dispatch(dispatch)
{}

void CartKeeper::load()
{
    m_dispatch.run(
        Lane::Keeping,
        this,
        [&store = m_store] {
            return StoredState{store.current(), store.parked(), store.intents()};
        },
        [this](StoredState state) {
            if (!state.cart || !state.parked || !state.intents) {
                Q_EMIT loadFailed();
                return;
            }
            m_cart = std::move(*state.cart);
            m_isLoaded = true;
            takeParked(std::move(*state.parked));
            Q_EMIT cartChanged();
            Q_EMIT loaded({m_cart, std::move(*state.intents)});
        }
    );
}

void CartKeeper::change(Cart cart)
{
    if (!m_isLoaded || cart == m_cart) {
        return;
    }
    m_history.push_back(m_cart);
    if (m_history.size() > stepsMax) {
        m_history.erase(m_history.begin());
    }
    show(std::move(cart));
    save({});
}

void CartKeeper::undo()
{
    if (m_history.empty()) {
        return;
    }
    Cart before = std::move(m_history.back());
    m_history.pop_back();
    before.taken = m_cart.taken;
    show(std::move(before));
    save({});
}

void CartKeeper::setPayment(CommandId payment, std::vector<TakenCash> taken, OnStored onStored)
{
    // A step back never brings the id of an earlier payment along.
    for (Cart& step : m_history) {
        step.payment = CommandId{};
    }
    m_cart.payment = payment;
    m_cart.taken = std::move(taken);
    save(std::move(onStored));
}

void CartKeeper::clear()
{
    m_history.clear();
    show(Cart{});
    save({});
}

void CartKeeper::storeAgain()
{
    save({});
}

void CartKeeper::park(const std::string& staffName)
{
    if (m_isLoaded && (!m_cart.lines.empty() || !m_cart.taken.empty())) {
        parkNow(staffName);
    }
}

void CartKeeper::resume(std::int64_t number, const std::string& staffName)
{
    const auto wanted = std::ranges::find(m_parked, number, &ParkedCart::number);
    if (wanted == m_parked.end()) {
        return;
    }
    Cart cart = wanted->cart;
    park(staffName);
    std::erase_if(m_parked, [number](const ParkedCart& one) { return one.number == number; });
    m_history.clear();
    show(std::move(cart));
    Q_EMIT parkedChanged();
    runStep(
        [&store = m_store, number, cart = m_cart] {
            const auto resumed = store.resume(number);
            return resumed && (resumed->has_value() || store.saveCurrent(cart).has_value());
        },
        {}
    );
    readParked();
}

void CartKeeper::parkNow(const std::string& staffName)
{
    const ParkedCart parked{nextNumber(), m_cart, staffName, m_clock.now()};
    m_parked.push_back(parked);
    m_history.clear();
    show(Cart{});
    Q_EMIT parkedChanged();
    runStep(
        [&store = m_store, parked] { return store.park(parked).has_value(); },
        [this, parked](bool isStored) {
            if (!isStored) {
                takeBack(parked);
            }
        }
    );
}

void CartKeeper::takeBack(const ParkedCart& parked)
{
    std::erase_if(m_parked, [&parked](const ParkedCart& one) {
        return one.number == parked.number;
    });
    if (m_cart.lines.empty()) {
        show(parked.cart);
    } else {
        // The next customer has begun: the step back brings this cart again.
        m_history.insert(m_history.begin(), parked.cart);
    }
    Q_EMIT parkedChanged();
}

void CartKeeper::show(Cart cart)
{
    m_cart = std::move(cart);
    Q_EMIT cartChanged();
}

void CartKeeper::save(OnStored onStored)
{
    runStep(
        [&store = m_store, cart = m_cart] { return store.saveCurrent(cart).has_value(); },
        std::move(onStored)
    );
}

void CartKeeper::runStep(std::function<bool()> work, OnStored onStored)
{
    ++m_savesRunning;
    m_dispatch.run(
        Lane::Keeping,
        this,
        std::move(work),
        [this, told = std::move(onStored)](bool isStored) {
            --m_savesRunning;
            m_hasFailed = !isStored;
            Q_EMIT storedChanged();
            if (!isStored) {
                Q_EMIT storeFailed();
            }
            if (told) {
                told(isStored);
            }
        }
    );
    Q_EMIT storedChanged();
}

void CartKeeper::readParked()
{
    m_dispatch.run(
        Lane::Keeping,
        this,
        [&store = m_store] { return store.parked(); },
        [this](std::expected<std::vector<ParkedCart>, StoreError> parked) {
            if (parked) {
                takeParked(std::move(*parked));
            }
        }
    );
}

void CartKeeper::takeParked(std::vector<ParkedCart> parked)
{
    m_parked = std::move(parked);
    Q_EMIT parkedChanged();
}

std::int64_t CartKeeper::nextNumber() const
{
    std::int64_t highest = 0;
    for (const ParkedCart& one : m_parked) {
        highest = std::max(highest, one.number);
    }
    return highest + 1;
}

} // namespace jangbu::ui
