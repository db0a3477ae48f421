#pragma once

#include "ui/control/product_card_roles.h"
#include "ui/sell/shelf/product_index.h"

#include <QAbstractListModel>

#include <memory>
#include <vector>

namespace jangbu::ui {

class PictureShelf;
class SessionModel;

/// The product cards of the chosen tab or of a search. Rows are made known a few screens at a time,
/// so that a shop of any size costs what is looked at.
class ProductShelfModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit ProductShelfModel(const SessionModel& session, QObject* parent = nullptr);

    /// Cards show pictures from now on; they must outlive the model.
    void usePictures(PictureShelf& pictures);

    /// Shows nothing until showPlaces().
    void setIndex(std::shared_ptr<const ProductIndex> index);
    void showPlaces(std::vector<ProductIndex::Place> places);
    /// Prices, stocks or the way they are written changed.
    void refresh();

    /// Takes a row there is.
    [[nodiscard]] const Product& productAt(int row) const;
    /// The products of the rows from `first` to `last`, as far as there are any.
    [[nodiscard]] std::vector<ProductId> idsBetween(int first, int last) const;

    /// Rows in all, those not yet made known included.
    [[nodiscard]] std::size_t shownCount() const { return m_places.size(); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    /// Cards look different; texts and places are the same.
    void picturesChanged();

private:
    const SessionModel& m_session;
    PictureShelf* m_pictures = nullptr;
    std::shared_ptr<const ProductIndex> m_index;
    std::vector<ProductIndex::Place> m_places;
    int m_known = 0; // rows made known so far
};

} // namespace jangbu::ui
