#include "ui/admin/backup/passphrase_sheet.h"

#include "ui/control/field/form.h"
#include "ui/control/key/key_button.h"
#include "ui/theme/layout.h"
#include "ui/theme/text_role.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace jangbu::ui {

PassphraseSheet::PassphraseSheet(BackupModel& model, QWidget* host)
    //: Title of the form that chooses what locks backups.
    : Sheet(tr("Backup passphrase"), host)
    , m_model(model)
    , m_form(new Form)
    , m_passphrase(new QLineEdit)
    , m_again(new QLineEdit)
    //: Key that keeps the passphrase.
    , m_keep(new KeyButton(tr("Use this passphrase"), KeyKind::Primary))
{
    setObjectName(QStringLiteral("passphraseSheet"));
    auto* const content = new QWidget;
    auto* const column = makeColumn(space::two, content);
    column->addWidget(makeParagraph(
        tr("Nobody can open a backup without it. Write it down and keep it away from this "
           "machine. Earlier backups keep theirs."),
        TextRole::Body,
        Tone::Second
    ));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_again->setEchoMode(QLineEdit::Password);
    //: Label of a field, and how to fill it.
    m_form->addRow(tr("Passphrase"), m_passphrase, tr("At least 8 characters; words are best."));
    //: Label of a field: the same once more.
    m_form->addRow(tr("Repeat it"), m_again);
    column->addWidget(m_form);
    column->addWidget(m_keep);
    setContent(content);
    connect(m_keep, &KeyButton::clicked, this, &PassphraseSheet::submit);
    connect(m_again, &QLineEdit::returnPressed, this, &PassphraseSheet::submit);
    connect(m_passphrase, &QLineEdit::returnPressed, m_again, [this] {
        m_again->setFocus(Qt::OtherFocusReason);
    });
    connect(&model, &BackupModel::passphraseKept, this, &Sheet::closeSheet);
    connect(&model, &BackupModel::passphraseRefused, this, [this](const QString& text) {
        m_form->setError(m_passphrase, text);
        m_keep->setEnabled(true);
        m_passphrase->setFocus(Qt::OtherFocusReason);
        m_passphrase->selectAll();
    });
}

void PassphraseSheet::openEmpty()
{
    m_form->clearErrors();
    m_passphrase->clear();
    m_again->clear();
    m_keep->setEnabled(true);
    open();
    m_passphrase->setFocus(Qt::OtherFocusReason);
}

void PassphraseSheet::submit()
{
    m_form->clearErrors();
    m_keep->setEnabled(false);
    m_model.setPassphrase(m_passphrase->text(), m_again->text());
}

} // namespace jangbu::ui
