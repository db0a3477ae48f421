#include "ui/catalogue/product_table_model.h"

#include "core/limit/limits.h"
#include "core/result/must.h"
#include "ui/control/cell_roles.h"
#include "ui/dispatch/dispatch.h"
#include "ui/picture/picture_shelf.h"
#include "ui/shell/session_model.h"
#include "ui/text/money_text.h"
#include "ui/text/number_text.h"
#include "ui/text/stock_text.h"
#include "ui/theme/text_role.h"

#include <QStringList>

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

namespace jangbu::ui {

namespace {

QString detailOf(const ProductDetails& details)
{
    QStringList parts;
    for (const std::string& part : {details.category, details.unit}) {
        if (!part.empty()) {
            parts << QString::fromStdString(part);
        }
    }
    if (!details.isActive) {
        //: After a product's category: it was taken out of the range.
        parts << ProductTableModel::tr("not sold any more");
    }
    return parts.join(QStringLiteral(" · "));
}

ProductCursor cursorOf(const Product& product, ProductOrder order)
{
    switch (order) {
    case ProductOrder::Name:
        return {product.details.name, product.id};
    case ProductOrder::Price:
        return {product.details.price.minor, product.id};
    case ProductOrder::Stock:
        return {product.stock, product.id};
    }
    MUST(false);
}

/// Whether a row stands before another one, as the book orders them.
bool isBefore(const Product& left, const Product& right, const ProductQuery& query)
{
    const ProductCursor one = cursorOf(left, query.order);
    const ProductCursor other = cursorOf(right, query.order);
    return query.isDescending
               ? std::tie(other.value, other.product) < std::tie(one.value, one.product)
               : std::tie(one.value, one.product) < std::tie(other.value, other.product);
}

bool isNumber(int column)
{
    return column == ProductTableModel::Price || column == ProductTableModel::Stock;
}

} // namespace

ProductTableModel::ProductTableModel(
    CatalogueReader& catalogue,
    Dispatch& dispatch,
    const SessionModel& session,
    QObject* parent
)
    : QAbstractTableModel(parent), m_catalogue(catalogue), m_dispatch(dispatch), m_session(session)
{}

void ProductTableModel::usePictures(PictureShelf& pictures)
{
    m_pictures = &pictures;
    connect(&pictures, &PictureShelf::known, this, &ProductTableModel::picturesChanged);
    connect(&pictures, &PictureShelf::arrived, this, &ProductTableModel::picturesChanged);
}

QVariant ProductTableModel::pictureOf(const Product& product, int role) const
{
    if (m_pictures == nullptr || !m_pictures->hasAny()) {
        return {};
    }
    return role == static_cast<int>(CellRole::Picture)
               ? QVariant(m_pictures->picture(product.id))
               : QVariant(initialOf(QString::fromStdString(product.details.name)));
}

void ProductTableModel::ask(ProductQuery query)
{
    m_query = std::move(query);
    m_query.limit = limit::pageSize;
    m_query.after.reset();
    askAgain();
}

void ProductTableModel::askAgain()
{
    ++m_question;
    m_next.reset();
    m_readAhead.reset();
    m_isReadingAhead = false;
    m_isWanted = false;
    if (!m_isAsking) {
        askFirstPage();
    }
}

void ProductTableModel::askFirstPage()
{
    m_isAsking = true;
    m_dispatch.run(
        Lane::Reading,
        this,
        [&catalogue = m_catalogue, query = m_query] {
            return FirstPage{catalogue.productPage(query), catalogue.productCount(query)};
        },
        [this, question = m_question](FirstPage first) {
            m_isAsking = false;
            if (question == m_question) {
                takeFirstPage(std::move(first));
            } else {
                askFirstPage();
            }
        }
    );
}

void ProductTableModel::takeFirstPage(FirstPage first)
{
    beginResetModel();
    m_products.clear();
    m_total = 0;
    if (first.page) {
        m_products = std::move(first.page->products);
        m_next = std::move(first.page->next);
        m_total = first.count.value_or(static_cast<std::int64_t>(m_products.size()));
    }
    endResetModel();
    readAhead();
    Q_EMIT answered(first.page.has_value());
}

void ProductTableModel::readAhead()
{
    if (!m_next || m_isReadingAhead || m_readAhead) {
        return;
    }
    m_isReadingAhead = true;
    ProductQuery query = m_query;
    query.after = m_next;
    m_dispatch.run(
        Lane::Reading,
        this,
        [&catalogue = m_catalogue, query = std::move(query)] {
            return catalogue.productPage(query);
        },
        [this, question = m_question](const Read<ProductPage>& page) {
            if (question == m_question) {
                takePage(page);
            }
        }
    );
}

void ProductTableModel::takePage(const Read<ProductPage>& page)
{
    m_isReadingAhead = false;
    if (!page) {
        m_isWanted = false; // the next scroll asks again
        return;
    }
    m_next = page->next;
    m_readAhead = page->products;
    if (std::exchange(m_isWanted, false)) {
        showReadAhead();
    }
}

void ProductTableModel::showReadAhead()
{
    MUST(m_readAhead.has_value());
    std::vector<Product> page = std::move(*m_readAhead);
    m_readAhead.reset();
    if (!page.empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(page.size()) - 1);
        std::ranges::move(page, std::back_inserter(m_products));
        endInsertRows();
    }
    readAhead();
}

bool ProductTableModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && (m_readAhead || m_next);
}

void ProductTableModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent)) {
        return;
    }
    if (m_readAhead) {
        showReadAhead();
        return;
    }
    m_isWanted = true;
    readAhead();
}

const Product& ProductTableModel::productAt(int row) const
{
    return m_products[static_cast<std::size_t>(row)];
}

std::optional<int> ProductTableModel::rowOf(ProductId id) const
{
    const auto place = std::ranges::find(m_products, id, &Product::id);
    if (place == m_products.end()) {
        return std::nullopt;
    }
    return static_cast<int>(place - m_products.begin());
}

void ProductTableModel::replace(const Product& product)
{
    const auto present = rowOf(product.id);
    if (!present) {
        return;
    }
    const int row = *present;
    const int place = placeFor(product, row);
    if (place == rowCount() - 1 && place != row && (m_next || m_readAhead)) {
        // It belongs to a page that was not read yet, or to the end of this one.
        askAgain();
        return;
    }
    if (place != row) {
        // Qt counts the destination before the row is taken out.
        beginMoveRows({}, row, row, {}, place > row ? place + 1 : place);
        m_products.erase(m_products.begin() + row);
        m_products.insert(m_products.begin() + place, product);
        endMoveRows();
    } else {
        m_products[static_cast<std::size_t>(row)] = product;
    }
    Q_EMIT dataChanged(index(place, 0), index(place, ColumnCount - 1));
}

int ProductTableModel::placeFor(const Product& product, int present) const
{
    int place = 0;
    for (int row = 0; row < rowCount(); ++row) {
        place += row != present && isBefore(productAt(row), product, m_query) ? 1 : 0;
    }
    return place;
}

int ProductTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_products.size());
}

int ProductTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ProductTableModel::textOf(const Product& product, int column) const
{
    switch (column) {
    case Code:
        return QString::fromStdString(product.details.code);
    case Name:
        return QString::fromStdString(product.details.name);
    case Price:
        return moneyText(product.details.price, m_session.format());
    case Stock:
        //: In the stock column: none left.
        return product.stock <= 0 ? tr("Sold out") : countText(product.stock);
    default:
        return {};
    }
}

QVariant ProductTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Product& product = productAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return textOf(product, column);
    case Qt::TextAlignmentRole:
        return int((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case static_cast<int>(CellRole::Bold):
        return column == Name || column == Price;
    case static_cast<int>(CellRole::SecondLine):
        return column == Name ? detailOf(product.details) : QString();
    case static_cast<int>(CellRole::Badge):
        return column == Name ? lowStockBadge(product.stock, product.details.lowStockAt)
                              : QString();
    case static_cast<int>(CellRole::Picture):
    case static_cast<int>(CellRole::Initial):
        return column == Name ? pictureOf(product, role) : QVariant();
    case static_cast<int>(CellRole::Greyed):
        return !product.details.isActive;
    case static_cast<int>(CellRole::Tone):
        return column == Stock && product.stock <= 0 ? QVariant(static_cast<int>(Tone::Refused))
                                                     : QVariant();
    default:
        return {};
    }
}

QVariant ProductTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Code:
        //: Column of the list of products.
        return tr("Code");
    case Name:
        //: Column of the list of products.
        return tr("Product");
    case Price:
        //: Column of the list of products.
        return tr("Price");
    case Stock:
        //: Column of the list of products.
        return tr("Stock");
    default:
        return {};
    }
}

} // namespace jangbu::ui
