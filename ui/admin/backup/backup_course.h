#pragma once

#include "core/port/backup.h"
#include "ui/text/admin/backup_text.h"

#include <QString>

#include <atomic>
#include <memory>

namespace jangbu::ui {

/// What the thread that works on a backup tells the one that paints, how far it is, and what that
/// one tells it: to stop.
class BackupCourse
{
public:
    /// `first` is what is said before anything was told.
    explicit BackupCourse(BackupStep first) : m_step(first) {}

    void stop() { m_isStopped = true; }

    [[nodiscard]] bool isStopped() const { return m_isStopped; }

    /// Hundredths of the present step.
    [[nodiscard]] int percent() const { return m_percent; }

    [[nodiscard]] QString text() const { return backupStepText(m_step, m_percent); }

    /// What the work calls; keeps the course, which may outlive who shows it.
    [[nodiscard]] static Backups::OnProgress follower(std::shared_ptr<BackupCourse> course)
    {
        return [course = std::move(course)](BackupStep step, int percent) {
            course->m_step = step;
            course->m_percent = percent;
            return !course->m_isStopped;
        };
    }

private:
    std::atomic<BackupStep> m_step;
    std::atomic<int> m_percent = 0;
    std::atomic<bool> m_isStopped = false;
};

} // namespace jangbu::ui
