#include "storage/commit/batch_writer.h"
#include "storage/commit/changed_rows.h"

#include <string>

// What is sold and how it is paid: wallets, products, campaigns, coupons, sales.
namespace jangbu::storage {

Sql<void> BatchWriter::wallets()
{
    ChangedRows rows({"wallet", {"balance", "is_blocked", "version", "customer_id"}});
    m_set.wallets.forEachChanged([&](CustomerId id, const Wallet& wallet, bool isCreated) {
        rows.add(isCreated, wallet.balance, wallet.isBlocked, wallet.version, id);
    });
    return rows.write(m_transaction);
}

Sql<void> BatchWriter::products()
{
    // A sale must not rewrite the indexes over names and prices.
    RowBatch sold({"product", {"stock", "version", "product_id"}});
    ChangedRows saved({
        "product",
        {"code",
         "name",
         "category",
         "price",
         "tax_class",
         "unit",
         "low_stock",
         "is_active",
         "stock",
         "version",
         "product_id"},
    });
    m_set.products.forEachChanged([&](ProductId id, const Product& product, bool isCreated) {
        if (!isCreated && !m_savedProducts.contains(id)) {
            sold.add(product.stock, product.version, id);
            return;
        }
        const ProductDetails& details = product.details;
        saved.add(
            isCreated,
            details.code,
            details.name,
            details.category,
            details.price,
            details.taxClass,
            details.unit,
            details.lowStockAt,
            details.isActive,
            product.stock,
            product.version,
            id
        );
    });
    if (auto updated = sold.update(m_transaction); !updated) {
        return updated;
    }
    return saved.write(m_transaction);
}

Sql<void> BatchWriter::barcodes()
{
    // All are taken off before any is put on: one may pass from product to product in a batch.
    for (const ProductId id : m_savedProducts) {
        auto removed =
            m_transaction.prepare("DELETE FROM barcode WHERE product_id = ?").bind(id).execute();
        if (!removed) {
            return std::unexpected(std::move(removed).error());
        }
    }
    RowBatch rows({"barcode", {"barcode", "product_id"}});
    m_set.products.forEachChanged([&](ProductId id, const Product& product, bool /*isCreated*/) {
        if (!m_savedProducts.contains(id)) {
            return;
        }
        for (const std::string& barcode : product.details.barcodes) {
            rows.add(barcode, id);
        }
    });
    return rows.insert(m_transaction);
}

Sql<void> BatchWriter::campaigns()
{
    ChangedRows rows({
        "campaign",
        {"name",
         "kind",
         "amount_off",
         "percent_off",
         "cap",
         "minimum_spend",
         "valid_until",
         "valid_days",
         "quantity",
         "per_customer",
         "opens_at",
         "closes_at",
         "is_active",
         "remaining",
         "next_issue_no",
         "version",
         "campaign_id"},
    });
    m_set.campaigns.forEachChanged([&](CampaignId id, const Campaign& campaign, bool isCreated) {
        const CampaignDetails& details = campaign.details;
        const CouponTerms& terms = details.terms;
        rows.add(
            isCreated,
            details.name,
            terms.kind,
            terms.amountOff,
            terms.percentOff,
            terms.cap,
            terms.minimumSpend,
            terms.validUntil,
            terms.validDays,
            details.quantity,
            details.perCustomer,
            details.opensAt,
            details.closesAt,
            details.isActive,
            campaign.remaining,
            campaign.nextIssueNo,
            campaign.version,
            id
        );
    });
    return rows.write(m_transaction);
}

Sql<void> BatchWriter::coupons()
{
    RowBatch used({
        "coupon",
        {"state", "order_id", "campaign_id", "customer_id", "nth"},
        3,
    });
    RowBatch issued({
        "coupon",
        {"campaign_id", "customer_id", "nth", "issue_no", "expires_at", "state", "order_id"},
    });
    m_set.coupons.forEachChanged([&](const CouponKey& key, const Coupon& coupon, bool isCreated) {
        if (!isCreated) {
            used.add(coupon.state, coupon.order, key.campaign, key.customer, key.nth);
            return;
        }
        issued.add(
            key.campaign,
            key.customer,
            key.nth,
            coupon.issueNo,
            coupon.expiresAt,
            coupon.state,
            coupon.order
        );
    });
    if (auto updated = used.update(m_transaction); !updated) {
        return updated;
    }
    return issued.insert(m_transaction);
}

Sql<void> BatchWriter::salesHours()
{
    RowBatch rows({"sales_hour", {"hour", "product_id", "units", "revenue"}});
    for (const auto& [key, delta] : m_set.effects.sales) {
        rows.add(key.hour, key.product, delta.units, delta.revenue);
    }
    return rows.insert(
        m_transaction,
        " ON CONFLICT (hour, product_id) DO UPDATE SET "
        "units = sales_hour.units + excluded.units, "
        "revenue = sales_hour.revenue + excluded.revenue"
    );
}

} // namespace jangbu::storage
