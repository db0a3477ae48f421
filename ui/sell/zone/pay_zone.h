#pragma once

#include "ui/control/panel.h"

class QLabel;

namespace jangbu::ui {

class AmountRow;
class CouponStrip;
class ElidedLabel;
class KeyButton;
class KeyMap;
class MoneyLabel;
class PayKey;
class SellModel;
struct SellFigures;

// Who pays, balance before and after, sums, the total and the pay key, always at the same place.
class PayZone : public QWidget
{
    Q_OBJECT

public:
    PayZone(SellModel& model, const KeyMap& keys, QWidget* parent = nullptr);

    [[nodiscard]] PayKey* payKey() const { return m_pay; }

Q_SIGNALS:
    void customerAsked();
    void couponsAsked();

private:
    SellModel& m_model;
    ElidedLabel* m_name;
    ElidedLabel* m_detail;
    KeyButton* m_find;
    KeyButton* m_leave;
    AmountRow* m_balance;
    AmountRow* m_otherBalance;
    QLabel* m_hint;
    CouponStrip* m_coupon;
    AmountRow* m_gross;
    AmountRow* m_discount;
    AmountRow* m_vat;
    QLabel* m_totalLabel;
    MoneyLabel* m_total;
    PayKey* m_pay;

    [[nodiscard]] QWidget* makeCustomerPanel();
    [[nodiscard]] QWidget* makePaymentPanel();
    void follow();
    void followCustomer();
    void followBalance(const SellFigures& figures);
    void followSums(const SellFigures& figures);
    void followPayKey(const SellFigures& figures);
    [[nodiscard]] QString hint() const;
};

} // namespace jangbu::ui
