#include "storage/wire/outcome_json.h"

#include "storage/wire/json_document.h"
#include "storage/wire/value_fields.h"

#include <array>
#include <cstddef>
#include <type_traits>
#include <utility>
#include <variant>

namespace jangbu::storage {

template <class Fields>
void describe(Fields& /*field*/, Described<Fields, Done>& /*facts*/)
{}

template <class Fields>
void describe(Fields& field, Described<Fields, BalanceChanged>& facts)
{
    field("before", facts.before);
    field("after", facts.after);
}

template <class Fields>
void describe(Fields& field, Described<Fields, OrderPaid>& facts)
{
    field("gross", facts.gross);
    field("discount", facts.discount);
    field("paid", facts.paid);
    field("vat", facts.vat);
    field("balance_before", facts.balanceBefore);
    field("balance_after", facts.balanceAfter);
    field.unlessDefault("receipt_no", facts.receiptNo);
}

template <class Fields>
void describe(Fields& field, Described<Fields, OrderRefunded>& facts)
{
    field("amount", facts.amount);
    field("balance_before", facts.balanceBefore);
    field("balance_after", facts.balanceAfter);
    field("is_coupon_returned", facts.isCouponReturned);
}

template <class Fields>
void describe(Fields& field, Described<Fields, StockChanged>& facts)
{
    field("before", facts.before);
    field("after", facts.after);
}

template <class Fields>
void describe(Fields& field, Described<Fields, CouponClaimed>& facts)
{
    field("issue_no", facts.issueNo);
    field("nth", facts.nth);
    field("expires_at", facts.expiresAt);
}

template <class Fields>
void describe(Fields& field, Described<Fields, ShiftClosed>& facts)
{
    field("shift", facts.shift);
    field("expected", facts.expected);
    field("counted", facts.counted);
}

template <class Fields>
void describe(Fields& field, Described<Fields, ShortLine>& line)
{
    field("product", line.product);
    field("left", line.left);
}

namespace {

// Of a refusal with a line for every product of the largest order.
constexpr std::size_t outcomeBytesMax = std::size_t{512} * 1024;

/// In the order of Accepted's alternatives. Stored and sent: never renamed, only added.
constexpr std::array<std::string_view, std::variant_size_v<Accepted>> acceptedNames{
    "done",
    "balance_changed",
    "order_paid",
    "order_refunded",
    "stock_changed",
    "coupon_claimed",
    "shift_closed",
};

template <std::size_t Place = 0>
bool readFacts(FieldReader& field, std::string_view name, Accepted& accepted)
{
    if constexpr (Place < std::variant_size_v<Accepted>) {
        if (acceptedNames[Place] == name) {
            field("facts", accepted.emplace<Place>());
            return true;
        }
        return readFacts<Place + 1>(field, name, accepted);
    }
    return false;
}

void writeAccepted(FieldWriter& field, const Accepted& accepted)
{
    field("accepted", std::string(acceptedNames[accepted.index()]));
    field.json().key("facts");
    std::visit([&field](const auto& facts) { field.write(facts); }, accepted);
}

void writeRefused(FieldWriter& field, const Refused& refused)
{
    field("refused", std::string(refusalName(refused.reason)));
    field("of", std::string(refusalFamily(refused.reason)));
    field.unlessDefault("short_lines", refused.shortLines);
    field("product", refused.product);
    field("missing", refused.missing);
}

Outcome readAccepted(FieldReader& field)
{
    std::string name;
    field("accepted", name);
    Accepted accepted;
    if (!readFacts(field, name, accepted)) {
        field.fail(WireFault::WrongValue, "accepted");
    }
    return accepted;
}

Outcome readRefused(FieldReader& field)
{
    std::string name;
    std::string family;
    field("refused", name);
    field("of", family);
    Refused refused{};
    if (const auto reason = refusalFromName(family, name)) {
        refused.reason = *reason;
    } else {
        field.fail(WireFault::WrongValue, "refused");
    }
    field.unlessDefault("short_lines", refused.shortLines);
    field("product", refused.product);
    field("missing", refused.missing);
    return refused;
}

} // namespace

void writeOutcomeFields(FieldWriter& field, const Outcome& outcome)
{
    if (const auto* accepted = std::get_if<Accepted>(&outcome)) {
        writeAccepted(field, *accepted);
    } else {
        writeRefused(field, std::get<Refused>(outcome));
    }
}

Outcome readOutcomeFields(FieldReader& field, bool isAccepted)
{
    return isAccepted ? readAccepted(field) : readRefused(field);
}

std::string writeOutcome(const Outcome& outcome)
{
    std::string text;
    FieldWriter field(text);
    field.json().beginObject();
    writeOutcomeFields(field, outcome);
    field.json().endObject();
    return text;
}

Wire<Outcome> readOutcome(std::string_view json, TimeForm times)
{
    const auto document = parseJson(json, outcomeBytesMax);
    if (!document) {
        return std::unexpected(document.error());
    }
    const boost::json::object* object = document->if_object();
    if (object == nullptr) {
        return std::unexpected(WireError{WireFault::NotJson, {}});
    }
    FieldReader field(*object, times);
    Outcome outcome = readOutcomeFields(field, object->contains("accepted"));
    if (auto wrong = field.error()) {
        return std::unexpected(*std::move(wrong));
    }
    return outcome;
}

} // namespace jangbu::storage
