// The part of the catalogue that is about changing it.
#include "core/limit/limits.h"
#include "core/result/must.h"
#include "ui/catalogue/catalogue_model.h"
#include "ui/dispatch/dispatch.h"
#include "ui/dispatch/submitter.h"
#include "ui/shell/session_model.h"
#include "ui/text/error_text.h"
#include "ui/text/number_text.h"
#include "ui/text/refusal_text.h"
#include "ui/text/stock_text.h"

#include <ranges>
#include <utility>

namespace jangbu::ui {

namespace {

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

ProductEntry CatalogueModel::beginEdit()
{
    m_edited = m_product;
    return m_product ? entryOf(m_product->details, m_ports.session.format()) : beginNew();
}

ProductEntry CatalogueModel::beginNew()
{
    m_edited.reset();
    ProductEntry entry;
    if (m_query.category) {
        entry.category = QString::fromStdString(*m_query.category);
    }
    return entry;
}

void CatalogueModel::save(const ProductEntry& entry)
{
    if (m_isSending) {
        return;
    }
    const auto details = detailsFrom(entry, m_ports.session.format());
    if (!details) {
        // The first field of the form last: the focus stays there.
        for (const EntryFault& fault : details.error() | std::views::reverse) {
            Q_EMIT productRefused(fault.field, fault.text);
        }
    } else if (m_edited) {
        saveUnlessChanged(*m_edited, *details);
    } else {
        send(ProductId{m_ports.submitter.newId().uuid}, *details, true);
    }
}

// What another counter saved since the form was opened is not written over unseen.
void CatalogueModel::saveUnlessChanged(const Product& edited, const ProductDetails& details)
{
    m_isSending = true;
    Q_EMIT changed();
    m_ports.dispatch.run(
        Lane::Reading,
        this,
        [&catalogue = m_ports.catalogue, id = edited.id] { return catalogue.product(id); },
        [this, edited, details](const Read<std::optional<Product>>& now) {
            m_isSending = false;
            if (!now) {
                Q_EMIT changed();
                Q_EMIT productRefused(ProductField::Form, readErrorText(now.error()));
            } else if (*now && (*now)->details != edited.details) {
                takeOthersEdit(edited, details, **now);
            } else {
                send(edited.id, details, false);
            }
        }
    );
}

void CatalogueModel::takeOthersEdit(
    const Product& edited,
    const ProductDetails& details,
    const Product& now
)
{
    const ShopFormat& format = m_ports.session.format();
    m_edited = now;
    Q_EMIT changed();
    Q_EMIT entryMerged(mergedEntry(
        entryOf(edited.details, format),
        entryOf(details, format),
        entryOf(now.details, format)
    ));
    Q_EMIT productRefused(
        ProductField::Form,
        //: Two counters edit one product; what this one did not touch shows the other's values now.
        tr("Somebody else has changed this product meanwhile. Nothing was saved: look at the form "
           "again, then save.")
    );
}

void CatalogueModel::send(ProductId id, const ProductDetails& details, bool isNew)
{
    const ProductId lookedAt = m_product ? m_product->id : ProductId{};
    send(
        SaveProduct{id, details},
        [this, product = Product{id, details, 0, 0}, isNew, lookedAt](const Answer& answer) {
            const bool hasMovedOn = lookedAt != (m_product ? m_product->id : ProductId{});
            takeSaved(product, answer, isNew && !hasMovedOn);
        }
    );
}

void CatalogueModel::send(CommandBody body, std::function<void(const Answer&)> take)
{
    const auto command = m_ports.submitter.make(std::move(body));
    if (!command) {
        return;
    }
    m_isSending = true;
    Q_EMIT changed();
    m_ports.submitter.submit(
        *command,
        this,
        {[this, take = std::move(take)](const Answer& answer) {
             m_isSending = false;
             take(answer);
         },
         [this](SubmitError error) { say(NoticeTone::Attention, checkingText(error)); }}
    );
}

void CatalogueModel::takeSaved(const Product& product, const Answer& answer, bool isShownNext)
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
    if (m_edited && m_edited->id == product.id) {
        m_edited->details = product.details;
    }
    const bool isLookedAt = m_product && m_product->id == product.id;
    if (isShownNext) {
        m_product = product;
        clearDetail();
    }
    if (isShownNext || isLookedAt) {
        loadDetail(product.id);
    }
    if (!isLookedAt) {
        ask(); // its row is new, or nobody reads it again
    }
    loadCategories();
    //: After a product was edited or a new one was made; %1 is its name.
    const QString text = tr("%1 is saved.").arg(QString::fromStdString(product.details.name));
    say(NoticeTone::Info, text);
    Q_EMIT productSaved(product.id);
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
    say(NoticeTone::Info, text);
    Q_EMIT changeDone();
}

void CatalogueModel::say(NoticeTone tone, const QString& text)
{
    m_notice = {tone, text};
    Q_EMIT changed();
}

void CatalogueModel::tell(const QString& text)
{
    say(NoticeTone::Refused, text);
}

QString CatalogueModel::sentenceOf(const Refused& refused) const
{
    const QString name = m_product ? QString::fromStdString(m_product->details.name) : QString();
    return refusalText(
        refused,
        {m_ports.session.format(),
         m_ports.session.shop(),
         [name](ProductId) { return QString(name); }}
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
