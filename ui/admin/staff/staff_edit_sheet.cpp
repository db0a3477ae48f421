#include "ui/admin/staff/staff_edit_sheet.h"

#include "core/limit/limits.h"
#include "ui/control/field/form.h"
#include "ui/control/key/key_button.h"
#include "ui/control/key/segment.h"
#include "ui/control/surface/notice_line.h"
#include "ui/text/name_text.h"
#include "ui/theme/layout.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <array>

namespace jangbu::ui {

namespace {

constexpr std::array roles{Role::Cashier, Role::Manager, Role::Admin};

} // namespace

StaffEditSheet::StaffEditSheet(StaffModel& model, QWidget* host)
    : Sheet({}, host)
    , m_model(model)
    , m_notice(new NoticeLine)
    , m_form(new Form)
    , m_name(new QLineEdit)
    , m_login(new QLineEdit)
    , m_pin(new QLineEdit)
    //: Accessible name of the keys of roles.
    , m_role(new Segment(tr("Role")))
    //: Accessible name of the keys that say whether somebody may sign in.
    , m_active(new Segment(tr("May sign in")))
    //: Key that saves somebody who works here.
    , m_save(new KeyButton(tr("Save"), KeyKind::Primary))
{
    setObjectName(QStringLiteral("staffEditSheet"));
    auto* const content = new QWidget;
    auto* const column = makeColumn(space::two, content);
    QStringList texts;
    for (const Role role : roles) {
        texts << roleText(role);
    }
    m_role->setChoices(texts);
    //: Whether somebody may sign in.
    m_active->setChoices({tr("Yes"), tr("No")});
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setMaxLength(static_cast<int>(limit::pinDigitsMax));
    m_pin->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData);
    //: Label of a field, and what it is for.
    m_form->addRow(tr("Name"), m_name, tr("Printed on receipts and shown in the journal."));
    //: Label of a field, and what it is for.
    m_form->addRow(tr("Staff number"), m_login, tr("Shown at sign-in; nobody else has it."));
    m_form->addRow(tr("Role"), m_role);
    //: Label of a field, and how to fill it.
    m_form->addRow(
        tr("New PIN"),
        m_pin,
        tr("4 to 8 digits. Leave it empty to keep the current PIN.")
    );
    m_form->addRow(tr("May sign in"), m_active);
    column->addWidget(m_form);
    column->addWidget(m_notice);
    column->addWidget(m_save);
    setContent(content);
    connect(m_save, &KeyButton::clicked, this, &StaffEditSheet::submit);
    for (QLineEdit* const field : {m_name, m_login, m_pin}) {
        connect(field, &QLineEdit::returnPressed, this, &StaffEditSheet::submit);
    }
    connect(&m_model, &StaffModel::refused, this, &StaffEditSheet::showRefusal);
    connect(&m_model, &StaffModel::saved, this, &Sheet::closeSheet);
    connect(&m_model, &StaffModel::changed, m_save, [this] {
        m_save->setEnabled(!m_model.isSending());
    });
}

void StaffEditSheet::openFor(std::optional<int> row)
{
    m_row = row;
    //: Title of the form of somebody who works here.
    setTitle(row ? tr("Edit staff") : tr("New staff"));
    const StaffEntry entry = m_model.entryAt(row);
    m_form->clearErrors();
    m_notice->clear();
    m_name->setText(entry.name);
    m_login->setText(entry.login);
    m_pin->clear();
    m_role->setCurrent(static_cast<int>(entry.role) - static_cast<int>(Role::Cashier));
    m_active->setCurrent(entry.isActive ? 0 : 1);
    m_form->setRowVisible(m_active, row.has_value());
    open();
    m_name->setFocus(Qt::OtherFocusReason);
}

void StaffEditSheet::submit()
{
    m_form->clearErrors();
    m_notice->clear();
    m_model.save(
        m_row,
        {m_login->text(),
         m_name->text(),
         roles.at(static_cast<std::size_t>(m_role->current())),
         m_active->current() == 0,
         m_pin->text()}
    );
}

void StaffEditSheet::showRefusal(StaffField field, const QString& text)
{
    QLineEdit* wrong = nullptr;
    switch (field) {
    case StaffField::Login:
        wrong = m_login;
        break;
    case StaffField::Name:
        wrong = m_name;
        break;
    case StaffField::Pin:
        wrong = m_pin;
        break;
    case StaffField::Form:
        m_notice->say(NoticeTone::Refused, text);
        return;
    }
    m_form->setError(wrong, text);
    wrong->setFocus(Qt::OtherFocusReason);
    wrong->selectAll();
}

} // namespace jangbu::ui
