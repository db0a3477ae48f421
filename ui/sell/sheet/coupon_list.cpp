#include "ui/sell/sheet/coupon_list.h"

#include "ui/control/key/key_button.h"
#include "ui/control/list/table_view.h"
#include "ui/control/surface/empty_state.h"
#include "ui/sell/sell_model.h"
#include "ui/theme/layout.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace jangbu::ui {

namespace {

constexpr int listHeight = 5 * touch::line;

} // namespace

CouponList::CouponList(SellModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    //: Accessible name of the list of coupons to use.
    , m_table(new TableView(tr("Coupons to use"), this))
    , m_nothing(new EmptyState(IconName::Ticket, {}, {}, this))
    , m_stack(new QStackedWidget(this))
    //: Key: no coupon for this sale.
    , m_none(new KeyButton(tr("Without a coupon"), KeyKind::Plain, this))
{
    setObjectName(QStringLiteral("couponList"));
    m_table->setObjectName(QStringLiteral("couponTable"));
    m_none->setObjectName(QStringLiteral("noCoupon"));
    m_table->setModel(&m_model.coupons());
    m_table->horizontalHeader()->hide();
    m_table->setTallRows(true);
    m_table->setStretchColumn(CouponWalletModel::What);
    m_table->setAmountColumn(CouponWalletModel::Worth);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nothing);
    m_stack->setFixedHeight(listHeight);
    QVBoxLayout* const column = makeColumn(space::two, this);
    column->addWidget(m_stack);
    column->addWidget(m_none);
    const auto take = [this](const QModelIndex& index) { use(index.row()); };
    connect(m_table, &TableView::activated, this, take);
    connect(m_table, &TableView::clicked, this, take);
    connect(m_none, &KeyButton::clicked, this, [this] {
        m_model.leaveCoupon();
        Q_EMIT done();
    });
    connect(&m_model.coupons(), &CouponWalletModel::changed, this, &CouponList::showRows);
    connect(&m_model.coupons(), &CouponWalletModel::modelReset, this, &CouponList::showRows);
}

void CouponList::begin()
{
    m_model.coupons().refresh();
    showRows();
    const auto& chosen = m_model.cart().coupon;
    const int row = chosen ? m_model.coupons().rowOf(*chosen) : 0;
    m_table->selectRow(qMax(row, 0));
    m_table->setFocus(Qt::OtherFocusReason);
}

void CouponList::showRows()
{
    const bool hasRows = m_model.coupons().rowCount() > 0;
    m_stack->setCurrentWidget(hasRows ? static_cast<QWidget*>(m_table) : m_nothing);
    if (hasRows && !m_table->currentIndex().isValid()) {
        m_table->selectRow(0);
    }
    if (!hasRows && m_model.coupons().isRead()) {
        m_nothing->setTexts(
            //: The customer has no coupon to use.
            tr("No coupon to use"),
            tr("Under Coupons one can be given from a running campaign.")
        );
    } else if (!hasRows) {
        m_nothing->setTexts(tr("Reading the coupons…"), {});
    }
}

void CouponList::use(int row)
{
    m_model.useCoupon(row);
    Q_EMIT done();
}

} // namespace jangbu::ui
