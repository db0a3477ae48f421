#pragma once

#include "core/command/command.h"

#include <type_traits>

// The fields that values of core have on the wire, said once for writing and reading.
namespace jangbu::storage {

template <class Fields, class T>
using Described = std::conditional_t<Fields::isReading, T, const T>;

template <class Fields>
void describe(Fields& field, Described<Fields, CouponKey>& key)
{
    field("campaign", key.campaign);
    field("customer", key.customer);
    field("nth", key.nth);
}

template <class Fields>
void describe(Fields& field, Described<Fields, OrderedLine>& line)
{
    field("product", line.product);
    field("quantity", line.quantity);
    field("shown_price", line.shownPrice);
    field("override_price", line.overridePrice);
}

template <class Fields>
void describe(Fields& field, Described<Fields, RefundLine>& line)
{
    field("line_no", line.lineNo);
    field("product", line.product);
    field("quantity", line.quantity);
    field.unlessDefault("is_damaged", line.isDamaged);
}

template <class Fields>
void describe(Fields& field, Described<Fields, ProductDetails>& details)
{
    field("code", details.code);
    field("barcodes", details.barcodes);
    field("name", details.name);
    field("category", details.category);
    field("price", details.price);
    field("tax_class", details.taxClass);
    field("unit", details.unit);
    field("low_stock_at", details.lowStockAt);
    field("is_active", details.isActive);
}

template <class Fields>
void describe(Fields& field, Described<Fields, CustomerProfile>& profile)
{
    field("name", profile.name);
    field.unlessDefault("phone", profile.phone);
    field("member_no", profile.memberNo);
    field.unlessDefault("birthday", profile.birthday);
    field.unlessDefault("note", profile.note);
}

template <class Fields>
void describe(Fields& field, Described<Fields, CouponTerms>& terms)
{
    field("kind", terms.kind);
    field.unlessDefault("amount_off", terms.amountOff);
    field.unlessDefault("percent_off", terms.percentOff);
    field("cap", terms.cap);
    field.unlessDefault("minimum_spend", terms.minimumSpend);
    field("valid_until", terms.validUntil);
    field.unlessDefault("valid_days", terms.validDays);
}

template <class Fields>
void describe(Fields& field, Described<Fields, CampaignDetails>& details)
{
    field("name", details.name);
    field("terms", details.terms);
    field("quantity", details.quantity);
    field("per_customer", details.perCustomer);
    field("opens_at", details.opensAt);
    field("closes_at", details.closesAt);
    field("is_active", details.isActive);
}

template <class Fields>
void describe(Fields& field, Described<Fields, SettingValue>& setting)
{
    field("key", setting.key);
    field("value", setting.value);
}

template <class Fields>
void describe(Fields& field, Described<Fields, Actor>& actor)
{
    field.unlessDefault("staff", actor.staff);
    field.unlessDefault("terminal", actor.terminal);
    field("approver", actor.approver);
}

} // namespace jangbu::storage
