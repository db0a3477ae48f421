#pragma once

#include "app/server/call/route.h"

// What the routes do, one function a route; the files beside say how. See routes.cpp.
namespace jangbu::app {

[[nodiscard]] Reply enrolTerminal(const Call& call, Desk& desk);
[[nodiscard]] Reply makeEnrolmentCode(const Call& call, Desk& desk);
[[nodiscard]] Reply signIn(const Call& call, Desk& desk);
[[nodiscard]] Reply signOut(const Call& call, Desk& desk);
[[nodiscard]] Reply hashPin(const Call& call, Desk& desk);
[[nodiscard]] Reply makeCustomerToken(const Call& call, Desk& desk);
[[nodiscard]] Reply makeServiceToken(const Call& call, Desk& desk);
[[nodiscard]] Reply revokeStaffTokens(const Call& call, Desk& desk);
[[nodiscard]] Reply revokeTerminalTokens(const Call& call, Desk& desk);
[[nodiscard]] Reply revokeCustomerTokens(const Call& call, Desk& desk);

[[nodiscard]] Reply currentSession(const Call& call, Questions& questions);

[[nodiscard]] Reply productPage(const Call& call, Questions& questions);
[[nodiscard]] Reply productCount(const Call& call, Questions& questions);
[[nodiscard]] Reply catalogue(const Call& call, Questions& questions);
void product(const Call& call, Gatherers& gatherers, Answerer::OnReply onReply);
void productByBarcode(const Call& call, Gatherers& gatherers, Answerer::OnReply onReply);
void productByCode(const Call& call, Gatherers& gatherers, Answerer::OnReply onReply);
[[nodiscard]] Reply productByName(const Call& call, Questions& questions);
[[nodiscard]] Reply categories(const Call& call, Questions& questions);
[[nodiscard]] Reply stockMoves(const Call& call, Questions& questions);
[[nodiscard]] Reply priceHistory(const Call& call, Questions& questions);
[[nodiscard]] Reply salesOfProduct(const Call& call, Questions& questions);
void stocks(const Call& call, Gatherers& gatherers, Answerer::OnReply onReply);

[[nodiscard]] Reply customer(const Call& call, Questions& questions);
[[nodiscard]] Reply searchCustomers(const Call& call, Questions& questions);
[[nodiscard]] Reply customerByMemberNo(const Call& call, Questions& questions);
[[nodiscard]] Reply customerProfile(const Call& call, Questions& questions);
[[nodiscard]] Reply walletEntries(const Call& call, Questions& questions);
[[nodiscard]] Reply couponsOfCustomer(const Call& call, Questions& questions);
[[nodiscard]] Reply ordersOfCustomer(const Call& call, Questions& questions);
[[nodiscard]] Reply campaigns(const Call& call, Questions& questions);
[[nodiscard]] Reply campaignFigures(const Call& call, Questions& questions);
[[nodiscard]] Reply figuresOfCampaign(const Call& call, Questions& questions);
[[nodiscard]] Reply claimsOfCampaign(const Call& call, Questions& questions);
[[nodiscard]] Reply lastTopUps(const Call& call, Questions& questions);
void balance(const Call& call, Gatherers& gatherers, Answerer::OnReply onReply);

[[nodiscard]] Reply order(const Call& call, Questions& questions);
[[nodiscard]] Reply orderByReceipt(const Call& call, Questions& questions);
[[nodiscard]] Reply ordersOfTerminal(const Call& call, Questions& questions);
[[nodiscard]] Reply productSales(const Call& call, Questions& questions);
void bestSellers(const Call& call, Gatherers& gatherers, Answerer::OnReply onReply);
[[nodiscard]] Reply salesByHour(const Call& call, Questions& questions);
[[nodiscard]] Reply salesFigures(const Call& call, Questions& questions);
[[nodiscard]] Reply standing(const Call& call, Questions& questions);
[[nodiscard]] Reply ordersInWindow(const Call& call, Questions& questions);

[[nodiscard]] Reply openShift(const Call& call, Questions& questions);
[[nodiscard]] Reply shiftReport(const Call& call, Questions& questions);
[[nodiscard]] Reply shifts(const Call& call, Questions& questions);

[[nodiscard]] Reply changes(const Call& call, Questions& questions);
[[nodiscard]] Reply commandOutcome(const Call& call, Questions& questions);
[[nodiscard]] Reply settings(const Call& call, Questions& questions);
[[nodiscard]] Reply terminals(const Call& call, Questions& questions);
[[nodiscard]] Reply staff(const Call& call, Questions& questions);
[[nodiscard]] Reply journalPage(const Call& call, Questions& questions);
[[nodiscard]] Reply journalActs(const Call& call, Questions& questions);

[[nodiscard]] Reply health(const Call& call, Instance& instance);
[[nodiscard]] Reply readiness(const Call& call, Instance& instance);
[[nodiscard]] Reply metrics(const Call& call, Instance& instance);

/// A customer sees itself only, and others not even as forbidden.
[[nodiscard]] bool isHidden(const Caller& caller, CustomerId customer);

/// A customer orders for itself, at the prices there are.
[[nodiscard]] bool isOwnOrder(const Caller& caller, const CommandBody& body);
/// A customer claims for itself.
[[nodiscard]] bool isOwnClaim(const Caller& caller, const CommandBody& body);

} // namespace jangbu::app
