#include "ui/signin/pin_check_model.h"

#include "ui/dispatch/dispatch.h"
#include "ui/text/error_text.h"

#include <algorithm>
#include <utility>

namespace jangbu::ui {

PinCheckModel::PinCheckModel(
    const SignInPorts& ports,
    Dispatch& dispatch,
    Choice choice,
    std::chrono::milliseconds second
)
    : m_ports(ports), m_dispatch(dispatch), m_choice(std::move(choice))
{
    m_second.setInterval(second);
    connect(&m_second, &QTimer::timeout, this, [this] { setWait(m_waitSeconds - 1); });
}

void PinCheckModel::load()
{
    m_dispatch.run(
        Lane::Reading,
        this,
        [&shop = m_ports.shop] { return shop.staff(); },
        [this](Read<std::vector<Staff>> staff) {
            if (staff) {
                take(std::move(*staff));
            } else {
                Q_EMIT unreadable(readErrorText(staff.error()));
            }
        }
    );
}

void PinCheckModel::begin()
{
    ++m_check;
    if (m_isBusy) {
        setBusy(false);
    }
    load();
}

void PinCheckModel::take(std::vector<Staff> staff)
{
    m_choice(staff);
    if (staff == m_staff) {
        return; // somebody may be typing already
    }
    m_staff = std::move(staff);
    m_chosen = m_staff.empty() ? -1 : 0;
    Q_EMIT staffChanged();
    Q_EMIT chosenChanged();
}

void PinCheckModel::choose(int place)
{
    if (m_isBusy || place < 0 || place >= static_cast<int>(m_staff.size()) || place == m_chosen) {
        return;
    }
    m_chosen = place;
    // The wait belongs to the one who failed; whoever comes next is asked anew.
    setWait(0);
    Q_EMIT chosenChanged();
}

void PinCheckModel::submit(const QString& pin)
{
    if (m_isBusy || m_chosen < 0 || m_waitSeconds > 0) {
        return;
    }
    setBusy(true);
    m_dispatch.run(
        Lane::Reading,
        this,
        [&port = m_ports.signIn,
         login = m_staff.at(static_cast<std::size_t>(m_chosen)).login,
         digits = pin.toStdString()] { return port.signIn(login, digits); },
        [this, check = ++m_check](const std::expected<Staff, SignInFailure>& result) {
            if (check == m_check) {
                answer(result);
            }
        }
    );
}

void PinCheckModel::answer(const std::expected<Staff, SignInFailure>& result)
{
    setBusy(false);
    if (result) {
        setWait(0);
        Q_EMIT passed(*result);
        return;
    }
    setWait(result.error().waitSeconds);
    Q_EMIT refused(signInFailureText(result.error()));
}

void PinCheckModel::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    Q_EMIT busyChanged();
}

void PinCheckModel::setWait(std::int64_t seconds)
{
    if (seconds == m_waitSeconds) {
        return;
    }
    m_waitSeconds = std::max<std::int64_t>(seconds, 0);
    if (m_waitSeconds == 0) {
        m_second.stop();
    } else if (!m_second.isActive()) {
        m_second.start();
    }
    Q_EMIT waitChanged();
}

} // namespace jangbu::ui
