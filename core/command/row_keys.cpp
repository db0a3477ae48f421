#include "core/command/row_keys.h"

#include "core/product/barcode.h"

#include <algorithm>

namespace jangbu {

namespace {

void need(RowKeys& keys, const TopUp& body)
{
    keys.customers.push_back(body.customer);
}

void need(RowKeys& keys, const ReverseTopUp& body)
{
    keys.customers.push_back(body.customer);
    keys.topUps.push_back(body.topUp);
}

void need(RowKeys& keys, const PlaceOrder& body)
{
    keys.customers.push_back(body.customer);
    for (const OrderedLine& line : body.lines) {
        keys.products.push_back(line.product);
    }
    if (body.coupon) {
        keys.campaigns.push_back(body.coupon->campaign);
        keys.coupons.push_back(*body.coupon);
    }
}

void need(RowKeys& keys, const RefundOrder& body)
{
    keys.customers.push_back(body.customer);
    keys.orders.push_back(body.order);
    for (const RefundLine& line : body.lines) {
        keys.products.push_back(line.product);
    }
    if (body.coupon) {
        keys.coupons.push_back(*body.coupon);
    }
}

void need(RowKeys& keys, const SaveProduct& body)
{
    keys.products.push_back(body.product);
    keys.productCodes.push_back(body.details.code);
    for (const std::string& given : body.details.barcodes) {
        if (auto barcode = parseBarcode(given)) {
            keys.barcodes.push_back(std::move(barcode->text)); // as it is stored
        }
    }
}

void need(RowKeys& keys, const ReceiveStock& body)
{
    keys.products.push_back(body.product);
}

void need(RowKeys& keys, const CountStock& body)
{
    keys.products.push_back(body.product);
}

void need(RowKeys& keys, const DamageStock& body)
{
    keys.products.push_back(body.product);
}

void need(RowKeys& keys, const SaveCustomer& body)
{
    keys.customers.push_back(body.customer);
    keys.phones.push_back(body.profile.phone);
    if (body.profile.memberNo) {
        keys.memberNos.push_back(*body.profile.memberNo);
    }
}

void need(RowKeys& keys, const BlockCustomer& body)
{
    keys.customers.push_back(body.customer);
}

void need(RowKeys& keys, const SaveCampaign& body)
{
    keys.campaigns.push_back(body.campaign);
}

void need(RowKeys& keys, const ClaimCoupon& body)
{
    keys.customers.push_back(body.customer);
    keys.campaigns.push_back(body.campaign);
    keys.claims.push_back(ClaimKey{body.campaign, body.customer});
}

void need(RowKeys& keys, const RevokeCoupon& body)
{
    keys.coupons.push_back(body.coupon);
}

void need(RowKeys& keys, const SaveStaff& body)
{
    keys.staff.push_back(body.staff);
    keys.logins.push_back(body.login);
    keys.countsAdmins = true;
}

void need(RowKeys& keys, const SaveTerminal& body)
{
    keys.terminals.push_back(body.terminal);
    keys.receiptPrefixes.push_back(body.prefix);
}

void need(RowKeys& /*keys*/, const ChangeSettings& /*body*/) {}

void need(RowKeys& /*keys*/, const OpenShift& /*body*/) {}

void need(RowKeys& /*keys*/, const MoveCash& /*body*/) {}

void need(RowKeys& /*keys*/, const CloseShift& /*body*/) {}

void need(RowKeys& /*keys*/, const RecordAct& /*body*/) {}

void needActor(RowKeys& keys, const Actor& actor)
{
    if (!actor.staff.isNil()) {
        keys.staff.push_back(actor.staff);
    }
    if (actor.approver) {
        keys.staff.push_back(*actor.approver);
    }
    if (!actor.terminal.isNil()) {
        keys.terminals.push_back(actor.terminal);
    }
}

template <class Key>
void sortUnique(std::vector<Key>& keys)
{
    std::ranges::sort(keys);
    const auto repeated = std::ranges::unique(keys);
    keys.erase(repeated.begin(), repeated.end());
}

} // namespace

RowKeys rowKeysOf(std::span<const Command> batch)
{
    RowKeys keys;
    for (const Command& command : batch) {
        needActor(keys, command.actor);
        std::visit([&keys](const auto& body) { need(keys, body); }, command.body);
    }
    std::erase(keys.phones, std::string{});
    sortUnique(keys.customers);
    sortUnique(keys.products);
    sortUnique(keys.campaigns);
    sortUnique(keys.coupons);
    sortUnique(keys.claims);
    sortUnique(keys.terminals);
    sortUnique(keys.orders);
    sortUnique(keys.topUps);
    sortUnique(keys.staff);
    sortUnique(keys.productCodes);
    sortUnique(keys.barcodes);
    sortUnique(keys.phones);
    sortUnique(keys.memberNos);
    sortUnique(keys.logins);
    sortUnique(keys.receiptPrefixes);
    return keys;
}

} // namespace jangbu
