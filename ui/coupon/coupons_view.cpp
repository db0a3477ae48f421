#include "ui/coupon/coupons_view.h"

#include "ui/coupon/campaign_panel.h"
#include "ui/coupon/claim/claims_sheet.h"
#include "ui/coupon/edit/campaign_sheet.h"
#include "ui/coupon/wallet_panel.h"
#include "ui/customer/panel/customer_panel.h"
#include "ui/shell/key/key_map.h"
#include "ui/theme/layout.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QShortcut>

namespace jangbu::ui {

namespace {

constexpr int customerStretch = 7;
constexpr int walletStretch = 8;
constexpr int campaignStretch = 9;

} // namespace

CouponsView::CouponsView(CouponsModel& model, const KeyMap& keys, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_customers(new CustomerPanel(
          model.search(),
          keys,
          {//: Nobody is chosen on the coupons' screen yet.
           tr("Whose coupons?"),
           tr("Type the phone number or its last four digits, or scan the member's card."),
           tr("Type the whole name, or register a new customer under Top-up.")
          }
      ))
    , m_wallet(new WalletPanel(model))
    , m_campaigns(new CampaignPanel(model, keys))
    , m_sheet(new CampaignSheet(model, this))
    , m_claimsSheet(new ClaimsSheet(model, this))
{
    setObjectName(QStringLiteral("couponsView"));
    QHBoxLayout* const row = makeRow(space::two, this);
    setPadding(row, space::two);
    row->addWidget(m_customers, customerStretch);
    row->addWidget(m_wallet, walletStretch);
    row->addWidget(m_campaigns, campaignStretch);
    connect(m_campaigns, &CampaignPanel::newAsked, this, &CouponsView::makeNew);
    connect(m_campaigns, &CampaignPanel::editAsked, this, &CouponsView::editChosen);
    connect(m_campaigns, &CampaignPanel::claimsAsked, this, &CouponsView::openClaims);
    bindKeys(keys);
}

void CouponsView::bindKeys(const KeyMap& keys)
{
    for (const QKeySequence& key : keys.keysFor(KeyAction::Customer)) {
        auto* const shortcut = new QShortcut(key, this);
        connect(shortcut, &QShortcut::activated, m_customers, &CustomerPanel::focusSearch);
    }
    for (const QKeySequence& key : keys.keysFor(KeyAction::Pay)) {
        auto* const shortcut = new QShortcut(key, this);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, &m_model, &CouponsModel::claim);
    }
}

void CouponsView::makeNew()
{
    if (m_model.canEdit()) {
        m_sheet->openNew();
    }
}

void CouponsView::editChosen()
{
    if (m_model.canEdit()) {
        m_sheet->openChosen();
    }
}

void CouponsView::openClaims()
{
    m_claimsSheet->begin();
}

bool CouponsView::takeScan(const QString& code)
{
    if (m_sheet->isOpen() || m_claimsSheet->isOpen()) {
        QApplication::beep(); // nobody must slip under what is being entered
        return true;
    }
    return m_model.search().takeScan(code);
}

void CouponsView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_model.setWatching(true);
    if (!m_model.customer()) {
        m_customers->focusSearch();
    }
}

void CouponsView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_model.setWatching(false);
}

// Typed anywhere but in a field, it looks for a customer.
void CouponsView::keyPressEvent(QKeyEvent* event)
{
    const QString text = event->text();
    if (text.size() == 1 && text[0].isPrint()) {
        m_customers->insert(text);
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace jangbu::ui
