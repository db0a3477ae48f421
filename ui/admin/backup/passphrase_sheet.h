#pragma once

#include "ui/admin/backup/backup_model.h"
#include "ui/control/surface/sheet.h"

class QLineEdit;

namespace jangbu::ui {

class Form;
class KeyButton;

// What locks backups from now on, typed twice.
class PassphraseSheet final : public Sheet
{
    Q_OBJECT

public:
    PassphraseSheet(BackupModel& model, QWidget* host);

    void openEmpty();

private:
    BackupModel& m_model;
    Form* m_form;
    QLineEdit* m_passphrase;
    QLineEdit* m_again;
    KeyButton* m_keep;

    void submit();
};

} // namespace jangbu::ui
