#include "storage/commit/row_lookup.h"
#include "storage/commit/working_set_loader.h"
#include "storage/sql/reader/product_rows.h"

// What is sold and how it is paid: wallets, products, campaigns, coupons.
namespace jangbu::storage {

namespace {

Campaign campaignOf(const RowView& row)
{
    std::optional<Money> cap;
    if (const auto minor = row.integerOrNull(5)) {
        cap = Money{*minor};
    }
    std::optional<Instant> validUntil;
    if (const auto us = row.integerOrNull(7)) {
        validUntil = Instant{*us};
    }
    return Campaign{
        .id = row.id<CampaignId>(0),
        .details =
            {.name = row.text(1),
             .terms =
                 {.kind = row.enumerator(2, CampaignKind::AmountOff, CampaignKind::PercentOff),
                  .amountOff = row.money(3),
                  .percentOff = row.integer(4),
                  .cap = cap,
                  .minimumSpend = row.money(6),
                  .validUntil = validUntil,
                  .validDays = row.integer(8)},
             .quantity = row.integer(9),
             .perCustomer = row.integer(10),
             .opensAt = row.instant(11),
             .closesAt = row.instant(12),
             .isActive = row.flag(13)},
        .remaining = row.integer(14),
        .nextIssueNo = row.integer(15),
        .version = row.integer(16),
    };
}

} // namespace

Sql<void> WorkingSetLoader::wallets(const RowKeys& keys, WorkingSet& set)
{
    return lookUp(
        m_transaction,
        "SELECT balance, is_blocked, version FROM wallet WHERE customer_id = ?",
        keys.customers,
        [&set](CustomerId id, const RowView& row) {
            set.wallets.load(id, Wallet{id, row.money(0), row.flag(1), row.integer(2)});
        }
    );
}

Sql<void> WorkingSetLoader::products(const RowKeys& keys, WorkingSet& set)
{
    std::vector<Product> products;
    products.reserve(keys.products.size());
    auto loaded = lookUp(
        m_transaction,
        "SELECT product_id, code, name, category, price, tax_class, unit, low_stock, is_active, "
        "stock, version FROM product WHERE product_id = ?",
        keys.products,
        [&products](ProductId /*id*/, const RowView& row) { products.push_back(productOf(row)); }
    );
    if (!loaded) {
        return loaded;
    }
    // Only a saved product is compared with the barcodes it had; a sale has no use for them.
    if (!keys.productCodes.empty()) {
        if (auto added = addBarcodes(m_transaction, products); !added) {
            return added;
        }
    }
    for (Product& product : products) {
        const ProductId id = product.id;
        set.products.load(id, std::move(product));
    }
    return {};
}

Sql<void> WorkingSetLoader::campaigns(const RowKeys& keys, WorkingSet& set)
{
    return lookUp(
        m_transaction,
        "SELECT campaign_id, name, kind, amount_off, percent_off, cap, minimum_spend, "
        "valid_until, valid_days, quantity, per_customer, opens_at, closes_at, is_active, "
        "remaining, next_issue_no, version FROM campaign WHERE campaign_id = ?",
        keys.campaigns,
        [&set](CampaignId id, const RowView& row) { set.campaigns.load(id, campaignOf(row)); }
    );
}

Sql<void> WorkingSetLoader::coupons(const RowKeys& keys, WorkingSet& set)
{
    return lookUp(
        m_transaction,
        "SELECT issue_no, expires_at, state, order_id FROM coupon "
        "WHERE campaign_id = ? AND customer_id = ? AND nth = ?",
        keys.coupons,
        [&set](const CouponKey& key, const RowView& row) {
            set.coupons.load(
                key,
                Coupon{
                    .key = key,
                    .issueNo = row.integer(0),
                    .expiresAt = row.instant(1),
                    .state = row.enumerator(2, CouponState::Issued, CouponState::Revoked),
                    .order = row.idOrNull<OrderId>(3),
                }
            );
        }
    );
}

Sql<void> WorkingSetLoader::claims(const RowKeys& keys, WorkingSet& set)
{
    return lookUp(
        m_transaction,
        "SELECT count(*) FROM coupon WHERE campaign_id = ? AND customer_id = ?",
        keys.claims,
        [&set](const ClaimKey& key, const RowView& row) { set.claims.load(key, row.integer(0)); }
    );
}

} // namespace jangbu::storage
