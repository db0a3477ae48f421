#pragma once

#include "ui/admin/admin_ports.h"
#include "ui/admin/backup/backup_course.h"
#include "ui/admin/cell_table_model.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace jangbu::ui {

/// Backups of the book: what there is, when the next is due, making one and trying one. Makes them
/// by itself when they are due.
class BackupModel final : public QObject
{
    Q_OBJECT

public:
    enum class State { Unknown, OnServer, Ready, Making, Trying };

    explicit BackupModel(const AdminPorts& ports);
    ~BackupModel() override;
    BackupModel(const BackupModel&) = delete;
    BackupModel& operator=(const BackupModel&) = delete;
    BackupModel(BackupModel&&) = delete;
    BackupModel& operator=(BackupModel&&) = delete;

    void load();

    [[nodiscard]] State state() const { return m_state; }

    [[nodiscard]] bool isBusy() const
    {
        return m_state == State::Making || m_state == State::Trying;
    }

    [[nodiscard]] bool hasSecret() const { return m_there.hasSecret; }

    [[nodiscard]] CellTableModel& files() { return m_files; }

    /// The path of the backup in a row of `files`; empty where there is none.
    [[nodiscard]] QString fileAt(int row) const;

    [[nodiscard]] QString folder() const;
    [[nodiscard]] QString lastText() const;
    /// When the next one is made by itself, or that none is.
    [[nodiscard]] QString nextText() const;
    [[nodiscard]] QString progressText() const;

    void make();
    void tryRestore(int row);
    void stop();
    /// Stops, and makes none by itself any more: the book is about to close.
    void retire();
    void setPassphrase(const QString& passphrase, const QString& again);
    void setFolder(const QString& folder);

    /// Whether one should be made by itself now.
    [[nodiscard]] bool isDue() const;

Q_SIGNALS:
    void changed();
    void progressed();
    void made();
    void told(const QString& text, bool isWrong);
    void passphraseKept();
    void passphraseRefused(const QString& text);

private:
    const AdminPorts& m_ports;
    CellTableModel m_files;
    BackupState m_there;
    State m_state = State::Unknown;
    std::shared_ptr<BackupCourse> m_course = std::make_shared<BackupCourse>(BackupStep::Copying);
    Instant m_notBefore; // when the next is tried by itself after one that failed, at the earliest
    QTimer m_tick;
    QTimer m_schedule;

    void take(const Backed<BackupState>& state);
    void showFiles();
    void makeFor(const Actor& actor);
    void lookAtClock();
    /// Of the next that is made by itself; past when it is due.
    [[nodiscard]] Instant nextAt() const;
    void putOffNext(const Backed<BackupProof>& last);
    void takeProof(const Backed<BackupProof>& proof, const QString& done);
    void setState(State state);
};

} // namespace jangbu::ui
