#pragma once

#include "tests/architecture/source_tree.h"

/// Which folder may include which. There are no exceptions to list.
namespace jangbu::architecture {

struct Include
{
    QString from; ///< The file that includes.
    QString what; ///< As written between the marks.
    qsizetype line = 0;
    bool quoted = false;
};

[[nodiscard]] QList<Include> includesOf(const SourceFile& file);

/// What is wrong with one include by itself; empty if nothing is.
[[nodiscard]] QString complaintAbout(const Include& include);

/// Each circle of folders, as "a → b → a".
[[nodiscard]] QStringList circles(const QList<Include>& includes);

} // namespace jangbu::architecture
