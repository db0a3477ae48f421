#include "ui/admin/backup/backup_model.h"

#include "ui/dispatch/dispatch.h"
#include "ui/shell/session_model.h"
#include "ui/text/admin/backup_text.h"
#include "ui/text/time_text.h"

#include <QFileInfo>

#include <algorithm>
#include <chrono>
#include <utility>

namespace jangbu::ui {

namespace {

constexpr std::chrono::milliseconds tickEvery{150};
constexpr std::chrono::minutes clockEvery{1};
// A stick that is out is not asked for every minute.
constexpr std::int64_t againAfterUs = usPerHour / 6;

} // namespace

BackupModel::BackupModel(const AdminPorts& ports) : m_ports(ports)
{
    //: Headings of the table of backups.
    m_files.setHeadings({tr("Made"), tr("File"), tr("Size")});
    m_tick.setInterval(tickEvery);
    connect(&m_tick, &QTimer::timeout, this, &BackupModel::progressed);
    m_schedule.setInterval(clockEvery);
    connect(&m_schedule, &QTimer::timeout, this, &BackupModel::lookAtClock);
    m_schedule.start();
}

BackupModel::~BackupModel()
{
    m_course->stop();
}

void BackupModel::load()
{
    if (isBusy()) {
        return;
    }
    m_ports.dispatch.run(
        Lane::Reading,
        this,
        [&backups = m_ports.backups] { return backups.state(); },
        [this](const Backed<BackupState>& state) {
            if (!isBusy()) {
                take(state);
            }
        }
    );
}

void BackupModel::take(const Backed<BackupState>& state)
{
    m_there = state.value_or(BackupState{});
    showFiles();
    if (state) {
        setState(State::Ready);
        return;
    }
    const bool isOnServer = state.error().trouble == BackupTrouble::OnServer;
    setState(isOnServer ? State::OnServer : State::Unknown);
    if (!isOnServer) {
        Q_EMIT told(backupTroubleText(state.error().trouble), true);
    }
}

void BackupModel::showFiles()
{
    std::vector<CellRow> rows;
    rows.reserve(m_there.files.size());
    for (const BackupFile& file : m_there.files) {
        rows.push_back({
            {.text = dateTimeText(file.madeAt, m_ports.session.format())},
            {.text = QFileInfo(QString::fromStdString(file.path)).fileName(), .tone = Tone::Second},
            {.text = bytesText(file.bytes), .isNumber = true},
        });
    }
    m_files.setRows(std::move(rows));
}

QString BackupModel::folder() const
{
    return QString::fromStdString(m_there.folder);
}

QString BackupModel::lastText() const
{
    if (!m_there.lastMade) {
        //: When the last backup was made.
        return tr("Never");
    }
    const Instant last = *m_there.lastMade;
    //: When the last backup was made; %1 is the date, %2 how long ago.
    return tr("%1 · %2").arg(
        dateTimeText(last, m_ports.session.format()),
        ageText(last, m_ports.clock.now())
    );
}

QString BackupModel::nextText() const
{
    if (m_ports.session.shop().backupEveryHours == 0) {
        //: When the next backup is made.
        return tr("Only when somebody asks");
    }
    if (!m_there.hasSecret) {
        //: When the next backup is made: not before a passphrase was chosen.
        return tr("After a passphrase is chosen");
    }
    const Instant next = nextAt();
    if (m_ports.clock.now() >= next) {
        //: When the next backup is made.
        return tr("Within a minute");
    }
    return dateTimeText(next, m_ports.session.format());
}

Instant BackupModel::nextAt() const
{
    if (!m_there.lastMade) {
        return m_notBefore;
    }
    const std::int64_t hours = m_ports.session.shop().backupEveryHours;
    return std::max(Instant{m_there.lastMade->us + hours * usPerHour}, m_notBefore);
}

bool BackupModel::isDue() const
{
    const bool isByClock = m_ports.session.shop().backupEveryHours != 0;
    return m_state == State::Ready && m_there.hasSecret && isByClock
           && m_ports.clock.now() >= nextAt();
}

void BackupModel::lookAtClock()
{
    if (m_state == State::Unknown) {
        load();
    } else if (isDue()) {
        // The program's own act: whoever stands there did not ask for it.
        makeFor(Actor{});
    }
}

QString BackupModel::progressText() const
{
    //: A backup is being opened again to see whether it is good.
    return m_state == State::Trying ? tr("Opening and checking the backup…") : m_course->text();
}

void BackupModel::make()
{
    const auto actor = m_ports.session.actor();
    if (actor && !isBusy() && m_ports.session.may(Act::Backup)) {
        makeFor(*actor);
    }
}

void BackupModel::makeFor(const Actor& actor)
{
    m_course = std::make_shared<BackupCourse>(BackupStep::Copying);
    setState(State::Making);
    m_ports.dispatch.run(
        Lane::Reading,
        this,
        [&backups = m_ports.backups, actor, follower = BackupCourse::follower(m_course)] {
            return backups.make(actor, follower);
        },
        [this](const Backed<BackupProof>& proof) {
            putOffNext(proof);
            takeProof(
                proof,
                //: A backup was made; %1 is its file.
                tr("The backup is made, opened again and checked: %1.")
            );
            Q_EMIT made();
        }
    );
}

/// No backup of a broken book counts as the last one, so it would be due again at once: each would
/// be as large as the book, and none is taken away.
void BackupModel::putOffNext(const Backed<BackupProof>& last)
{
    const std::int64_t hours = m_ports.session.shop().backupEveryHours;
    const bool isBroken = last && !last->check.isIntact();
    const std::int64_t pause = std::max(isBroken ? hours * usPerHour : 0, againAfterUs);
    m_notBefore.us = m_ports.clock.now().us + pause;
}

QString BackupModel::fileAt(int row) const
{
    const auto place = static_cast<std::size_t>(row);
    return row < 0 || place >= m_there.files.size()
               ? QString()
               : QString::fromStdString(m_there.files[place].path);
}

void BackupModel::tryRestore(int row)
{
    const QString file = fileAt(row);
    if (isBusy() || file.isEmpty() || !m_ports.session.may(Act::Restore)) {
        return;
    }
    setState(State::Trying);
    m_ports.dispatch.run(
        Lane::Reading,
        this,
        [&backups = m_ports.backups, path = file.toStdString()] {
            return backups.tryRestore(path);
        },
        [this](const Backed<BackupProof>& proof) {
            //: A backup was tried; %1 is its file.
            takeProof(
                proof,
                tr("The backup is good: its book is intact and could be restored (%1).")
            );
        }
    );
}

void BackupModel::takeProof(const Backed<BackupProof>& proof, const QString& done)
{
    setState(State::Ready);
    load();
    if (!proof) {
        Q_EMIT told(backupTroubleText(proof.error().trouble), true);
    } else if (proof->check.isIntact()) {
        Q_EMIT told(done.arg(QFileInfo(QString::fromStdString(proof->path)).fileName()), false);
    } else {
        Q_EMIT told(backupTroubleText(BackupTrouble::BookBroken), true);
    }
}

void BackupModel::stop()
{
    m_course->stop();
}

void BackupModel::retire()
{
    m_schedule.stop();
    stop();
}

void BackupModel::setPassphrase(const QString& passphrase, const QString& again)
{
    if (passphrase != again) {
        Q_EMIT passphraseRefused(tr("The two are not the same."));
        return;
    }
    m_ports.dispatch.run(
        Lane::Reading,
        this,
        [&backups = m_ports.backups, text = passphrase.toStdString()] {
            return backups.setPassphrase(text);
        },
        [this](const Backed<void>& kept) {
            if (kept) {
                Q_EMIT passphraseKept();
                load();
            } else {
                Q_EMIT passphraseRefused(backupTroubleText(kept.error().trouble));
            }
        }
    );
}

void BackupModel::setFolder(const QString& folder)
{
    m_ports.dispatch.run(
        Lane::Reading,
        this,
        [&backups = m_ports.backups, path = folder.toStdString()] {
            return backups.setFolder(path);
        },
        [this](const Backed<void>& chosen) {
            if (!chosen) {
                Q_EMIT told(backupTroubleText(chosen.error().trouble), true);
            }
            load();
        }
    );
}

void BackupModel::setState(State state)
{
    m_state = state;
    if (isBusy()) {
        m_tick.start();
    } else {
        m_tick.stop();
    }
    Q_EMIT changed();
}

} // namespace jangbu::ui
