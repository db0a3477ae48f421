#include "storage/commit/batch_writer.h"
#include "storage/commit/changed_rows.h"

// What is sold and how it is paid: wallets, products, campaigns, coupons, sales.
namespace jangbu::storage {

namespace {

void bindDetails(Statement& statement, const ProductDetails& details)
{
    statement.bind(details.code, details.name, details.category, details.price)
        .bind(details.taxClass, details.unit, details.lowStockAt, details.isActive);
}

void bindDetails(Statement& statement, const CampaignDetails& details)
{
    const CouponTerms& terms = details.terms;
    statement.bind(details.name, terms.kind, terms.amountOff, terms.percentOff, terms.cap)
        .bind(terms.minimumSpend, terms.validUntil, terms.validDays)
        .bind(details.quantity, details.perCustomer, details.opensAt, details.closesAt)
        .bind(details.isActive);
}

} // namespace

Sql<void> BatchWriter::wallets()
{
    return writeChanged(m_set.wallets, [this](CustomerId id, const Wallet& wallet, bool isCreated) {
        if (isCreated) {
            return m_transaction
                .prepare("INSERT INTO wallet (customer_id, balance, is_blocked, version) "
                         "VALUES (?, ?, ?, ?)")
                .bind(id, wallet.balance, wallet.isBlocked, wallet.version)
                .execute(1);
        }
        return m_transaction
            .prepare("UPDATE wallet SET balance = ?, is_blocked = ?, version = ? "
                     "WHERE customer_id = ?")
            .bind(wallet.balance, wallet.isBlocked, wallet.version, id)
            .execute(1);
    });
}

Sql<void> BatchWriter::products()
{
    return writeChanged(m_set.products, [this](ProductId id, const Product& product, bool isCreated) {
        if (isCreated) {
            Statement insert = m_transaction.prepare(
                "INSERT INTO product (code, name, category, price, tax_class, unit, low_stock, "
                "is_active, stock, version, product_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            );
            bindDetails(insert, product.details);
            return insert.bind(product.stock, product.version, id).execute(1);
        }
        // A sale must not rewrite the indexes over names and prices.
        if (!m_savedProducts.contains(id)) {
            return m_transaction
                .prepare("UPDATE product SET stock = ?, version = ? WHERE product_id = ?")
                .bind(product.stock, product.version, id)
                .execute(1);
        }
        Statement update = m_transaction.prepare(
            "UPDATE product SET code = ?, name = ?, category = ?, price = ?, tax_class = ?, "
            "unit = ?, low_stock = ?, is_active = ?, stock = ?, version = ? WHERE product_id = ?"
        );
        bindDetails(update, product.details);
        return update.bind(product.stock, product.version, id).execute(1);
    });
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
    return writeChanged(
        m_set.products,
        [this](ProductId id, const Product& product, bool /*isNew*/) {
            if (!m_savedProducts.contains(id)) {
                return Sql<void>{};
            }
            return forEachRow(product.details.barcodes, [this, id](const std::string& barcode) {
                return m_transaction
                    .prepare("INSERT INTO barcode (barcode, product_id) VALUES (?, ?)")
                    .bind(barcode, id)
                    .execute(1);
            });
        }
    );
}

Sql<void> BatchWriter::campaigns()
{
    return writeChanged(
        m_set.campaigns,
        [this](CampaignId id, const Campaign& campaign, bool isCreated) {
            Statement statement = m_transaction.prepare(
                isCreated
                    ? "INSERT INTO campaign (name, kind, amount_off, percent_off, cap, "
                      "minimum_spend, valid_until, valid_days, quantity, per_customer, opens_at, "
                      "closes_at, is_active, remaining, next_issue_no, version, campaign_id) "
                      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                    : "UPDATE campaign SET name = ?, kind = ?, amount_off = ?, percent_off = ?, "
                      "cap = ?, minimum_spend = ?, valid_until = ?, valid_days = ?, quantity = ?, "
                      "per_customer = ?, opens_at = ?, closes_at = ?, is_active = ?, "
                      "remaining = ?, next_issue_no = ?, version = ? WHERE campaign_id = ?"
            );
            bindDetails(statement, campaign.details);
            return statement.bind(campaign.remaining, campaign.nextIssueNo, campaign.version, id)
                .execute(1);
        }
    );
}

Sql<void> BatchWriter::coupons()
{
    return writeChanged(
        m_set.coupons,
        [this](const CouponKey& key, const Coupon& coupon, bool isCreated) {
            if (isCreated) {
                return m_transaction
                    .prepare("INSERT INTO coupon (campaign_id, customer_id, nth, issue_no, "
                             "expires_at, state, order_id) VALUES (?, ?, ?, ?, ?, ?, ?)")
                    .bind(key.campaign, key.customer, key.nth, coupon.issueNo, coupon.expiresAt)
                    .bind(coupon.state, coupon.order)
                    .execute(1);
            }
            return m_transaction
                .prepare("UPDATE coupon SET state = ?, order_id = ? "
                         "WHERE campaign_id = ? AND customer_id = ? AND nth = ?")
                .bind(coupon.state, coupon.order, key.campaign, key.customer, key.nth)
                .execute(1);
        }
    );
}

Sql<void> BatchWriter::salesHours()
{
    return forEachRow(m_set.effects.sales, [this](const auto& sales) {
        const auto& [key, delta] = sales;
        return m_transaction
            .prepare("INSERT INTO sales_hour (hour, product_id, units, revenue) "
                     "VALUES (?, ?, ?, ?) ON CONFLICT (hour, product_id) DO UPDATE SET "
                     "units = sales_hour.units + excluded.units, "
                     "revenue = sales_hour.revenue + excluded.revenue")
            .bind(key.hour, key.product, delta.units, delta.revenue)
            .execute(1);
    });
}

} // namespace jangbu::storage
