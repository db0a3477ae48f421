#pragma once

#include "core/port/customer_reader.h"

#include <QAbstractTableModel>

#include <vector>

namespace jangbu::ui {

class SessionModel;

/// Customers that a search found, masked: who, and the balance.
class CustomerTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Who, Balance, ColumnCount };

    explicit CustomerTableModel(const SessionModel& session, QObject* parent = nullptr);

    void setCustomers(std::vector<CustomerCard> customers);
    /// Shows what is now known of somebody, where they are in the table.
    void update(const CustomerCard& customer);
    /// Their row; -1: they are not in the table.
    [[nodiscard]] int rowOf(CustomerId customer) const;
    /// Takes a row there is.
    [[nodiscard]] const CustomerCard& customerAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role)
        const override;

private:
    const SessionModel& m_session;
    std::vector<CustomerCard> m_customers;
};

/// `010-1234-****`, else `No. 17850`; that the balance is blocked comes first.
[[nodiscard]] QString customerShortText(const CustomerCard& customer);

/// `010-1234-****`, `No. 17850` or both: what tells customers of one name apart.
[[nodiscard]] QString customerDetailText(const CustomerCard& customer);

} // namespace jangbu::ui
