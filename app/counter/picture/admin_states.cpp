#include "app/counter/picture/screen_states.h"
#include "ui/admin/admin_view.h"
#include "ui/admin/backup/backup_page.h"
#include "ui/admin/check/check_page.h"
#include "ui/admin/counter/machine_page.h"
#include "ui/admin/journal/journal_view.h"
#include "ui/admin/keys/keys_page.h"
#include "ui/admin/platform/platform_page.h"
#include "ui/admin/setting/settings_page.h"
#include "ui/admin/staff/staff_page.h"
#include "ui/admin/terminal/terminals_page.h"
#include "ui/control/key/key_button.h"
#include "ui/control/list/table_view.h"
#include "ui/shell/main_window.h"

#include <QDir>
#include <QLineEdit>

namespace jangbu::app {

namespace {

/// Shows the section that has this page.
template <class Page>
Page& show(ScreenStage& stage)
{
    stage.parts().window->showScreen(ui::ScreenId::Admin);
    auto* const page = stage.parts().admin->findChild<Page*>();
    stage.parts().admin->showSection(page);
    stage.settle();
    return *page;
}

void chooseFirst(ScreenStage& stage, ui::TableView& table)
{
    table.setFocus(Qt::OtherFocusReason);
    table.setCurrentIndex(table.model()->index(0, 0));
    stage.settle();
}

QList<ScreenState> backupStates()
{
    return {
        {QStringLiteral("admin-backup-none"),
         [](ScreenStage& stage) { show<ui::BackupPage>(stage); }},
        {QStringLiteral("admin-backup-passphrase"),
         [](ScreenStage& stage) { show<ui::BackupPage>(stage).openPassphrase(); }},
        {QStringLiteral("admin-backup"),
         [](ScreenStage& stage) {
             static_cast<void>(stage.shop().backups().setPassphrase("correct horse"));
             static_cast<void>(stage.shop().backups().make(
                 stage.counter().session().actor().value_or(Actor{}),
                 {}
             ));
             auto& page = show<ui::BackupPage>(stage);
             chooseFirst(stage, *page.findChild<ui::TableView*>());
         }},
    };
}

QList<ScreenState> machineStates()
{
    return {
        {QStringLiteral("admin-this-counter"),
         [](ScreenStage& stage) { show<ui::MachinePage>(stage); }},
        {QStringLiteral("admin-this-counter-wrong"),
         [](ScreenStage& stage) {
             auto& page = show<ui::MachinePage>(stage);
             page.chooseKind(ui::PrinterKind::Network);
             page.fieldOf(ui::PrinterKind::Network)->setText(QStringLiteral("printer:many"));
             page.useKey()->click();
         }},
        {QStringLiteral("admin-this-counter-trial"),
         [](ScreenStage& stage) {
             auto& page = show<ui::MachinePage>(stage);
             page.chooseKind(ui::PrinterKind::Device);
             // No machine has it: nothing is ever printed for a picture.
             page.fieldOf(ui::PrinterKind::Device)->setText(QStringLiteral("/dev/no/printer"));
             page.trialKey()->click();
         }},
        {QStringLiteral("admin-this-counter-folder-gone"),
         [](ScreenStage& stage) {
             const QDir data(stage.machine().state().dataFolder);
             static_cast<void>(data.mkdir(QStringLiteral("stick")));
             static_cast<void>(stage.machine().setExportFolder(data.filePath(QStringLiteral("stick")
             )));
             static_cast<void>(data.rmdir(QStringLiteral("stick")));
             show<ui::MachinePage>(stage);
             static_cast<void>(stage.machine().setExportFolder({}));
         }},
    };
}

} // namespace

QList<ScreenState> adminStates()
{
    return QList<ScreenState>{
               {QStringLiteral("admin-staff"),
                [](ScreenStage& stage) { show<ui::StaffPage>(stage); }},
               {QStringLiteral("admin-staff-edit"),
                [](ScreenStage& stage) {
                    auto& page = show<ui::StaffPage>(stage);
                    chooseFirst(stage, *page.table());
                    page.openChosen();
                }},
               {QStringLiteral("admin-settings"),
                [](ScreenStage& stage) { show<ui::SettingsPage>(stage); }},
               {QStringLiteral("admin-settings-wrong"),
                [](ScreenStage& stage) {
                    auto& page = show<ui::SettingsPage>(stage);
                    page.fieldOf(QStringLiteral("topup.minimum"))->setText(QStringLiteral("lots"));
                    page.fieldOf(QStringLiteral("shop.timezone"))
                        ->setText(QStringLiteral("Mars/Phobos"));
                    page.fieldOf(QStringLiteral("shop.timezone"))->setFocus(Qt::OtherFocusReason);
                    stage.press(Qt::Key_Return);
                }},
               {QStringLiteral("admin-counters"),
                [](ScreenStage& stage) {
                    auto& page = show<ui::TerminalsPage>(stage);
                    chooseFirst(stage, *page.findChild<ui::TableView*>());
                }},
               {QStringLiteral("admin-check-none"),
                [](ScreenStage& stage) { show<ui::CheckPage>(stage); }},
               {QStringLiteral("admin-check"),
                [](ScreenStage& stage) {
                    auto& page = show<ui::CheckPage>(stage);
                    page.findChild<ui::KeyButton*>()->click();
                }},
               {QStringLiteral("admin-platform-off"),
                [](ScreenStage& stage) { show<ui::PlatformPage>(stage); }},
               {QStringLiteral("admin-journal"),
                [](ScreenStage& stage) { show<ui::JournalView>(stage); }},
               {QStringLiteral("admin-keys"),
                [](ScreenStage& stage) {
                    auto& page = show<ui::KeysPage>(stage);
                    chooseFirst(stage, *page.findChild<ui::TableView*>());
                }},
           }
           + machineStates() + backupStates();
}

} // namespace jangbu::app
