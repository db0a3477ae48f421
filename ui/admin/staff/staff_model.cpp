#include "ui/admin/staff/staff_model.h"

#include "core/result/must.h"
#include "ui/dispatch/dispatch.h"
#include "ui/dispatch/submitter.h"
#include "ui/text/error_text.h"
#include "ui/text/name_text.h"

#include <utility>

namespace jangbu::ui {

namespace {

StaffField fieldOf(const Refusal* refusal)
{
    const auto* const staff = refusal == nullptr ? nullptr : std::get_if<StaffRefusal>(refusal);
    if (staff == nullptr) {
        return StaffField::Form;
    }
    switch (*staff) {
    case StaffRefusal::LoginEmpty:
    case StaffRefusal::LoginTaken:
        return StaffField::Login;
    case StaffRefusal::NameEmpty:
        return StaffField::Name;
    case StaffRefusal::PinMissing:
        return StaffField::Pin;
    case StaffRefusal::TextTooLong:
    case StaffRefusal::LastAdmin:
    case StaffRefusal::CardNumberGiven:
        return StaffField::Form;
    }
    MUST(false);
}

} // namespace

StaffModel::StaffModel(const AdminPorts& ports) : m_ports(ports), m_sender(ports)
{
    //: Headings of the table of staff.
    m_table.setHeadings({tr("Name"), tr("Staff number"), tr("Role"), tr("State")});
    connect(&m_sender, &SenderModel::changed, this, &StaffModel::changed);
}

void StaffModel::load()
{
    m_ports.dispatch.run(
        Lane::Reading,
        this,
        [&shop = m_ports.shop] { return shop.staff(); },
        [this](const Read<std::vector<Staff>>& staff) {
            m_trouble = staff ? QString() : readErrorText(staff.error());
            m_staff = staff.value_or(std::vector<Staff>{});
            show();
        }
    );
}

void StaffModel::show()
{
    std::vector<CellRow> rows;
    for (const Staff& member : m_staff) {
        const bool isGone = !member.isActive;
        //: Whether somebody may sign in.
        const QString state = isGone ? tr("Disabled") : tr("Active");
        const auto cell = [isGone](const QString& text) {
            return Cell{.text = text, .isGreyed = isGone};
        };
        rows.push_back({
            cell(QString::fromStdString(member.name)),
            cell(QString::fromStdString(member.login)),
            cell(roleText(member.role)),
            cell(state),
        });
    }
    m_table.setRows(std::move(rows));
    Q_EMIT changed();
}

StaffEntry StaffModel::entryAt(std::optional<int> row) const
{
    if (!row || *row < 0 || static_cast<std::size_t>(*row) >= m_staff.size()) {
        return {};
    }
    const Staff& member = m_staff.at(static_cast<std::size_t>(*row));
    return {
        QString::fromStdString(member.login),
        QString::fromStdString(member.name),
        member.role,
        member.isActive,
        {}
    };
}

void StaffModel::save(std::optional<int> row, const StaffEntry& entry)
{
    if (isSending()) {
        return;
    }
    const StaffId id = row ? m_staff.at(static_cast<std::size_t>(*row)).id
                           : StaffId{m_ports.submitter.newId().uuid};
    SaveStaff body{
        id,
        entry.login.trimmed().toStdString(),
        entry.name.trimmed().toStdString(),
        entry.role,
        entry.isActive,
        {}
    };
    if (entry.pin.isEmpty()) {
        send(body);
    } else {
        hashThenSend(std::move(body), entry.pin);
    }
}

void StaffModel::hashThenSend(SaveStaff body, const QString& pin)
{
    m_isHashing = true;
    Q_EMIT changed();
    m_ports.dispatch.run(
        Lane::Reading,
        this,
        [&signIn = m_ports.signIn, pin = pin.toStdString()] { return signIn.hashPin(pin); },
        [this, body = std::move(body)](const std::expected<std::string, SignInFailure>& hash) {
            m_isHashing = false;
            Q_EMIT changed();
            if (hash) {
                SaveStaff hashed = body;
                hashed.pinHash = *hash;
                send(hashed);
            } else if (hash.error().error == SignInError::WrongLoginOrPin) {
                Q_EMIT refused(StaffField::Pin, tr("A PIN has 4 to 8 digits."));
            } else {
                Q_EMIT refused(StaffField::Form, signInFailureText(hash.error()));
            }
        }
    );
}

void StaffModel::send(const SaveStaff& body)
{
    m_sender.send(body, [this, body](const QString& wrong, const Refusal* refusal) {
        if (!wrong.isEmpty()) {
            Q_EMIT refused(fieldOf(refusal), wrong);
            return;
        }
        load();
        Q_EMIT saved(QString::fromStdString(body.name));
    });
}

} // namespace jangbu::ui
