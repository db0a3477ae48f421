#pragma once

#include "core/port/clock.h"
#include "core/port/customer_reader.h"

#include <QAbstractTableModel>

#include <vector>

namespace jangbu::ui {

class SessionModel;

/// The last top-ups of the customer at the counter, newest first.
class TopUpHistoryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Amount, ColumnCount };

    TopUpHistoryModel(const SessionModel& session, const Clock& clock, QObject* parent = nullptr);

    void setTopUps(std::vector<BookedTopUp> topUps);
    /// Takes a row there is.
    [[nodiscard]] const BookedTopUp& topUpAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role)
        const override;

private:
    const SessionModel& m_session;
    const Clock& m_clock;
    std::vector<BookedTopUp> m_topUps;

    [[nodiscard]] QString detailOf(const BookedTopUp& topUp) const;
};

} // namespace jangbu::ui
