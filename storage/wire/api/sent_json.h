#pragma once

#include "core/limit/limits.h"
#include "storage/wire/field_reader.h"
#include "storage/wire/field_writer.h"
#include "storage/wire/json_document.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace jangbu::storage {

/// The most that an answer of the server may hold: every active product of a large shop.
inline constexpr std::size_t sentBytesMax = std::size_t{256} * 1024 * 1024;

/// One described value as the server and its clients send it.
template <class Value>
[[nodiscard]] std::string writeSent(const Value& value)
{
    std::string text;
    FieldWriter field(text, TimeForm::Rfc3339);
    field.write(value);
    return text;
}

/// Takes at most `bytesMax`.
template <class Value>
[[nodiscard]] Wire<Value> readSent(std::string_view json, std::size_t bytesMax = limit::bodyBytes)
{
    const auto document = parseJson(json, bytesMax);
    if (!document) {
        return std::unexpected(document.error());
    }
    const boost::json::object* object = document->if_object();
    if (object == nullptr) {
        return std::unexpected(WireError{WireFault::NotJson, {}});
    }
    Value value;
    FieldReader field(*object, TimeForm::Rfc3339);
    describe(field, value);
    if (auto wrong = field.error()) {
        return std::unexpected(*std::move(wrong));
    }
    return value;
}

/// A list is sent as an object with one field, so that it can grow others: {"products":[…]}.
template <class Item>
[[nodiscard]] std::string writeSentList(std::string_view name, const std::vector<Item>& items)
{
    std::string text;
    FieldWriter field(text, TimeForm::Rfc3339);
    field.json().beginObject();
    field(name, items);
    field.json().endObject();
    return text;
}

template <class Item>
[[nodiscard]] Wire<std::vector<Item>>
readSentList(std::string_view name, std::string_view json, std::size_t bytesMax = sentBytesMax)
{
    const auto document = parseJson(json, bytesMax);
    if (!document) {
        return std::unexpected(document.error());
    }
    const boost::json::object* object = document->if_object();
    if (object == nullptr) {
        return std::unexpected(WireError{WireFault::NotJson, {}});
    }
    std::vector<Item> items;
    FieldReader field(*object, TimeForm::Rfc3339);
    field(name, items);
    if (auto wrong = field.error()) {
        return std::unexpected(*std::move(wrong));
    }
    return items;
}

} // namespace jangbu::storage
