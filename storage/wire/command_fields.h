#pragma once

#include "core/command/command.h"
#include "storage/wire/value_fields.h"

// The fields of every command's body on the wire, said once for writing and reading.
namespace jangbu::storage {

template <class Fields>
void describe(Fields& field, Described<Fields, TopUp>& body)
{
    field("customer", body.customer);
    field("amount", body.amount);
    field("tender", body.tender);
    field.unlessDefault("approval_no", body.approvalNo);
}

template <class Fields>
void describe(Fields& field, Described<Fields, ReverseTopUp>& body)
{
    field("top_up", body.topUp);
    field("customer", body.customer);
    field("reason", body.reason);
}

template <class Fields>
void describe(Fields& field, Described<Fields, PlaceOrder>& body)
{
    field("customer", body.customer);
    field("lines", body.lines);
    field("coupon", body.coupon);
}

template <class Fields>
void describe(Fields& field, Described<Fields, RefundOrder>& body)
{
    field("order", body.order);
    field("customer", body.customer);
    field("lines", body.lines);
    field("coupon", body.coupon);
    field("reason", body.reason);
}

template <class Fields>
void describe(Fields& field, Described<Fields, SaveProduct>& body)
{
    field("product", body.product);
    field("details", body.details);
}

template <class Fields>
void describe(Fields& field, Described<Fields, ReceiveStock>& body)
{
    field("product", body.product);
    field("quantity", body.quantity);
    field.unlessDefault("is_import", body.isImport);
    field.unlessDefault("note", body.note);
}

template <class Fields>
void describe(Fields& field, Described<Fields, CountStock>& body)
{
    field("product", body.product);
    field("counted", body.counted);
    field.unlessDefault("note", body.note);
}

template <class Fields>
void describe(Fields& field, Described<Fields, DamageStock>& body)
{
    field("product", body.product);
    field("quantity", body.quantity);
    field.unlessDefault("note", body.note);
}

template <class Fields>
void describe(Fields& field, Described<Fields, SaveCustomer>& body)
{
    field("customer", body.customer);
    field("profile", body.profile);
}

template <class Fields>
void describe(Fields& field, Described<Fields, BlockCustomer>& body)
{
    field("customer", body.customer);
    field("is_blocked", body.isBlocked);
    field("reason", body.reason);
}

template <class Fields>
void describe(Fields& field, Described<Fields, SaveCampaign>& body)
{
    field("campaign", body.campaign);
    field("details", body.details);
}

template <class Fields>
void describe(Fields& field, Described<Fields, ClaimCoupon>& body)
{
    field("campaign", body.campaign);
    field("customer", body.customer);
}

template <class Fields>
void describe(Fields& field, Described<Fields, RevokeCoupon>& body)
{
    field("coupon", body.coupon);
    field("reason", body.reason);
}

template <class Fields>
void describe(Fields& field, Described<Fields, SaveStaff>& body)
{
    field("staff", body.staff);
    field("login", body.login);
    field("name", body.name);
    field("role", body.role);
    field("is_active", body.isActive);
    field.unlessDefault("pin_hash", body.pinHash);
}

template <class Fields>
void describe(Fields& field, Described<Fields, ChangeSettings>& body)
{
    field("values", body.values);
}

template <class Fields>
void describe(Fields& field, Described<Fields, SaveTerminal>& body)
{
    field("terminal", body.terminal);
    field("name", body.name);
    field("prefix", body.prefix);
}

template <class Fields>
void describe(Fields& field, Described<Fields, OpenShift>& body)
{
    field("opening", body.opening);
}

template <class Fields>
void describe(Fields& field, Described<Fields, MoveCash>& body)
{
    field("amount", body.amount);
    field("reason", body.reason);
}

template <class Fields>
void describe(Fields& field, Described<Fields, CloseShift>& body)
{
    field("counted", body.counted);
}

template <class Fields>
void describe(Fields& field, Described<Fields, RecordAct>& body)
{
    field("act", body.act);
    field("subject", body.subject);
    field("reason", body.reason);
}

} // namespace jangbu::storage
