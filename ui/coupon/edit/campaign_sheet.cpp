#include "ui/coupon/edit/campaign_sheet.h"

#include "core/result/must.h"
#include "ui/control/amount_row.h"
#include "ui/control/field/form.h"
#include "ui/control/key/key_button.h"
#include "ui/control/key/segment.h"
#include "ui/control/surface/notice_line.h"
#include "ui/theme/layout.h"
#include "ui/theme/text_role.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace jangbu::ui {

namespace {

constexpr int panelWidth = 720;

} // namespace

CampaignSheet::CampaignSheet(CouponsModel& model, QWidget* host)
    : Sheet(tr("Edit campaign"), host)
    , m_model(model)
    , m_figures(new QWidget)
    //: Before how many coupons of a campaign are left, as "87 / 100".
    , m_left(new AmountRow(tr("Left")))
    , m_issued(new AmountRow(tr("Given out")))
    , m_used(new AmountRow(tr("Used")))
    , m_notice(new NoticeLine)
    , m_form(new Form)
    , m_name(new QLineEdit)
    //: Accessible name of the keys amount and percentage.
    , m_kind(new Segment(tr("Discount type")))
    , m_worth(new QLineEdit)
    , m_cap(new QLineEdit)
    , m_minimumSpend(new QLineEdit)
    , m_quantity(new QLineEdit)
    , m_perCustomer(new QLineEdit)
    , m_opens(new QLineEdit)
    , m_closes(new QLineEdit)
    //: Accessible name of the keys that say how long a coupon is good.
    , m_validityKind(new Segment(tr("Validity")))
    , m_validity(new QLineEdit)
    //: Why some fields of the form cannot be changed.
    , m_fixed(makeParagraph(
          tr("Coupons already given out keep their discount and validity."),
          TextRole::Small,
          Tone::Second
      ))
    //: Key that saves a campaign.
    , m_save(new KeyButton(tr("Save"), KeyKind::Primary))
{
    auto* const content = new QWidget;
    QVBoxLayout* const column = makeColumn(space::two, content);
    makeFigures();
    makeForm();
    QVBoxLayout* const foot = makeColumn(space::one);
    foot->addWidget(m_notice);
    foot->addWidget(m_fixed);
    foot->addWidget(m_save);
    column->addWidget(m_figures);
    column->addWidget(m_form);
    column->addLayout(foot);
    m_notice->clear();
    setContent(content);
    setPanelWidth(panelWidth);
    connectParts();
}

void CampaignSheet::makeFigures()
{
    QHBoxLayout* const row = makeRow(space::three, m_figures);
    for (AmountRow* const figure : {m_left, m_issued, m_used}) {
        row->addWidget(figure);
    }
    row->addStretch(1);
}

void CampaignSheet::makeForm()
{
    //: Label of a field: what customers call the campaign.
    m_form->addRow(tr("Name"), m_name);
    //: What a coupon takes off: an amount of money, or a part of the sum.
    m_kind->setChoices({tr("Amount"), tr("Percent")});
    // Three in a row: on the smallest screen all of the form is seen at once.
    m_form->addSideBySide({//: Label of a field.
                           {tr("Discount type"), m_kind},
                           {tr("Discount"), m_worth},
                           //: Label of a field: the most that a percentage takes off.
                           {tr("Max. discount (empty: no limit)"), m_cap}
    });
    m_form->addSideBySide({//: Label of a field: the least that must be spent.
                           {tr("Minimum spend"), m_minimumSpend},
                           {tr("Coupons in total"), m_quantity},
                           {tr("Per customer"), m_perCustomer}
    });
    //: Labels of two fields: first and last day on which coupons are given out.
    m_form->addPair(tr("Given out from"), m_opens, tr("Given out until"), m_closes);
    //: How long a coupon is good: so many days from its claim, or until a date.
    m_validityKind->setChoices({tr("Days"), tr("Until a date")});
    //: Labels of two fields: how long a coupon is good, and the number of days or the date.
    m_form->addPair(tr("Validity"), m_validityKind, tr("Valid for (days)"), m_validity);
    for (QLineEdit* const number : {m_worth, m_cap, m_minimumSpend, m_quantity, m_perCustomer}) {
        number->setAlignment(Qt::AlignRight);
    }
    m_opens->setPlaceholderText(QStringLiteral("2026-11-22"));
    m_closes->setPlaceholderText(QStringLiteral("2026-11-22"));
}

void CampaignSheet::connectParts()
{
    connect(m_save, &KeyButton::clicked, this, &CampaignSheet::submit);
    for (QLineEdit* const field : findChildren<QLineEdit*>()) {
        connect(field, &QLineEdit::returnPressed, this, &CampaignSheet::submit);
    }
    connect(m_kind, &Segment::currentChanged, this, &CampaignSheet::showKind);
    connect(m_validityKind, &Segment::currentChanged, this, &CampaignSheet::showKind);
    connect(&m_model, &CouponsModel::campaignRefused, this, &CampaignSheet::showRefusal);
    connect(&m_model, &CouponsModel::campaignSaved, this, &CampaignSheet::closeSheet);
    connect(&m_model, &CouponsModel::entryReplaced, this, &CampaignSheet::fill);
    connect(&m_model, &CouponsModel::changed, this, &CampaignSheet::showFigures);
}

void CampaignSheet::openChosen()
{
    if (m_model.campaign()) {
        //: Title of a campaign's form.
        setTitle(tr("Edit campaign"));
        m_figures->show();
        begin(m_model.beginEdit());
    }
}

void CampaignSheet::openNew()
{
    //: Title of a campaign's form.
    setTitle(tr("New campaign"));
    m_figures->hide();
    begin(m_model.beginNew());
}

void CampaignSheet::begin(const CampaignEntry& entry)
{
    fill(entry);
    showFigures();
    open();
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void CampaignSheet::fill(const CampaignEntry& entry)
{
    m_form->clearErrors();
    m_notice->clear();
    m_name->setText(entry.name);
    m_kind->setCurrent(entry.kind == CampaignKind::AmountOff ? 0 : 1);
    m_worth->setText(entry.worth);
    m_cap->setText(entry.cap);
    m_minimumSpend->setText(entry.minimumSpend);
    m_quantity->setText(entry.quantity);
    m_perCustomer->setText(entry.perCustomer);
    m_opens->setText(entry.opens);
    m_closes->setText(entry.closes);
    m_validityKind->setCurrent(entry.isUntilDate ? 1 : 0);
    m_validity->setText(entry.validity);
    m_isActive = entry.isActive;
    fixTerms();
    showKind();
}

void CampaignSheet::fixTerms()
{
    const bool isFixed = m_model.areTermsFixed();
    const std::initializer_list<QWidget*>
        terms{m_kind, m_worth, m_cap, m_minimumSpend, m_validityKind, m_validity};
    for (QWidget* const field : terms) {
        field->setEnabled(!isFixed);
    }
    m_fixed->setVisible(isFixed);
}

void CampaignSheet::showKind()
{
    const bool isPercent = m_kind->current() == 1;
    m_cap->setEnabled(isPercent && !m_model.areTermsFixed());
    if (!isPercent) {
        m_cap->clear();
    }
    const bool isUntilDate = m_validityKind->current() == 1;
    //: Label of a field: the last day on which a coupon is good.
    m_form->setLabel(m_validity, isUntilDate ? tr("Valid until") : tr("Valid for (days)"));
}

void CampaignSheet::showFigures()
{
    m_left->setAmount(m_model.leftText());
    m_issued->setAmount(m_model.issuedText());
    m_used->setAmount(m_model.usedText());
    m_save->setEnabled(!m_model.isSending());
}

CampaignEntry CampaignSheet::typed() const
{
    return {
        .name = m_name->text(),
        .kind = m_kind->current() == 0 ? CampaignKind::AmountOff : CampaignKind::PercentOff,
        .worth = m_worth->text(),
        .cap = m_cap->text(),
        .minimumSpend = m_minimumSpend->text(),
        .quantity = m_quantity->text(),
        .perCustomer = m_perCustomer->text(),
        .opens = m_opens->text(),
        .closes = m_closes->text(),
        .isUntilDate = m_validityKind->current() == 1,
        .validity = m_validity->text(),
        .isActive = m_isActive,
    };
}

QLineEdit* CampaignSheet::fieldFor(CampaignField field) const
{
    switch (field) {
    case CampaignField::Name:
        return m_name;
    case CampaignField::Worth:
        return m_worth;
    case CampaignField::Cap:
        return m_cap;
    case CampaignField::MinimumSpend:
        return m_minimumSpend;
    case CampaignField::Quantity:
        return m_quantity;
    case CampaignField::PerCustomer:
        return m_perCustomer;
    case CampaignField::Opens:
        return m_opens;
    case CampaignField::Closes:
        return m_closes;
    case CampaignField::Validity:
        return m_validity;
    case CampaignField::Form:
        return nullptr;
    }
    MUST(false);
}

void CampaignSheet::submit()
{
    m_form->clearErrors();
    m_notice->clear();
    m_model.save(typed());
}

void CampaignSheet::showRefusal(CampaignField field, const QString& text)
{
    if (!isOpen()) {
        return; // the campaign was stopped or started: the screen says it
    }
    if (QLineEdit* const wrong = fieldFor(field); wrong != nullptr) {
        m_form->setError(wrong, text);
        wrong->setFocus(Qt::OtherFocusReason);
        wrong->selectAll();
    } else {
        m_notice->say(NoticeTone::Refused, text);
    }
}

} // namespace jangbu::ui
