#pragma once

#include "ui/signin/pin_check_model.h"

#include <functional>

namespace jangbu::ui {

/// Takes out who may not approve over a shoulder, and puts the others in order.
void offerApprovers(std::vector<Staff>& staff);

/// Somebody's PIN for one act that whoever stands at the counter may not do alone.
class ApprovalModel final : public QObject
{
    Q_OBJECT

public:
    ApprovalModel(const SignInPorts& ports, Dispatch& dispatch);

    /// Asks for a PIN; `onApproved` is called with who gave it, unless it is cancelled before.
    /// A PIN that was given for something else before approves nothing here.
    void ask(std::function<void(StaffId)> onApproved);
    void cancel();

    [[nodiscard]] bool isAwaited() const { return m_onApproved != nullptr; }

    [[nodiscard]] PinCheckModel& pin() { return m_pin; }

Q_SIGNALS:
    void changed();

private:
    PinCheckModel m_pin;
    std::function<void(StaffId)> m_onApproved;
};

} // namespace jangbu::ui
