#include "ui/signin/approval_model.h"

#include "core/staff/permission.h"

#include <algorithm>
#include <utility>

namespace jangbu::ui {

void offerApprovers(std::vector<Staff>& staff)
{
    std::erase_if(staff, [](const Staff& one) {
        return !one.isActive || !may(one.role, Act::Approve);
    });
    std::ranges::sort(staff, {}, &Staff::login);
}

ApprovalModel::ApprovalModel(const SignInPorts& ports, Dispatch& dispatch)
    : m_pin(ports, dispatch, offerApprovers)
{
    connect(&m_pin, &PinCheckModel::passed, this, [this](const Staff& staff) {
        if (const auto approved = std::exchange(m_onApproved, nullptr)) {
            approved(staff.id);
            Q_EMIT changed();
        }
    });
}

void ApprovalModel::ask(std::function<void(StaffId)> onApproved)
{
    m_onApproved = std::move(onApproved);
    m_pin.begin();
    Q_EMIT changed();
}

void ApprovalModel::cancel()
{
    if (isAwaited()) {
        m_onApproved = nullptr;
        Q_EMIT changed();
    }
}

} // namespace jangbu::ui
