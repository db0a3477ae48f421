#pragma once

#include "core/port/coupon_reader.h"

#include <QAbstractTableModel>

#include <vector>

namespace jangbu::ui {

class SessionModel;

/// Claims of one campaign, the newest first: who holds the coupon, since when, what became of it.
class ClaimTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Holder, When, Standing, ColumnCount };

    explicit ClaimTableModel(const SessionModel& session, QObject* parent = nullptr);

    /// Forgets them all; the next ones are shown as of `now`.
    void clear(Instant now);
    /// Further ones, after those that are there.
    void append(std::vector<Claim> claims);
    /// The same claim as it is now, as of `now`; nothing when it is not among them.
    void replace(const Claim& claim, Instant now);
    /// Takes a row there is.
    [[nodiscard]] const Claim& claimAt(int row) const;
    [[nodiscard]] CouponStanding standingOf(int row) const;
    /// Whose coupon it is, masked.
    [[nodiscard]] QString holderText(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role)
        const override;

private:
    const SessionModel& m_session;
    std::vector<Claim> m_claims;
    Instant m_now;

    [[nodiscard]] QString textOf(int row, int column) const;
    [[nodiscard]] QString secondLineOf(int row, int column) const;
};

} // namespace jangbu::ui
