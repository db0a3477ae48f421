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

} // namespace jangbu::app
