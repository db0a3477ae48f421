#pragma once

#include "ui/receipt/receipt_desk.h"
#include "ui/receipt/receipt_model.h"
#include "ui/sell/line_price_model.h"
#include "ui/sell/sell_model.h"
#include "ui/shell/key/key_map.h"

#include <QKeySequence>
#include <QList>
#include <QWidget>

namespace jangbu::ui {

class CartZone;
class CouponList;
class CustomerFinder;
class ParkedList;
class PayZone;
class ProductZone;
class PriceEntry;
class QuantityEntry;
class ReprintList;
class SearchField;
class Sheet;

// What the screen needs beside the sale itself.
// NOLINTNEXTLINE(cppcoreguidelines-pro-type-member-init): references have no value of their own
struct SellSurroundings
{
    ReceiptPorts receipts;
    SignInPorts approvals; // of what the one at the counter may not do alone
    PrintPlace printing;
    KeyMap keys;
};

// The screen that sells. Lays out and binds; SellModel decides. Texts are those of the language at
// construction: a change of language builds it anew.
class SellView : public QWidget
{
    Q_OBJECT

public:
    SellView(SellModel& model, const SellSurroundings& around, QWidget* parent = nullptr);

    // A scanner read this, whatever has the focus; only while somebody may sell.
    void scan(const QString& code);
    // Typing goes to the search again.
    void focusSearch();

    // What keyboard keys and touches open.
    void openCustomerFinder();
    void openParked();
    void openCoupons();
    void openReprint();
    void openQuantity(int row);
    void openPrice(int row);

    [[nodiscard]] LinePriceModel& linePrice() { return m_linePrice; }

    // The last receipts with the one of this number in front.
    void openReceipt(const QString& receiptNo);

    void closeSheets();

Q_SIGNALS:
    // Goods of this order come back.
    void refundAsked(jangbu::OrderId order);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    SellModel& m_model;
    ReceiptModel m_receipt;
    ReceiptModel m_copy;
    LinePriceModel m_linePrice;
    ReceiptDesk m_desk;
    ReceiptDesk m_copyDesk;
    ProductZone* m_products;
    CartZone* m_cart;
    PayZone* m_pay;
    CustomerFinder* m_finder;
    ParkedList* m_parkedList;
    CouponList* m_couponList;
    ReprintList* m_reprintList;
    QuantityEntry* m_quantity;
    PriceEntry* m_price;
    Sheet* m_finderSheet;
    Sheet* m_parkedSheet;
    Sheet* m_couponSheet;
    Sheet* m_reprintSheet;
    Sheet* m_quantitySheet;
    Sheet* m_priceSheet;
    QList<QKeySequence> m_parkKeys; // the search field would take some of these for itself
    QList<QKeySequence> m_undoKeys;
    int m_quantityRow = -1;

    void layOut();
    void connectParts();
    void connectSheets();
    void bindKeys(const KeyMap& keys);
    void parkOrShowParked();
    void resumeLast();
    void togglePriceCheck();
    void cancelSale();
    void takeSold();
    [[nodiscard]] QList<Sheet*> sheets() const;
    [[nodiscard]] SearchField* search() const;
    [[nodiscard]] bool isForScreen(const QKeyEvent& event) const;
    [[nodiscard]] bool takeSearchKey(const QKeyEvent& event);
    [[nodiscard]] bool takeCommandKey(int key);
    [[nodiscard]] bool takePaidKey(const QKeyEvent& event);
    void enterSearch();
    void stepBack();
};

} // namespace jangbu::ui
