// The part of the sale that is about what is charged, who pays, and how it went.
#include "core/result/must.h"
#include "ui/dispatch/dispatch.h"
#include "ui/sell/flow/cart_mending.h"
#include "ui/sell/sell_model.h"
#include "ui/shell/session_model.h"
#include "ui/text/error_text.h"
#include "ui/text/money_text.h"
#include "ui/text/refusal_text.h"

#include <algorithm>

namespace jangbu::ui {

namespace {

std::vector<ProductId> productsOf(const Cart& cart)
{
    std::vector<ProductId> ids;
    ids.reserve(cart.lines.size());
    for (const CartLine& line : cart.lines) {
        ids.push_back(line.product);
    }
    return ids;
}

} // namespace

// Customer.

bool SellModel::isWalkIn() const
{
    return m_desk.customer() == walkInCustomer;
}

void SellModel::findCustomers(const QString& text)
{
    m_desk.find(text.trimmed().toStdString());
}

void SellModel::chooseCustomer(int row)
{
    if (row < 0 || row >= m_foundCustomers.rowCount() || !mayChange()) {
        return;
    }
    serve(m_foundCustomers.customerAt(row));
}

void SellModel::serve(const CustomerCard& card)
{
    m_unknownCodes.forgetCards();
    m_desk.serve(card);
    change(servedTo(cart(), card.id));
}

void SellModel::serveWalkIn()
{
    if (mayChange()) {
        change(servedTo(cart(), walkInCustomer));
    }
}

void SellModel::takeMember(const CustomerCard& card)
{
    if (mayChange()) {
        serve(card);
    }
}

// Payment.

void SellModel::setPrice(int row, std::optional<Money> price, StaffId approver)
{
    // The product's own price is anybody's to charge.
    const bool isAllowed = !price || m_ports.session.may(Act::OverridePrice) || !approver.isNil();
    if (!isAllowed || row < 0 || !mayChange()) {
        return;
    }
    Cart next = cart();
    if (const auto error = jangbu::setPrice(next, static_cast<std::size_t>(row), price)) {
        sayNotice({SellTone::Refused, cartErrorText(*error), Remedy::Acknowledge});
        return;
    }
    // Kept also for a manager's own change: somebody else may take the payment.
    if (price) {
        const auto& staff = m_ports.session.staff();
        next.approver = approver.isNil() && staff ? staff->id : approver;
    }
    change(next);
}

void SellModel::recompute()
{
    const auto& card = m_desk.card();
    const bool isBeingUsed = m_payment.isBusy() && m_couponOffer.kind == CouponOffer::Kind::Applied;
    if (!isBeingUsed) {
        recomputeCoupon();
    }
    const bool isApplied = m_couponOffer.kind == CouponOffer::Kind::Applied;
    const HeldCoupon* const coupon = isApplied ? cartCoupon() : nullptr;
    m_plan = planFor(
        cart(),
        {isWalkIn(),
         card ? std::optional(card->balance) : std::nullopt,
         m_payment.cashTaken(),
         m_ports.session.shop().topUpMinimum,
         coupon != nullptr ? std::optional(coupon->terms) : std::nullopt,
         m_wallet.isRead()}
    );
    const ShopFormat& format = m_ports.session.format();
    const auto& sale = m_payment.sale();
    m_figures = sale ? figuresOf(*sale, format) : figuresOf(m_plan, cart(), format);
    markLines();
    Q_EMIT figuresChanged();
}

void SellModel::pay()
{
    if (m_scans.isEmpty()) {
        payNow();
    } else if (!m_payment.isBusy()) {
        m_scans.pushPay();
    }
}

void SellModel::payNow()
{
    if (m_payment.state() == PaymentFlow::State::Paid) {
        nextSale();
        return;
    }
    if (m_payment.isBusy() || m_isCashGoingBack || m_plan.kind == PaymentPlan::Kind::Nothing) {
        return;
    }
    if (!m_unknownCodes.isEmpty()) {
        // Something on the counter is not in the cart.
        Q_EMIT codeRefused(m_unknownCodes.last());
        sayUnknownCodes();
        return;
    }
    if (!m_ports.session.may(Act::Sell)) {
        return; // in nobody's name
    }
    if (isTooMuchTaken()) {
        giveCashBack();
        return;
    }
    if (isCouponHindered()) {
        return;
    }
    clearNotice();
    m_soldTo = m_desk.card();
    m_payment.start(m_plan.cash);
}

void SellModel::nextSale()
{
    if (m_payment.state() == PaymentFlow::State::Paid) {
        m_soldTo.reset();
        m_payment.finish();
    }
}

void SellModel::takePaymentState()
{
    if (m_payment.state() == PaymentFlow::State::Checking) {
        const SubmitError trouble = m_payment.trouble();
        const bool mayGiveUp = m_payment.mayWithdraw();
        // It is not sent any more, but this counter's memory does not let go of it.
        const bool isUnforgotten = trouble == SubmitError::Unavailable && !mayGiveUp;
        const QString text =
            isUnforgotten ? storeErrorText(StoreError::Unavailable) : checkingText(trouble);
        sayNotice({SellTone::Attention, text, mayGiveUp ? Remedy::GiveUp : Remedy::None});
    } else if (m_payment.state() != PaymentFlow::State::Paid) {
        clearNotice();
    }
    recompute();
    if (m_payment.state() == PaymentFlow::State::Idle) {
        m_scans.takeNext();
    }
}

void SellModel::takeSale()
{
    if (m_desk.card()) {
        m_soldTo = m_desk.card();
    }
    m_unknownCodes.clear();
    clearNotice();
    setPendingQuantity(0);
    const auto& sale = m_payment.sale();
    MUST(sale.has_value());
    m_shelf.feed().refreshStocks(productsOf(sale->cart));
    Q_EMIT sold();
    if (!m_scans.isEmpty()) {
        QMetaObject::invokeMethod(&m_scans, &ScanQueue::takeNext, Qt::QueuedConnection);
    }
}

void SellModel::takeTopUp(const TopUp& topUp)
{
    Q_EMIT cashMoved(); // a sale takes nothing but cash
    if (topUp.customer != walkInCustomer) {
        m_desk.refresh();
    }
}

void SellModel::takeRefusal(const Refused& refusal)
{
    const RefusalWords words{
        m_ports.session.format(),
        m_ports.session.shop(),
        [this](ProductId id) { return productName(id); }
    };
    takeFacts(refusal);
    sayNotice({SellTone::Refused, refusalText(refusal, words), remedyFor(refusal)});
    recompute();
}

void SellModel::takeFacts(const Refused& refusal)
{
    const auto& index = m_shelf.index();
    for (const ShortLine& line : refusal.shortLines) {
        if (index != nullptr) {
            index->setStock(line.product, line.left);
        }
    }
    const bool isGone = refusal.reason == Refusal{OrderRefusal::UnknownProduct}
                        || refusal.reason == Refusal{OrderRefusal::ProductInactive};
    if (isGone && refusal.product) {
        m_goneProducts.insert(*refusal.product);
    }
    m_shelf.cards().refresh();
    m_shelf.feed().refreshProducts(productsOf(cart()));
    m_wallet.refresh();
    if (!refusal.missing) {
        m_desk.refresh();
        return;
    }
    const auto balance = subtract(m_plan.total.total, *refusal.missing);
    if (balance && !isWalkIn()) {
        m_desk.setBalance(cart().customer, *balance);
    }
}

void SellModel::takeFailure(SubmitError error)
{
    sayNotice({SellTone::Refused, submitErrorText(error), Remedy::Acknowledge});
}

// Notices and remedies.

void SellModel::sayNotice(const SellNotice& notice)
{
    if (notice != m_notice) {
        m_notice = notice;
        Q_EMIT noticeChanged();
    }
}

void SellModel::sayUnknownCodes()
{
    sayNotice({SellTone::Refused, m_unknownCodes.sentence(), Remedy::Acknowledge});
}

void SellModel::clearNotice()
{
    if (m_unknownCodes.isEmpty()) {
        sayNotice({});
    } else {
        sayUnknownCodes();
    }
}

void SellModel::applyRemedy()
{
    switch (m_notice.remedy) {
    case Remedy::None:
        return;
    case Remedy::Acknowledge:
        m_unknownCodes.clear();
        clearNotice();
        return;
    case Remedy::UseWhatIsLeft:
        useWhatIsLeft();
        return;
    case Remedy::TakeOutLines:
        takeOutGone();
        return;
    case Remedy::UseNewPrices:
        useNewPrices();
        return;
    case Remedy::ChangeCustomer:
        serveWalkIn();
        return;
    case Remedy::LeaveCoupon:
        leaveCoupon();
        return;
    case Remedy::StoreAgain:
        clearNotice();
        storeAgain();
        return;
    case Remedy::LoadAgain:
        clearNotice();
        m_shelf.load();
        return;
    case Remedy::GiveUp:
        static_cast<void>(m_payment.withdraw());
        return;
    }
}

void SellModel::acknowledge()
{
    if (m_notice.remedy == Remedy::Acknowledge) {
        applyRemedy();
    }
}

void SellModel::storeAgain()
{
    if (m_keeper.isLoaded()) {
        m_keeper.storeAgain();
    } else {
        m_keeper.load();
    }
}

QString SellModel::productName(ProductId id) const
{
    const auto& lines = cart().lines;
    const auto line = std::ranges::find(lines, id, &CartLine::product);
    return line == lines.end() ? QString() : QString::fromStdString(line->name);
}

bool SellModel::isGone(const CartLine& line) const
{
    const Product* const product = m_shelf.known(line.product);
    return m_goneProducts.contains(line.product)
           || (product != nullptr && !product->details.isActive);
}

QString SellModel::markFor(const CartLine& line) const
{
    if (isGone(line)) {
        //: On a cart line: the product was taken out of the shop's list.
        return tr("Not sold any more");
    }
    const Product* const product = m_shelf.known(line.product);
    if (product == nullptr) {
        return {};
    }
    if (product->details.price != line.shownPrice) {
        //: On a cart line: the price has changed since, as "지금 4,680원".
        return tr("Now %1").arg(moneyText(product->details.price, m_ports.session.format()));
    }
    if (product->stock >= unitsOf(cart(), line.product)) {
        return {};
    }
    //: On a cart line: more are in the cart than in stock.
    return product->stock <= 0 ? tr("Sold out") : tr("Only %1 left").arg(product->stock);
}

void SellModel::markLines()
{
    CartTableModel::Marks marks;
    for (const CartLine& line : cart().lines) {
        if (const QString mark = markFor(line); !mark.isEmpty()) {
            marks.emplace(line.product, mark);
        }
    }
    m_lines.setMarks(marks);
}

void SellModel::useWhatIsLeft()
{
    if (mayChange()) {
        change(withWhatIsLeft(cart(), [this](ProductId id) { return m_shelf.known(id); }));
    }
}

void SellModel::takeOutGone()
{
    if (mayChange()) {
        Cart next = cart();
        std::erase_if(next.lines, [this](const CartLine& line) { return isGone(line); });
        change(next);
    }
}

void SellModel::useNewPrices()
{
    if (mayChange()) {
        change(withNewPrices(cart(), [this](ProductId id) { return m_shelf.known(id); }));
    }
}

void SellModel::refreshParked()
{
    m_parkedCarts.setParked(m_keeper.parked(), m_ports.clock.now());
    std::vector<CustomerId> ids;
    for (const ParkedCart& parked : m_keeper.parked()) {
        if (parked.cart.customer != walkInCustomer) {
            ids.push_back(parked.cart.customer);
        }
    }
    m_ports.dispatch.run(
        Lane::Reading,
        this,
        [&customers = m_ports.customers, ids] {
            ParkedTableModel::Names names;
            for (const CustomerId id : ids) {
                const auto card = customers.customer(id);
                if (card && *card) {
                    names.emplace(id, (*card)->maskedName);
                }
            }
            return names;
        },
        [this](const ParkedTableModel::Names& names) { m_parkedCarts.setNames(names); }
    );
}

} // namespace jangbu::ui
