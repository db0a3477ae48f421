// The sections of the screen Admin, from top to bottom.
#include "app/counter/counter.h"
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
#include "ui/catalogue/import/import_model.h"
#include "ui/export/export_model.h"
#include "ui/shell/main_window.h"

namespace jangbu::app {

/// Null where the machine has nothing to set.
ui::MachineModel* Counter::makeMachine()
{
    if (m_ports.machine == nullptr) {
        return nullptr;
    }
    auto* const machine = new ui::MachineModel(m_adminPorts, *m_ports.machine);
    connect(
        machine,
        &ui::MachineModel::exportFolderChosen,
        m_parts.exports,
        [this](const ui::ExportFolder& folder) {
            m_habits.exportFolder = folder;
            m_parts.exports->setFolder(folder);
        }
    );
    return machine;
}

void Counter::addAdmin(ui::MainWindow& window)
{
    auto* const view = new ui::AdminView;
    auto* const staff = new ui::StaffModel(m_adminPorts);
    auto* const settings = new ui::SettingsModel(m_adminPorts);
    auto* const terminals = new ui::TerminalsModel(m_adminPorts);
    auto* const journal = new ui::JournalModel(m_adminPorts);
    auto* const keys = new ui::KeysModel(m_habits.keys);
    connect(keys, &ui::KeysModel::chosen, this, [this](const ui::KeyMap& chosen) {
        m_habits.keys = chosen;
        Q_EMIT keysChosen(chosen);
    });
    using ui::IconName;
    view->addSection(IconName::User, new ui::StaffPage(*staff, view));
    view->addSection(IconName::Gear, new ui::SettingsPage(*settings));
    view->addSection(IconName::Shop, new ui::TerminalsPage(*terminals));
    auto* const machine = makeMachine();
    if (machine != nullptr) {
        view->addSection(IconName::Printer, new ui::MachinePage(*machine));
    }
    view->addSection(IconName::Check, new ui::CheckPage(m_check));
    auto* const backups = new ui::BackupPage(m_backups, view);
    auto* const wish = new ui::RestoreWishModel(
        {m_ports.carts,
         m_dispatch,
         m_submitter,
         m_session,
         [&import = m_parts.import] {
             return import != nullptr && import->state() == ui::ImportModel::State::Importing;
         }}
    );
    backups->useRestore(*wish);
    connect(wish, &ui::RestoreWishModel::granted, this, &Counter::restoreWanted);
    view->addSection(IconName::Download, backups);
    auto* const platform = m_ports.platform == nullptr
                               ? nullptr
                               : new ui::PlatformModel(m_adminPorts, *m_ports.platform);
    if (platform != nullptr) {
        view->addSection(IconName::Transfer, new ui::PlatformPage(*platform));
    }
    view->addSection(IconName::Clock, new ui::JournalView(*journal));
    view->addSection(IconName::Keyboard, new ui::KeysPage(*keys));
    window.addScreen(ui::ScreenId::Admin, view);
    // Models after the view, so that they are deleted after it.
    const QList<QObject*>
        models{staff, settings, terminals, machine, wish, platform, journal, keys};
    for (QObject* const model : models) {
        if (model != nullptr) {
            model->setParent(&window);
        }
    }
    m_parts.admin = view;
}

} // namespace jangbu::app
