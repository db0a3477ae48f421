#pragma once

#include "core/port/read.h"
#include "storage/remote/https_client.h"
#include "storage/remote/request_target.h"
#include "storage/wire/api/sent_json.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace jangbu::storage {

/// The body of a reply with status 200 or 201, nothing for 404; everything else is an error.
[[nodiscard]] Read<std::optional<std::string>> bodyRead(const HttpAnswer& answer);

/// Asks for `target` and waits.
[[nodiscard]] Read<std::optional<std::string>>
askBody(HttpsClient& client, const RequestTarget& target);

template <class Value>
[[nodiscard]] Read<std::optional<Value>> readOne(const Read<std::optional<std::string>>& body)
{
    if (!body) {
        return std::unexpected(body.error());
    }
    const std::optional<std::string>& text = *body;
    if (!text) {
        return std::nullopt;
    }
    auto value = readSent<Value>(*text, sentBytesMax);
    if (!value) {
        return std::unexpected(ReadError::Damaged);
    }
    return *std::move(value);
}

/// A question for one thing that may not be there.
template <class Value>
[[nodiscard]] Read<std::optional<Value>> askOne(HttpsClient& client, const RequestTarget& target)
{
    return readOne<Value>(askBody(client, target));
}

/// A question for one thing that is always there.
template <class Value>
[[nodiscard]] Read<Value> askFor(HttpsClient& client, const RequestTarget& target)
{
    auto found = askOne<Value>(client, target);
    if (!found) {
        return std::unexpected(found.error());
    }
    std::optional<Value>& value = *found;
    if (!value) {
        return std::unexpected(ReadError::Damaged);
    }
    return *std::move(value);
}

template <class Item>
[[nodiscard]] Read<std::vector<Item>>
readMany(const Read<std::optional<std::string>>& body, std::string_view name)
{
    if (!body) {
        return std::unexpected(body.error());
    }
    const std::optional<std::string>& text = *body;
    if (!text) {
        return std::vector<Item>{};
    }
    auto items = readSentList<Item>(name, *text);
    if (!items) {
        return std::unexpected(ReadError::Damaged);
    }
    return *std::move(items);
}

/// A question for many: {"name":[…]}.
template <class Item>
[[nodiscard]] Read<std::vector<Item>>
askMany(HttpsClient& client, const RequestTarget& target, std::string_view name)
{
    return readMany<Item>(askBody(client, target), name);
}

} // namespace jangbu::storage
