#pragma once

#include "core/port/coupon_reader.h"

#include <QAbstractTableModel>

#include <vector>

namespace jangbu::ui {

class SessionModel;

/// Campaigns: what a coupon of each is worth, and how many are left.
class CampaignTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Left, ColumnCount };

    explicit CampaignTableModel(const SessionModel& session, QObject* parent = nullptr);

    /// The same campaigns with other figures keep their rows.
    void setCampaigns(std::vector<CampaignFigures> campaigns, Instant now);
    /// Takes a row there is.
    [[nodiscard]] const CampaignFigures& campaignAt(int row) const;
    /// -1: not among them.
    [[nodiscard]] int rowOf(CampaignId id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    const SessionModel& m_session;
    std::vector<CampaignFigures> m_campaigns;
    Instant m_now;

    [[nodiscard]] QString conditionText(const CouponTerms& terms) const;
};

} // namespace jangbu::ui
