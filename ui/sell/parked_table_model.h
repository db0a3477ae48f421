#pragma once

#include "core/port/cart_store.h"

#include <QAbstractTableModel>

#include <map>
#include <string>
#include <vector>

namespace jangbu::ui {

class SessionModel;

/// Parked carts, newest first: what is in them, how much, how old and whose.
class ParkedTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Amount, ColumnCount };

    using Names = std::map<CustomerId, std::string>; // masked

    explicit ParkedTableModel(const SessionModel& session, QObject* parent = nullptr);

    /// Oldest first, as the store has them; ages are seen from `now`.
    void setParked(const std::vector<ParkedCart>& parked, Instant now);
    void setNames(const Names& names);
    /// Takes a row there is.
    [[nodiscard]] std::int64_t numberAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role)
        const override;

private:
    const SessionModel& m_session;
    std::vector<ParkedCart> m_parked;
    Names m_names;
    Instant m_now;

    [[nodiscard]] QString contentText(const ParkedCart& parked) const;
    [[nodiscard]] QString originText(const ParkedCart& parked) const;
    [[nodiscard]] QString amountText(const ParkedCart& parked) const;
};

} // namespace jangbu::ui
