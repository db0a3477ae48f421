#include "app/server/service/gate.h"

#include "app/server/call/replies.h"

#include <algorithm>
#include <utility>

namespace jangbu::app {

namespace problem = storage::problem;
using storage::TokenHash;
using storage::TokenHolder;
using storage::TokenKind;

namespace {

// More callers than a shop has; beyond it all are asked for anew.
constexpr std::size_t knownMax = 100'000;
constexpr std::size_t tokenCharactersMax = 128;

Caller callerOf(const TokenHolder& holder)
{
    Caller caller;
    caller.staff = holder.staff.value_or(StaffId{});
    caller.terminal = holder.terminal.value_or(TerminalId{});
    caller.customer = holder.customer.value_or(CustomerId{});
    switch (holder.kind) {
    case TokenKind::Terminal:
        caller.kind = CallerKind::Terminal;
        break;
    case TokenKind::Staff:
        break; // as the book says now
    case TokenKind::Customer:
        caller.kind = CallerKind::Customer;
        break;
    case TokenKind::Platform:
        caller.kind = CallerKind::Platform;
        break;
    case TokenKind::Monitor:
        caller.kind = CallerKind::Monitor;
        break;
    }
    return caller;
}

} // namespace

void Gate::identify(const HttpRequest& request, OnCaller onCaller)
{
    if (request.token.empty()) {
        onCaller(Caller{});
        return;
    }
    find(
        request.token,
        [this, approval = request.approval, onCaller = std::move(onCaller)](Found found) mutable {
            if (!found) {
                onCaller(std::unexpected(replyOf(found.error())));
            } else if (!*found) {
                onCaller(std::unexpected(problemReply(401, problem::tokenInvalid)));
            } else if (approval.empty()) {
                onCaller((*found)->caller);
            } else {
                approve((*found)->caller, approval, std::move(onCaller));
            }
        }
    );
}

void Gate::approve(Caller caller, const std::string& approval, OnCaller onCaller)
{
    find(approval, [caller, onCaller = std::move(onCaller)](Found found) mutable {
        if (!found) {
            onCaller(std::unexpected(replyOf(found.error())));
            return;
        }
        // Somebody who stands at the same counter.
        const bool counts = *found && !(*found)->caller.staff.isNil()
                            && (*found)->caller.terminal == caller.terminal;
        if (!counts) {
            onCaller(std::unexpected(problemReply(403, problem::approvalInvalid)));
            return;
        }
        caller.approver = (*found)->caller.staff;
        caller.approverKind = (*found)->caller.kind;
        onCaller(caller);
    });
}

void Gate::find(const std::string& token, OnFound onFound)
{
    if (token.size() > tokenCharactersMax) {
        onFound(std::nullopt);
        return;
    }
    const TokenHash hash = storage::tokenHash(token);
    const auto known = m_known.find(hash);
    const bool isFresh = known != m_known.end() && Steady::now() < m_trustedUntil
                         && m_sources.clock.now() < known->second.expiresAt;
    if (isFresh) {
        ++m_hits;
        onFound(known->second);
        return;
    }
    ++m_misses;
    // Shared with the job, which may not be taken.
    auto waiting = std::make_shared<OnFound>(std::move(onFound));
    const bool isTaken = m_sources.readers.post([this, hash, waiting, era = m_era] {
        Found found = look(hash);
        m_sources.mailbox.post([this, waiting, era, found = std::move(found)]() mutable {
            remember(era, found);
            (*waiting)(std::move(found));
        });
    });
    if (!isTaken) {
        (*waiting)(std::unexpected(ReadError::Unavailable));
    }
}

void Gate::remember(std::uint64_t era, const Found& found)
{
    if (era != m_era || !found || !*found) {
        return;
    }
    if (m_known.size() >= knownMax) {
        m_known.clear();
    }
    m_known.insert_or_assign((*found)->caller.token, **found);
}

Gate::Found Gate::look(const TokenHash& token) const
{
    const auto holder = m_sources.access.holder(token, m_sources.clock.now());
    if (!holder) {
        return std::unexpected(holder.error());
    }
    if (!*holder) {
        return std::nullopt;
    }
    Known known{callerOf(**holder), (*holder)->expiresAt};
    known.caller.token = token;
    if ((*holder)->kind == TokenKind::Staff) {
        const auto staff = m_sources.shop.staff();
        if (!staff) {
            return std::unexpected(staff.error());
        }
        const auto place = std::ranges::find(*staff, known.caller.staff, &Staff::id);
        if (place == staff->end() || !place->isActive) {
            return std::nullopt;
        }
        known.caller.kind = callerKindOf(place->role);
    }
    return known;
}

void Gate::forgetAll()
{
    m_known.clear();
    ++m_era;
}

} // namespace jangbu::app
