#pragma once

#include "core/port/catalogue_reader.h"
#include "core/port/coupon_reader.h"
#include "core/port/customer_reader.h"
#include "core/port/sales_reader.h"
#include "ui/coupon/coupon_wallet_model.h"
#include "ui/customer/customer_desk.h"
#include "ui/customer/customer_table_model.h"
#include "ui/sell/cart_table_model.h"
#include "ui/sell/flow/cart_keeper.h"
#include "ui/sell/flow/coupon_offer.h"
#include "ui/sell/flow/payment_flow.h"
#include "ui/sell/flow/payment_plan.h"
#include "ui/sell/flow/scan_queue.h"
#include "ui/sell/flow/sell_figures.h"
#include "ui/sell/flow/sell_notice.h"
#include "ui/sell/flow/unknown_codes.h"
#include "ui/sell/parked_table_model.h"
#include "ui/sell/shelf/shelf.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <set>
#include <vector>

namespace jangbu::ui {

class Dispatch;
class SessionModel;
class Submitter;

/// What selling talks to. All must outlive it.
struct SellPorts
{
    CatalogueReader& catalogue;
    CustomerReader& customers;
    SalesReader& sales;
    CouponReader& coupons;
    CartStore& carts;
    const Clock& clock;
    Dispatch& dispatch;
    Submitter& submitter;
    const SessionModel& session;
};

/// The sale at this counter: what is sold to whom, and the payment. Views show it and pass on what
/// hands do; every rule is here or in core.
class SellModel final : public QObject
{
    Q_OBJECT

public:
    explicit SellModel(const SellPorts& ports);
    ~SellModel() override;

    /// Reads the shop's products and what an earlier run left.
    void start();

    /// What can be chosen from.
    [[nodiscard]] Shelf& shelf() { return m_shelf; }

    // Adding.
    /// A product of the shelf was touched, or chosen with Enter.
    void choose(int row);
    void scan(const QString& code);
    /// Enter in the search field: an exact code, else the first product found. False: nothing.
    bool enterSearch();
    /// `5*` said before a scan or a touch: sells five. 0 takes it back.
    void setPendingQuantity(int quantity);

    [[nodiscard]] int pendingQuantity() const { return m_pendingQuantity; }

    /// While on, products are asked for their price and not sold.
    void setPriceCheck(bool on);

    [[nodiscard]] bool isPriceCheck() const { return m_isPriceCheck; }

    // Cart.
    [[nodiscard]] CartTableModel& lines() { return m_lines; }

    [[nodiscard]] const Cart& cart() const { return m_keeper.cart(); }

    [[nodiscard]] bool isStored() const { return m_keeper.isStored(); }

    void setQuantity(int row, std::int64_t quantity);
    void removeLine(int row);
    /// Charges another price for a line, nothing: the product's own. For those who may, or by
    /// `approver`, who gave a PIN.
    void setPrice(int row, std::optional<Money> price, StaffId approver);
    [[nodiscard]] bool canUndo() const;
    void undo();
    void cancelSale();
    void park();
    [[nodiscard]] int parkedCount() const;

    [[nodiscard]] ParkedTableModel& parkedCarts() { return m_parkedCarts; }

    /// Brings the ages of parked carts and whose they are up to date.
    void refreshParked();
    void resumeParked(int row);

    // Customer.
    [[nodiscard]] bool isWalkIn() const;

    /// Nothing for the walk-in customer, and until it was read.
    [[nodiscard]] const std::optional<CustomerCard>& customer() const { return m_desk.card(); }

    [[nodiscard]] CustomerTableModel& foundCustomers() { return m_foundCustomers; }

    void findCustomers(const QString& text);

    /// Those found before are stale.
    [[nodiscard]] bool isFindingCustomers() const { return m_desk.isFinding(); }

    void chooseCustomer(int row);
    void serveWalkIn();

    // The customer's coupons, the one that saves most on this cart first.
    [[nodiscard]] CouponWalletModel& coupons() { return m_wallet; }

    [[nodiscard]] const CouponOffer& couponOffer() const { return m_couponOffer; }

    void useCoupon(int row);
    void useBestCoupon();
    void leaveCoupon();
    /// Says why there are none.
    void explainCoupons();

    // Payment.
    [[nodiscard]] const PaymentPlan& plan() const { return m_plan; }

    [[nodiscard]] const SellFigures& figures() const { return m_figures; }

    [[nodiscard]] PaymentFlow::State payState() const { return m_payment.state(); }

    /// The pay key, whatever it says: pays, or begins the next sale.
    void pay();

    [[nodiscard]] const std::optional<Sale>& sale() const { return m_payment.sale(); }

    /// To whom, while it is shown as paid; nothing for the walk-in customer.
    [[nodiscard]] const std::optional<CustomerCard>& soldTo() const { return m_soldTo; }

    void nextSale();

    [[nodiscard]] const SellNotice& notice() const { return m_notice; }

    void applyRemedy();
    /// The notice was read; only for those that ask for nothing else.
    void acknowledge();
    /// Asks again for what may have changed elsewhere: the window was shown or focused.
    void refresh();

Q_SIGNALS:
    void figuresChanged(); // totals, customer, cart or payment state
    void noticeChanged();
    void pendingQuantityChanged();
    void priceCheckChanged();
    void priceAnswered(const jangbu::ui::PriceAnswer& answer);
    void parkedChanged();
    void customersFound(bool isAnswered);
    void codeRefused(const QString& code); // an unknown code: the counter beeps
    void sold();
    void cashMoved();     // taken for a sale, or given back
    void productsTaken(); // a product went into the cart: the search has done its work

private:
    SellPorts m_ports;
    Shelf m_shelf;
    CartTableModel m_lines;
    CustomerTableModel m_foundCustomers;
    ParkedTableModel m_parkedCarts;
    CartKeeper m_keeper;
    CustomerDesk m_desk;
    CouponWalletModel m_wallet;
    PaymentFlow m_payment;
    ScanQueue m_scans;
    QTimer m_poll;
    PaymentPlan m_plan;
    SellFigures m_figures;
    CouponOffer m_couponOffer;
    SellNotice m_notice;
    UnknownCodes m_unknownCodes;
    std::set<ProductId> m_goneProducts; // the book refused them
    std::optional<CustomerCard> m_soldTo;
    int m_pendingQuantity = 0;
    int m_polls = 0;
    bool m_isPriceCheck = false;
    bool m_isCashGoingBack = false;

    void connectParts();
    void followSession();
    void takeShelf();
    void followRefreshedProducts();
    void takeCart();
    void takeLeft(const CartKeeper::Left& left);
    void recompute();
    void recomputeCoupon();
    [[nodiscard]] const HeldCoupon* cartCoupon() const;
    [[nodiscard]] bool isCouponHindered();
    void pollProducts();
    void readProductsAgain();

    [[nodiscard]] bool mayChange();
    void change(const Cart& cart);
    void addProduct(const Product& product, int quantity);
    [[nodiscard]] int takePendingQuantity();
    void answerPrice(const Product& product);
    void takeProduct(const Product& product, int quantity);
    void refuseCode(const QString& code, UnknownCodes::Why why);
    void serve(const CustomerCard& card);
    void takeMember(const CustomerCard& card);
    void payNow();

    void sayNotice(const SellNotice& notice);
    void sayUnknownCodes();
    void clearNotice();
    void takePaymentState();
    void takeSale();
    void takeTopUp(const TopUp& topUp);
    void takeRefusal(const Refused& refusal);
    void takeFacts(const Refused& refusal);
    void takeFailure(SubmitError error);
    void storeAgain();
    void markLines();
    [[nodiscard]] QString markFor(const CartLine& line) const;
    [[nodiscard]] bool isGone(const CartLine& line) const;
    [[nodiscard]] QString productName(ProductId id) const;
    void useWhatIsLeft();
    void takeOutGone();
    void useNewPrices();
    [[nodiscard]] bool isTooMuchTaken() const;
    void giveCashBack(Money given = {});
    void takeReversal(Money given, const Answer& answer);
    void sayGiven(Money given);
};

} // namespace jangbu::ui
