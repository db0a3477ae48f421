#include "storage/wire/command_json.h"

#include "core/limit/limits.h"
#include "storage/wire/command_fields.h"
#include "storage/wire/field_reader.h"
#include "storage/wire/field_writer.h"
#include "storage/wire/json_document.h"

#include <boost/json/monotonic_resource.hpp>

#include <array>
#include <cstddef>
#include <type_traits>
#include <utility>
#include <variant>

namespace jangbu::storage {

namespace {

/// In the order of CommandBody's alternatives. Stored and sent: never renamed, only added.
constexpr std::array<std::string_view, std::variant_size_v<CommandBody>> typeNames{
    "top_up",        "reverse_top_up", "place_order",   "refund_order",  "save_product",
    "receive_stock", "count_stock",    "damage_stock",  "save_customer", "block_customer",
    "save_campaign", "claim_coupon",   "revoke_coupon", "save_staff",    "change_settings",
    "save_terminal", "open_shift",     "move_cash",     "close_shift",   "record_act",
};

template <std::size_t Place = 0>
void emplaceBody(CommandBody& body, std::size_t place)
{
    if constexpr (Place < std::variant_size_v<CommandBody>) {
        if (place == Place) {
            body.emplace<Place>();
        } else {
            emplaceBody<Place + 1>(body, place);
        }
    }
}

bool chooseBody(CommandBody& body, std::string_view type)
{
    for (std::size_t place = 0; place < typeNames.size(); ++place) {
        if (typeNames[place] == type) {
            emplaceBody(body, place);
            return true;
        }
    }
    return false;
}

void writeContent(FieldWriter& field, const Command& command)
{
    field("occurred_at", command.occurredAt);
    field("type", std::string(commandType(command.body)));
    field.json().key("body");
    std::visit([&field](const auto& body) { field.write(body); }, command.body);
}

void readBody(FieldReader& field, CommandBody& body)
{
    std::string type;
    field("type", type);
    if (!chooseBody(body, type)) {
        field.fail(WireFault::WrongValue, "type");
        return;
    }
    std::visit([&field](auto& chosen) { field("body", chosen); }, body);
}

} // namespace

std::string_view commandType(const CommandBody& body)
{
    return typeNames[body.index()];
}

std::string writeCommand(const Command& command)
{
    std::string text;
    FieldWriter field(text);
    field.json().beginObject();
    field("id", command.id);
    field("actor", command.actor);
    writeContent(field, command);
    field.json().endObject();
    return text;
}

std::string writeCommandContent(const Command& command)
{
    std::string text;
    FieldWriter field(text);
    field.json().beginObject();
    writeContent(field, command);
    field.json().endObject();
    return text;
}

Wire<Command> readCommand(std::string_view json)
{
    const auto document = parseJson(json, limit::bodyBytes);
    if (!document) {
        return std::unexpected(document.error());
    }
    const boost::json::object* object = document->if_object();
    if (object == nullptr) {
        return std::unexpected(WireError{WireFault::NotJson, {}});
    }
    Command command;
    FieldReader field(*object);
    field("id", command.id);
    field("actor", command.actor);
    field("occurred_at", command.occurredAt);
    readBody(field, command.body);
    if (auto wrong = field.error()) {
        return std::unexpected(*std::move(wrong));
    }
    return command;
}

std::string writeRequest(const Command& command)
{
    std::string text;
    FieldWriter field(text, TimeForm::Rfc3339);
    field.json().beginObject();
    field("occurred_at", command.occurredAt);
    std::visit([&field](const auto& body) { describe(field, body); }, command.body);
    field.json().endObject();
    return text;
}

Wire<CommandRequest> readRequest(std::string_view type, std::string_view json)
{
    // Enough for an ordinary order without asking the heap.
    std::array<unsigned char, 4096> nearby{};
    boost::json::monotonic_resource memory(nearby.data(), nearby.size());
    const auto document = parseJson(json, limit::bodyBytes, &memory);
    if (!document) {
        return std::unexpected(document.error());
    }
    const boost::json::object* object = document->if_object();
    CommandRequest request;
    if (object == nullptr || !chooseBody(request.body, type)) {
        return std::unexpected(WireError{WireFault::NotJson, {}});
    }
    FieldReader field(*object, TimeForm::Rfc3339);
    field("occurred_at", request.occurredAt);
    std::visit([&field](auto& body) { describe(field, body); }, request.body);
    if (auto wrong = field.error()) {
        return std::unexpected(*std::move(wrong));
    }
    return request;
}

} // namespace jangbu::storage
