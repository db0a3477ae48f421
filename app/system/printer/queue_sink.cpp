#include "app/system/printer/queue_sink.h"

#include <QProcess>

namespace jangbu::app {

namespace {

constexpr int patienceMs = 15'000;

} // namespace

std::expected<void, PrinterError> QueueSink::send(const std::string& bytes)
{
    QProcess process;
    process.start(
        QString::fromStdString(m_program),
        {QStringLiteral("-d"),
         QString::fromStdString(m_queue),
         QStringLiteral("-o"),
         QStringLiteral("raw"),
         QStringLiteral("-s")}
    );
    if (!process.waitForStarted(patienceMs)) {
        return std::unexpected(PrinterError::NotFound);
    }
    process.write(bytes.data(), static_cast<qint64>(bytes.size()));
    process.closeWriteChannel();
    if (!process.waitForFinished(patienceMs)) {
        process.kill();
        static_cast<void>(process.waitForFinished(patienceMs));
        return std::unexpected(PrinterError::Unreachable);
    }
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0) {
        return {};
    }
    const QByteArray complaint = process.readAllStandardError();
    const bool isUnknown = complaint.contains("does not exist") || complaint.contains("nknown");
    return std::unexpected(isUnknown ? PrinterError::NotFound : PrinterError::Failed);
}

} // namespace jangbu::app
