// A backup takes the place of the book; nothing is restored for a picture.
#include "app/counter/picture/screen_states.h"
#include "core/time/civil.h"
#include "ui/control/key/key_button.h"
#include "ui/restore/restore_model.h"
#include "ui/restore/restore_view.h"

#include <algorithm>
#include <optional>
#include <semaphore>
#include <string>
#include <vector>

namespace jangbu::app {

namespace {

constexpr std::int64_t backupBytes = 12'345'678;
constexpr int backupsShown = 6;
constexpr int percentShown = 45;

/// What each backup of the picture answers.
struct Script
{
    std::optional<BackupTrouble> trouble; // nothing: it is restored
    bool opensByPassphraseOnly = false;
    bool hasBackups = true;
};

std::vector<BackupFile> backupsOf(const Clock& clock)
{
    std::vector<BackupFile> files;
    for (int day = 0; day < backupsShown; ++day) {
        const Instant madeAt{clock.now().us - day * usPerDay - usPerHour};
        std::string name = toText(madeAt);
        std::ranges::replace(name, ':', '-');
        files.push_back({"/srv/jangbu/backup/jangbu-" + name + "-1a2b3c4d.jbk", madeAt, backupBytes}
        );
    }
    return files;
}

ui::RestorePorts portsOf(const Script& script, const Clock& clock, ui::Dispatch& dispatch)
{
    return {
        [known = script.hasBackups ? backupsOf(clock) : std::vector<BackupFile>{}] {
            return known;
        },
        [script, madeAt = clock.now()](
            const ui::RestoreWish& wish,
            const Backups::OnProgress& /*onProgress*/
        ) -> Backed<ui::RestoredBook> {
            if (script.opensByPassphraseOnly && wish.passphrase.empty()) {
                return std::unexpected(BackupFailure{BackupTrouble::NoSecret, {}});
            }
            if (script.trouble) {
                return std::unexpected(BackupFailure{*script.trouble, {}});
            }
            return ui::RestoredBook{madeAt, "/srv/jangbu/aside-2026-11-22T05-05-00Z"};
        },
        dispatch
    };
}

ui::RestoreView& show(ScreenStage& stage, const Script& script)
{
    const ui::ShopFormat format = stage.counter().session().format();
    auto* const model =
        new ui::RestoreModel(portsOf(script, stage.clock(), stage.counter().dispatch()), format);
    auto* const view = new ui::RestoreView(*model);
    model->load();
    stage.showPage(view);
    model->setParent(view);
    return *view;
}

/// A restore that is half-way until its page goes.
class StandingRestore final : public QObject
{
public:
    StandingRestore(const Clock& clock, const ui::ShopFormat& format)
        : m_model(
              {[known = backupsOf(clock)] { return known; },
               [this](const ui::RestoreWish& /*wish*/, const Backups::OnProgress& onProgress) {
                   static_cast<void>(onProgress(BackupStep::Unpacking, percentShown));
                   m_over.acquire();
                   return Backed<ui::RestoredBook>(
                       std::unexpected(BackupFailure{BackupTrouble::Stopped, {}})
                   );
               },
               m_dispatch},
              format
          )
    {}

    ~StandingRestore() override { m_over.release(); }

    StandingRestore(const StandingRestore&) = delete;
    StandingRestore& operator=(const StandingRestore&) = delete;
    StandingRestore(StandingRestore&&) = delete;
    StandingRestore& operator=(StandingRestore&&) = delete;

    [[nodiscard]] ui::RestoreModel& model() { return m_model; }

private:
    std::binary_semaphore m_over{0};
    ui::Dispatch m_dispatch; // its own: the stage does not wait for it
    ui::RestoreModel m_model;
};

void showStanding(ScreenStage& stage)
{
    auto* const standing = new StandingRestore(stage.clock(), stage.counter().session().format());
    auto* const view = new ui::RestoreView(standing->model());
    stage.showPage(view);
    standing->setParent(view);
    standing->model().chooseFile(QStringLiteral("/media/stick/jangbu.jbk"));
    standing->model().restore();
    // The view looks at the progress a few times a second.
    constexpr int looks = 3;
    for (int look = 0; look < looks; ++look) {
        stage.settle();
    }
}

} // namespace

QList<ScreenState> restoreStates()
{
    return {
        {QStringLiteral("restore-choose"), [](ScreenStage& stage) { show(stage, {}); }},
        {QStringLiteral("restore-nothing"),
         [](ScreenStage& stage) { show(stage, {.trouble = {}, .hasBackups = false}); }},
        {QStringLiteral("restore-locked"),
         [](ScreenStage& stage) {
             show(stage, {.trouble = {}, .opensByPassphraseOnly = true}).mainKey()->click();
         }},
        {QStringLiteral("restore-wrong-passphrase"),
         [](ScreenStage& stage) {
             ui::RestoreView& view = show(
                 stage,
                 {.trouble = BackupTrouble::SecretWrong, .opensByPassphraseOnly = true}
             );
             view.mainKey()->click();
             stage.settle();
             stage.type(QStringLiteral("wrong horse"));
             stage.press(Qt::Key_Return);
         }},
        {QStringLiteral("restore-running"), showStanding},
        {QStringLiteral("restore-refused"),
         [](ScreenStage& stage) {
             show(stage, {.trouble = BackupTrouble::BookBroken}).mainKey()->click();
         }},
        {QStringLiteral("restore-done"),
         [](ScreenStage& stage) { show(stage, {}).mainKey()->click(); }},
    };
}

} // namespace jangbu::app
