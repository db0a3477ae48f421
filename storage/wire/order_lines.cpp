#include "storage/wire/order_lines.h"

#include "storage/wire/field_reader.h"
#include "storage/wire/field_writer.h"
#include "storage/wire/json_document.h"
#include "storage/wire/value_fields.h"

#include <cstddef>

namespace jangbu::storage {

// Short of repetition: an order's row is the largest that a sale writes.
template <class Fields>
void describe(Fields& field, Described<Fields, OrderLine>& line)
{
    field("product", line.product);
    field("name", line.name);
    field("quantity", line.quantity);
    field("price", line.unitPrice);
    field("list_price", line.listPrice);
    field.unlessDefault("discount", line.discount);
    field("paid", line.paid);
    field.unlessDefault("vat", line.vat);
}

namespace {

// Of an order with the most lines, all with the longest names.
constexpr std::size_t storedBytesMax = std::size_t{4} * 1024 * 1024;

template <class Line>
std::string writeLines(std::span<const Line> lines)
{
    std::string text;
    FieldWriter field(text);
    field.json().beginArray();
    for (const Line& line : lines) {
        field.write(line);
    }
    field.json().endArray();
    return text;
}

template <class Value>
std::optional<Value> readObject(const boost::json::value& json)
{
    const boost::json::object* object = json.if_object();
    if (object == nullptr) {
        return std::nullopt;
    }
    Value value;
    FieldReader field(*object);
    describe(field, value);
    return field.error() ? std::nullopt : std::optional{std::move(value)};
}

template <class Line>
std::optional<std::vector<Line>> readLines(std::string_view json)
{
    const auto document = parseJson(json, storedBytesMax);
    const boost::json::array* array = document ? document->if_array() : nullptr;
    if (array == nullptr) {
        return std::nullopt;
    }
    std::vector<Line> lines;
    lines.reserve(array->size());
    for (const boost::json::value& item : *array) {
        auto line = readObject<Line>(item);
        if (!line) {
            return std::nullopt;
        }
        lines.push_back(*std::move(line));
    }
    return lines;
}

} // namespace

std::string writeOrderLines(std::span<const OrderLine> lines)
{
    return writeLines(lines);
}

std::optional<std::vector<OrderLine>> readOrderLines(std::string_view json)
{
    return readLines<OrderLine>(json);
}

std::string writeRefundLines(std::span<const RefundLine> lines)
{
    return writeLines(lines);
}

std::optional<std::vector<RefundLine>> readRefundLines(std::string_view json)
{
    return readLines<RefundLine>(json);
}

std::string writeOrderCoupon(const std::optional<CouponKey>& coupon)
{
    std::string text;
    if (coupon) {
        FieldWriter field(text);
        field.write(*coupon);
    }
    return text;
}

std::optional<std::optional<CouponKey>> readOrderCoupon(std::string_view json)
{
    if (json.empty()) {
        return std::optional<CouponKey>{};
    }
    const auto document = parseJson(json, storedBytesMax);
    if (!document) {
        return std::nullopt;
    }
    if (auto coupon = readObject<CouponKey>(*document)) {
        return coupon;
    }
    return std::nullopt;
}

} // namespace jangbu::storage
