#include "storage/commit/working_set_loader.h"
#include "storage/sql/coupon/coupon_rows.h"
#include "storage/sql/reader/product_rows.h"
#include "storage/sql/rows/row_lookup.h"

#include <optional>
#include <utility>
#include <vector>

// What is sold and how it is paid: wallets, products, campaigns, coupons.
namespace jangbu::storage {

Sql<void> WorkingSetLoader::wallets(const RowKeys& keys, WorkingSet& set)
{
    return lookUpEach(
        m_transaction,
        {.select = "SELECT customer_id, balance, is_blocked, version FROM wallet",
         .key = "customer_id"},
        keys.customers,
        [&set](const RowView& row) {
            const auto id = row.id<CustomerId>(0);
            set.wallets.load(id, Wallet{id, row.money(1), row.flag(2), row.integer(3)});
        }
    );
}

Sql<void> WorkingSetLoader::products(const RowKeys& keys, WorkingSet& set)
{
    std::vector<Product> products;
    products.reserve(keys.products.size());
    auto loaded = lookUpEach(
        m_transaction,
        {.select = "SELECT product_id, code, name, category, price, tax_class, unit, low_stock, "
                   "is_active, stock, version FROM product",
         .key = "product_id"},
        keys.products,
        [&products](const RowView& row) { products.push_back(productOf(row)); }
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
    return lookUpEach(
        m_transaction,
        {.select = "SELECT campaign_id, name, kind, amount_off, percent_off, cap, minimum_spend, "
                   "valid_until, valid_days, quantity, per_customer, opens_at, closes_at, "
                   "is_active, remaining, next_issue_no, version FROM campaign",
         .key = "campaign_id"},
        keys.campaigns,
        [&set](const RowView& row) {
            Campaign campaign = campaignOf(row);
            const CampaignId id = campaign.id;
            set.campaigns.load(id, std::move(campaign));
        }
    );
}

Sql<void> WorkingSetLoader::coupons(const RowKeys& keys, WorkingSet& set)
{
    ValueRows rows;
    for (const CouponKey& key : keys.coupons) {
        rows.add(key.campaign, key.customer, key.nth);
    }
    return lookUp(
        m_transaction,
        {.select = "SELECT campaign_id, customer_id, nth, issue_no, expires_at, state, order_id "
                   "FROM coupon",
         .key = "(campaign_id, customer_id, nth)"},
        rows,
        [&set](const RowView& row) {
            const Coupon coupon = couponOf(row);
            set.coupons.load(coupon.key, coupon);
        }
    );
}

// A customer's claims are counted under the lock of the campaign: nobody else claims meanwhile.
Sql<void> WorkingSetLoader::claims(const RowKeys& keys, WorkingSet& set)
{
    ValueRows rows;
    for (const ClaimKey& key : keys.claims) {
        rows.add(key.campaign, key.customer);
        set.claims.load(key, 0);
    }
    return lookUp(
        m_transaction,
        {.select = "SELECT campaign_id, customer_id, COUNT(*) FROM coupon",
         .key = "(campaign_id, customer_id)",
         .after = " GROUP BY campaign_id, customer_id",
         .isToBeWritten = false},
        rows,
        [&set](const RowView& row) {
            set.claims.load({row.id<CampaignId>(0), row.id<CustomerId>(1)}, row.integer(2));
        }
    );
}

} // namespace jangbu::storage
