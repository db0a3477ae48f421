#include "ui/coupon/campaign_table_model.h"

#include "core/coupon/campaign_standing.h"
#include "ui/control/cell_roles.h"
#include "ui/shell/session_model.h"
#include "ui/text/coupon/coupon_text.h"
#include "ui/text/number_text.h"

#include <algorithm>
#include <utility>

namespace jangbu::ui {

namespace {

CampaignId idOf(const CampaignFigures& figures)
{
    return figures.campaign.id;
}

} // namespace

CampaignTableModel::CampaignTableModel(const SessionModel& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session)
{}

void CampaignTableModel::setCampaigns(std::vector<CampaignFigures> campaigns, Instant now)
{
    const bool areTheSame = std::ranges::equal(campaigns, m_campaigns, {}, idOf, idOf);
    if (areTheSame) {
        m_campaigns = std::move(campaigns);
        m_now = now;
        if (!m_campaigns.empty()) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        }
        return;
    }
    beginResetModel();
    m_campaigns = std::move(campaigns);
    m_now = now;
    endResetModel();
}

const CampaignFigures& CampaignTableModel::campaignAt(int row) const
{
    return m_campaigns[static_cast<std::size_t>(row)];
}

int CampaignTableModel::rowOf(CampaignId id) const
{
    const auto place = std::ranges::find(m_campaigns, id, idOf);
    return place == m_campaigns.end() ? -1 : static_cast<int>(place - m_campaigns.begin());
}

int CampaignTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_campaigns.size());
}

int CampaignTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CampaignTableModel::conditionText(const CouponTerms& terms) const
{
    const ShopFormat& format = m_session.format();
    return couponWorthText(terms, format) + QStringLiteral(" · ")
           + couponConditionText(terms, format);
}

QVariant CampaignTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Campaign& campaign = campaignAt(index.row()).campaign;
    const bool isWhat = index.column() == What;
    const CampaignStanding standing = standingAt(campaign, m_now);
    switch (role) {
    case Qt::DisplayRole:
        return isWhat ? QString::fromStdString(campaign.details.name)
                      //: Of a campaign: how many coupons can still be claimed.
                      : tr("%1 left").arg(countText(campaign.remaining));
    case Qt::TextAlignmentRole:
        return int((isWhat ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case static_cast<int>(CellRole::Bold):
        return true;
    case static_cast<int>(CellRole::SecondLine):
        return isWhat ? conditionText(campaign.details.terms)
                      : campaignStateText(campaign, m_now, m_session.format());
    case static_cast<int>(CellRole::Greyed):
        return standing != CampaignStanding::Running;
    default:
        return {};
    }
}

} // namespace jangbu::ui
