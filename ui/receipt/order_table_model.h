#pragma once

#include "core/order/order.h"

#include <QAbstractTableModel>

#include <vector>

namespace jangbu::ui {

class SessionModel;

/// Orders as they are given, as the last ones of this counter: receipt, what was in it, how much.
class OrderTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Receipt, Amount, ColumnCount };

    explicit OrderTableModel(const SessionModel& session, QObject* parent = nullptr);

    void setOrders(std::vector<Order> orders, Instant now);
    /// Further ones, after those that are there.
    void appendOrders(const std::vector<Order>& orders);
    /// Takes a row there is.
    [[nodiscard]] const Order& orderAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role)
        const override;

private:
    const SessionModel& m_session;
    std::vector<Order> m_orders;
    Instant m_now;

    [[nodiscard]] QString contentText(const Order& order) const;
};

} // namespace jangbu::ui
