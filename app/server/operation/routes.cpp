#include "app/server/operation/routes.h"

#include "app/server/operation/operations.h"

#include <array>

namespace jangbu::app {

namespace {

using enum CallerKind;
using enum Method;

constexpr Callers anybody{Nobody};
constexpr Callers counters{Terminal, Cashier, Manager, Admin};
constexpr Callers signedIn{Cashier, Manager, Admin};
constexpr Callers managers{Manager, Admin};
constexpr Callers admins{Admin};
constexpr Callers readers{Terminal, Cashier, Manager, Admin, Customer, Platform};
constexpr Callers ownerOrStaff{Cashier, Manager, Admin, Customer};
constexpr Callers exporters{Manager, Admin, Platform};
constexpr Callers everyToken{Terminal, Cashier, Manager, Admin, Customer, Platform, Monitor};

constexpr auto table = std::to_array<Route>({
    // What a caller proves itself with.
    {Post, "/v1/terminal-tokens", anybody, enrolTerminal},
    {Post, "/v1/enrolment-codes", admins, makeEnrolmentCode},
    {Post, "/v1/sessions", counters, signIn},
    {Get, "/v1/sessions/current", everyToken, currentSession},
    {Delete, "/v1/sessions/current", everyToken, signOut},
    {Post, "/v1/pin-hashes", admins, hashPin},
    {Post, "/v1/customer-tokens", admins, makeCustomerToken},
    {Post, "/v1/service-tokens", admins, makeServiceToken},
    {Delete, "/v1/staff/{id}/tokens", admins, revokeStaffTokens},
    {Delete, "/v1/terminals/{id}/tokens", admins, revokeTerminalTokens},
    {Delete, "/v1/customers/{id}/tokens", admins, revokeCustomerTokens},

    // Commands: the id is made by whoever intends it and is the same in every retry.
    {Put, "/v1/top-ups/{id}", signedIn, CommandRoute{"top_up"}},
    {Put, "/v1/top-up-reversals/{id}", managers, CommandRoute{"reverse_top_up"}},
    {Put, "/v1/orders/{id}", ownerOrStaff, CommandRoute{"place_order", isOwnOrder}},
    {Put, "/v1/refunds/{id}", managers, CommandRoute{"refund_order"}},
    {Put, "/v1/product-edits/{id}", admins, CommandRoute{"save_product"}},
    {Put, "/v1/stock-receipts/{id}", admins, CommandRoute{"receive_stock"}},
    {Put, "/v1/stock-counts/{id}", managers, CommandRoute{"count_stock"}},
    {Put, "/v1/stock-damages/{id}", managers, CommandRoute{"damage_stock"}},
    {Put, "/v1/customer-edits/{id}", signedIn, CommandRoute{"save_customer"}},
    {Put, "/v1/customer-blocks/{id}", managers, CommandRoute{"block_customer"}},
    {Put, "/v1/campaign-edits/{id}", admins, CommandRoute{"save_campaign"}},
    {Put, "/v1/claims/{id}", ownerOrStaff, CommandRoute{"claim_coupon", isOwnClaim}},
    {Put, "/v1/coupon-revocations/{id}", admins, CommandRoute{"revoke_coupon"}},
    {Put, "/v1/staff-edits/{id}", admins, CommandRoute{"save_staff"}},
    {Put, "/v1/setting-changes/{id}", admins, CommandRoute{"change_settings"}},
    {Put, "/v1/terminal-edits/{id}", admins, CommandRoute{"save_terminal"}},
    {Put, "/v1/shift-openings/{id}", signedIn, CommandRoute{"open_shift"}},
    {Put, "/v1/cash-moves/{id}", signedIn, CommandRoute{"move_cash"}},
    {Put, "/v1/shift-closings/{id}", signedIn, CommandRoute{"close_shift"}},
    {Put, "/v1/acts/{id}", signedIn, CommandRoute{"record_act"}}, // each act has its own right

    // Products.
    {Get, "/v1/products", readers, productPage},
    {Get, "/v1/products/count", readers, productCount},
    {Get, "/v1/products/by-name", signedIn, productByName},
    {Get, "/v1/products/by-barcode/{barcode}", readers, productByBarcode},
    {Get, "/v1/products/by-code/{code}", readers, productByCode},
    {Get, "/v1/products/{id}", readers, product},
    {Get, "/v1/products/{id}/moves", signedIn, stockMoves},
    {Get, "/v1/products/{id}/prices", signedIn, priceHistory},
    {Get, "/v1/products/{id}/sales", signedIn, salesOfProduct},
    {Get, "/v1/catalogue", readers, catalogue},
    {Get, "/v1/categories", readers, categories},
    {Get, "/v1/stocks", readers, stocks},

    // Customers.
    {Post, "/v1/customer-searches", signedIn, searchCustomers},
    {Get, "/v1/customers/by-member-no/{number}", signedIn, customerByMemberNo},
    {Get, "/v1/customers/{id}", ownerOrStaff, customer},
    {Get, "/v1/customers/{id}/balance", ownerOrStaff, balance},
    {Get, "/v1/customers/{id}/profile", Callers{Manager, Admin, Customer}, customerProfile},
    {Get, "/v1/customers/{id}/entries", ownerOrStaff, walletEntries},
    {Get, "/v1/customers/{id}/top-ups", ownerOrStaff, lastTopUps},
    {Get, "/v1/customers/{id}/coupons", ownerOrStaff, couponsOfCustomer},
    {Get, "/v1/customers/{id}/orders", ownerOrStaff, ordersOfCustomer},
    {Get, "/v1/campaigns", readers, campaigns},
    {Get, "/v1/campaigns/{id}/claims", managers, claimsOfCampaign},
    {Get, "/v1/campaign-figures", signedIn, campaignFigures},
    {Get, "/v1/campaign-figures/{id}", signedIn, figuresOfCampaign},

    // Orders and sales.
    {Get, "/v1/orders", managers, ordersInWindow},
    {Get, "/v1/orders/{id}", ownerOrStaff, order},
    {Get, "/v1/orders/by-receipt/{number}", signedIn, orderByReceipt},
    {Get, "/v1/terminals/{id}/orders", signedIn, ordersOfTerminal},
    {Get, "/v1/sales/products", exporters, productSales},
    {Get, "/v1/sales/hours", exporters, salesByHour},
    {Get, "/v1/sales/figures", managers, salesFigures},
    {Get, "/v1/sales/standing", managers, standing},
    {Get, "/v1/best-sellers", readers, bestSellers},

    // Shifts.
    {Get, "/v1/shifts", signedIn, shifts},
    {Get, "/v1/shifts/{id}/report", signedIn, shiftReport},
    {Get, "/v1/terminals/{id}/open-shift", signedIn, openShift},

    // The shop.
    {Get, "/v1/commands/{id}", counters, commandOutcome},
    {Get, "/v1/changes", readers, changes},
    {Get, "/v1/settings", counters, settings},
    {Get, "/v1/terminals", counters, terminals},
    {Get, "/v1/staff", counters, staff},
    {Get, "/v1/journal", admins, journalPage},
    {Get, "/v1/journal/acts", admins, journalActs},

    // The instance.
    {Get, "/healthz", anybody, health},
    {Get, "/readyz", anybody, readiness},
    {Get, "/metrics", Callers{Monitor, Admin}, metrics},
});

} // namespace

std::span<const Route> routes()
{
    return table;
}

} // namespace jangbu::app
