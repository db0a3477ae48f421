#include "storage/sql/reader/coupon/sql_coupon_reader.h"

#include "storage/sql/coupon/claim_rows.h"
#include "storage/sql/coupon/coupon_rows.h"

namespace jangbu::storage {

SqlCouponReader::SqlCouponReader(ReaderPool& pool, const Vault& vault)
    : m_pool(pool), m_vault(vault)
{}

Read<std::vector<CampaignFigures>> SqlCouponReader::campaigns(std::optional<Instant> openAt)
{
    return m_pool.read([openAt](Transaction& transaction) {
        return loadCampaignFigures(transaction, openAt);
    });
}

Read<std::optional<CampaignFigures>> SqlCouponReader::campaign(CampaignId id)
{
    return m_pool.read([id](Transaction& transaction) { return loadFiguresOf(transaction, id); });
}

Read<std::vector<HeldCoupon>> SqlCouponReader::couponsOf(CustomerId customer)
{
    return m_pool.read([customer](Transaction& transaction) {
        return loadCouponsOf(transaction, customer);
    });
}

Read<std::vector<Claim>>
SqlCouponReader::claims(CampaignId id, std::int64_t beforeIssueNo, std::size_t limit)
{
    return m_pool.read([&](Transaction& transaction) {
        return loadClaims(transaction, m_vault, id, beforeIssueNo, limit);
    });
}

} // namespace jangbu::storage
