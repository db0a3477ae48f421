#include "ui/coupon/wallet_panel.h"

#include "ui/control/elided_label.h"
#include "ui/control/key/chip_bar.h"
#include "ui/control/key/key_button.h"
#include "ui/control/list/table_view.h"
#include "ui/control/surface/empty_state.h"
#include "ui/coupon/coupons_model.h"
#include "ui/text/number_text.h"
#include "ui/theme/text_role.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace jangbu::ui {

namespace {

constexpr std::array filters{CouponFilter::Usable, CouponFilter::Used, CouponFilter::Over};

} // namespace

WalletPanel::WalletPanel(CouponsModel& model, QWidget* parent)
    : Panel(parent)
    , m_model(model)
    , m_who(new ElidedLabel({}, TextRole::Heading))
    //: Accessible name of the keys that choose which coupons are shown.
    , m_filters(new ChipBar(tr("Show")))
    //: Accessible name of a list.
    , m_table(new TableView(tr("The customer's coupons")))
    , m_nothing(new EmptyState(IconName::Ticket, {}, {}))
    , m_tableOrNothing(new QStackedWidget)
{
    setObjectName(QStringLiteral("walletPanel"));
    layOut();
    connect(m_filters, &ChipBar::currentChanged, this, [this](int chip) {
        m_model.wallet().setFilter(filters.at(static_cast<std::size_t>(chip)));
    });
    connect(&m_model, &CouponsModel::changed, this, &WalletPanel::showModel);
    showModel();
}

void WalletPanel::layOut()
{
    m_filters->setChips({QString(), QString(), QString()});
    m_table->setObjectName(QStringLiteral("walletTable"));
    m_table->setModel(&m_model.wallet());
    m_table->setTallRows(true);
    m_table->setStretchColumn(CouponWalletModel::What);
    m_table->setAmountColumn(CouponWalletModel::Worth);
    m_table->horizontalHeader()->hide();
    m_tableOrNothing->addWidget(m_table);
    m_tableOrNothing->addWidget(m_nothing);
    body()->addWidget(m_who);
    body()->addWidget(m_filters);
    body()->addWidget(m_tableOrNothing, 1);
}

void WalletPanel::showFilters()
{
    const CouponWalletModel& wallet = m_model.wallet();
    const auto words = [&wallet](const QString& text, CouponFilter filter) -> QString {
        return text + QLatin1Char(' ') + countText(wallet.count(filter));
    };
    //: Coupons that are expired or were revoked.
    const std::array texts{
        words(tr("Usable"), CouponFilter::Usable),
        words(tr("Used"), CouponFilter::Used),
        words(tr("Ended"), CouponFilter::Over)
    };
    for (int chip = 0; chip < m_filters->count(); ++chip) {
        m_filters->chip(chip)->setText(texts.at(static_cast<std::size_t>(chip)));
    }
    const QSignalBlocker quiet(m_filters);
    const auto* const shown = std::ranges::find(filters, wallet.filter());
    m_filters->setCurrent(static_cast<int>(shown - filters.begin()));
}

void WalletPanel::showModel()
{
    const auto& customer = m_model.customer();
    //: Heading of a customer's coupons; %1 is a masked name.
    m_who->setText(
        customer ? tr("Coupons of %1").arg(QString::fromStdString(customer->maskedName))
                 : tr("Coupons")
    );
    m_filters->setVisible(customer.has_value());
    showFilters();
    const bool hasRows = m_model.wallet().rowCount() > 0;
    m_tableOrNothing->setCurrentWidget(hasRows ? static_cast<QWidget*>(m_table) : m_nothing);
    if (!hasRows) {
        sayNothing();
    }
}

void WalletPanel::sayNothing()
{
    if (!m_model.customer()) {
        m_nothing->setTexts(
            //: Nobody is chosen on the coupons' screen yet.
            tr("Choose a customer first"),
            tr("Their coupons are shown here.")
        );
    } else if (!m_model.wallet().isRead()) {
        m_nothing->setTexts(tr("Reading the coupons…"), {});
    } else if (m_model.wallet().filter() == CouponFilter::Usable) {
        m_nothing->setTexts(
            //: The customer has no coupon to use.
            tr("No coupon to use"),
            tr("Choose a campaign and give them one.")
        );
    } else {
        //: A list of coupons is empty.
        m_nothing->setTexts(tr("None"), {});
    }
}

} // namespace jangbu::ui
