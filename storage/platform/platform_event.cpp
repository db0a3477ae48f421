#include "storage/platform/platform_event.h"

#include "storage/wire/json_writer.h"
#include "storage/wire/time_text.h"

#include <array>
#include <utility>

namespace jangbu::storage {

namespace {

/// Receivers sort these as texts: as wide as the greatest number.
std::string sequenceText(std::int64_t seq)
{
    constexpr std::size_t digits = 19;
    const std::string number = std::to_string(seq);
    return std::string(digits - number.size(), '0') + number;
}

// Other systems depend on these names: they stay.
std::string_view kindName(EventKind kind)
{
    switch (kind) {
    case EventKind::OrderPaid:
        return "order.paid";
    case EventKind::OrderRefunded:
        return "order.refunded";
    case EventKind::ToppedUp:
        return "topup.made";
    case EventKind::TopUpReversed:
        return "topup.reversed";
    case EventKind::CouponClaimed:
        return "coupon.claimed";
    }
    return {};
}

} // namespace

std::string eventIdOf(const OutboxEvent& event)
{
    return std::string(kindName(event.kind)) + ':' + toText(event.ref);
}

PlatformEvent enveloped(const EventEnvelope& envelope, std::string_view data)
{
    const OutboxEvent& event = envelope.event;
    PlatformEvent sent{envelope.seq, event.key, eventIdOf(event), {}};
    using Attribute = std::pair<std::string_view, std::string>;
    const std::array<Attribute, 10> attributes{{
        {"specversion", "1.0"},
        {"id", sent.id},
        {"source", std::string(envelope.source)},
        {"type", "kr.jangbu." + std::string(kindName(event.kind))},
        {"time", rfc3339(envelope.recordedAt)},
        {"subject", std::string(envelope.subject)},
        {"sequence", sequenceText(envelope.seq)},
        {"partitionkey", toText(event.key)},
        {"datacontenttype", "application/json"},
        {"dataschema", "urn:jangbu:platform:1"},
    }};
    JsonWriter json(sent.json);
    json.beginObject();
    for (const auto& [name, value] : attributes) {
        json.key(name);
        json.text(value);
    }
    json.key("data");
    sent.json.append(data).append("}");
    return sent;
}

} // namespace jangbu::storage
