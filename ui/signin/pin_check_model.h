#pragma once

#include "core/port/shop_reader.h"
#include "core/port/sign_in.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace jangbu::ui {

class Dispatch;

/// Ports of the sign-in; both outlive the model.
struct SignInPorts
{
    ShopReader& shop;
    SignIn& signIn;
};

/// Whose PIN is being asked, among whom, and how long to wait after wrong ones.
class PinCheckModel : public QObject
{
    Q_OBJECT

public:
    /// Takes out who is not offered and puts the others in order.
    using Choice = std::function<void(std::vector<Staff>&)>;

    /// `second`: how long a counted second lasts; tests make it short.
    PinCheckModel(
        const SignInPorts& ports,
        Dispatch& dispatch,
        Choice choice,
        std::chrono::milliseconds second = std::chrono::seconds(1)
    );

    /// Asks the book for the staff; staffChanged or unreadable tells when it is there.
    void load();
    /// The same for another matter: a PIN that is still being checked is not taken for it.
    void begin();

    /// Those who may give a PIN here.
    [[nodiscard]] const std::vector<Staff>& staff() const { return m_staff; }

    /// Whose PIN is asked; -1 before the staff is there.
    [[nodiscard]] int chosen() const { return m_chosen; }

    void choose(int place);

    /// Checks the PIN of the chosen one; passed or refused tells.
    void submit(const QString& pin);

    [[nodiscard]] bool isBusy() const { return m_isBusy; }

    /// Seconds until the next try; 0: now.
    [[nodiscard]] std::int64_t waitSeconds() const { return m_waitSeconds; }

Q_SIGNALS:
    void staffChanged();
    void chosenChanged();
    void busyChanged();
    void waitChanged();
    /// The PIN was not taken: why, and what to do.
    void refused(const QString& why);
    /// The staff cannot be read: why.
    void unreadable(const QString& why);
    void passed(const jangbu::Staff& staff);

private:
    SignInPorts m_ports;
    Dispatch& m_dispatch;
    Choice m_choice;
    std::vector<Staff> m_staff;
    int m_chosen = -1;
    bool m_isBusy = false;
    int m_check = 0; // counts them: what is answered to an earlier one is dropped
    std::int64_t m_waitSeconds = 0;
    QTimer m_second;

    void take(std::vector<Staff> staff);
    void answer(const std::expected<Staff, SignInFailure>& result);
    void setBusy(bool isBusy);
    void setWait(std::int64_t seconds);
};

} // namespace jangbu::ui
