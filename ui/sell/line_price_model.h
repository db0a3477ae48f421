#pragma once

#include "core/staff/staff.h"
#include "ui/signin/pin_check_model.h"
#include "ui/topup/amount_entry_model.h"

#include <QObject>

#include <optional>

namespace jangbu::ui {

class SellModel;
class SessionModel;

/// Another price for one line of the cart: typed by whoever stands at the counter, and approved by a
/// manager's PIN where that is no manager.
class LinePriceModel final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    LinePriceModel(
        SellModel& sale,
        const SessionModel& session,
        const SignInPorts& ports,
        Dispatch& dispatch
    );

    /// False when there is no such line, or it cannot be changed now.
    [[nodiscard]] bool begin(int row);

    [[nodiscard]] const QString& productName() const { return m_name; }

    /// The product's own price.
    [[nodiscard]] QString listPriceText() const;
    /// What is typed; before that, what the line costs.
    [[nodiscard]] QString priceText() const;

    /// The line's price is not the product's own.
    [[nodiscard]] bool isChanged() const;

    void enterDigits(const QString& digits);
    void removeDigit();
    void clear();

    /// The typed price is right; done() follows, at once or after approval.
    void propose();
    /// The product's own price again: needs nobody's approval.
    void restore();

    [[nodiscard]] bool isAwaitingApproval() const { return m_isAwaiting; }

    /// Whose PIN approves.
    [[nodiscard]] PinCheckModel& approval() { return m_approval; }

    /// Back from the approval to the price.
    void stepBack();

Q_SIGNALS:
    void changed();
    void done();

private:
    SellModel& m_sale;
    const SessionModel& m_session;
    PinCheckModel m_approval;
    AmountEntry m_entry;
    QString m_name;
    Money m_listPrice;
    Money m_price;
    int m_row = -1;
    bool m_isFresh = true; // nothing typed yet
    bool m_isAwaiting = false;

    [[nodiscard]] Money proposed() const;
    void setAwaiting(bool isAwaiting);
    void apply(const std::optional<Money>& price, StaffId approver);
};

} // namespace jangbu::ui
