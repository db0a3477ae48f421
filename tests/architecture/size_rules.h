#pragma once

#include "tests/architecture/source_tree.h"

/// How much one may have to read at once.
namespace jangbu::architecture {

namespace limit {
inline constexpr qsizetype sourceLines = 500;
inline constexpr qsizetype headerLines = 250;
inline constexpr qsizetype functionLines = 70;
inline constexpr qsizetype columns = 120; ///< clang-format keeps code within 100.
inline constexpr qsizetype filesPerFolder = 20;
} // namespace limit

struct Function
{
    QString signature;
    qsizetype line = 0;  ///< Of the opening brace, from 1.
    qsizetype lines = 0; ///< From one brace to the other, both counted.
};

/// The functions with a body of their own lines. Relies on .clang-format: the braces of functions
/// and types stand alone on their line, those of everything else do not.
[[nodiscard]] QList<Function> functionsOf(const SourceFile& file);

[[nodiscard]] QStringList sizeComplaints(const SourceFile& file);

[[nodiscard]] QStringList folderComplaints(const QList<SourceFile>& files);

} // namespace jangbu::architecture
