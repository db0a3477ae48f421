#include "storage/counter/cart_json.h"

#include "storage/wire/field_reader.h"
#include "storage/wire/field_writer.h"
#include "storage/wire/json_document.h"
#include "storage/wire/value_fields.h"

#include <cstddef>

namespace jangbu::storage {

template <class Fields>
void describe(Fields& field, Described<Fields, CartLine>& line)
{
    field("product", line.product);
    field("name", line.name);
    field("price", line.shownPrice);
    field("tax_class", line.taxClass);
    field("quantity", line.quantity);
    field("override_price", line.overridePrice);
}

template <class Fields>
void describe(Fields& field, Described<Fields, TakenCash>& cash)
{
    field("top_up", cash.topUp);
    field("amount", cash.amount);
}

template <class Fields>
void describe(Fields& field, Described<Fields, Cart>& cart)
{
    field("customer", cart.customer);
    field("lines", cart.lines);
    field("coupon", cart.coupon);
    field("approver", cart.approver);
    field.unlessDefault("payment", cart.payment);
    field.unlessDefault("taken", cart.taken);
}

std::string writeCart(const Cart& cart)
{
    std::string text;
    FieldWriter field(text);
    field.write(cart);
    return text;
}

std::optional<Cart> readCart(std::string_view json)
{
    // Of a cart with the most lines, all with the longest names.
    constexpr std::size_t bytesMax = std::size_t{4} * 1024 * 1024;
    const auto document = parseJson(json, bytesMax);
    const boost::json::object* const object = document ? document->if_object() : nullptr;
    if (object == nullptr) {
        return std::nullopt;
    }
    Cart cart;
    FieldReader field(*object);
    describe(field, cart);
    return field.error() ? std::nullopt : std::optional{std::move(cart)};
}

} // namespace jangbu::storage
