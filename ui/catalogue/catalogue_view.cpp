#include "ui/catalogue/catalogue_view.h"

#include "ui/catalogue/edit/product_sheet.h"
#include "ui/catalogue/import/import_sheet.h"
#include "ui/catalogue/product_detail_panel.h"
#include "ui/catalogue/stock_sheet.h"
#include "ui/control/field/search_field.h"
#include "ui/control/key/chip_bar.h"
#include "ui/control/key/key_button.h"
#include "ui/control/list/scroll_bar_place.h"
#include "ui/control/list/table_view.h"
#include "ui/control/panel.h"
#include "ui/control/surface/empty_state.h"
#include "ui/export/key/export_sheet.h"
#include "ui/scan/scan_code.h"
#include "ui/shell/key/key_map.h"
#include "ui/theme/layout.h"
#include "ui/theme/text_role.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

namespace jangbu::ui {

namespace {

constexpr int listStretch = 8;
constexpr int detailStretch = 5;
constexpr int codeWidth = 130;
constexpr int priceWidth = 130;
constexpr int stockWidth = 110;

constexpr std::array filters{
    CatalogueFilter::All,
    CatalogueFilter::Low,
    CatalogueFilter::SoldOut,
    CatalogueFilter::Inactive
};

std::optional<ProductOrder> orderOf(int column)
{
    switch (column) {
    case ProductTableModel::Name:
        return ProductOrder::Name;
    case ProductTableModel::Price:
        return ProductOrder::Price;
    case ProductTableModel::Stock:
        return ProductOrder::Stock;
    default:
        return std::nullopt;
    }
}

int columnOf(ProductOrder order)
{
    switch (order) {
    case ProductOrder::Name:
        return ProductTableModel::Name;
    case ProductOrder::Price:
        return ProductTableModel::Price;
    case ProductOrder::Stock:
        return ProductTableModel::Stock;
    }
    return ProductTableModel::Name;
}

} // namespace

CatalogueView::CatalogueView(
    CatalogueModel& model,
    PictureShelf& pictures,
    const KeyMap& keys,
    QWidget* parent
)
    : QWidget(parent)
    , m_model(model)
    , m_detail(new ProductDetailPanel(model, pictures))
    , m_productSheet(new ProductSheet(model, pictures, this))
    , m_stockSheet(new StockSheet(model, this))
{
    auto* const row = makeRow(space::two, this);
    setPadding(row, space::two);
    row->addWidget(makeListPanel(keys), listStretch);
    row->addWidget(m_detail, detailStretch);
    connectModel();
    for (const QKeySequence& key : keys.keysFor(KeyAction::Search)) {
        auto* const shortcut = new QShortcut(key, this);
        connect(shortcut, &QShortcut::activated, this, &CatalogueView::focusSearch);
    }
    showCategories();
    showOrder();
    showRights();
}

Panel* CatalogueView::makeListPanel(const KeyMap& keys)
{
    auto* const panel = new Panel;
    auto* const head = makeRow(space::one);
    //: Placeholder of the field that narrows the list of products.
    m_search = new SearchField(tr("Part of a name or code"));
    m_search->setAccessibleName(tr("Find a product"));
    m_search->setKeyCap(keys.capFor(KeyAction::Search));
    m_search->installEventFilter(this);
    head->addWidget(m_search, 1);
    //: Key that opens the form of a new product.
    m_new = new KeyButton(tr("New product"));
    m_new->setIconName(IconName::Plus);
    head->addWidget(m_new);
    //: Key that brings products in from a file.
    m_import = new KeyButton(tr("Import"));
    m_import->setIconName(IconName::Import);
    head->addWidget(m_import);
    //: Key that saves the list of products as a file.
    m_export = new KeyButton(IconName::Download, tr("Export"), KeyKind::Plain);
    head->addWidget(m_export);
    panel->body()->addLayout(head);
    //: Accessible name of the tabs of categories.
    m_categories = new ChipBar(tr("Category"));
    panel->body()->addWidget(m_categories);
    auto* const narrow = makeRow(space::one);
    //: Accessible name of the keys that narrow the list.
    m_filters = new ChipBar(tr("Show"));
    //: What the list of products shows.
    m_filters->setChips({tr("All products"), tr("Low"), tr("Sold out"), tr("Not on sale")});
    m_count = makeLabel({}, TextRole::Small, Tone::Second);
    narrow->addWidget(m_filters, 1);
    narrow->addWidget(m_count);
    panel->body()->addLayout(narrow);
    makeTable();
    panel->body()->addWidget(m_tableOrNothing, 1);
    connect(m_search, &SearchField::composedTextChanged, &m_model, &CatalogueModel::search);
    connect(m_search, &SearchField::returnPressed, this, &CatalogueView::focusTable);
    connect(m_new, &KeyButton::clicked, this, &CatalogueView::makeNew);
    connect(m_import, &KeyButton::clicked, this, &CatalogueView::openImport);
    connect(m_export, &KeyButton::clicked, this, &CatalogueView::openExport);
    connect(m_categories, &ChipBar::currentChanged, this, [this](int chip) {
        m_model.setCategory(chip - 1);
    });
    connect(m_filters, &ChipBar::currentChanged, this, [this](int chip) {
        m_model.setFilter(filters.at(static_cast<std::size_t>(chip)));
    });
    return panel;
}

void CatalogueView::makeTable()
{
    //: Accessible name of a list.
    m_table = new TableView(tr("Products"));
    m_table->setModel(&m_model.products());
    m_table->installEventFilter(this);
    m_table->setTallRows(true);
    keepScrollBarPlace(*m_table);
    m_table->setStretchColumn(ProductTableModel::Name);
    m_table->setColumnWidth(ProductTableModel::Code, codeWidth);
    m_table->setColumnWidth(ProductTableModel::Price, priceWidth);
    m_table->setColumnWidth(ProductTableModel::Stock, stockWidth);
    m_table->horizontalHeader()->setSectionsClickable(true);
    m_table->horizontalHeader()->setSortIndicatorShown(true);
    m_nothing = new EmptyState(IconName::Box, {}, {});
    m_tableOrNothing = new QStackedWidget;
    m_tableOrNothing->addWidget(m_table);
    m_tableOrNothing->addWidget(m_nothing);
    connect(m_table, &TableView::currentRowChanged, &m_model, &CatalogueModel::choose);
    connect(m_table, &TableView::activated, this, &CatalogueView::editChosen);
    connect(m_table, &TableView::nearEnd, this, [this] { m_model.products().fetchMore({}); });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) {
        if (const auto order = orderOf(column)) {
            m_model.sortBy(*order);
        }
        showOrder();
    });
}

void CatalogueView::connectModel()
{
    connect(&m_model.products(), &ProductTableModel::answered, this, &CatalogueView::showAnswer);
    connect(
        &m_model.products(),
        &ProductTableModel::picturesChanged,
        m_table->viewport(),
        qOverload<>(&QWidget::update)
    );
    connect(&m_model, &CatalogueModel::categoriesChanged, this, &CatalogueView::showCategories);
    connect(&m_model, &CatalogueModel::changed, this, &CatalogueView::showRights);
    connect(&m_model, &CatalogueModel::codeFound, this, &CatalogueView::showFound);
    connect(&m_model, &CatalogueModel::codeRefused, this, [] { QApplication::beep(); });
    connect(m_detail, &ProductDetailPanel::editAsked, this, &CatalogueView::editChosen);
    connect(m_detail, &ProductDetailPanel::stockAsked, this, &CatalogueView::changeStock);
}

void CatalogueView::showCategories()
{
    //: The first tab of the categories.
    m_categories->setChips(QStringList{tr("All")} + m_model.categories());
}

void CatalogueView::useImport(ImportModel& import)
{
    m_importSheet = new ImportSheet(import, this);
    connect(&import, &ImportModel::imported, &m_model, &CatalogueModel::refresh);
    showRights();
}

void CatalogueView::openImport()
{
    if (m_importSheet != nullptr) {
        m_importSheet->begin();
    }
}

void CatalogueView::useExport(ExportModel& exports)
{
    m_exports = &exports;
    m_exportSheet = new ExportSheet(exports, this);
    showRights();
}

void CatalogueView::openExport()
{
    if (m_exportSheet != nullptr) {
        m_exportSheet->openWith({{m_model.exportTable(), {}}});
    }
}

bool CatalogueView::takeScan(const QString& code)
{
    if (!std::holds_alternative<ProductCode>(readScan(code.toStdString()))) {
        return false;
    }
    if (m_productSheet->isOpen()) {
        m_productSheet->addBarcode(code);
    } else if (m_stockSheet->isOpen() || (m_importSheet != nullptr && m_importSheet->isOpen())) {
        QApplication::beep(); // another product must not slip under what is being entered
    } else {
        m_model.showCode(code);
    }
    return true;
}

void CatalogueView::showFound(const QString& productCode)
{
    m_categories->setCurrent(0);
    m_filters->setCurrent(0);
    m_search->setText(productCode);
}

void CatalogueView::showRights()
{
    m_new->setVisible(m_model.canEdit());
    m_import->setVisible(m_importSheet != nullptr && m_model.canImport());
    m_export->setVisible(m_exports != nullptr && m_exports->isAllowed());
}

void CatalogueView::showOrder()
{
    m_table->horizontalHeader()->setSortIndicator(
        columnOf(m_model.order()),
        m_model.isDescending() ? Qt::DescendingOrder : Qt::AscendingOrder
    );
}

void CatalogueView::showAnswer(bool isRead)
{
    m_count->setText(isRead ? m_model.countLine() : QString());
    m_tableOrNothing->setCurrentIndex(m_model.products().rowCount() > 0 ? 0 : 1);
    if (!isRead) {
        //: Products could not be read from the book.
        m_nothing->setTexts(
            tr("The book cannot be read now"),
            tr("Open the screen again in a moment; nothing is lost.")
        );
    } else if (m_model.isNarrowed()) {
        //: No product answers the search, the category and the filter.
        m_nothing->setTexts(
            tr("No such product"),
            tr("Change the search or choose another category or filter.")
        );
    } else {
        //: The shop has no products.
        m_nothing->setTexts(
            tr("No products yet"),
            m_model.canImport() ? tr("Add the first one with the key above, or import a file.")
                                : tr("Add the first one with the key above.")
        );
    }
    const auto& product = m_model.product();
    const auto row = product ? m_model.products().rowOf(product->id) : std::nullopt;
    if (row) {
        m_table->setCurrentIndex(m_model.products().index(*row, ProductTableModel::Name));
    }
}

void CatalogueView::showFilter(CatalogueFilter filter)
{
    for (std::size_t chip = 0; chip < filters.size(); ++chip) {
        if (filters.at(chip) == filter) {
            m_filters->setCurrent(static_cast<int>(chip));
        }
    }
}

void CatalogueView::editChosen()
{
    if (m_model.canEdit() && !m_model.isSending() && m_model.product()) {
        m_productSheet->openChosen();
    }
}

void CatalogueView::makeNew()
{
    if (m_model.canEdit() && !m_model.isSending()) {
        m_productSheet->openNew();
    }
}

void CatalogueView::changeStock(StockChange change)
{
    const bool isAllowed = change == StockChange::Receive ? m_model.canEdit() : m_model.canCount();
    if (isAllowed) {
        m_stockSheet->openFor(change);
    }
}

void CatalogueView::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CatalogueView::focusTable()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void CatalogueView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_model.refresh();
    m_search->setFocus(Qt::OtherFocusReason);
}

void CatalogueView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_search->hasFocus()) {
        focusSearch();
    } else if (!searchesFor(*event)) {
        QWidget::keyPressEvent(event);
    }
}

// Down leads from the search into the list; what is typed in the list is searched.
bool CatalogueView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        auto* const press = dynamic_cast<QKeyEvent*>(event);
        if (watched == m_search && press != nullptr && press->key() == Qt::Key_Down) {
            focusTable();
            return true;
        }
        if (watched == m_table && press != nullptr && searchesFor(*press)) {
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool CatalogueView::searchesFor(const QKeyEvent& press)
{
    const QString text = press.text();
    if (text.size() != 1 || !text[0].isPrint() || text[0].isSpace()) {
        return false;
    }
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->setText(text);
    return true;
}

} // namespace jangbu::ui
