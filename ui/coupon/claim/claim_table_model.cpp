#include "ui/coupon/claim/claim_table_model.h"

#include "ui/control/cell_roles.h"
#include "ui/customer/customer_table_model.h"
#include "ui/shell/session_model.h"
#include "ui/text/coupon/coupon_text.h"
#include "ui/text/name_text.h"
#include "ui/text/number_text.h"
#include "ui/text/time_text.h"
#include "ui/theme/text_role.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace jangbu::ui {

namespace {

std::int64_t numberOf(const Claim& claim)
{
    return claim.coupon.issueNo;
}

QString holderDetailText(const Claim& claim)
{
    CustomerCard holder;
    holder.maskedPhone = claim.maskedPhone;
    holder.memberNo = claim.memberNo;
    return customerDetailText(holder);
}

int alignmentOf(int column)
{
    const bool isNumber = column == ClaimTableModel::Number;
    return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QVariant toneOf(CouponStanding standing)
{
    switch (standing) {
    case CouponStanding::Usable:
        return static_cast<int>(Tone::Accent);
    case CouponStanding::Revoked:
        return static_cast<int>(Tone::Refused);
    case CouponStanding::Used:
    case CouponStanding::Expired:
        break;
    }
    return {};
}

} // namespace

ClaimTableModel::ClaimTableModel(const SessionModel& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session)
{}

void ClaimTableModel::clear(Instant now)
{
    beginResetModel();
    m_claims.clear();
    m_now = now;
    endResetModel();
}

void ClaimTableModel::append(std::vector<Claim> claims)
{
    if (claims.empty()) {
        return;
    }
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(claims.size()) - 1);
    std::ranges::move(claims, std::back_inserter(m_claims));
    endInsertRows();
}

void ClaimTableModel::replace(const Claim& claim, Instant now)
{
    const auto place = std::ranges::find(m_claims, numberOf(claim), numberOf);
    if (place == m_claims.end()) {
        return;
    }
    *place = claim;
    m_now = now;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const Claim& ClaimTableModel::claimAt(int row) const
{
    return m_claims[static_cast<std::size_t>(row)];
}

CouponStanding ClaimTableModel::standingOf(int row) const
{
    return standingAt(claimAt(row).coupon, m_now);
}

QString ClaimTableModel::holderText(int row) const
{
    const Claim& claim = claimAt(row);
    //: A coupon that was claimed without membership.
    return claim.coupon.key.customer == walkInCustomer ? tr("Walk-in")
                                                       : QString::fromStdString(claim.maskedName);
}

int ClaimTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_claims.size());
}

int ClaimTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ClaimTableModel::textOf(int row, int column) const
{
    const Claim& claim = claimAt(row);
    switch (column) {
    case Number:
        return countText(claim.coupon.issueNo);
    case Holder:
        return holderText(row);
    case When:
        return shortTimeText(claim.claimedAt, m_now, m_session.format());
    case Standing:
        return couponStandingText(standingOf(row));
    default:
        return {};
    }
}

QString ClaimTableModel::secondLineOf(int row, int column) const
{
    const Claim& claim = claimAt(row);
    if (column == Holder) {
        return holderDetailText(claim);
    }
    const bool isGood = column == Standing && standingOf(row) == CouponStanding::Usable;
    return isGood ? daysLeftText(claim.coupon.expiresAt, m_now, m_session.format()) : QString();
}

QVariant ClaimTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const CouponStanding standing = standingOf(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    case static_cast<int>(CellRole::Bold):
        return index.column() == Holder;
    case static_cast<int>(CellRole::SecondLine):
        return secondLineOf(index.row(), index.column());
    case static_cast<int>(CellRole::Tone):
        return index.column() == Standing ? toneOf(standing) : QVariant();
    case static_cast<int>(CellRole::Greyed):
        return index.column() != Standing && standing != CouponStanding::Usable;
    default:
        return {};
    }
}

QVariant ClaimTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        return alignmentOf(section);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Number:
        //: Column: the running number of a coupon in its campaign.
        return tr("No.");
    case Holder:
        //: Column: who holds a coupon.
        return tr("Customer");
    case When:
        //: Column: the moment a coupon was given out.
        return tr("Given out");
    case Standing:
        //: Column: whether a coupon is usable, used, expired or revoked.
        return tr("Status");
    default:
        return {};
    }
}

} // namespace jangbu::ui
