#pragma once

#include "core/command/command.h"
#include "core/command/outcome.h"
#include "core/command/working_set.h"

namespace jangbu {

/// What `command` leads to, given everything in `set`, which must hold the rows of
/// `rowKeysOf({command})`. Accepted: the effect is in `set`. Refused: `set` is as it was.
/// Total and deterministic: same command, same set, same outcome and effects.
[[nodiscard]] Outcome decide(const Command& command, WorkingSet& set);

} // namespace jangbu
