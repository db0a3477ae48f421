#include "ui/catalogue/catalogue_model.h"

#include "core/result/must.h"
#include "ui/dispatch/dispatch.h"
#include "ui/export/product_rows.h"
#include "ui/scan/product_lookup.h"
#include "ui/shell/session_model.h"
#include "ui/text/error_text.h"
#include "ui/text/money_text.h"
#include "ui/text/number_text.h"
#include "ui/text/stock_text.h"

#include <utility>

namespace jangbu::ui {

namespace {

constexpr std::size_t movesShown = 200;

} // namespace

CatalogueModel::CatalogueModel(const CataloguePorts& ports)
    : m_ports(ports), m_products(ports.catalogue, ports.dispatch, ports.session)
{
    m_query.active = ActiveFilter::Any;
    connect(&ports.session, &SessionModel::openChanged, this, &CatalogueModel::changed);
    connect(&ports.session, &SessionModel::staffChanged, this, &CatalogueModel::changed);
}

void CatalogueModel::search(const QString& text)
{
    const std::string wanted = text.trimmed().toStdString();
    if (wanted != m_query.text) {
        m_query.text = wanted;
        ask();
    }
}

void CatalogueModel::setCategory(int place)
{
    m_query.category.reset();
    if (place >= 0 && place < m_categories.size()) {
        m_query.category = m_categories[place].toStdString();
    }
    ask();
}

void CatalogueModel::setFilter(CatalogueFilter filter)
{
    m_filter = filter;
    m_query.stock = StockFilter::Any;
    m_query.active = ActiveFilter::Active;
    switch (filter) {
    case CatalogueFilter::All:
        m_query.active = ActiveFilter::Any;
        break;
    case CatalogueFilter::Low:
        m_query.stock = StockFilter::Low;
        break;
    case CatalogueFilter::SoldOut:
        m_query.stock = StockFilter::SoldOut;
        break;
    case CatalogueFilter::Inactive:
        m_query.active = ActiveFilter::Inactive;
        break;
    }
    ask();
}

void CatalogueModel::sortBy(ProductOrder order)
{
    m_query.isDescending = order == m_query.order && !m_query.isDescending;
    m_query.order = order;
    ask();
}

void CatalogueModel::ask()
{
    m_products.ask(m_query);
}

void CatalogueModel::showCode(const QString& code)
{
    m_ports.dispatch.run(
        Lane::Reading,
        this,
        [&catalogue = m_ports.catalogue, text = code.toStdString()] {
            return productOfCode(catalogue, text);
        },
        [this, code](const Read<std::optional<Product>>& found) {
            if (!found) {
                tell(readErrorText(found.error()));
                Q_EMIT codeRefused();
            } else if (!*found) {
                //: A code was scanned in the catalogue; %1 is the code.
                tell(tr("No product has the code %1.").arg(code));
                Q_EMIT codeRefused();
            } else {
                lookAt(**found);
                Q_EMIT codeFound(QString::fromStdString((*found)->details.code));
            }
        }
    );
}

bool CatalogueModel::isNarrowed() const
{
    return !m_query.text.empty() || m_query.category || m_filter != CatalogueFilter::All;
}

QString CatalogueModel::countLine() const
{
    //: Under the list of products: how many there are.
    return tr("%1 products").arg(countText(m_products.totalCount()));
}

ExportTable CatalogueModel::exportTable() const
{
    return productTable(m_ports.catalogue, m_query, countLine());
}

void CatalogueModel::refresh()
{
    ask();
    loadCategories();
    if (m_product) {
        loadDetail(m_product->id);
    }
}

void CatalogueModel::loadCategories()
{
    m_ports.dispatch.run(
        Lane::Reading,
        this,
        [&catalogue = m_ports.catalogue] { return catalogue.categories(); },
        [this](const Read<std::vector<CategoryCount>>& counts) {
            if (counts) {
                takeCategories(*counts);
            }
        }
    );
}

void CatalogueModel::takeCategories(const std::vector<CategoryCount>& counts)
{
    QStringList names;
    for (const CategoryCount& count : counts) {
        if (!count.category.empty()) {
            names << QString::fromStdString(count.category);
        }
    }
    if (names == m_categories) {
        return;
    }
    m_categories = names;
    if (m_query.category) {
        m_query.category.reset();
        ask();
    }
    Q_EMIT categoriesChanged();
}

void CatalogueModel::choose(int row)
{
    if (row < 0 || row >= m_products.rowCount()) {
        return;
    }
    const Product product = m_products.productAt(row);
    if (!m_product || m_product->id != product.id) {
        lookAt(product);
    }
}

void CatalogueModel::lookAt(const Product& product)
{
    m_product = product;
    m_notice = {};
    clearDetail();
    loadDetail(product.id);
    Q_EMIT changed();
}

void CatalogueModel::clearDetail()
{
    m_moves.setRows({});
    m_prices.setRows({});
    m_days.setRows({});
    m_soldUnits = 0;
}

void CatalogueModel::loadDetail(ProductId id)
{
    const Instant now = m_ports.clock.now();
    const Instant from = salesDaysFrom(now, m_ports.session.format());
    m_ports.dispatch.run(
        Lane::Reading,
        this,
        [&catalogue = m_ports.catalogue, id, from, to = Instant{now.us + usPerHour}] {
            return Detail{
                catalogue.product(id),
                catalogue.stockMoves(id, 0, movesShown),
                catalogue.priceHistory(id),
                catalogue.salesOf(id, from, to)
            };
        },
        [this, id](const Detail& detail) {
            if (m_product && m_product->id == id) {
                takeDetail(detail);
            }
        }
    );
}

void CatalogueModel::takeDetail(const Detail& detail)
{
    if (!detail.product || !detail.moves || !detail.prices || !detail.sales) {
        //: A product's moves and prices could not be read from the book.
        say(NoticeTone::Attention, tr("The book cannot be read now. Choose it again."));
        return;
    }
    const Instant now = m_ports.clock.now();
    const ShopFormat& format = m_ports.session.format();
    if (*detail.product) {
        m_product = **detail.product;
        m_products.replace(*m_product);
    }
    m_moves.setRows(stockRows(*detail.moves, now, format));
    m_prices.setRows(priceRows(*detail.prices, format));
    m_days.setRows(dayRows(*detail.sales, now, format));
    m_soldUnits = 0;
    for (const ProductHourSales& hour : *detail.sales) {
        m_soldUnits += hour.units;
    }
    Q_EMIT changed();
}

QString CatalogueModel::priceText() const
{
    return m_product ? moneyText(m_product->details.price, m_ports.session.format()) : QString();
}

QString CatalogueModel::stockText() const
{
    return m_product ? unitsText(m_product->stock) : QString();
}

QString CatalogueModel::soldText() const
{
    return unitsText(m_soldUnits);
}

} // namespace jangbu::ui
