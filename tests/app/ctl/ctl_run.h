#pragma once

#include <QJsonDocument>
#include <QString>
#include <QStringList>

namespace jangbu::app {

/// What one run of jangbuctl gave.
struct CtlRun
{
    int exitCode = -1;
    QJsonDocument json;
    QString text;
    QString complaint; // stderr
};

/// Runs the real program on a data folder with `--json`, feeding `input` to it.
[[nodiscard]] CtlRun
runCtl(const QString& folder, const QStringList& arguments, const QByteArray& input = {});

/// Sets up a shop in the folder: administrator `admin`, PIN 1234.
[[nodiscard]] CtlRun initCtlShop(const QString& folder, const QString& currency);

/// A file of the real data beside the project, or an empty path where there is none.
[[nodiscard]] QString realData(const QString& name);

} // namespace jangbu::app
