#include "app/server/operation/body.h"
#include "app/server/operation/operations.h"
#include "app/server/operation/sides.h"
#include "storage/wire/api/read_fields.h"

namespace jangbu::app {

Reply settings(const Call& call, Questions& questions)
{
    if (auto malformed = replyToMalformed(CallReader(call))) {
        return *std::move(malformed);
    }
    const auto found = questions.shop.settings();
    return found ? json(storage::writeSent(*found)) : replyOf(found.error());
}

Reply terminals(const Call& call, Questions& questions)
{
    if (auto malformed = replyToMalformed(CallReader(call))) {
        return *std::move(malformed);
    }
    return replyOfMany("terminals", questions.shop.terminals());
}

Reply staff(const Call& call, Questions& questions)
{
    if (auto malformed = replyToMalformed(CallReader(call))) {
        return *std::move(malformed);
    }
    return replyOfMany("staff", questions.shop.staff());
}

} // namespace jangbu::app
