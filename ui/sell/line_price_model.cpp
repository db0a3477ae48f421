#include "ui/sell/line_price_model.h"

#include "core/staff/permission.h"
#include "ui/sell/sell_model.h"
#include "ui/shell/session_model.h"
#include "ui/signin/approval_model.h"
#include "ui/text/money_text.h"

namespace jangbu::ui {

LinePriceModel::LinePriceModel(
    SellModel& sale,
    const SessionModel& session,
    const SignInPorts& ports,
    Dispatch& dispatch
)
    : m_sale(sale), m_session(session), m_approval(ports, dispatch, offerApprovers)
{
    connect(&m_approval, &PinCheckModel::passed, this, [this](const Staff& staff) {
        if (m_isAwaiting) {
            apply(proposed(), staff.id);
        }
    });
}

bool LinePriceModel::begin(int row)
{
    const auto& lines = m_sale.cart().lines;
    if (row < 0 || static_cast<std::size_t>(row) >= lines.size()
        || m_sale.payState() != PaymentFlow::State::Idle) {
        return false;
    }
    const CartLine& line = lines[static_cast<std::size_t>(row)];
    m_row = row;
    m_name = QString::fromStdString(line.name);
    m_listPrice = line.shownPrice;
    m_price = chargedPrice(line);
    m_entry.clear();
    m_isFresh = true;
    m_isAwaiting = false;
    Q_EMIT changed();
    return true;
}

QString LinePriceModel::listPriceText() const
{
    return moneyText(m_listPrice, m_session.format());
}

QString LinePriceModel::priceText() const
{
    return moneyText(proposed(), m_session.format());
}

bool LinePriceModel::isChanged() const
{
    return m_price != m_listPrice;
}

Money LinePriceModel::proposed() const
{
    return m_isFresh ? m_price : m_entry.amount();
}

void LinePriceModel::enterDigits(const QString& digits)
{
    m_isFresh = false;
    m_entry.append(digits);
    Q_EMIT changed();
}

void LinePriceModel::removeDigit()
{
    m_isFresh = false;
    m_entry.removeLast();
    Q_EMIT changed();
}

void LinePriceModel::clear()
{
    m_isFresh = false;
    m_entry.clear();
    Q_EMIT changed();
}

void LinePriceModel::propose()
{
    if (proposed() == m_price || m_session.may(Act::OverridePrice)) {
        apply(proposed(), {});
        return;
    }
    if (proposed() == m_listPrice) {
        restore();
        return;
    }
    m_approval.begin();
    setAwaiting(true);
}

void LinePriceModel::restore()
{
    apply(std::nullopt, {});
}

void LinePriceModel::stepBack()
{
    setAwaiting(false);
}

void LinePriceModel::setAwaiting(bool isAwaiting)
{
    m_isAwaiting = isAwaiting;
    Q_EMIT changed();
}

void LinePriceModel::apply(const std::optional<Money>& price, StaffId approver)
{
    m_isAwaiting = false;
    // Nothing to change: the approval of an earlier change stays.
    if (!price || *price != m_price) {
        m_sale.setPrice(m_row, price, approver);
    }
    Q_EMIT done();
}

} // namespace jangbu::ui
