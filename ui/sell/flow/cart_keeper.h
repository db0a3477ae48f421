#pragma once

#include "core/cart/cart.h"
#include "core/port/cart_store.h"
#include "core/port/clock.h"

#include <QObject>

#include <functional>
#include <vector>

namespace jangbu::ui {

class Dispatch;

/// The cart of this counter and how it came to be. Every change goes to the CartStore in order; a
/// change is done, and may be built on by a payment, when it is stored. Lives on the painting thread.
class CartKeeper final : public QObject
{
    Q_OBJECT

public:
    /// What an earlier run of the program left.
    struct Left
    {
        Cart cart;
        std::vector<Command> intents; // of payments whose answer is not known, oldest first
    };

    /// Told once what was asked for is stored; false when it could not be.
    using OnStored = std::function<void(bool isStored)>;

    CartKeeper(CartStore& store, const Clock& clock, Dispatch& dispatch);

    /// Reads what is there, then emits loaded(); nothing may be changed before.
    void load();

    /// For intents, which are kept beside the cart.
    [[nodiscard]] CartStore& store() const { return m_store; }

    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }

    [[nodiscard]] const Cart& cart() const { return m_cart; }

    /// What is shown is on the disk.
    [[nodiscard]] bool isStored() const { return m_savesRunning == 0 && !m_hasFailed; }

    [[nodiscard]] bool canUndo() const { return !m_history.empty(); }

    /// Oldest first.
    [[nodiscard]] const std::vector<ParkedCart>& parked() const { return m_parked; }

    /// A change by hand: can be taken back.
    void change(Cart cart);
    void undo();
    /// Names the payment of the cart as it stands, or nothing with a nil id, and the cash that was or
    /// is being taken for it; not undone.
    void setPayment(CommandId payment, std::vector<TakenCash> taken, OnStored onStored);
    /// The sale is over: an empty cart, and nothing to take back.
    void clear();
    /// Stores once more what could not be stored.
    void storeAgain();

    /// Nothing while the cart is empty; cash that was taken is parked without lines too.
    void park(const std::string& staffName);
    /// The present cart is parked first, unless it is empty.
    void resume(std::int64_t number, const std::string& staffName);

Q_SIGNALS:
    void loaded(const jangbu::ui::CartKeeper::Left& left);
    void loadFailed();
    void cartChanged();
    void storedChanged();
    void storeFailed();
    void parkedChanged();

private:
    CartStore& m_store;
    const Clock& m_clock;
    Dispatch& m_dispatch;
    Cart m_cart;
    std::vector<Cart> m_history; // oldest first
    std::vector<ParkedCart> m_parked;
    int m_savesRunning = 0;
    bool m_hasFailed = false;
    bool m_isLoaded = false;

    void show(Cart cart);
    void save(OnStored onStored);
    void takeParked(std::vector<ParkedCart> parked);
    void runStep(std::function<bool()> work, OnStored onStored);
    void readParked();
    void parkNow(const std::string& staffName);
    void takeBack(const ParkedCart& parked);
    [[nodiscard]] std::int64_t nextNumber() const;
};

} // namespace jangbu::ui
