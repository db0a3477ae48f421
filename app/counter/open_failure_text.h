#pragma once

#include "app/system/open_failure.h"

#include <QString>

namespace jangbu::app {

/// Why the book does not open, for the one at the counter.
struct OpenFailureText
{
    QString sentence;
    QString remedy;
};

[[nodiscard]] OpenFailureText openFailureText(OpenFailure failure);

/// Whether a restored backup would open where the book does not. Not where nothing is wrong with
/// the book: what was sold since would be set aside for nothing.
[[nodiscard]] bool isMendedByRestore(OpenFailure failure);

} // namespace jangbu::app
