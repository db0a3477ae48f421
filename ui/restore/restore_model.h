#pragma once

#include "core/port/backup.h"
#include "ui/admin/backup/backup_course.h"
#include "ui/admin/cell_table_model.h"
#include "ui/control/surface/notice.h"
#include "ui/text/shop_format.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace jangbu::ui {

class Dispatch;

/// Which backup is to become the book, and what opens it where the key that this machine keeps does
/// not.
struct RestoreWish
{
    std::string file;
    std::string passphrase; // empty: none was typed
    std::string keyFile;    // empty: none was chosen
};

/// A backup that has become the book.
struct RestoredBook
{
    Instant madeAt;    // the backup
    std::string aside; // where what was there went; empty when nothing was
};

/// What a restore talks to; both block and are called off the painting thread.
struct RestorePorts
{
    /// The backups that are known of, the newest first.
    std::function<std::vector<BackupFile>()> backups;
    /// Nobody may have the book open meanwhile.
    std::function<Backed<RestoredBook>(const RestoreWish&, const Backups::OnProgress&)> restore;
    Dispatch& dispatch;
};

/// A backup takes the place of the book: which one, what opens it, how far it is, and what came of
/// it. The key that this machine keeps is used first; a passphrase is asked for where that does not
/// open the backup.
class RestoreModel final : public QObject
{
    Q_OBJECT

public:
    enum class State { Choosing, Locked, Working, Done };

    /// `file`: chosen from the beginning; empty: the newest one will be.
    RestoreModel(RestorePorts ports, ShopFormat format, QString file = {});
    ~RestoreModel() override;
    RestoreModel(const RestoreModel&) = delete;
    RestoreModel& operator=(const RestoreModel&) = delete;
    RestoreModel(RestoreModel&&) = delete;
    RestoreModel& operator=(RestoreModel&&) = delete;

    /// Looks for the known backups.
    void load();

    [[nodiscard]] State state() const { return m_state; }

    /// The known backups, below one that was chosen elsewhere.
    [[nodiscard]] CellTableModel& files() { return m_files; }

    /// The chosen file; empty before one was chosen.
    [[nodiscard]] const QString& file() const { return m_file; }

    /// Of the chosen file in the list; -1 before one was chosen.
    [[nodiscard]] int chosenRow() const;

    /// While a backup is chosen or locked: what keeps it from being restored; may be empty.
    [[nodiscard]] const Notice& notice() const { return m_notice; }

    /// What restoring the chosen backup means for what is there now.
    [[nodiscard]] QString meaningText() const;
    [[nodiscard]] QString progressText() const;

    /// Hundredths of the present step.
    [[nodiscard]] int percent() const { return m_course->percent(); }

    [[nodiscard]] bool isStopping() const { return m_course->isStopped(); }

    /// Which book is back, and where the one before is.
    [[nodiscard]] QString doneText() const;
    [[nodiscard]] QString asideText() const;

    void chooseRow(int row);
    void chooseFile(const QString& file);

    /// With the key that this machine keeps.
    void restore();
    /// With a passphrase, while it is locked.
    void unlock(const QString& passphrase);
    /// With the bytes of a file, while it is locked.
    void unlockWith(const QString& keyFile);
    /// From what is locked back to choosing.
    void goBack();
    /// It may be too late; nothing was changed if not.
    void stop();

Q_SIGNALS:
    void changed();
    void progressed();

private:
    RestorePorts m_ports;
    ShopFormat m_format;
    CellTableModel m_files;
    std::vector<BackupFile> m_known;
    QString m_elsewhere; // a file that is not among the known ones; may be empty
    QString m_file;
    State m_state = State::Choosing;
    Notice m_notice;
    RestoredBook m_done;
    std::shared_ptr<BackupCourse> m_course;
    QTimer m_tick;

    void takeKnown(std::vector<BackupFile> known);
    void showFiles();
    void run(const RestoreWish& wish);
    void take(const Backed<RestoredBook>& restored, bool isSecretGiven);
    void setState(State state, const Notice& notice);
    /// Null when it was chosen elsewhere.
    [[nodiscard]] const BackupFile* chosenAmongKnown() const;
};

} // namespace jangbu::ui
