#include "ui/admin/sender_model.h"

#include "ui/dispatch/submitter.h"
#include "ui/shell/session_model.h"
#include "ui/text/error_text.h"
#include "ui/text/refusal_text.h"

#include <utility>

namespace jangbu::ui {

SenderModel::SenderModel(const AdminPorts& ports) : m_ports(ports) {}

void SenderModel::send(CommandBody body, OnDone onDone)
{
    const auto command = m_ports.submitter.make(std::move(body));
    if (!command || m_isSending) {
        return;
    }
    m_isSending = true;
    Q_EMIT changed();
    m_ports.submitter.submit(
        *command,
        this,
        {[this, onDone = std::move(onDone)](const Answer& answer) { take(answer, onDone); }, {}}
    );
}

void SenderModel::take(const Answer& answer, const OnDone& onDone)
{
    m_isSending = false;
    Q_EMIT changed();
    if (!answer) {
        onDone(submitErrorText(answer.error()), nullptr);
        return;
    }
    const auto* const refused = std::get_if<Refused>(&*answer);
    if (refused == nullptr) {
        onDone({}, nullptr);
        return;
    }
    const SessionModel& session = m_ports.session;
    onDone(refusalText(*refused, {session.format(), session.shop(), {}}), &refused->reason);
}

} // namespace jangbu::ui
