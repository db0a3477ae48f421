#pragma once

#include "core/identity/ids.h"
#include "core/money/money.h"
#include "core/sales/best_sellers.h"
#include "core/sales/sales_bucket.h"
#include "core/wallet/wallet.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace jangbu {

/// What was sold of one product, net of refunds, with what people call it now.
struct ProductFigure
{
    ProductId product;
    std::string code;
    std::string name;
    std::string category; // may be empty
    std::int64_t units = 0;
    Money revenue;

    friend bool operator==(const ProductFigure&, const ProductFigure&) = default;
};

struct CategoryFigure
{
    std::string category; // empty: products without one
    std::int64_t units = 0;
    Money revenue;

    friend bool operator==(const CategoryFigure&, const CategoryFigure&) = default;
};

/// What one of the staff sold, net of refunds; orders that were refunded count.
struct StaffFigure
{
    StaffId staff;    // nil: sold by no one at a counter, as by a replay
    std::string name; // empty for nil
    std::int64_t orders = 0;
    std::int64_t units = 0;
    Money revenue;

    friend bool operator==(const StaffFigure&, const StaffFigure&) = default;
};

/// Top-ups that were not reversed; a sale without membership is one, too.
struct TenderFigure
{
    Tender tender = Tender::Cash;
    std::int64_t topUps = 0;
    Money amount;

    friend bool operator==(const TenderFigure&, const TenderFigure&) = default;
};

struct RefusedFigure
{
    std::string reason; // the stable name of an OrderRefusal
    std::int64_t orders = 0;

    friend bool operator==(const RefusedFigure&, const RefusedFigure&) = default;
};

/// Everything that was sold in a window. What is counted by whole hours (top-ups, refused orders)
/// belongs to the window in which its hour begins; all else is exact.
struct SalesFigures
{
    std::vector<SalesOfHour> hours;      // ascending; hours without orders are absent
    std::vector<ProductFigure> products; // unordered
    std::vector<StaffFigure> staff;      // most revenue first
    std::vector<TenderFigure> topUps;    // by tender
    std::vector<RefusedFigure> refused;  // most first
};

/// Where the shop stands now.
struct Standing
{
    Money owed;       // what the shop owes its customers
    Money owedBefore; // the same where the hour of the asked moment began
    Money issued;     // to customers since the asked moment, without reversals and walk-in sales
    std::int64_t batchNo = 0; // the last one of the book
    Instant recordedAt;       // when that was; 1970 in an empty book

    friend bool operator==(const Standing&, const Standing&) = default;
};

/// Above this the shop must register as an issuer of prepaid instruments. In won.
inline constexpr Money owedRegistration{3'000'000'000};
inline constexpr Money issuedRegistration{50'000'000'000};

struct SalesTotal
{
    std::int64_t orders = 0;
    std::int64_t units = 0;
    Money revenue;

    /// Revenue an order, cut to the currency's unit; nothing sold: 0.
    [[nodiscard]] Money averageBasket() const;

    friend bool operator==(const SalesTotal&, const SalesTotal&) = default;
};

/// Sums must fit 64 bits.
[[nodiscard]] SalesTotal totalOf(std::span<const SalesOfHour> hours);

/// Most revenue first, then by name; categories of which nothing is left are absent.
[[nodiscard]] std::vector<CategoryFigure> byCategory(std::span<const ProductFigure> products);

[[nodiscard]] std::int64_t refusedOrders(const SalesFigures& figures);

/// For ranking.
[[nodiscard]] std::vector<SoldProduct> soldProducts(std::span<const ProductFigure> products);

} // namespace jangbu
