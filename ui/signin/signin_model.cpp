#include "ui/signin/signin_model.h"

#include "ui/shell/session_model.h"

#include <algorithm>

namespace jangbu::ui {

namespace {

void offerActive(std::vector<Staff>& staff, StaffId locked)
{
    std::erase_if(staff, [](const Staff& one) { return !one.isActive; });
    std::ranges::sort(staff, [locked](const Staff& left, const Staff& right) {
        const bool isLeft = left.id == locked;
        return isLeft != (right.id == locked) ? isLeft : left.login < right.login;
    });
}

} // namespace

SignInModel::SignInModel(
    const SignInPorts& ports,
    Dispatch& dispatch,
    SessionModel& session,
    std::chrono::milliseconds second
)
    : PinCheckModel(
          ports,
          dispatch,
          [&session](std::vector<Staff>& staff) {
              offerActive(staff, session.staff() ? session.staff()->id : StaffId{});
          },
          second
      )
{
    connect(this, &PinCheckModel::passed, this, [this, &session](const Staff& staff) {
        session.signIn(staff);
        Q_EMIT signedIn();
    });
}

} // namespace jangbu::ui
