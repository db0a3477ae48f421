#pragma once

#include "core/port/clock.h"
#include "ui/dispatch/submitter.h"
#include "ui/export/export_file.h"
#include "ui/export/export_folder.h"

#include <QFutureWatcher>
#include <QImage>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <memory>

namespace jangbu::ui {

class SessionModel;

/// What an export talks to. All must outlive it.
struct ExportPorts
{
    Submitter& submitter; // every export is in the journal
    const SessionModel& session;
    const Clock& clock;
    ExportFolder folder;
};

/// What is exported and how.
struct ExportRequest
{
    ExportTable table;
    QImage picture; // of a chart; null where there is none
    ExportFormat format = ExportFormat::Csv;
};

/// One export at a time, away from the thread that paints: journalled, written, counted, stopped.
class ExportModel final : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Journalling, Writing, Done, Failed };

    explicit ExportModel(ExportPorts ports);
    /// Stops what is under way and waits until its file is gone.
    ~ExportModel() override;
    ExportModel(const ExportModel&) = delete;
    ExportModel& operator=(const ExportModel&) = delete;
    ExportModel(ExportModel&&) = delete;
    ExportModel& operator=(ExportModel&&) = delete;

    /// Whether the one at the counter may export.
    [[nodiscard]] bool isAllowed() const;
    [[nodiscard]] bool isRunning() const;

    /// Where the next one goes; one that is under way stays where it began.
    void setFolder(const ExportFolder& folder) { m_ports.folder = folder; }

    /// Nothing while one is running or for whom it is not allowed.
    void start(ExportRequest request);
    void stop();
    /// Forgets how the last one ended.
    void reset();

    [[nodiscard]] State state() const { return m_state; }

    /// Rows written so far.
    [[nodiscard]] std::int64_t rows() const { return m_progress->rows; }

    /// What to say: progress, where the file is, or what went wrong.
    [[nodiscard]] QString text() const;

    /// Of the last export that was done.
    [[nodiscard]] const QString& path() const { return m_path; }

Q_SIGNALS:
    void changed();      // the state
    void progressed();   // while it is written
    void staffChanged(); // isAllowed() may be another

private:
    /// What both threads see.
    struct Progress
    {
        std::atomic<std::int64_t> rows = 0;
        std::atomic<bool> isStopped = false;
    };

    ExportPorts m_ports;
    QThreadPool m_thread;
    QFutureWatcher<Exported> m_watcher;
    QTimer m_look;
    State m_state = State::Idle;
    ExportRequest m_request;
    ExportFolder m_folder; // of m_path
    QString m_path;
    QString m_trouble;
    std::shared_ptr<Progress> m_progress = std::make_shared<Progress>();

    void takeJournalled(const Answer& answer);
    void write();
    void finish();
    void fail(const QString& trouble);
    [[nodiscard]] QString newPath() const;
};

} // namespace jangbu::ui
