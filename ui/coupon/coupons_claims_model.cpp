// The part of the coupons' screen that is about who holds coupons and who loses one again.
#include "ui/coupon/coupons_model.h"
#include "ui/shell/session_model.h"
#include "ui/text/number_text.h"

namespace jangbu::ui {

bool CouponsModel::openClaims()
{
    if (!m_campaign || !m_claims.isAllowed()) {
        return false;
    }
    m_notice = {};
    m_claims.open(*m_campaign);
    Q_EMIT changed();
    return true;
}

bool CouponsModel::canRevoke(int row) const
{
    return row >= 0 && row < m_claims.table().rowCount() && !m_isSending && canEdit()
           && m_claims.table().claimAt(row).coupon.state == CouponState::Issued;
}

QString CouponsModel::revokeQuestion(int row) const
{
    if (row < 0 || row >= m_claims.table().rowCount()) {
        return {};
    }
    const ClaimTableModel& claims = m_claims.table();
    //: Before a coupon is revoked: %1 is its number, %2 a masked name.
    return tr("Coupon no. %1 of %2 can then no longer be used. It is written in the journal.")
        .arg(countText(claims.claimAt(row).coupon.issueNo), claims.holderText(row));
}

void CouponsModel::revoke(int row, const QString& reason)
{
    if (!canRevoke(row)) {
        return;
    }
    const Coupon coupon = m_claims.table().claimAt(row).coupon;
    send(
        RevokeCoupon{coupon.key, reason.trimmed().toStdString()},
        [this, issueNo = coupon.issueNo](const Answer& answer) { takeRevoked(issueNo, answer); }
    );
}

void CouponsModel::takeRevoked(std::int64_t issueNo, const Answer& answer)
{
    if (!answer || !isAccepted(*answer)) {
        say(NoticeTone::Refused, whyNot(answer));
    } else {
        //: After a coupon was revoked; %1 is its number.
        say(NoticeTone::Info, tr("Coupon no. %1 is revoked.").arg(countText(issueNo)));
    }
    m_claims.lookAgain(issueNo); // whatever was said, this is how it stands
    refresh();
}

} // namespace jangbu::ui
