#include "ui/coupon/coupon_wallet_model.h"

#include "core/result/must.h"
#include "ui/control/cell_roles.h"
#include "ui/dispatch/dispatch.h"
#include "ui/shell/session_model.h"
#include "ui/text/coupon/coupon_text.h"
#include "ui/text/money_text.h"
#include "ui/text/name_text.h"

#include <algorithm>
#include <utility>

namespace jangbu::ui {

namespace {

CouponFilter filterOf(CouponStanding standing)
{
    switch (standing) {
    case CouponStanding::Usable:
        return CouponFilter::Usable;
    case CouponStanding::Used:
        return CouponFilter::Used;
    case CouponStanding::Expired:
    case CouponStanding::Revoked:
        return CouponFilter::Over;
    }
    MUST(false);
}

} // namespace

CouponWalletModel::CouponWalletModel(const WalletPorts& ports, QObject* parent)
    : QAbstractTableModel(parent), m_ports(ports), m_now(ports.clock.now())
{
    connect(&ports.session, &SessionModel::languageChanged, this, &CouponWalletModel::show);
    connect(&ports.session, &SessionModel::shopChanged, this, &CouponWalletModel::show);
}

void CouponWalletModel::serve(CustomerId customer)
{
    if (customer == m_customer) {
        return;
    }
    m_customer = customer;
    m_isRead = false;
    m_question.drop();
    m_coupons.clear();
    show();
    refresh();
}

void CouponWalletModel::poll()
{
    if (!m_question.isRunning()) {
        refresh();
    }
}

void CouponWalletModel::refresh()
{
    if (m_customer == walkInCustomer) {
        return;
    }
    m_ports.dispatch.run(
        Lane::Reading,
        this,
        [&coupons = m_ports.coupons, id = m_customer] { return coupons.couponsOf(id); },
        [this, number = m_question.ask()](Read<std::vector<HeldCoupon>> coupons) {
            if (m_question.isAnsweredBy(number) && coupons) {
                take(*std::move(coupons));
            }
        }
    );
}

void CouponWalletModel::take(std::vector<HeldCoupon> coupons)
{
    const bool isNews = !m_isRead || coupons != m_coupons;
    m_isRead = true;
    m_coupons = std::move(coupons);
    m_now = m_ports.clock.now();
    // The row somebody looks at stays where it is as long as nothing is new.
    if (isNews || places() != m_shown) {
        show();
    }
}

void CouponWalletModel::show()
{
    order();
    Q_EMIT changed();
}

void CouponWalletModel::order()
{
    beginResetModel();
    m_now = m_ports.clock.now();
    m_shown = places();
    endResetModel();
}

std::vector<std::size_t> CouponWalletModel::places() const
{
    std::vector<std::size_t> places;
    for (std::size_t place = 0; place < m_coupons.size(); ++place) {
        if (filterOf(standingAt(m_coupons[place].coupon, m_now)) == m_filter) {
            places.push_back(place);
        }
    }
    if (m_filter != CouponFilter::Usable) {
        std::ranges::reverse(places); // what ended last first
    } else if (m_gross) {
        std::ranges::stable_sort(places, std::ranges::greater{}, [this](std::size_t place) {
            return savingOf(m_coupons[place], *m_gross, m_now).value_or(Money{});
        });
    }
    return places;
}

void CouponWalletModel::setFilter(CouponFilter filter)
{
    if (filter != m_filter) {
        m_filter = filter;
        show();
    }
}

void CouponWalletModel::setGross(std::optional<Money> gross)
{
    if (gross != m_gross) {
        m_gross = gross;
        order();
    }
}

int CouponWalletModel::count(CouponFilter filter) const
{
    return static_cast<int>(std::ranges::count_if(m_coupons, [&](const HeldCoupon& held) {
        return filterOf(standingAt(held.coupon, m_now)) == filter;
    }));
}

const HeldCoupon& CouponWalletModel::couponAt(int row) const
{
    return m_coupons[m_shown[static_cast<std::size_t>(row)]];
}

int CouponWalletModel::rowOf(const CouponKey& key) const
{
    const auto place = std::ranges::find(m_shown, key, [this](std::size_t one) {
        return m_coupons[one].coupon.key;
    });
    return place == m_shown.end() ? -1 : static_cast<int>(place - m_shown.begin());
}

const HeldCoupon* CouponWalletModel::find(const CouponKey& key) const
{
    const auto place =
        std::ranges::find(m_coupons, key, [](const HeldCoupon& held) { return held.coupon.key; });
    return place == m_coupons.end() ? nullptr : &*place;
}

const HeldCoupon* CouponWalletModel::best() const
{
    const auto place = m_gross ? bestOf(m_coupons, *m_gross, m_ports.clock.now()) : std::nullopt;
    return place ? &m_coupons[*place] : nullptr;
}

int CouponWalletModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int CouponWalletModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CouponWalletModel::worthText(const HeldCoupon& held) const
{
    const ShopFormat& format = m_ports.session.format();
    const auto saving = m_gross ? savingOf(held, *m_gross, m_now) : std::nullopt;
    return saving ? signedMoneyText(Money{-saving->minor}, format)
                  : couponWorthText(held.terms, format);
}

QString CouponWalletModel::leftText(const HeldCoupon& held) const
{
    const ShopFormat& format = m_ports.session.format();
    const CouponStanding standing = standingAt(held.coupon, m_now);
    if (standing != CouponStanding::Usable) {
        return couponStandingText(standing);
    }
    const Money missing = m_gross ? missingTo(held.terms, *m_gross) : Money{};
    if (missing.minor > 0) {
        //: A coupon that the cart is too small for; %1 is what is missing.
        return tr("%1 more").arg(moneyText(missing, format));
    }
    return daysLeftText(held.coupon.expiresAt, m_now, format);
}

QVariant CouponWalletModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const HeldCoupon& held = couponAt(index.row());
    const bool isWhat = index.column() == What;
    switch (role) {
    case Qt::DisplayRole:
        return isWhat ? QString::fromStdString(held.campaignName) : worthText(held);
    case Qt::TextAlignmentRole:
        return int((isWhat ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case static_cast<int>(CellRole::Bold):
        return true;
    case static_cast<int>(CellRole::SecondLine):
        return isWhat ? couponConditionText(held.terms, m_ports.session.format()) : leftText(held);
    case static_cast<int>(CellRole::Greyed):
        return standingAt(held.coupon, m_now) != CouponStanding::Usable
               || (m_gross && missingTo(held.terms, *m_gross).minor > 0);
    default:
        return {};
    }
}

} // namespace jangbu::ui
