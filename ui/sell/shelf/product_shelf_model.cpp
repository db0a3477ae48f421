#include "ui/sell/shelf/product_shelf_model.h"

#include "ui/control/product_card_roles.h"
#include "ui/picture/picture_shelf.h"
#include "ui/shell/session_model.h"
#include "ui/text/money_text.h"
#include "ui/text/stock_text.h"

#include <algorithm>
#include <utility>

namespace jangbu::ui {

namespace {

constexpr std::size_t rowsAtOnce = 240;

} // namespace

ProductShelfModel::ProductShelfModel(const SessionModel& session, QObject* parent)
    : QAbstractListModel(parent), m_session(session)
{}

void ProductShelfModel::usePictures(PictureShelf& pictures)
{
    m_pictures = &pictures;
    connect(&pictures, &PictureShelf::known, this, &ProductShelfModel::picturesChanged);
    connect(&pictures, &PictureShelf::arrived, this, &ProductShelfModel::picturesChanged);
}

void ProductShelfModel::setIndex(std::shared_ptr<const ProductIndex> index)
{
    beginResetModel();
    m_index = std::move(index);
    m_places.clear();
    m_known = 0;
    endResetModel();
}

void ProductShelfModel::showPlaces(std::vector<ProductIndex::Place> places)
{
    if (places == m_places) {
        return;
    }
    beginResetModel();
    m_places = std::move(places);
    m_known = static_cast<int>(std::min(m_places.size(), rowsAtOnce));
    endResetModel();
}

void ProductShelfModel::refresh()
{
    if (m_known > 0) {
        Q_EMIT dataChanged(index(0), index(m_known - 1));
    }
}

const Product& ProductShelfModel::productAt(int row) const
{
    return m_index->at(m_places[static_cast<std::size_t>(row)]);
}

std::vector<ProductId> ProductShelfModel::idsBetween(int first, int last) const
{
    std::vector<ProductId> ids;
    for (int row = std::max(first, 0); row <= last && row < m_known; ++row) {
        ids.push_back(productAt(row).id);
    }
    return ids;
}

int ProductShelfModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_known;
}

QVariant ProductShelfModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Product& product = productAt(index.row());
    const ProductDetails& details = product.details;
    switch (role) {
    case Qt::DisplayRole:
    case static_cast<int>(ProductCardRole::Name):
        return QString::fromStdString(details.name);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2, %3")
            .arg(
                QString::fromStdString(details.name),
                moneyText(details.price, m_session.format()),
                stockText(product.stock)
            );
    case static_cast<int>(ProductCardRole::Price):
        return moneyText(details.price, m_session.format());
    case static_cast<int>(ProductCardRole::Stock):
        return stockText(product.stock);
    case static_cast<int>(ProductCardRole::Badge):
        return lowStockBadge(product.stock, details.lowStockAt);
    case static_cast<int>(ProductCardRole::SoldOut):
        return product.stock <= 0;
    case static_cast<int>(ProductCardRole::Image):
        return m_pictures == nullptr ? QVariant() : m_pictures->picture(product.id);
    case static_cast<int>(ProductCardRole::Initial):
        return m_pictures == nullptr || !m_pictures->hasAny()
                   ? QString()
                   : initialOf(QString::fromStdString(details.name));
    default:
        return {};
    }
}

QHash<int, QByteArray> ProductShelfModel::roleNames() const
{
    return {
        {Qt::DisplayRole, QByteArrayLiteral("display")},
        {static_cast<int>(ProductCardRole::Name), QByteArrayLiteral("name")},
        {static_cast<int>(ProductCardRole::Price), QByteArrayLiteral("price")},
        {static_cast<int>(ProductCardRole::Stock), QByteArrayLiteral("stock")},
        {static_cast<int>(ProductCardRole::Badge), QByteArrayLiteral("badge")},
        {static_cast<int>(ProductCardRole::SoldOut), QByteArrayLiteral("soldOut")},
    };
}

bool ProductShelfModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && static_cast<std::size_t>(m_known) < m_places.size();
}

void ProductShelfModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent)) {
        return;
    }
    const std::size_t left = m_places.size() - static_cast<std::size_t>(m_known);
    const int more = static_cast<int>(std::min(left, rowsAtOnce));
    beginInsertRows({}, m_known, m_known + more - 1);
    m_known += more;
    endInsertRows();
}

} // namespace jangbu::ui
