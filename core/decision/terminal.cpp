#include "core/decision/decisions.h"
#include "core/limit/limits.h"
#include "core/text/card_number.h"

#include <algorithm>

namespace jangbu::decision {

namespace {

/// Letters and digits only: the dash parts it from the number.
bool isPrefix(std::string_view text)
{
    return !text.empty() && text.size() <= limit::receiptPrefixCharacters
           && std::ranges::all_of(text, [](char sign) {
                  return (sign >= 'A' && sign <= 'Z') || (sign >= 'a' && sign <= 'z')
                         || (sign >= '0' && sign <= '9');
              });
}

std::optional<TerminalRefusal> refusalOf(const SaveTerminal& body, const WorkingSet& set)
{
    const Terminal* const known = set.terminals.find(body.terminal);
    if (isBlank(body.name)) {
        return TerminalRefusal::NameEmpty;
    }
    if (!isPrefix(body.prefix)) {
        return TerminalRefusal::PrefixInvalid;
    }
    if (isHeldByOther(set.holders.receiptPrefixes, body.prefix, body.terminal)) {
        return TerminalRefusal::PrefixTaken;
    }
    const bool isPrinted = known != nullptr && known->nextReceiptNo > 1;
    if (isPrinted && known->prefix != body.prefix) {
        return TerminalRefusal::PrefixFixed;
    }
    if (isLongerThan(body.name, limit::nameCharacters)) {
        return TerminalRefusal::TextTooLong;
    }
    if (containsCardNumber(body.name)) {
        return TerminalRefusal::CardNumberGiven;
    }
    return std::nullopt;
}

} // namespace

Outcome decideOn(const Command& command, const SaveTerminal& body, WorkingSet& set)
{
    if (const auto refusal = refusalOf(body, set)) {
        return refuse(*refusal);
    }
    hold(set.holders.receiptPrefixes, body.prefix, body.terminal);
    const Terminal* const known = set.terminals.find(body.terminal);
    const std::string before = known == nullptr ? "" : known->prefix + " " + known->name;
    const std::string after = body.prefix + " " + body.name;
    journalChange(set, command, {"terminal", toText(body.terminal), before, after});
    if (known == nullptr) {
        set.terminals.create(
            body.terminal,
            Terminal{.id = body.terminal, .name = body.name, .prefix = body.prefix}
        );
        return Done{};
    }
    Terminal& terminal = set.terminals.change(body.terminal);
    terminal.name = body.name;
    terminal.prefix = body.prefix;
    ++terminal.version;
    return Done{};
}

} // namespace jangbu::decision
