#include "ui/sell/sell_view.h"

#include "core/result/must.h"
#include "ui/control/field/search_field.h"
#include "ui/control/list/product_grid.h"
#include "ui/control/surface/sheet.h"
#include "ui/receipt/reprint_list.h"
#include "ui/scan/scan_code.h"
#include "ui/sell/sheet/coupon_list.h"
#include "ui/sell/sheet/customer_finder.h"
#include "ui/sell/sheet/parked_list.h"
#include "ui/sell/sheet/price_entry.h"
#include "ui/sell/sheet/quantity_entry.h"
#include "ui/sell/zone/cart_list.h"
#include "ui/sell/zone/cart_zone.h"
#include "ui/sell/zone/pay_zone.h"
#include "ui/sell/zone/product_zone.h"
#include "ui/theme/layout.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QShortcut>

namespace jangbu::ui {

namespace {

constexpr int productShare = 542;
constexpr int cartShare = 372;
constexpr int cartWidest = 520;
constexpr int finderWidth = 820;
constexpr int parkedWidth = 560;
constexpr int couponWidth = 560;
constexpr int reprintWidth = 860;
constexpr int quantityWidth = 376;
constexpr int priceWidth = 640;

bool isFunctionKey(int key)
{
    return key >= Qt::Key_F1 && key <= Qt::Key_F35;
}

bool isModifierKey(int key)
{
    return key >= Qt::Key_Shift && key <= Qt::Key_ScrollLock;
}

bool writes(const QKeyEvent& event)
{
    const bool isCommand =
        (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        != Qt::NoModifier;
    const QString text = event.text();
    return !isCommand && !text.isEmpty() && text.front().isPrint();
}

} // namespace

SellView::SellView(SellModel& model, const SellSurroundings& around, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_receipt(around.receipts)
    , m_copy(around.receipts)
    , m_linePrice(model, around.receipts.session, around.approvals, around.receipts.dispatch)
    , m_desk([this] { return m_receipt.paper(); }, around.printing)
    , m_copyDesk([this] { return m_copy.paper(); }, around.printing)
    , m_products(new ProductZone(model, around.keys, this))
    , m_cart(new CartZone(model, m_receipt, m_desk, around.keys, this))
    , m_pay(new PayZone(model, around.keys, this))
    , m_finder(new CustomerFinder(model))
    , m_parkedList(new ParkedList(model))
    , m_couponList(new CouponList(model))
    , m_reprintList(new ReprintList(m_copy, m_copyDesk))
    , m_quantity(new QuantityEntry)
    , m_price(new PriceEntry(m_linePrice))
    //: Heading of the panel that finds a customer.
    , m_finderSheet(new Sheet(tr("Customer"), this))
    , m_parkedSheet(new Sheet(tr("Parked carts"), this))
    //: Heading of the panel with the customer's coupons.
    , m_couponSheet(new Sheet(tr("Coupons"), this))
    //: Heading of the panel with the last receipts.
    , m_reprintSheet(new Sheet(tr("Reprint a receipt"), this))
    , m_quantitySheet(new Sheet(tr("Quantity"), this))
    //: Heading of the panel that changes a line's price.
    , m_priceSheet(new Sheet(tr("Price"), this))
{
    layOut();
    connectParts();
    connectSheets();
    bindKeys(around.keys);
    search()->installEventFilter(this);
    m_products->grid()->installEventFilter(this);
}

SearchField* SellView::search() const
{
    return m_products->searchField();
}

void SellView::layOut()
{
    setObjectName(QStringLiteral("sellView"));
    QHBoxLayout* row = makeRow(space::two, this);
    setPadding(row, space::two);
    m_cart->setMaximumWidth(cartWidest);
    m_pay->setFixedWidth(window::payColumnWidth);
    row->addWidget(m_products, productShare);
    row->addWidget(m_cart, cartShare);
    row->addWidget(m_pay);
    m_finderSheet->setContent(m_finder);
    m_finderSheet->setPanelWidth(finderWidth);
    m_parkedSheet->setContent(m_parkedList);
    m_parkedSheet->setPanelWidth(parkedWidth);
    m_couponSheet->setContent(m_couponList);
    m_couponSheet->setPanelWidth(couponWidth);
    m_reprintSheet->setContent(m_reprintList);
    m_reprintSheet->setPanelWidth(reprintWidth);
    m_quantitySheet->setContent(m_quantity);
    m_quantitySheet->setPanelWidth(quantityWidth);
    m_priceSheet->setContent(m_price);
    m_priceSheet->setPanelWidth(priceWidth);
}

void SellView::connectParts()
{
    connect(m_products->grid(), &ProductGrid::chosen, this, [this] {
        focusSearch();
        search()->selectAll();
    });
    connect(m_cart, &CartZone::parkedAsked, this, &SellView::openParked);
    connect(m_cart, &CartZone::quantityAsked, this, &SellView::openQuantity);
    connect(m_cart, &CartZone::reprintAsked, this, &SellView::openReprint);
    connect(m_cart->list(), &CartList::entryDone, this, &SellView::focusSearch);
    connect(m_pay, &PayZone::customerAsked, this, &SellView::openCustomerFinder);
    connect(m_pay, &PayZone::couponsAsked, this, &SellView::openCoupons);
    connect(&m_model, &SellModel::sold, this, &SellView::takeSold);
    connect(&m_model, &SellModel::codeRefused, this, [] { QApplication::beep(); });
    connect(&m_model, &SellModel::productsTaken, this, [this] {
        if (m_reprintSheet->isOpen()) {
            m_reprintSheet->closeSheet();
        }
    });
}

void SellView::connectSheets()
{
    connect(m_finder, &CustomerFinder::done, m_finderSheet, &Sheet::closeSheet);
    connect(m_reprintList, &ReprintList::refundAsked, this, [this](OrderId order) {
        m_reprintSheet->closeSheet();
        Q_EMIT refundAsked(order);
    });
    connect(m_parkedList, &ParkedList::done, m_parkedSheet, &Sheet::closeSheet);
    connect(m_couponList, &CouponList::done, m_couponSheet, &Sheet::closeSheet);
    connect(m_quantity, &QuantityEntry::chosen, this, [this](int quantity) {
        m_quantitySheet->closeSheet();
        m_model.setQuantity(m_quantityRow, quantity);
    });
    connect(m_quantity, &QuantityEntry::priceAsked, this, [this] {
        m_quantitySheet->closeSheet();
        openPrice(m_quantityRow);
    });
    connect(&m_linePrice, &LinePriceModel::done, m_priceSheet, &Sheet::closeSheet);
    for (Sheet* sheet : sheets()) {
        connect(sheet, &Sheet::closed, this, &SellView::focusSearch);
    }
}

void SellView::bindKeys(const KeyMap& keys)
{
    const auto bind = [this, &keys](KeyAction action, auto* receiver, auto act) {
        for (const QKeySequence& key : keys.keysFor(action)) {
            auto* shortcut = new QShortcut(key, this);
            shortcut->setContext(Qt::WidgetWithChildrenShortcut);
            shortcut->setAutoRepeat(false);
            connect(shortcut, &QShortcut::activated, receiver, act);
        }
    };
    bind(KeyAction::Search, this, &SellView::focusSearch);
    bind(KeyAction::Code, this, &SellView::focusSearch);
    bind(KeyAction::Customer, this, &SellView::openCustomerFinder);
    bind(KeyAction::Reprint, this, &SellView::openReprint);
    bind(KeyAction::PriceCheck, this, &SellView::togglePriceCheck);
    bind(KeyAction::Park, this, &SellView::parkOrShowParked);
    bind(KeyAction::Resume, this, &SellView::resumeLast);
    bind(KeyAction::CancelSale, this, &SellView::cancelSale);
    bind(KeyAction::LinePrice, this, [this] { openPrice(m_cart->list()->currentRow()); });
    bind(KeyAction::Coupon, this, &SellView::openCoupons);
    bind(KeyAction::Pay, &m_model, &SellModel::pay);
    bind(KeyAction::Undo, &m_model, &SellModel::undo);
    m_parkKeys = keys.keysFor(KeyAction::Park) + keys.keysFor(KeyAction::Resume);
    m_undoKeys = keys.keysFor(KeyAction::Undo);
}

void SellView::focusSearch()
{
    search()->setFocus(Qt::ShortcutFocusReason);
}

void SellView::openCustomerFinder()
{
    m_model.nextSale();
    m_finderSheet->open();
    m_finder->begin();
}

void SellView::openParked()
{
    if (m_model.parkedCount() > 0) {
        m_parkedSheet->open();
        m_parkedList->begin();
    }
}

void SellView::openCoupons()
{
    m_model.nextSale();
    if (m_model.isWalkIn()) {
        m_model.explainCoupons();
    } else {
        m_couponSheet->open();
        m_couponList->begin();
    }
}

void SellView::openReprint()
{
    m_reprintSheet->open();
    m_reprintList->begin();
}

void SellView::openReceipt(const QString& receiptNo)
{
    m_reprintSheet->open();
    m_reprintList->find(receiptNo);
}

void SellView::openQuantity(int row)
{
    const QModelIndex line = m_model.lines().index(row, 0);
    if (!line.isValid()) {
        return;
    }
    m_quantityRow = row;
    m_quantitySheet->open();
    m_quantity->begin(
        line.data(static_cast<int>(CartRole::Name)).toString(),
        line.data(static_cast<int>(CartRole::Quantity)).toInt()
    );
}

void SellView::openPrice(int row)
{
    if (m_linePrice.begin(row)) {
        m_priceSheet->open();
        m_price->begin();
    }
}

QList<Sheet*> SellView::sheets() const
{
    return {
        m_finderSheet,
        m_parkedSheet,
        m_couponSheet,
        m_reprintSheet,
        m_quantitySheet,
        m_priceSheet
    };
}

void SellView::closeSheets()
{
    for (Sheet* sheet : sheets()) {
        sheet->closeSheet();
    }
}

void SellView::scan(const QString& code)
{
    const ScanCode scanned = readScan(code.toStdString());
    if (const auto* const receipt = std::get_if<ReceiptCode>(&scanned)) {
        closeSheets();
        openReceipt(QString::fromStdString(receipt->receiptNo));
        return;
    }
    const bool isProduct = std::holds_alternative<ProductCode>(scanned);
    m_parkedSheet->closeSheet();
    m_couponSheet->closeSheet();
    m_reprintSheet->closeSheet();
    m_quantitySheet->closeSheet();
    m_priceSheet->closeSheet();
    if (!isProduct) {
        m_finderSheet->closeSheet();
    }
    m_model.scan(code);
}

void SellView::parkOrShowParked()
{
    if (m_model.cart().lines.empty()) {
        openParked();
    } else {
        m_model.park();
        focusSearch();
    }
}

void SellView::resumeLast()
{
    if (m_model.parkedCount() == 1) {
        m_model.resumeParked(0);
    } else {
        openParked();
    }
}

void SellView::togglePriceCheck()
{
    m_model.setPriceCheck(!m_model.isPriceCheck());
    focusSearch();
}

void SellView::cancelSale()
{
    m_model.cancelSale();
    m_products->clearSearch();
    focusSearch();
}

void SellView::takeSold()
{
    closeSheets();
    m_products->clearSearch();
    focusSearch();
    const auto& sale = m_model.sale();
    MUST(sale.has_value());
    m_receipt.showSale(sale->order, sale->facts);
}

void SellView::enterSearch()
{
    if (m_model.enterSearch()) {
        m_products->clearSearch();
    } else if (!search()->composedText().trimmed().isEmpty()) {
        QApplication::beep();
    }
}

void SellView::stepBack()
{
    if (m_model.isPriceCheck()) {
        m_model.setPriceCheck(false);
    } else if (m_model.pendingQuantity() > 0) {
        m_model.setPendingQuantity(0);
    } else {
        m_model.acknowledge();
    }
}

bool SellView::takePaidKey(const QKeyEvent& event)
{
    const int key = event.key();
    const bool belongsElsewhere =
        isFunctionKey(key) || isModifierKey(key) || key == Qt::Key_Tab || key == Qt::Key_Backtab;
    if (belongsElsewhere) {
        return false;
    }
    m_model.nextSale();
    return !writes(event);
}

bool SellView::takeCommandKey(int key)
{
    // The empty search field is also the cart's keyboard.
    switch (key) {
    case Qt::Key_Down:
        m_cart->list()->moveCurrent(1);
        return true;
    case Qt::Key_Up:
        m_cart->list()->moveCurrent(-1);
        return true;
    case Qt::Key_Delete:
        m_cart->list()->removeCurrent();
        return true;
    case Qt::Key_Plus:
        m_cart->list()->stepCurrent(1);
        return true;
    case Qt::Key_Minus:
        m_cart->list()->stepCurrent(-1);
        return true;
    case Qt::Key_Asterisk:
        m_cart->list()->setFocus(Qt::ShortcutFocusReason);
        return true;
    case Qt::Key_Escape:
        stepBack();
        return true;
    default:
        return false;
    }
}

bool SellView::takeSearchKey(const QKeyEvent& event)
{
    if (m_model.payState() == PaymentFlow::State::Paid && takePaidKey(event)) {
        return true;
    }
    const int key = event.key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        enterSearch();
        return true;
    }
    if (search()->composedText().isEmpty()) {
        return takeCommandKey(key);
    }
    if (key == Qt::Key_Down) {
        m_products->grid()->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    return false;
}

bool SellView::isForScreen(const QKeyEvent& event) const
{
    const QKeySequence pressed(event.keyCombination());
    const bool isUndo = m_undoKeys.contains(pressed) && search()->composedText().isEmpty();
    return isUndo || m_parkKeys.contains(pressed);
}

bool SellView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == search() && event->type() == QEvent::ShortcutOverride
        && isForScreen(*static_cast<QKeyEvent*>(event))) {
        event->ignore();
        return true;
    }
    if (watched == search() && event->type() == QEvent::KeyPress) {
        return takeSearchKey(*static_cast<QKeyEvent*>(event));
    }
    if (watched == m_products->grid() && event->type() == QEvent::KeyPress
        && writes(*static_cast<QKeyEvent*>(event))) {
        // Letters are for the search, not for the list's own.
        keyPressEvent(static_cast<QKeyEvent*>(event));
        return true;
    }
    if (watched == search() && event->type() == QEvent::InputMethod) {
        m_model.nextSale();
    }
    return QWidget::eventFilter(watched, event);
}

void SellView::keyPressEvent(QKeyEvent* event)
{
    // Whatever has the focus did not want it: typing anywhere searches.
    if (writes(*event)) {
        focusSearch();
        QCoreApplication::sendEvent(search(), event);
        return;
    }
    const int key = event->key();
    if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) {
        m_model.nextSale();
        focusSearch();
        return;
    }
    QWidget::keyPressEvent(event);
}

void SellView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    focusSearch();
    m_model.refresh();
}

} // namespace jangbu::ui
