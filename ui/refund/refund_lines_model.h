#pragma once

#include "core/order/order.h"

#include <QAbstractTableModel>

#include <vector>

namespace jangbu::ui {

class SessionModel;

/// The lines of an order with how many of each are given back, and whether they can be sold again.
class RefundLinesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Units, Amount, ColumnCount };

    explicit RefundLinesModel(const SessionModel& session, QObject* parent = nullptr);

    /// Chooses everything that was not given back yet.
    void setOrder(const Order& order);

    void chooseAll();
    void chooseNone();
    /// Keeps to what is left of the line.
    void setUnits(int row, std::int64_t units);
    void setDamaged(int row, bool isDamaged);

    [[nodiscard]] std::int64_t unitsAt(int row) const;
    [[nodiscard]] std::int64_t leftAt(int row) const;
    [[nodiscard]] bool isDamagedAt(int row) const;
    [[nodiscard]] QString nameAt(int row) const;

    /// Lines with units to give back, as the command names them.
    [[nodiscard]] std::vector<RefundLine> chosen() const;
    [[nodiscard]] Money amount() const;
    /// Nothing of the order is left after this.
    [[nodiscard]] bool isWhole() const;
    /// Something of the order can still be given back.
    [[nodiscard]] bool hasLeft() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role)
        const override;

Q_SIGNALS:
    void chosenChanged();

private:
    struct Row
    {
        OrderLine line;
        std::int64_t units = 0;
        bool isDamaged = false;
    };

    const SessionModel& m_session;
    std::vector<Row> m_rows;

    [[nodiscard]] const Row& at(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }

    [[nodiscard]] bool has(int row) const { return row >= 0 && row < rowCount(); }

    [[nodiscard]] QString stateText(const Row& row) const;
    void tell(int first, int last);
};

} // namespace jangbu::ui
