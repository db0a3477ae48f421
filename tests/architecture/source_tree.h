#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// The project read as text, for the rules that no compiler checks.
namespace jangbu::architecture {

struct SourceFile
{
    QString path; ///< From the project's root: core/money/money.h
    QString text;
};

/// The project's root, where every rule starts.
[[nodiscard]] QString projectRoot();

/// All files below the given folders whose names match one of the patterns, sorted by path.
[[nodiscard]] QList<SourceFile>
readTree(const QString& root, const QStringList& folders, const QStringList& patterns);

/// The C++ sources of all layers and of the tests.
[[nodiscard]] QList<SourceFile> readSources(const QString& root);

/// The folder of a path: core/money of core/money/money.h.
[[nodiscard]] QString folderOf(const QString& path);

/// The text with comments and what stands between quotes blanked, line breaks kept.
[[nodiscard]] QString codeOf(const QString& text);

/// 1-based line of a position.
[[nodiscard]] qsizetype lineOf(const QString& text, qsizetype position);

} // namespace jangbu::architecture
