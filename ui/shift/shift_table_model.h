#pragma once

#include "core/shift/shift_report.h"

#include <QAbstractTableModel>

#include <vector>

namespace jangbu::ui {

class SessionModel;

/// Shifts, the one that opened last first: when and by whom, and how much cash.
class ShiftTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Cash, ColumnCount };

    explicit ShiftTableModel(const SessionModel& session, QObject* parent = nullptr);

    void setShifts(std::vector<ShiftView> shifts, Instant now);
    /// Adds a page below.
    void append(const std::vector<ShiftView>& shifts);
    /// Takes a row there is.
    [[nodiscard]] const ShiftView& shiftAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role)
        const override;

private:
    const SessionModel& m_session;
    std::vector<ShiftView> m_shifts;
    Instant m_now;

    [[nodiscard]] QString stateText(const ShiftView& view) const;
};

} // namespace jangbu::ui
