#include "ui/coupon/campaign_panel.h"

#include "ui/control/amount_row.h"
#include "ui/control/hairline.h"
#include "ui/control/key/chip_bar.h"
#include "ui/control/key/key_button.h"
#include "ui/control/list/table_view.h"
#include "ui/control/surface/empty_state.h"
#include "ui/control/surface/notice_line.h"
#include "ui/coupon/coupons_model.h"
#include "ui/shell/key/key_map.h"
#include "ui/theme/layout.h"
#include "ui/theme/text_role.h"

#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace jangbu::ui {

namespace {

constexpr int leftWidth = 132;

} // namespace

CampaignPanel::CampaignPanel(CouponsModel& model, const KeyMap& keys, QWidget* parent)
    : Panel(parent)
    , m_model(model)
    //: Accessible name of the keys that choose which campaigns are shown.
    , m_filters(new ChipBar(tr("Show campaigns")))
    //: Key that opens the form of a new campaign.
    , m_new(new KeyButton(tr("New campaign")))
    //: Accessible name of a list.
    , m_table(new TableView(tr("Campaigns")))
    , m_nothing(new EmptyState(IconName::Ticket, {}, {}))
    , m_tableOrNothing(new QStackedWidget)
    , m_figures(new QWidget)
    //: Before how many coupons of a campaign are left, as "87 / 100".
    , m_left(new AmountRow(tr("Left"), TextRole::Figure))
    //: Before how many coupons of a campaign were given out.
    , m_issued(new AmountRow(tr("Given out")))
    //: Before how many coupons of a campaign were used.
    , m_used(new AmountRow(tr("Used")))
    //: Key: who holds coupons of the campaign.
    , m_holders(new KeyButton(tr("Who has one")))
    //: Key: edit the campaign.
    , m_edit(new KeyButton(tr("Edit")))
    , m_stop(new KeyButton({}))
    , m_notice(new NoticeLine)
    , m_hint(makeParagraph({}, TextRole::Small, Tone::Second))
    , m_claim(new KeyButton({}, KeyKind::Primary))
{
    setObjectName(QStringLiteral("campaignPanel"));
    m_table->setObjectName(QStringLiteral("campaignTable"));
    m_claim->setObjectName(QStringLiteral("claimKey"));
    m_claim->setKeySize(KeySize::Pay);
    m_claim->setKeyCap(keys.capFor(KeyAction::Pay));
    layOut();
    connectParts();
    showModel();
}

void CampaignPanel::layOut()
{
    //: Which campaigns are shown: those that take claims now, or all there ever were.
    m_filters->setChips({tr("Running"), tr("All")});
    m_new->setIconName(IconName::Plus);
    QHBoxLayout* const head = makeRow(space::one);
    //: Heading of the list of campaigns.
    head->addWidget(makeLabel(tr("Campaigns"), TextRole::Heading));
    head->addStretch(1);
    head->addWidget(m_new);
    m_table->setModel(&m_model.campaigns());
    m_table->setTallRows(true);
    m_table->setStretchColumn(CampaignTableModel::What);
    m_table->setColumnWidth(CampaignTableModel::Left, leftWidth);
    m_table->horizontalHeader()->hide();
    m_tableOrNothing->addWidget(m_table);
    m_tableOrNothing->addWidget(m_nothing);
    body()->addLayout(head);
    body()->addWidget(m_filters);
    body()->addWidget(m_tableOrNothing, 1);
    addFigures();
    // The place of a line is kept, so that figures and keys stay where they are when it is said.
    auto* const said = new QWidget;
    said->setMinimumHeight(touch::least);
    QVBoxLayout* const lines = makeColumn(space::one, said);
    lines->addWidget(m_notice);
    lines->addWidget(m_hint);
    body()->addWidget(said);
    body()->addWidget(m_claim);
}

void CampaignPanel::addFigures()
{
    QVBoxLayout* const column = makeColumn(space::half, m_figures);
    column->addWidget(new Hairline);
    column->addWidget(m_left);
    column->addWidget(m_issued);
    column->addWidget(m_used);
    QHBoxLayout* const keys = makeRow(space::one);
    keys->addWidget(m_holders, 1);
    keys->addWidget(m_edit, 1);
    keys->addWidget(m_stop, 1);
    column->addLayout(keys);
    body()->addWidget(m_figures);
}

void CampaignPanel::connectParts()
{
    connect(m_filters, &ChipBar::currentChanged, this, [this](int chip) {
        m_model.showAll(chip == 1);
    });
    connect(m_table, &TableView::currentRowChanged, &m_model, &CouponsModel::choose);
    connect(m_new, &KeyButton::clicked, this, &CampaignPanel::newAsked);
    connect(m_holders, &KeyButton::clicked, this, &CampaignPanel::claimsAsked);
    connect(m_edit, &KeyButton::clicked, this, &CampaignPanel::editAsked);
    connect(m_stop, &KeyButton::clicked, this, [this] {
        const auto& campaign = m_model.campaign();
        m_model.setActive(campaign && !campaign->campaign.details.isActive);
    });
    connect(m_claim, &KeyButton::clicked, &m_model, &CouponsModel::claim);
    connect(&m_model, &CouponsModel::changed, this, &CampaignPanel::showModel);
}

void CampaignPanel::showModel()
{
    const auto& campaign = m_model.campaign();
    const auto& customer = m_model.customer();
    const bool mayEdit = m_model.canEdit();
    const bool hasRows = m_model.campaigns().rowCount() > 0;
    m_tableOrNothing->setCurrentWidget(hasRows ? static_cast<QWidget*>(m_table) : m_nothing);
    if (!hasRows) {
        sayNothing();
    }
    {
        const QSignalBlocker quiet(m_filters);
        m_filters->setCurrent(m_model.isShowingAll() ? 1 : 0);
    }
    showRow();
    m_figures->setVisible(campaign.has_value());
    m_left->setAmount(m_model.leftText());
    m_issued->setAmount(m_model.issuedText());
    m_used->setAmount(m_model.usedText());
    m_new->setVisible(mayEdit);
    m_holders->setVisible(m_model.claims().isAllowed());
    m_edit->setVisible(mayEdit);
    m_stop->setVisible(mayEdit);
    const bool isActive = campaign && campaign->campaign.details.isActive;
    //: Keys: the campaign gives out no more coupons; it does again.
    m_stop->setText(isActive ? tr("Stop") : tr("Start again"));
    m_stop->setKind(isActive ? KeyKind::Danger : KeyKind::Plain);
    m_edit->setEnabled(!m_model.isSending());
    m_stop->setEnabled(m_model.canSetActive());
    m_notice->tell(m_model.notice());
    m_hint->setText(m_model.claimHint());
    m_hint->setVisible(!m_model.claimHint().isEmpty());
    //: Key that gives the customer a coupon; %1 is a masked name.
    m_claim->setText(
        customer ? tr("Give to %1").arg(QString::fromStdString(customer->maskedName))
                 : tr("Give a coupon")
    );
    m_claim->setEnabled(m_model.canClaim());
}

// The one that is looked at is the one with the cursor, wherever it came from.
void CampaignPanel::showRow()
{
    const auto& campaign = m_model.campaign();
    const int row = campaign ? m_model.campaigns().rowOf(campaign->campaign.id) : -1;
    if (row >= 0 && row != m_table->currentIndex().row()) {
        const QSignalBlocker quiet(m_table);
        m_table->setCurrentIndex(m_model.campaigns().index(row, 0));
    }
}

void CampaignPanel::sayNothing()
{
    if (!m_model.isRead()) {
        m_nothing->setTexts(tr("Reading the campaigns…"), {});
    } else if (m_model.canEdit()) {
        m_nothing->setTexts(
            //: There is no campaign that takes claims.
            tr("No campaign is running"),
            tr("Begin one with the key above.")
        );
    } else {
        m_nothing->setTexts(tr("No campaign is running"), tr("An administrator begins one."));
    }
}

} // namespace jangbu::ui
