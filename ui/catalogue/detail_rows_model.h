#pragma once

#include "core/port/catalogue_reader.h"
#include "ui/text/shop_format.h"

#include <QAbstractTableModel>

#include <vector>

namespace jangbu::ui {

/// A line about a product: what happened, when, by how much and what it came to. Finished texts.
struct DetailRow
{
    QString what;
    QString when;
    QString change;
    QString result; // empty: there is none

    friend bool operator==(const DetailRow&, const DetailRow&) = default;
};

/// Why the stock is what it is, newest first: `판매 · A-0012`, when, `−2`, `7`.
[[nodiscard]] std::vector<DetailRow>
stockRows(const std::vector<StockMoveView>& moves, Instant now, const ShopFormat& format);

/// Prices, newest first, each with what it changed.
[[nodiscard]] std::vector<DetailRow>
priceRows(std::vector<PricePoint> prices, const ShopFormat& format);

inline constexpr int salesDays = 7;

/// Where the first of the last seven days of the shop's clock begins.
[[nodiscard]] Instant salesDaysFrom(Instant now, const ShopFormat& format);

/// Units and revenue of each of the last seven days, today first.
[[nodiscard]] std::vector<DetailRow>
dayRows(const std::vector<ProductHourSales>& hours, Instant now, const ShopFormat& format);

/// Lines about the product that is looked at.
class DetailRowsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Change, Result, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<DetailRow> rows);

    [[nodiscard]] const std::vector<DetailRow>& rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<DetailRow> m_rows;
};

} // namespace jangbu::ui
