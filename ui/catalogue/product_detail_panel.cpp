#include "ui/catalogue/product_detail_panel.h"

#include "ui/catalogue/detail_rows_model.h"
#include "ui/control/amount_row.h"
#include "ui/control/elided_label.h"
#include "ui/control/hairline.h"
#include "ui/control/key/key_button.h"
#include "ui/control/key/segment.h"
#include "ui/control/list/picture_label.h"
#include "ui/control/list/table_view.h"
#include "ui/control/panel.h"
#include "ui/control/surface/empty_state.h"
#include "ui/control/surface/notice_line.h"
#include "ui/picture/picture_shelf.h"
#include "ui/text/name_text.h"
#include "ui/text/stock_text.h"
#include "ui/theme/layout.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace jangbu::ui {

namespace {

constexpr int changeWidth = 110;
constexpr int resultWidth = 120;

Tone stockTone(const Product& product)
{
    switch (stockLevelOf(product.stock, product.details.lowStockAt)) {
    case StockLevel::Enough:
        return Tone::Ink;
    case StockLevel::Low:
        return Tone::Attention;
    case StockLevel::SoldOut:
        return Tone::Refused;
    }
    return Tone::Ink;
}

QString factsOf(const ProductDetails& details)
{
    QStringList parts;
    for (const std::string& part : {details.code, details.category, details.unit}) {
        if (!part.empty()) {
            parts << QString::fromStdString(part);
        }
    }
    parts << taxClassText(details.taxClass);
    for (const std::string& barcode : details.barcodes) {
        parts << QString::fromStdString(barcode);
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

ProductDetailPanel::ProductDetailPanel(
    CatalogueModel& model,
    PictureShelf& pictures,
    QWidget* parent
)
    : QWidget(parent), m_model(model), m_pictures(pictures), m_detailOrHint(new QStackedWidget)
{
    connect(&m_pictures, &PictureShelf::known, this, &ProductDetailPanel::showPicture);
    connect(&m_pictures, &PictureShelf::arrived, this, &ProductDetailPanel::showPicture);
    auto* const whole = makeColumn(space::none, this);
    auto* const panel = new Panel;
    whole->addWidget(panel);
    m_detailOrHint->addWidget(makeDetail());
    m_detailOrHint->addWidget(new EmptyState(
        IconName::Box,
        //: No product is chosen on the catalogue screen yet.
        tr("Choose a product"),
        tr("Its price history, its sales and why its stock is what it is are shown here.")
    ));
    panel->body()->addWidget(m_detailOrHint, 1);
    connect(&m_model, &CatalogueModel::changed, this, &ProductDetailPanel::showModel);
    showModel();
}

QWidget* ProductDetailPanel::makeDetail()
{
    auto* const detail = new QWidget;
    auto* const column = makeColumn(space::one, detail);
    m_name = new ElidedLabel({}, TextRole::Heading);
    m_what = new ElidedLabel({}, TextRole::Small);
    setTone(m_what, Tone::Second);
    m_picture = new PictureLabel;
    QVBoxLayout* const words = makeColumn(space::half);
    words->addStretch(1);
    words->addWidget(m_name);
    words->addWidget(m_what);
    words->addStretch(1);
    QHBoxLayout* const head = makeRow(space::inset);
    head->addWidget(m_picture);
    head->addLayout(words, 1);
    column->addLayout(head);
    column->addWidget(new Hairline);
    //: Before a product's price, VAT included.
    m_price = new AmountRow(tr("Price"), TextRole::Figure);
    //: Before how many of a product are left.
    m_stock = new AmountRow(tr("Stock"), TextRole::Figure);
    //: Before how many of a product were sold.
    m_sold = new AmountRow(tr("Sold in 7 days"));
    column->addWidget(m_price);
    column->addWidget(m_stock);
    column->addWidget(m_sold);
    m_notice = new NoticeLine;
    column->addWidget(m_notice);
    addKeys(column);
    //: Accessible name of the keys that choose what is told about a product.
    m_tabs = new Segment(tr("History"));
    //: What is told about a product: moves of its stock, its prices, its sales of the last days.
    m_tabs->setChoices({tr("Stock"), tr("Prices"), tr("Sales")});
    column->addWidget(m_tabs);
    m_pages = new QStackedWidget;
    //: Accessible names of lists about a product.
    addPage(tr("Why the stock is what it is"), m_model.moves());
    addPage(tr("Price history"), m_model.prices());
    addPage(tr("Sales of the last seven days"), m_model.days());
    column->addWidget(m_pages, 1);
    connect(m_tabs, &Segment::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    return detail;
}

void ProductDetailPanel::addKeys(QVBoxLayout* column)
{
    auto* const row = makeRow(space::one);
    //: Key: edit the product.
    m_edit = new KeyButton(tr("Edit"));
    //: Key: goods came in.
    m_receive = new KeyButton(tr("Receive"));
    //: Key: the stock was counted.
    m_count = new KeyButton(tr("Count"));
    //: Key: goods were lost or broken.
    m_damage = new KeyButton(tr("Damage"));
    for (KeyButton* const key : {m_edit, m_receive, m_count, m_damage}) {
        row->addWidget(key, 1);
    }
    column->addLayout(row);
    connect(m_edit, &KeyButton::clicked, this, &ProductDetailPanel::editAsked);
    connect(m_receive, &KeyButton::clicked, this, [this] {
        Q_EMIT stockAsked(StockChange::Receive);
    });
    connect(m_count, &KeyButton::clicked, this, [this] { Q_EMIT stockAsked(StockChange::Count); });
    connect(m_damage, &KeyButton::clicked, this, [this] {
        Q_EMIT stockAsked(StockChange::Damage);
    });
}

void ProductDetailPanel::addPage(const QString& accessibleName, DetailRowsModel& rows)
{
    auto* const table = new TableView(accessibleName);
    table->setModel(&rows);
    table->setTallRows(true);
    table->setStretchColumn(DetailRowsModel::What);
    table->setColumnWidth(DetailRowsModel::Change, changeWidth);
    table->setColumnWidth(DetailRowsModel::Result, resultWidth);
    table->horizontalHeader()->hide();
    table->setSelectionMode(QAbstractItemView::NoSelection);
    m_pages->addWidget(table);
}

void ProductDetailPanel::showPage(int page)
{
    m_tabs->setCurrent(page);
}

void ProductDetailPanel::showPicture()
{
    const auto& product = m_model.product();
    m_picture->setVisible(product && m_pictures.hasAny());
    if (product) {
        const QString name = QString::fromStdString(product->details.name);
        m_picture->setTile({m_pictures.picture(product->id), initialOf(name), false});
    }
}

void ProductDetailPanel::showModel()
{
    showPicture();
    const auto& product = m_model.product();
    m_detailOrHint->setCurrentIndex(product ? 0 : 1);
    if (product) {
        m_name->setText(QString::fromStdString(product->details.name));
        m_what->setText(factsOf(product->details));
        m_stock->setAmountTone(stockTone(*product));
    }
    m_price->setAmount(m_model.priceText());
    m_stock->setAmount(m_model.stockText());
    m_sold->setAmount(m_model.soldText());
    m_notice->tell(m_model.notice());
    m_edit->setVisible(m_model.canEdit());
    m_receive->setVisible(m_model.canEdit());
    m_count->setVisible(m_model.canCount());
    m_damage->setVisible(m_model.canCount());
    for (KeyButton* const key : {m_edit, m_receive, m_count, m_damage}) {
        key->setEnabled(!m_model.isSending());
    }
}

} // namespace jangbu::ui
