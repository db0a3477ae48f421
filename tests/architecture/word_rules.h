#pragma once

#include "tests/architecture/source_tree.h"

/// Words that do not belong somewhere, each with what to write instead.
namespace jangbu::architecture {

/// "path:line: word: what to write instead", one for each place where the file breaks a rule.
[[nodiscard]] QStringList wordComplaints(const SourceFile& file);

/// Of a text that is no C++: paths of one machine, reminders to oneself, tabs and trailing blanks.
[[nodiscard]] QStringList plainTextComplaints(const SourceFile& file);

/// File names that say nothing of what is inside.
[[nodiscard]] QString nameComplaint(const QString& path);

/// Calls of connect() without the object that ends the connection.
[[nodiscard]] QStringList connectComplaints(const SourceFile& file);

} // namespace jangbu::architecture
