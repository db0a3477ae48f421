#pragma once

#include "core/money/currency.h"
#include "core/money/money.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace jangbu::ui {

class SessionModel;

/// What lies in a drawer: how many of each note and coin, or the sum that somebody counted.
class DrawerCountModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Value, Count, Amount, ColumnCount };
    enum class Way { ByValue, AsSum };

    explicit DrawerCountModel(const SessionModel& session, QObject* parent = nullptr);

    /// Nothing is counted yet.
    void clear();

    [[nodiscard]] Way way() const { return m_way; }

    /// Both ways keep what they had.
    void setWay(Way way);

    /// Into the row of a note or coin, or into the sum; `row` is ignored for the sum.
    void enterDigits(int row, const QString& digits);
    void removeDigit(int row);

    /// Nothing while nothing was counted: an empty drawer is counted as 0.
    [[nodiscard]] std::optional<Money> counted() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role)
        const override;

Q_SIGNALS:
    void countedChanged();

private:
    struct Row
    {
        Money value;
        std::int64_t count = 0;
    };

    const SessionModel& m_session;
    std::vector<Row> m_rows;
    Way m_way = Way::ByValue;
    Money m_sum;
    bool m_isRowsTouched = false;
    bool m_isSumTouched = false;

    void takeNumber(int row, std::int64_t number);
    [[nodiscard]] std::int64_t numberOf(int row) const;
};

/// The notes and coins of the currency, the largest first.
[[nodiscard]] std::vector<Money> drawerValues(const Currency& currency);

} // namespace jangbu::ui
