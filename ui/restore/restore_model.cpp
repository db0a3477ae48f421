#include "ui/restore/restore_model.h"

#include "ui/dispatch/dispatch.h"
#include "ui/text/admin/backup_text.h"
#include "ui/text/time_text.h"

#include <QFileInfo>

#include <algorithm>
#include <chrono>
#include <utility>

namespace jangbu::ui {

namespace {

constexpr std::chrono::milliseconds tickEvery{150};

std::shared_ptr<BackupCourse> newCourse()
{
    return std::make_shared<BackupCourse>(BackupStep::Unpacking);
}

bool isLocked(BackupTrouble trouble)
{
    return trouble == BackupTrouble::NoSecret || trouble == BackupTrouble::SecretWrong
           || trouble == BackupTrouble::SecretTooShort;
}

} // namespace

RestoreModel::RestoreModel(RestorePorts ports, ShopFormat format, QString file)
    : m_ports(std::move(ports))
    , m_format(std::move(format))
    , m_elsewhere(file)
    , m_file(std::move(file))
    , m_course(newCourse())
{
    //: Headings of the table of backups.
    m_files.setHeadings({tr("Made"), tr("File"), tr("Size")});
    showFiles();
    m_tick.setInterval(tickEvery);
    connect(&m_tick, &QTimer::timeout, this, &RestoreModel::progressed);
}

RestoreModel::~RestoreModel()
{
    m_course->stop();
}

void RestoreModel::load()
{
    m_ports.dispatch.run(
        Lane::Reading,
        this,
        [backups = m_ports.backups] { return backups(); },
        [this](std::vector<BackupFile> known) { takeKnown(std::move(known)); }
    );
}

void RestoreModel::takeKnown(std::vector<BackupFile> known)
{
    m_known = std::move(known);
    if (m_file.isEmpty() && !m_known.empty()) {
        m_file = QString::fromStdString(m_known.front().path);
    }
    m_elsewhere = chosenAmongKnown() == nullptr ? m_file : QString();
    showFiles();
    Q_EMIT changed();
}

void RestoreModel::showFiles()
{
    const auto nameOf = [](const QString& path) { return QFileInfo(path).fileName(); };
    std::vector<CellRow> rows;
    rows.reserve(m_known.size() + 1);
    if (!m_elsewhere.isEmpty()) {
        //: In the list of backups, where others say when they were made: a file from elsewhere.
        rows.push_back({
            {.text = tr("Chosen file")},
            {.text = nameOf(m_elsewhere), .tone = Tone::Second},
            {},
        });
    }
    for (const BackupFile& file : m_known) {
        rows.push_back({
            {.text = dateTimeText(file.madeAt, m_format)},
            {.text = nameOf(QString::fromStdString(file.path)), .tone = Tone::Second},
            {.text = bytesText(file.bytes), .isNumber = true},
        });
    }
    m_files.setRows(std::move(rows));
}

const BackupFile* RestoreModel::chosenAmongKnown() const
{
    const auto found = std::ranges::find(m_known, m_file.toStdString(), &BackupFile::path);
    return found == m_known.end() ? nullptr : &*found;
}

int RestoreModel::chosenRow() const
{
    if (m_file.isEmpty() || m_file == m_elsewhere) {
        return m_file.isEmpty() ? -1 : 0;
    }
    const BackupFile* const chosen = chosenAmongKnown();
    const auto above = static_cast<std::ptrdiff_t>(m_elsewhere.isEmpty() ? 0 : 1);
    return chosen == nullptr ? -1 : static_cast<int>(chosen - m_known.data() + above);
}

QString RestoreModel::meaningText() const
{
    const BackupFile* const chosen = chosenAmongKnown();
    const QString lost = chosen != nullptr
                             //: What restoring a backup means; %1 is when the backup was made.
                             ? tr("What was sold and changed after %1 is not in it.")
                                   .arg(dateTimeText(chosen->madeAt, m_format))
                             //: What restoring a backup means.
                             : tr("What was sold and changed after the backup is not in it.");
    //: What restoring a backup means, %1 being what is lost; what is kept.
    return tr("%1 The book that is there now is set aside in the same folder, not deleted.")
        .arg(lost);
}

QString RestoreModel::progressText() const
{
    return isStopping() ? tr("Stopping…") : m_course->text();
}

QString RestoreModel::doneText() const
{
    //: A backup was restored; %1 is when it was made.
    return tr("The book of %1 is back.").arg(dateTimeText(m_done.madeAt, m_format));
}

QString RestoreModel::asideText() const
{
    if (m_done.aside.empty()) {
        return tr("Whoever could sign in then can sign in now.");
    }
    //: A backup was restored; %1 is a folder.
    return tr("What was there before is kept in %1.").arg(QString::fromStdString(m_done.aside));
}

void RestoreModel::chooseRow(int row)
{
    const int above = m_elsewhere.isEmpty() ? 0 : 1;
    if (row >= 0 && row < above) {
        chooseFile(m_elsewhere);
    } else if (row >= above && row < m_files.rowCount()) {
        chooseFile(QString::fromStdString(m_known[static_cast<std::size_t>(row - above)].path));
    }
}

void RestoreModel::chooseFile(const QString& file)
{
    if (m_state != State::Choosing || file.isEmpty() || file == m_file) {
        return;
    }
    m_file = file;
    if (chosenAmongKnown() == nullptr && m_file != m_elsewhere) {
        m_elsewhere = m_file;
        showFiles();
    }
    setState(State::Choosing, {});
}

void RestoreModel::restore()
{
    if (m_state == State::Choosing && !m_file.isEmpty()) {
        run({m_file.toStdString(), {}, {}});
    }
}

void RestoreModel::unlock(const QString& passphrase)
{
    if (m_state != State::Locked) {
        return;
    }
    if (passphrase.isEmpty()) {
        setState(State::Locked, {NoticeTone::Refused, tr("Enter the passphrase.")});
        return;
    }
    run({m_file.toStdString(), passphrase.toStdString(), {}});
}

void RestoreModel::unlockWith(const QString& keyFile)
{
    if (m_state != State::Locked || keyFile.isEmpty()) {
        return;
    }
    // Told here: further down a missing file is the backup.
    const QFileInfo key(keyFile);
    if (!key.isFile() || !key.isReadable()) {
        setState(
            State::Locked,
            {NoticeTone::Refused, tr("The key file cannot be read. Is its disk plugged in?")}
        );
        return;
    }
    run({m_file.toStdString(), {}, keyFile.toStdString()});
}

void RestoreModel::run(const RestoreWish& wish)
{
    m_course = newCourse();
    m_tick.start();
    setState(State::Working, {});
    const bool isSecretGiven = !wish.passphrase.empty() || !wish.keyFile.empty();
    m_ports.dispatch.run(
        Lane::Keeping,
        this,
        [restore = m_ports.restore, wish, follower = BackupCourse::follower(m_course)] {
            return restore(wish, follower);
        },
        [this, isSecretGiven](const Backed<RestoredBook>& restored) {
            take(restored, isSecretGiven);
        }
    );
}

void RestoreModel::take(const Backed<RestoredBook>& restored, bool isSecretGiven)
{
    m_tick.stop();
    if (restored) {
        m_done = *restored;
        setState(State::Done, {});
        return;
    }
    const BackupTrouble trouble = restored.error().trouble;
    const bool isStopped = trouble == BackupTrouble::Stopped;
    const Notice why{
        isStopped ? NoticeTone::Info : NoticeTone::Refused,
        backupTroubleText(trouble)
    };
    if (isLocked(trouble)) {
        // The key that is kept here does not open it: nobody did anything wrong yet.
        setState(State::Locked, isSecretGiven ? why : Notice{});
    } else {
        setState(State::Choosing, why);
    }
}

void RestoreModel::goBack()
{
    if (m_state == State::Locked) {
        setState(State::Choosing, {});
    }
}

void RestoreModel::stop()
{
    m_course->stop();
    Q_EMIT progressed();
}

void RestoreModel::setState(State state, const Notice& notice)
{
    m_state = state;
    m_notice = notice;
    Q_EMIT changed();
}

} // namespace jangbu::ui
