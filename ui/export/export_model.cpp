#include "ui/export/export_model.h"

#include "ui/shell/session_model.h"
#include "ui/text/error_text.h"
#include "ui/text/number_text.h"
#include "ui/text/refusal_text.h"
#include "ui/text/time_text.h"

#include <QDir>
#include <QFileInfo>
#include <QtConcurrentRun>

#include <chrono>
#include <utility>

namespace jangbu::ui {

namespace {

constexpr std::chrono::milliseconds lookEvery{100};

Exported writeOut(const ExportRequest& request, const ExportTarget& target, const OnRows& onRows)
{
    switch (request.format) {
    case ExportFormat::Csv:
        return writeCsv(request.table, target, onRows);
    case ExportFormat::Xlsx:
        return writeXlsx(request.table, target, onRows);
    case ExportFormat::Pdf:
        return writePdf(request.table, request.picture, target, onRows);
    case ExportFormat::Png:
        return writePng(request.picture, target.path);
    }
    return std::unexpected(ExportError::CannotWrite);
}

/// Whether the folder of `path` is there; the usual one is made.
std::expected<void, ExportError> prepare(const ExportFolder& folder, const QString& path)
{
    if (!folder.isUsual && !QFileInfo(folder.path).isDir()) {
        return std::unexpected(ExportError::FolderMissing);
    }
    if (folder.isUsual && !QDir().mkpath(folder.path)) {
        return std::unexpected(writeErrorAt(path));
    }
    return {};
}

} // namespace

ExportModel::ExportModel(ExportPorts ports) : m_ports(std::move(ports))
{
    m_thread.setMaxThreadCount(1);
    // Whoever waits at the counter goes first.
    m_thread.setThreadPriority(QThread::LowPriority);
    m_look.setInterval(lookEvery);
    connect(&m_ports.session, &SessionModel::staffChanged, this, &ExportModel::staffChanged);
    connect(&m_look, &QTimer::timeout, this, &ExportModel::progressed);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ExportModel::finish);
}

ExportModel::~ExportModel()
{
    m_progress->isStopped = true;
    m_thread.waitForDone();
}

bool ExportModel::isAllowed() const
{
    return m_ports.session.may(Act::Export);
}

bool ExportModel::isRunning() const
{
    return m_state == State::Journalling || m_state == State::Writing;
}

QString ExportModel::newPath() const
{
    QString name = m_request.table.title;
    for (QChar& letter : name) {
        letter = QStringLiteral("/\\:*?\"<>|").contains(letter) ? QLatin1Char(' ') : letter;
    }
    const QDateTime now = shopTime(m_ports.clock.now(), m_ports.session.format());
    // The T parts the digits: one moment in ten would pass for a card's number, which the journal
    // refuses.
    return QStringLiteral("%1/%2 %3.%4")
        .arg(
            m_folder.path,
            name,
            now.toString(QStringLiteral("yyyyMMdd'T'HHmmss")),
            fileSuffix(m_request.format)
        );
}

void ExportModel::start(ExportRequest request)
{
    if (isRunning() || !isAllowed()) {
        return;
    }
    m_request = std::move(request);
    m_folder = m_ports.folder;
    m_path = newPath();
    m_progress = std::make_shared<Progress>();
    const auto command = m_ports.submitter.make(
        RecordAct{JournalledAct::Exported, QFileInfo(m_path).fileName().toStdString(), {}}
    );
    if (!command) {
        return;
    }
    m_state = State::Journalling;
    m_ports.submitter
        .submit(*command, this, {[this](const Answer& answer) { takeJournalled(answer); }, {}});
    Q_EMIT changed();
}

void ExportModel::takeJournalled(const Answer& answer)
{
    if (!answer) {
        fail(submitErrorText(answer.error()));
    } else if (const auto* const refused = std::get_if<Refused>(&*answer)) {
        fail(refusalText(*refused, {m_ports.session.format(), m_ports.session.shop(), {}}));
    } else if (m_progress->isStopped) {
        fail(exportErrorText(ExportError::Stopped));
    } else {
        write();
    }
}

void ExportModel::write()
{
    m_state = State::Writing;
    m_look.start();
    const ExportTarget target{m_path, m_ports.session.format()};
    m_watcher.setFuture(QtConcurrent::run(
        &m_thread,
        [request = m_request, target, folder = m_folder, progress = m_progress] {
            if (const auto ready = prepare(folder, target.path); !ready) {
                return Exported(std::unexpected(ready.error()));
            }
            return writeOut(request, target, [&progress](std::int64_t rows) {
                progress->rows = rows;
                return !progress->isStopped;
            });
        }
    ));
    Q_EMIT changed();
}

void ExportModel::finish()
{
    m_look.stop();
    const Exported exported = m_watcher.result();
    m_request = {};
    if (!exported) {
        fail(exportErrorText(exported.error()));
        return;
    }
    m_state = State::Done;
    Q_EMIT changed();
}

void ExportModel::fail(const QString& trouble)
{
    m_state = State::Failed;
    m_trouble = trouble;
    Q_EMIT changed();
}

void ExportModel::stop()
{
    m_progress->isStopped = true;
}

void ExportModel::reset()
{
    if (!isRunning()) {
        m_state = State::Idle;
        Q_EMIT changed();
    }
}

QString ExportModel::text() const
{
    switch (m_state) {
    case State::Idle:
        return {};
    case State::Journalling:
        return tr("Preparing the export…");
    case State::Writing:
        //: %1 is how many rows of a table are in the file so far.
        return tr("%1 rows written…").arg(countText(rows()));
    case State::Done:
        //: %1 is a file with its folder.
        return tr("Saved as %1").arg(QDir::toNativeSeparators(m_path));
    case State::Failed:
        return m_trouble;
    }
    return {};
}

} // namespace jangbu::ui
