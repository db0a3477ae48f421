#pragma once

#include "ui/signin/pin_check_model.h"

namespace jangbu::ui {

class SessionModel;

/// Who may stand at the counter. A right PIN opens it.
class SignInModel final : public PinCheckModel
{
    Q_OBJECT

public:
    /// Offers those who are active, by login; who locked the counter comes first. `second`: how
    /// long a counted second lasts; tests make it short.
    SignInModel(
        const SignInPorts& ports,
        Dispatch& dispatch,
        SessionModel& session,
        std::chrono::milliseconds second = std::chrono::seconds(1)
    );

Q_SIGNALS:
    void signedIn();
};

} // namespace jangbu::ui
