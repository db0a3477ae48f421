#pragma once

#include "core/cart/cart.h"

#include <QAbstractListModel>

#include <map>

namespace jangbu::ui {

class SessionModel;

/// What a cart line's delegate reads beside Qt's display role. Texts arrive ready to show.
enum class CartRole : int {
    Name = Qt::UserRole + 1, // QString
    UnitPrice,               // QString, "2,890원"
    ListPrice,               // QString: the product's price where another is charged; else empty
    Quantity,                // int
    LineTotal,               // QString, "5,780원"
    Mark,                    // QString: what is wrong with the line; empty: nothing
};

/// The lines of the cart. Follows a cart with the smallest change, so that a view keeps its place.
class CartTableModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using Marks = std::map<ProductId, QString>;

    explicit CartTableModel(const SessionModel& session, QObject* parent = nullptr);

    void setLines(const std::vector<CartLine>& lines);
    /// Says what is wrong with lines; an empty map: nothing any more.
    void setMarks(const Marks& marks);
    /// The way amounts are written changed.
    void refresh();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    /// A line was added or grew: the view shows it.
    void touched(int row);

private:
    const SessionModel& m_session;
    std::vector<CartLine> m_lines;
    Marks m_marks;

    [[nodiscard]] bool removeOneFor(const std::vector<CartLine>& lines);
    void changeFor(const std::vector<CartLine>& lines);
    [[nodiscard]] QString listPriceText(const CartLine& line) const;
    [[nodiscard]] QString totalText(const CartLine& line) const;
    [[nodiscard]] QString spoken(const CartLine& line) const;
    [[nodiscard]] QString markOf(const CartLine& line) const;
};

} // namespace jangbu::ui
