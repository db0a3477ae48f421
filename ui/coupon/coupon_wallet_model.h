#pragma once

#include "core/port/clock.h"
#include "core/port/coupon_reader.h"
#include "ui/dispatch/latest_question.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace jangbu::ui {

class Dispatch;
class SessionModel;

/// What a list of coupons asks. All must outlive it.
struct WalletPorts
{
    CouponReader& coupons;
    const Clock& clock;
    Dispatch& dispatch;
    const SessionModel& session;
};

/// Over: expired or revoked.
enum class CouponFilter { Usable, Used, Over };

/// The coupons of one customer: worth, condition and days left; for a cart, what each would save.
/// Lives on the painting thread, reads elsewhere.
class CouponWalletModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Worth, ColumnCount };

    explicit CouponWalletModel(const WalletPorts& ports, QObject* parent = nullptr);

    /// Whose; the walk-in customer has none.
    void serve(CustomerId customer);
    /// Reads them again, whatever is on its way.
    void refresh();
    /// The same, unless an answer is being waited for.
    void poll();

    /// Read at least once since the customer was served.
    [[nodiscard]] bool isRead() const { return m_isRead; }

    void setFilter(CouponFilter filter);

    [[nodiscard]] CouponFilter filter() const { return m_filter; }

    /// The cart that a coupon is looked for; the one that saves most comes first then. Resets the
    /// rows without changed(): whoever sets it knows.
    void setGross(std::optional<Money> gross);

    [[nodiscard]] int count(CouponFilter filter) const;
    /// Takes a row there is.
    [[nodiscard]] const HeldCoupon& couponAt(int row) const;
    /// The row of a coupon; -1: not among those shown.
    [[nodiscard]] int rowOf(const CouponKey& key) const;
    /// Nothing for one that is not the customer's.
    [[nodiscard]] const HeldCoupon* find(const CouponKey& key) const;
    /// That which saves most on the cart; nothing without a cart.
    [[nodiscard]] const HeldCoupon* best() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    void changed();

private:
    WalletPorts m_ports;
    CustomerId m_customer = walkInCustomer;
    CouponFilter m_filter = CouponFilter::Usable;
    std::optional<Money> m_gross;
    std::vector<HeldCoupon> m_coupons;
    std::vector<std::size_t> m_shown; // places in m_coupons
    Instant m_now;
    LatestQuestion m_question;
    bool m_isRead = false;

    void take(std::vector<HeldCoupon> coupons);
    void show();
    void order();
    [[nodiscard]] std::vector<std::size_t> places() const;
    [[nodiscard]] QString worthText(const HeldCoupon& held) const;
    [[nodiscard]] QString leftText(const HeldCoupon& held) const;
};

} // namespace jangbu::ui
