#pragma once

#include "app/server/call/call.h"
#include "app/server/call/replies.h"
#include "storage/wire/api/read_fields.h"
#include "storage/wire/api/sent_json.h"

#include <expected>

namespace jangbu::app {

/// The body of a call as the described value, or what is wrong with it.
template <class Value>
[[nodiscard]] std::expected<Value, Reply> bodyOf(const Call& call)
{
    auto value = storage::readSent<Value>(call.request.body);
    if (!value) {
        return std::unexpected(replyOf(value.error()));
    }
    return *std::move(value);
}

/// 400 when something of the path or the query is malformed.
[[nodiscard]] inline std::optional<Reply> replyToMalformed(const CallReader& read)
{
    if (auto wrong = read.wrong()) {
        return problemReply(400, storage::problem::malformed, *std::move(wrong));
    }
    return std::nullopt;
}

/// The reply to a question for one thing.
template <class Value>
[[nodiscard]] Reply replyOfOne(const Read<std::optional<Value>>& found)
{
    if (!found) {
        return replyOf(found.error());
    }
    return *found ? json(storage::writeSent(**found)) : notFound();
}

/// The reply to a question for many: {"name":[…]}.
template <class Item>
[[nodiscard]] Reply replyOfMany(std::string_view name, const Read<std::vector<Item>>& found)
{
    return found ? json(storage::writeSentList(name, *found)) : replyOf(found.error());
}

} // namespace jangbu::app
