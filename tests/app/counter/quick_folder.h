#pragma once

#include <QDir>
#include <QFileInfo>
#include <QString>

namespace jangbu::tests {

/// The template of a temporary folder in memory, where there is one: nothing in it has to outlive the
/// machine, and a busy disk takes seconds for every commit.
[[nodiscard]] inline QString quickFolder()
{
    const QString memory = QStringLiteral("/dev/shm");
    const QString place = QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
    return place + QStringLiteral("/jangbu-XXXXXX");
}

} // namespace jangbu::tests
