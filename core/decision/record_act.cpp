#include "core/decision/decisions.h"
#include "core/limit/limits.h"
#include "core/result/must.h"
#include "core/text/card_number.h"

namespace jangbu::decision {

namespace {

std::optional<RecordRefusal> refusalOf(const RecordAct& body)
{
    if (isBlank(body.subject)) {
        return RecordRefusal::SubjectEmpty;
    }
    if (containsCardNumber(body.subject) || containsCardNumber(body.reason)) {
        return RecordRefusal::CardNumberGiven;
    }
    if (isLongerThan(body.subject, limit::noteCharacters)
        || isLongerThan(body.reason, limit::noteCharacters)) {
        return RecordRefusal::TextTooLong;
    }
    return std::nullopt;
}

std::string actText(JournalledAct act)
{
    switch (act) {
    case JournalledAct::Unmasked:
        return "unmasked";
    case JournalledAct::DrawerOpened:
        return "drawer_opened";
    case JournalledAct::Exported:
        return "exported";
    case JournalledAct::BackedUp:
        return "backed_up";
    case JournalledAct::TerminalEnrolled:
        return "terminal_enrolled";
    case JournalledAct::TokenIssued:
        return "token_issued";
    case JournalledAct::TokensRevoked:
        return "tokens_revoked";
    case JournalledAct::AlertRaised:
        return "alert_raised";
    case JournalledAct::AlertCleared:
        return "alert_cleared";
    case JournalledAct::Restored:
        return "restored";
    case JournalledAct::Verified:
        return "verified";
    }
    MUST(false);
}

} // namespace

Outcome decideOn(const Command& command, const RecordAct& body, WorkingSet& set)
{
    if (const auto refusal = refusalOf(body)) {
        return refuse(*refusal);
    }
    journal(set, command, {actText(body.act), body.subject, "", body.reason});
    return Done{};
}

} // namespace jangbu::decision
