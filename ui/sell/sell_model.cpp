#include "ui/sell/sell_model.h"

#include "ui/shell/session_model.h"
#include "ui/text/error_text.h"
#include "ui/text/money_text.h"
#include "ui/text/stock_text.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace jangbu::ui {

namespace {

constexpr std::chrono::seconds pollEvery{2};
constexpr int pollsPerProductRefresh = 5; // prices change far less often than stocks
constexpr int pollsPerCount = 15;

} // namespace

SellModel::SellModel(const SellPorts& ports)
    : m_ports(ports)
    , m_shelf({ports.catalogue, ports.sales, ports.clock, ports.dispatch}, ports.session)
    , m_lines(ports.session)
    , m_foundCustomers(ports.session)
    , m_parkedCarts(ports.session)
    , m_keeper(ports.carts, ports.clock, ports.dispatch)
    , m_desk(ports.customers, ports.dispatch)
    , m_wallet({ports.coupons, ports.clock, ports.dispatch, ports.session})
    , m_payment(
          {ports.catalogue,
           ports.customers,
           ports.sales,
           ports.coupons,
           ports.dispatch,
           ports.submitter},
          m_keeper
      )
    , m_scans(
          {ports.catalogue,
           ports.customers,
           ports.dispatch,
           [this] { return m_shelf.index(); },
           [this] { return m_payment.isBusy() || m_isCashGoingBack; }}
      )
{
    connectParts();
    followSession();
    m_poll.setInterval(pollEvery);
    connect(&m_poll, &QTimer::timeout, this, &SellModel::pollProducts);
}

SellModel::~SellModel() = default;

void SellModel::connectParts()
{
    connect(&m_shelf, &Shelf::loaded, this, &SellModel::takeShelf);
    connect(&m_shelf, &Shelf::refreshed, this, &SellModel::followRefreshedProducts);
    connect(&m_shelf, &Shelf::loadFailed, this, [this] {
        sayNotice({SellTone::Refused, readErrorText(ReadError::Unavailable), Remedy::LoadAgain});
    });
    connect(&m_keeper, &CartKeeper::cartChanged, this, &SellModel::takeCart);
    connect(&m_keeper, &CartKeeper::loaded, this, &SellModel::takeLeft);
    connect(&m_keeper, &CartKeeper::storedChanged, this, &SellModel::figuresChanged);
    const auto sayStoreFailed = [this] {
        const QString text = storeErrorText(StoreError::Unavailable);
        sayNotice({SellTone::Refused, text, Remedy::StoreAgain});
    };
    connect(&m_keeper, &CartKeeper::storeFailed, this, sayStoreFailed);
    connect(&m_keeper, &CartKeeper::loadFailed, this, sayStoreFailed);
    connect(&m_keeper, &CartKeeper::parkedChanged, this, [this] {
        m_parkedCarts.setParked(m_keeper.parked(), m_ports.clock.now());
        Q_EMIT parkedChanged();
    });
    connect(&m_desk, &CustomerDesk::cardChanged, this, &SellModel::recompute);
    connect(&m_wallet, &CouponWalletModel::changed, this, &SellModel::recompute);
    connect(&m_desk, &CustomerDesk::found, this, [this](const std::vector<CustomerCard>& cards) {
        m_foundCustomers.setCustomers(cards);
        Q_EMIT customersFound(true);
    });
    connect(&m_desk, &CustomerDesk::findFailed, this, [this] {
        m_foundCustomers.setCustomers({});
        Q_EMIT customersFound(false);
    });
    connect(&m_scans, &ScanQueue::payScanned, this, &SellModel::payNow);
    connect(&m_scans, &ScanQueue::memberScanned, this, &SellModel::takeMember);
    connect(&m_scans, &ScanQueue::productScanned, this, &SellModel::takeProduct);
    connect(&m_scans, &ScanQueue::refused, this, &SellModel::refuseCode);
    connect(&m_payment, &PaymentFlow::stateChanged, this, &SellModel::takePaymentState);
    connect(&m_payment, &PaymentFlow::paid, this, &SellModel::takeSale);
    connect(&m_payment, &PaymentFlow::refused, this, &SellModel::takeRefusal);
    connect(&m_payment, &PaymentFlow::failed, this, &SellModel::takeFailure);
    connect(&m_payment, &PaymentFlow::toppedUp, this, &SellModel::takeTopUp);
}

void SellModel::followSession()
{
    const auto rewrite = [this] {
        m_shelf.rewrite();
        m_lines.refresh();
        recompute();
    };
    connect(&m_ports.session, &SessionModel::shopChanged, this, rewrite);
    connect(&m_ports.session, &SessionModel::languageChanged, this, rewrite);
    connect(&m_ports.session, &SessionModel::staffChanged, &m_scans, &ScanQueue::drop);
}

void SellModel::start()
{
    m_keeper.load();
    m_shelf.load();
    m_poll.start();
}

// Products.

void SellModel::takeShelf()
{
    m_goneProducts.clear(); // what was just read knows better
    recompute();
}

void SellModel::pollProducts()
{
    ++m_polls;
    m_shelf.feed().refreshStocks(m_shelf.visible());
    if (m_polls % pollsPerProductRefresh == 0) {
        readProductsAgain();
    }
    if (m_polls % pollsPerCount == 0) {
        m_shelf.feed().reloadWhenOthersAreThere();
    }
    if (!m_payment.isBusy()) {
        m_desk.refresh();
        m_wallet.poll();
    }
}

void SellModel::refresh()
{
    readProductsAgain();
    m_shelf.feed().reloadWhenOthersAreThere();
    m_desk.refresh();
    m_wallet.refresh();
}

void SellModel::readProductsAgain()
{
    // Those in the cart, too: what is no longer sold is on no shelf.
    std::vector<ProductId> ids = m_shelf.visible();
    for (const CartLine& line : cart().lines) {
        ids.push_back(line.product);
    }
    m_shelf.feed().refreshProducts(std::move(ids));
}

void SellModel::followRefreshedProducts()
{
    std::erase_if(m_goneProducts, [this](ProductId id) {
        const Product* const product = m_shelf.known(id);
        return product != nullptr && product->details.isActive;
    });
    recompute();
}

// Adding.

void SellModel::choose(int row)
{
    if (row < 0 || row >= m_shelf.cards().rowCount()) {
        return;
    }
    const Product product = m_shelf.cards().productAt(row);
    if (m_isPriceCheck) {
        answerPrice(product);
    } else if (mayChange()) {
        addProduct(product, takePendingQuantity());
    }
}

void SellModel::scan(const QString& code)
{
    m_unknownCodes.retry(code);
    m_scans.push(code, takePendingQuantity());
}

void SellModel::takeProduct(const Product& product, int quantity)
{
    if (m_isPriceCheck) {
        answerPrice(product);
    } else if (mayChange()) {
        addProduct(product, quantity);
    }
}

void SellModel::refuseCode(const QString& code, UnknownCodes::Why why)
{
    Q_EMIT codeRefused(code);
    if (m_isPriceCheck && why == UnknownCodes::Why::NoProduct) {
        Q_EMIT priceAnswered({{}, code, {}, {}});
        return;
    }
    // The goods lie on the counter, so the sale that they belong to begins.
    nextSale();
    m_unknownCodes.add(code, why);
    sayUnknownCodes();
}

bool SellModel::enterSearch()
{
    const auto& index = m_shelf.index();
    const QString text = m_shelf.searchText().trimmed();
    if (index == nullptr || text.isEmpty()) {
        return false;
    }
    if (const auto place = index->findCode(text.toStdString())) {
        scan(text);
        return true;
    }
    if (m_shelf.cards().rowCount() == 0) {
        return false;
    }
    choose(0);
    return true;
}

void SellModel::setPendingQuantity(int quantity)
{
    if (quantity != m_pendingQuantity) {
        m_pendingQuantity = quantity;
        Q_EMIT pendingQuantityChanged();
    }
}

int SellModel::takePendingQuantity()
{
    const int quantity = std::max(m_pendingQuantity, 1);
    setPendingQuantity(0);
    return quantity;
}

void SellModel::setPriceCheck(bool on)
{
    if (on != m_isPriceCheck) {
        m_isPriceCheck = on;
        Q_EMIT priceCheckChanged();
    }
}

void SellModel::answerPrice(const Product& product)
{
    const ProductDetails& details = product.details;
    Q_EMIT priceAnswered(
        {QString::fromStdString(details.name),
         QString::fromStdString(details.code),
         moneyText(details.price, m_ports.session.format()),
         stockText(product.stock)}
    );
}

void SellModel::addProduct(const Product& product, int quantity)
{
    const ProductDetails& details = product.details;
    Cart next = cart();
    const CartLine
        line{product.id, details.name, details.price, details.taxClass, quantity, std::nullopt};
    if (const auto error = addToCart(next, line)) {
        sayNotice({SellTone::Refused, cartErrorText(*error), Remedy::Acknowledge});
        return;
    }
    change(next);
    Q_EMIT productsTaken();
}

// Cart.

bool SellModel::mayChange()
{
    nextSale();
    return m_keeper.isLoaded() && !m_payment.isBusy() && !m_isCashGoingBack;
}

void SellModel::change(const Cart& cart)
{
    if (cart.lines.empty() && !m_keeper.cart().taken.empty()) {
        giveCashBack();
        return;
    }
    clearNotice();
    m_keeper.change(cart);
}

void SellModel::setQuantity(int row, std::int64_t quantity)
{
    if (!mayChange() || row < 0) {
        return;
    }
    Cart next = cart();
    if (const auto error = jangbu::setQuantity(next, static_cast<std::size_t>(row), quantity)) {
        sayNotice({SellTone::Refused, cartErrorText(*error), Remedy::Acknowledge});
        return;
    }
    change(next);
}

void SellModel::removeLine(int row)
{
    setQuantity(row, 0);
}

bool SellModel::canUndo() const
{
    return m_keeper.canUndo() && m_payment.state() == PaymentFlow::State::Idle;
}

void SellModel::undo()
{
    if (canUndo()) {
        clearNotice();
        m_keeper.undo();
    }
}

void SellModel::cancelSale()
{
    if (!mayChange()) {
        return;
    }
    m_unknownCodes.clear();
    m_scans.drop();
    setPendingQuantity(0);
    change(Cart{});
}

void SellModel::park()
{
    const auto& staff = m_ports.session.staff();
    const bool isResting = m_scans.isEmpty() && !m_isCashGoingBack;
    if (m_payment.state() == PaymentFlow::State::Idle && isResting) {
        clearNotice();
        m_keeper.park(staff ? staff->name : std::string{});
    }
}

int SellModel::parkedCount() const
{
    return static_cast<int>(m_keeper.parked().size());
}

void SellModel::resumeParked(int row)
{
    const auto& staff = m_ports.session.staff();
    if (row < 0 || row >= m_parkedCarts.rowCount() || !m_scans.isEmpty() || !mayChange()) {
        return;
    }
    clearNotice();
    m_keeper.resume(m_parkedCarts.numberAt(row), staff ? staff->name : std::string{});
}

void SellModel::takeCart()
{
    m_desk.serve(cart().customer);
    m_wallet.serve(cart().customer);
    m_lines.setLines(cart().lines);
    recompute();
}

void SellModel::takeLeft(const CartKeeper::Left& left)
{
    m_payment.recover(left);
    if (!left.cart.lines.empty() && left.cart.payment.isNil()) {
        //: The program was started with lines in the cart that were not paid yet.
        sayNotice({SellTone::Info, tr("Carry on with this sale."), Remedy::Acknowledge});
    }
}

} // namespace jangbu::ui
