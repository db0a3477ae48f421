#include "ui/catalogue/catalogue_model.h"

#include "core/limit/limits.h"
#include "core/result/must.h"
#include "ui/dispatch/dispatch.h"
#include "ui/dispatch/submitter.h"
#include "ui/shell/session_model.h"
#include "ui/text/error_text.h"
#include "ui/text/money_text.h"
#include "ui/text/number_text.h"
#include "ui/text/refusal_text.h"
#include "ui/text/stock_text.h"

#include <utility>

namespace jangbu::ui {

namespace {

constexpr std::size_t movesShown = 200;

CommandBody
bodyOf(StockChange change, ProductId product, std::int64_t quantity, const std::string& note)
{
    switch (change) {
    case StockChange::Receive:
        return ReceiveStock{product, quantity, false, note};
    case StockChange::Count:
        return CountStock{product, quantity, note};
    case StockChange::Damage:
        return DamageStock{product, quantity, note};
    }
    MUST(false);
}

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

bool CatalogueModel::isNarrowed() const
{
    return !m_query.text.empty() || m_query.category || m_filter != CatalogueFilter::All;
}

QString CatalogueModel::countLine() const
{
    //: Under the list of products: how many there are.
    return tr("%1 products").arg(countText(m_products.totalCount()));
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
    const Product& product = m_products.productAt(row);
    if (m_product && m_product->id == product.id) {
        return;
    }
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
        say(CatalogueNotice::Tone::Attention, tr("The book cannot be read now. Choose it again."));
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

bool CatalogueModel::canEdit() const
{
    return m_ports.session.may(Act::EditProducts);
}

bool CatalogueModel::canCount() const
{
    return m_ports.session.may(Act::CountStock);
}

bool CatalogueModel::canImport() const
{
    return m_ports.session.may(Act::Import);
}

ProductEntry CatalogueModel::entry() const
{
    return m_product ? entryOf(m_product->details, m_ports.session.format()) : newEntry();
}

ProductEntry CatalogueModel::newEntry() const
{
    ProductEntry entry;
    if (m_query.category) {
        entry.category = QString::fromStdString(*m_query.category);
    }
    return entry;
}

void CatalogueModel::saveChosen(const ProductEntry& entry)
{
    if (m_product) {
        save(m_product->id, entry);
    }
}

void CatalogueModel::saveNew(const ProductEntry& entry)
{
    save(ProductId{m_ports.submitter.newId().uuid}, entry);
}

void CatalogueModel::save(ProductId id, const ProductEntry& entry)
{
    if (m_isSending) {
        return;
    }
    const auto details = detailsFrom(entry, m_ports.session.format());
    if (!details) {
        Q_EMIT productRefused(details.error().field, details.error().text);
        return;
    }
    send(
        SaveProduct{id, *details},
        [this, product = Product{id, *details, 0, 0}](const Answer& answer) {
            takeSaved(product, answer);
        }
    );
}

void CatalogueModel::send(CommandBody body, std::function<void(const Answer&)> take)
{
    m_isSending = true;
    Q_EMIT changed();
    m_ports.submitter.submit(
        m_ports.submitter.make(std::move(body)),
        this,
        {[this, take = std::move(take)](const Answer& answer) {
             m_isSending = false;
             take(answer);
         },
         [this](SubmitError error) { say(CatalogueNotice::Tone::Attention, checkingText(error)); }}
    );
}

void CatalogueModel::takeSaved(const Product& product, const Answer& answer)
{
    if (!answer || !isAccepted(*answer)) {
        const auto* const refused = answer ? std::get_if<Refused>(&*answer) : nullptr;
        m_notice = {};
        Q_EMIT changed();
        Q_EMIT productRefused(
            refused == nullptr ? ProductField::Form : fieldOf(refused->reason),
            whyNot(answer)
        );
        return;
    }
    const bool isNew = !m_product || m_product->id != product.id;
    if (isNew) {
        m_product = product;
        clearDetail();
        ask();
    }
    loadDetail(product.id);
    loadCategories();
    //: After a product was edited, or a new one was made.
    say(CatalogueNotice::Tone::Info, isNew ? tr("The product was added.") : tr("Saved."));
    Q_EMIT changeDone();
}

QString CatalogueModel::stockAfter(StockChange change, const QString& quantity) const
{
    const auto count = countFromEntry(quantity);
    if (!count || !m_product || *count > limit::stockPerProduct) {
        return {};
    }
    std::int64_t after = *count;
    switch (change) {
    case StockChange::Receive:
        after = m_product->stock + *count;
        break;
    case StockChange::Count:
        break;
    case StockChange::Damage:
        after = m_product->stock - *count;
        break;
    }
    return unitsText(after);
}

void CatalogueModel::changeStock(StockChange change, const QString& quantity, const QString& note)
{
    if (!m_product || m_isSending) {
        return;
    }
    const auto count = countFromEntry(quantity);
    if (!count) {
        Q_EMIT stockRefused(sentenceOf({StockRefusal::QuantityOutOfRange, {}, {}, {}}));
        return;
    }
    send(
        bodyOf(change, m_product->id, *count, note.trimmed().toStdString()),
        [this, id = m_product->id](const Answer& answer) { takeStock(id, answer); }
    );
}

void CatalogueModel::takeStock(ProductId id, const Answer& answer)
{
    if (!answer || !isAccepted(*answer)) {
        m_notice = {};
        Q_EMIT changed();
        Q_EMIT stockRefused(whyNot(answer));
        return;
    }
    const auto& stock = std::get<StockChanged>(std::get<Accepted>(*answer));
    if (m_product && m_product->id == id) {
        m_product->stock = stock.after;
        m_products.replace(*m_product);
        loadDetail(id);
    }
    //: After the stock was changed; %1 is before, %2 after it.
    const QString text = tr("Stock %1 → %2.").arg(countText(stock.before), countText(stock.after));
    say(CatalogueNotice::Tone::Info, text);
    Q_EMIT changeDone();
}

void CatalogueModel::say(CatalogueNotice::Tone tone, const QString& text)
{
    m_notice = {tone, text};
    Q_EMIT changed();
}

void CatalogueModel::tell(const QString& text)
{
    say(CatalogueNotice::Tone::Refused, text);
}

QString CatalogueModel::sentenceOf(const Refused& refused) const
{
    const QString name = m_product ? QString::fromStdString(m_product->details.name) : QString();
    return refusalText(
        refused,
        {m_ports.session.format(), m_ports.session.shop(), [name](ProductId) { return name; }}
    );
}

QString CatalogueModel::whyNot(const Answer& answer) const
{
    if (!answer) {
        return submitErrorText(answer.error());
    }
    const auto* const refused = std::get_if<Refused>(&*answer);
    return refused == nullptr ? QString() : sentenceOf(*refused);
}

} // namespace jangbu::ui
