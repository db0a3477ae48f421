#pragma once

#include "ui/admin/admin_page.h"
#include "ui/admin/backup/backup_model.h"
#include "ui/admin/backup/restore_wish_model.h"

class QLabel;
class QStackedWidget;

namespace jangbu::ui {

class ElidedLabel;
class EmptyState;
class KeyButton;
class PassphraseSheet;
class TableView;

// Backups: when the last was made and when the next is due, where they go, making and trying one.
class BackupPage final : public AdminPage
{
    Q_OBJECT

public:
    // `host` is what the form covers.
    BackupPage(BackupModel& model, QWidget* host);

    // Shows the key that puts the chosen backup in place of the book.
    void useRestore(RestoreWishModel& wish);

    void openPassphrase();

    [[nodiscard]] TableView* table() const { return m_table; }

    [[nodiscard]] KeyButton* restoreKey() const { return m_restore; }

private:
    BackupModel& m_model;
    KeyButton* m_make;
    KeyButton* m_stop;
    KeyButton* m_passphrase;
    KeyButton* m_choose;
    KeyButton* m_try;
    KeyButton* m_restore;
    QLabel* m_progress;
    QLabel* m_last;
    QLabel* m_next;
    ElidedLabel* m_folder;
    TableView* m_table;
    EmptyState* m_nothing;
    QStackedWidget* m_lists;
    QWidget* m_content;
    EmptyState* m_elsewhere;
    PassphraseSheet* m_sheet;

    [[nodiscard]] QWidget* makeFacts();
    [[nodiscard]] QWidget* makeKeys();
    void makeList();
    [[nodiscard]] QWidget* makeChosenKeys();
    void connectModel();
    void follow();
    void chooseFolder();
};

} // namespace jangbu::ui
