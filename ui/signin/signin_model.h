#pragma once

#include "core/port/shop_reader.h"
#include "core/port/sign_in.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <optional>
#include <vector>

namespace jangbu::ui {

class Dispatch;
class SessionModel;

/// Ports of the sign-in; both outlive the model.
struct SignInPorts
{
    ShopReader& shop;
    SignIn& signIn;
};

/// Who may stand at the counter, whose PIN is being asked, and how long to wait after wrong ones.
class SignInModel final : public QObject
{
    Q_OBJECT

public:
    /// `second`: how long a counted second lasts; tests make it short.
    SignInModel(
        const SignInPorts& ports,
        Dispatch& dispatch,
        SessionModel& session,
        std::chrono::milliseconds second = std::chrono::seconds(1)
    );

    /// Asks the book for the staff; staffChanged or unreadable tells when it is there.
    void load();

    /// Those who are active, by login; who locked the counter comes first.
    [[nodiscard]] const std::vector<Staff>& staff() const { return m_staff; }

    /// Whose PIN is asked; -1 before the staff is there.
    [[nodiscard]] int chosen() const { return m_chosen; }

    void choose(int place);

    /// Checks the PIN of the chosen one and opens the counter when it is right.
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
    void signedIn();

private:
    SignInPorts m_ports;
    Dispatch& m_dispatch;
    SessionModel& m_session;
    std::vector<Staff> m_staff;
    int m_chosen = -1;
    bool m_isBusy = false;
    std::int64_t m_waitSeconds = 0;
    QTimer m_second;

    void take(std::vector<Staff> staff);
    void answer(const std::expected<Staff, SignInFailure>& result);
    void setBusy(bool isBusy);
    void setWait(std::int64_t seconds);
};

} // namespace jangbu::ui
