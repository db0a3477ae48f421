#include "app/system/backup/backup_place.h"

#include "storage/backup/make_backup.h"
#include "storage/vault/vault.h"

#include <QSettings>
#include <QString>

namespace jangbu::app {

namespace {

constexpr QLatin1String folderKey("backup/folder");

QString settingsFile(const std::filesystem::path& dataFolder)
{
    return QString::fromStdString((dataFolder / "backup.ini").string());
}

} // namespace

std::filesystem::path backupFolder(const std::filesystem::path& dataFolder)
{
    const QString chosen =
        QSettings(settingsFile(dataFolder), QSettings::IniFormat).value(folderKey).toString();
    return chosen.isEmpty() ? dataFolder / "backup" : std::filesystem::path(chosen.toStdString());
}

Backed<void> setBackupFolder(const std::filesystem::path& dataFolder, const std::string& place)
{
    QSettings settings(settingsFile(dataFolder), QSettings::IniFormat);
    settings.setValue(folderKey, QString::fromStdString(place));
    settings.sync();
    if (settings.status() != QSettings::NoError) {
        return std::unexpected(BackupFailure{BackupTrouble::FolderUnusable, "backup.ini"});
    }
    return {};
}

std::vector<BackupFile> backupsFor(const std::filesystem::path& dataFolder)
{
    const std::filesystem::path place = backupFolder(dataFolder);
    if (const auto vault = storage::Vault::open(dataFolder / "keys")) {
        auto own = storage::backupsIn(place, *vault);
        if (!own.empty()) {
            return own;
        }
    }
    return storage::backupsIn(place);
}

} // namespace jangbu::app
