#pragma once

#include "core/port/figures_reader.h"
#include "storage/wire/api/sales_fields.h"

// The fields that a dashboard's figures have, said once for the server and its clients.
namespace jangbu::storage {

template <class Fields>
void describe(Fields& field, Described<Fields, ProductFigure>& figure)
{
    field("product", figure.product);
    field("code", figure.code);
    field("name", figure.name);
    field.unlessDefault("category", figure.category);
    field("units", figure.units);
    field("revenue", figure.revenue);
}

template <class Fields>
void describe(Fields& field, Described<Fields, StaffFigure>& figure)
{
    field("staff", figure.staff);
    field.unlessDefault("name", figure.name);
    field("orders", figure.orders);
    field("units", figure.units);
    field("revenue", figure.revenue);
}

template <class Fields>
void describe(Fields& field, Described<Fields, TenderFigure>& figure)
{
    field("tender", figure.tender);
    field("top_ups", figure.topUps);
    field("amount", figure.amount);
}

template <class Fields>
void describe(Fields& field, Described<Fields, RefusedFigure>& figure)
{
    field("reason", figure.reason);
    field("orders", figure.orders);
}

template <class Fields>
void describe(Fields& field, Described<Fields, SalesFigures>& figures)
{
    field("hours", figures.hours);
    field("products", figures.products);
    field("staff", figures.staff);
    field("top_ups", figures.topUps);
    field("refused", figures.refused);
}

template <class Fields>
void describe(Fields& field, Described<Fields, Standing>& standing)
{
    field("owed", standing.owed);
    field("owed_before", standing.owedBefore);
    field("issued", standing.issued);
    field("batch_no", standing.batchNo);
    field("recorded_at", standing.recordedAt);
}

template <class Fields>
void describe(Fields& field, Described<Fields, OrderCursor>& cursor)
{
    field("after_at", cursor.at);
    field("after", cursor.order);
}

template <class Fields>
void describe(Fields& field, Described<Fields, OrderPage>& page)
{
    field("orders", page.orders);
    field("next", page.next);
}

} // namespace jangbu::storage
