#include "tests/app/ctl/ctl_run.h"

#include <QFileInfo>
#include <QProcess>

namespace jangbu::app {

namespace {

constexpr int longestRunMs = 10 * 60 * 1000;

} // namespace

CtlRun runCtl(const QString& folder, const QStringList& arguments, const QByteArray& input)
{
    QProcess process;
    process.start(
        QStringLiteral(JANGBUCTL),
        QStringList{QStringLiteral("--data"), folder, QStringLiteral("--json")} + arguments
    );
    process.write(input);
    process.closeWriteChannel();
    CtlRun run;
    if (!process.waitForFinished(longestRunMs)) {
        return run;
    }
    run.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    const QByteArray output = process.readAllStandardOutput();
    run.json = QJsonDocument::fromJson(output);
    run.text = QString::fromUtf8(output);
    run.complaint = QString::fromUtf8(process.readAllStandardError());
    return run;
}

CtlRun initCtlShop(const QString& folder, const QString& currency)
{
    return runCtl(
        folder,
        {QStringLiteral("init"),
         QStringLiteral("--shop"),
         QStringLiteral("시험 매장"),
         QStringLiteral("--currency"),
         currency,
         QStringLiteral("--timezone"),
         QStringLiteral("UTC"),
         QStringLiteral("--admin"),
         QStringLiteral("admin"),
         QStringLiteral("--pin-file"),
         QStringLiteral("-")},
        "1234\n"
    );
}

QString realData(const QString& name)
{
    const QString path = QStringLiteral(JANGBU_SOURCE "/../shared/data/") + name;
    return QFileInfo::exists(path) ? path : QString();
}

} // namespace jangbu::app
