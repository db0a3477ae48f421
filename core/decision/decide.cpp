#include "core/decision/decide.h"

#include "core/decision/decisions.h"

namespace jangbu {

Outcome decide(const Command& command, WorkingSet& set)
{
    if (const auto refusal = decision::accessRefusal(command, set)) {
        return decision::refuse(*refusal);
    }
    return std::visit(
        [&command, &set](const auto& body) { return decision::decideOn(command, body, set); },
        command.body
    );
}

} // namespace jangbu
