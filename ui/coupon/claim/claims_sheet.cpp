#include "ui/coupon/claim/claims_sheet.h"

#include "ui/control/amount_row.h"
#include "ui/control/elided_label.h"
#include "ui/control/key/key_button.h"
#include "ui/control/list/table_view.h"
#include "ui/control/surface/empty_state.h"
#include "ui/control/surface/notice_line.h"
#include "ui/theme/layout.h"
#include "ui/theme/text_role.h"

#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace jangbu::ui {

namespace {

constexpr int panelWidth = 760;
constexpr int listHeight = 5 * touch::line;
constexpr int numberWidth = 84;
constexpr int whenWidth = 136;
constexpr int standingWidth = 148;

constexpr int askPage = 0;
constexpr int questionPage = 1;

} // namespace

ClaimsSheet::ClaimsSheet(CouponsModel& model, QWidget* host)
    //: Title of a list: who holds the coupons of a campaign.
    : Sheet(tr("Who holds coupons"), host)
    , m_model(model)
    , m_campaign(new ElidedLabel({}, TextRole::Strong))
    //: Before how many coupons of a campaign were given out, used, revoked.
    , m_issued(new AmountRow(tr("Given out")))
    , m_used(new AmountRow(tr("Used")))
    , m_revoked(new AmountRow(tr("Revoked")))
    //: Accessible name of a list: who holds coupons of a campaign.
    , m_table(new TableView(tr("Who holds coupons")))
    , m_nothing(new EmptyState(IconName::Ticket, {}, {}))
    , m_pages(new QStackedWidget)
    , m_notice(new NoticeLine)
    , m_foot(new QStackedWidget)
    //: Key that begins to revoke the chosen coupon.
    , m_ask(new KeyButton(tr("Revoke this coupon"), KeyKind::Danger))
    , m_question(makeParagraph({}, TextRole::Body, Tone::Ink))
    , m_reason(new QLineEdit)
    //: Key: the coupon is not revoked after all.
    , m_keep(new KeyButton(tr("Keep it")))
    //: Key that revokes the coupon.
    , m_revoke(new KeyButton(tr("Revoke"), KeyKind::Danger))
{
    setObjectName(QStringLiteral("claimsSheet"));
    setPanelWidth(panelWidth);
    makeList();
    m_foot->insertWidget(askPage, makeAskPage());
    m_foot->insertWidget(questionPage, makeQuestion());
    auto* const content = new QWidget;
    QVBoxLayout* const column = makeColumn(space::one, content);
    column->addWidget(m_campaign);
    column->addWidget(makeFigures());
    column->addWidget(m_pages);
    column->addWidget(m_notice);
    column->addWidget(m_foot);
    setContent(content);
    connectParts();
}

QWidget* ClaimsSheet::makeFigures()
{
    auto* const figures = new QWidget;
    QHBoxLayout* const row = makeRow(space::three, figures);
    for (AmountRow* const figure : {m_issued, m_used, m_revoked}) {
        row->addWidget(figure);
    }
    row->addStretch(1);
    return figures;
}

void ClaimsSheet::makeList()
{
    m_table->setObjectName(QStringLiteral("claimTable"));
    m_table->setModel(&m_model.claims().table());
    m_table->setTallRows(true);
    m_table->setStretchColumn(ClaimTableModel::Holder);
    m_table->setColumnWidth(ClaimTableModel::Number, numberWidth);
    m_table->setColumnWidth(ClaimTableModel::When, whenWidth);
    m_table->setColumnWidth(ClaimTableModel::Standing, standingWidth);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_nothing);
    m_pages->setFixedHeight(listHeight);
}

// As high as the question, so that nothing jumps.
QWidget* ClaimsSheet::makeAskPage()
{
    auto* const page = new QWidget;
    QVBoxLayout* const column = makeColumn(space::one, page);
    column->addWidget(makeParagraph(
        tr("A coupon that was not used can be revoked."),
        TextRole::Body,
        Tone::Second
    ));
    QHBoxLayout* const row = makeRow(space::one);
    row->addStretch(1);
    row->addWidget(m_ask);
    column->addLayout(row);
    return page;
}

QWidget* ClaimsSheet::makeQuestion()
{
    auto* const asked = new QWidget;
    QVBoxLayout* const column = makeColumn(space::one, asked);
    //: Placeholder and accessible name of a field: why a coupon is revoked.
    m_reason->setPlaceholderText(tr("Reason"));
    m_reason->setAccessibleName(tr("Reason"));
    QHBoxLayout* const row = makeRow(space::one);
    row->addWidget(m_reason, 1);
    row->addWidget(m_keep);
    row->addWidget(m_revoke);
    column->addWidget(m_question);
    column->addLayout(row);
    return asked;
}

void ClaimsSheet::connectParts()
{
    ClaimsModel& claims = m_model.claims();
    connect(m_table, &TableView::nearEnd, &claims, &ClaimsModel::fetchMore);
    connect(m_table, &TableView::currentRowChanged, this, &ClaimsSheet::followRow);
    connect(m_table, &TableView::activated, this, &ClaimsSheet::askToRevoke);
    connect(m_ask, &KeyButton::clicked, this, &ClaimsSheet::askToRevoke);
    connect(m_keep, &KeyButton::clicked, this, &ClaimsSheet::keepIt);
    connect(m_revoke, &KeyButton::clicked, this, &ClaimsSheet::revokeAsked);
    connect(m_reason, &QLineEdit::returnPressed, this, &ClaimsSheet::revokeAsked);
    connect(m_nothing, &EmptyState::actionTriggered, &claims, &ClaimsModel::fetchMore);
    connect(m_notice, &NoticeLine::actionTriggered, &claims, &ClaimsModel::fetchMore);
    connect(&claims, &ClaimsModel::changed, this, &ClaimsSheet::follow);
    connect(&m_model, &CouponsModel::changed, this, &ClaimsSheet::follow);
    connect(&claims, &ClaimsModel::staffChanged, this, [this] {
        if (!m_model.claims().isAllowed()) {
            closeSheet();
        }
    });
}

void ClaimsSheet::begin()
{
    if (!m_model.openClaims()) {
        return;
    }
    m_asked = 0;
    follow();
    open();
    m_table->setFocus(Qt::OtherFocusReason);
}

void ClaimsSheet::follow()
{
    ClaimsModel& claims = m_model.claims();
    m_campaign->setText(claims.campaignName());
    m_issued->setAmount(claims.issuedText());
    m_used->setAmount(claims.usedText());
    m_revoked->setAmount(claims.revokedText());
    followTrouble();
    followRow();
}

void ClaimsSheet::followTrouble()
{
    ClaimsModel& claims = m_model.claims();
    const bool hasRows = claims.table().rowCount() > 0;
    const bool isTroubled = !claims.trouble().isEmpty();
    //: Key: asks the book once more.
    const QString again = isTroubled ? tr("Read again") : QString();
    if (isTroubled && hasRows) {
        m_notice->say(NoticeTone::Attention, claims.trouble(), again);
    } else {
        m_notice->tell(m_model.notice());
    }
    m_nothing->setAction(again);
    if (isTroubled) {
        //: The claims of a campaign.
        m_nothing->setTexts(tr("The coupons could not be read"), claims.trouble());
    } else if (claims.isAsking()) {
        m_nothing->setTexts(tr("Reading the coupons…"), {});
    } else {
        m_nothing->setTexts(
            //: No coupon of a campaign was given out.
            tr("Nobody has one yet"),
            tr("Find a customer and give them the first one.")
        );
    }
    if (hasRows && !m_table->currentIndex().isValid()) {
        m_table->selectRow(0);
    }
    m_pages->setCurrentWidget(hasRows ? static_cast<QWidget*>(m_table) : m_nothing);
}

// The question goes when another row is chosen, or the coupon is no longer one to revoke.
void ClaimsSheet::followRow()
{
    const int row = m_table->currentIndex().row();
    const bool canRevoke = m_model.canRevoke(row);
    const bool isAsked =
        canRevoke && m_model.claims().table().claimAt(row).coupon.issueNo == m_asked;
    const bool isLeft = !isAsked && m_foot->currentIndex() == questionPage;
    m_asked = isAsked ? m_asked : 0;
    m_foot->setCurrentIndex(isAsked ? questionPage : askPage);
    m_foot->setVisible(m_model.canEdit());
    m_ask->setEnabled(canRevoke);
    if (isLeft && isOpen()) {
        m_table->setFocus(Qt::OtherFocusReason); // what had it is not shown any more
    }
}

void ClaimsSheet::askToRevoke()
{
    const int row = m_table->currentIndex().row();
    if (!m_model.canRevoke(row)) {
        return;
    }
    m_asked = m_model.claims().table().claimAt(row).coupon.issueNo;
    m_question->setText(m_model.revokeQuestion(row));
    m_reason->clear();
    followRow();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void ClaimsSheet::revokeAsked()
{
    m_model.revoke(m_table->currentIndex().row(), m_reason->text());
}

void ClaimsSheet::keepIt()
{
    m_asked = 0;
    followRow();
}

} // namespace jangbu::ui
