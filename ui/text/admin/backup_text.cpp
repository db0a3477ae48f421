#include "ui/text/admin/backup_text.h"

#include "core/result/must.h"

#include <QCoreApplication>
#include <QLocale>

namespace jangbu::ui {

namespace {

struct BackupText
{
    Q_DECLARE_TR_FUNCTIONS(BackupText)
};

} // namespace

QString backupTroubleText(BackupTrouble trouble)
{
    switch (trouble) {
    case BackupTrouble::OnServer:
        return BackupText::tr("The book is on the server and is backed up there.");
    case BackupTrouble::NoSecret:
        return BackupText::tr("No passphrase was chosen yet. Choose one first.");
    case BackupTrouble::SecretTooShort:
        return BackupText::tr("A passphrase has at least 8 characters.");
    case BackupTrouble::SecretWrong:
        return BackupText::tr("It was locked with another passphrase or key file.");
    case BackupTrouble::FileMissing:
        return BackupText::tr("The file is not there or cannot be read. Is its disk plugged in?");
    case BackupTrouble::NotABackup:
        return BackupText::tr("The file is no backup of this program. Choose another one.");
    case BackupTrouble::Newer:
        return BackupText::tr(
            "It was made by a newer version of this program. Update the program on this machine."
        );
    case BackupTrouble::Damaged:
        return BackupText::tr(
            "The backup is damaged. Take another one, or make a new one, and look after the disk."
        );
    case BackupTrouble::KeyMissing:
        return BackupText::tr(
            "The backup holds no key of its book, and ours does not fit. Move the data folder's "
            "keys/master.key to a safe place, never delete it, then copy that book's key there."
        );
    case BackupTrouble::BookBroken:
        return BackupText::tr("This backup did not pass the check. Choose an earlier one.");
    case BackupTrouble::FolderUnusable:
        return BackupText::tr("The folder cannot be written. Is the disk plugged in?");
    case BackupTrouble::TargetThere:
        return BackupText::tr("There is a file of that name already. Do it again in a moment.");
    case BackupTrouble::DiskFull:
        return BackupText::tr("The disk is full. Free some room and try again.");
    case BackupTrouble::InUse:
        return BackupText::tr("Another program has the folder open. Close it first.");
    case BackupTrouble::Stopped:
        return BackupText::tr("Stopped. Nothing was left behind.");
    case BackupTrouble::Unavailable:
        return BackupText::tr("It could not be done now. The log says more.");
    }
    MUST(false);
}

QString backupStepText(BackupStep step, int percent)
{
    switch (step) {
    case BackupStep::Copying:
        //: A backup is being made; %1 is how far it is.
        return BackupText::tr("Copying the book: %1%").arg(percent);
    case BackupStep::Packing:
        //: A backup is being made; %1 is how far it is.
        return BackupText::tr("Packing and locking: %1%").arg(percent);
    case BackupStep::Unpacking:
        //: A backup is opened again or restored; %1 is how far it is.
        return BackupText::tr("Unlocking and unpacking: %1%").arg(percent);
    case BackupStep::Checking:
        //: A backup is being made or restored; %1 is how far it is.
        return BackupText::tr("Checking the backup: %1%").arg(percent);
    }
    MUST(false);
}

QString bytesText(std::int64_t bytes)
{
    constexpr int decimals = 1;
    return QLocale::c().formattedDataSize(bytes, decimals, QLocale::DataSizeSIFormat);
}

} // namespace jangbu::ui
