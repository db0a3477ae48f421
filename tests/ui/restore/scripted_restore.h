#pragma once

#include "tests/ui/dispatch/settled_dispatch.h"
#include "ui/dispatch/dispatch.h"
#include "ui/restore/restore_model.h"

#include <atomic>
#include <deque>
#include <mutex>
#include <semaphore>
#include <string>
#include <vector>

namespace jangbu::ui {

/// Backups as the test wants them, with what restoring them answers in turn.
class ScriptedRestore
{
public:
    ScriptedRestore() = default;

    /// A test that failed leaves nobody waiting.
    ~ScriptedRestore() { goOn(); }

    ScriptedRestore(const ScriptedRestore&) = delete;
    ScriptedRestore& operator=(const ScriptedRestore&) = delete;
    ScriptedRestore(ScriptedRestore&&) = delete;
    ScriptedRestore& operator=(ScriptedRestore&&) = delete;

    [[nodiscard]] RestorePorts ports()
    {
        return {
            [this] { return known; },
            [this](const RestoreWish& wish, const Backups::OnProgress& onProgress) {
                return restore(wish, onProgress);
            },
            dispatch
        };
    }

    void refuseNext(BackupTrouble trouble)
    {
        answers.emplace_back(std::unexpected(BackupFailure{trouble, {}}));
    }

    /// From now on a restore stands in the middle until `goOn`.
    void wait() { m_waits = true; }

    [[nodiscard]] bool isWaiting() const { return m_isWaiting; }

    void goOn()
    {
        m_waits = false;
        m_turn.release();
    }

    [[nodiscard]] std::vector<RestoreWish> wishes()
    {
        const std::scoped_lock lock{m_mutex};
        return m_wishes;
    }

    std::vector<BackupFile> known;
    std::deque<Backed<RestoredBook>> answers; // none left: it is restored
    RestoredBook restored{Instant{1'795'320'000'000'000}, "/srv/shop/aside-1"};

private:
    std::mutex m_mutex;
    std::vector<RestoreWish> m_wishes;
    std::atomic<bool> m_waits = false;
    std::atomic<bool> m_isWaiting = false;
    std::counting_semaphore<> m_turn{0};

    [[nodiscard]] Backed<RestoredBook>
    restore(const RestoreWish& wish, const Backups::OnProgress& onProgress)
    {
        constexpr int half = 50;
        {
            const std::scoped_lock lock{m_mutex};
            m_wishes.push_back(wish);
        }
        if (m_waits) {
            static_cast<void>(onProgress(BackupStep::Checking, half));
            m_isWaiting = true;
            m_turn.acquire();
            m_isWaiting = false;
        }
        if (!onProgress(BackupStep::Checking, half)) {
            return std::unexpected(BackupFailure{BackupTrouble::Stopped, {}});
        }
        const std::scoped_lock lock{m_mutex};
        if (answers.empty()) {
            return restored;
        }
        auto answer = answers.front();
        answers.pop_front();
        return answer;
    }

public:
    Dispatch dispatch; // gone first: it waits for what runs
};

/// Two backups of one book.
[[nodiscard]] inline std::vector<BackupFile> twoBackups()
{
    return {
        {"/srv/shop/backup/jangbu-new.jbk", Instant{1'795'323'900'000'000}, 2'000'000},
        {"/srv/shop/backup/jangbu-old.jbk", Instant{1'795'237'500'000'000}, 1'000'000},
    };
}

} // namespace jangbu::ui
