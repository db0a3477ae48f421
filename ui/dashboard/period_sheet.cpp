#include "ui/dashboard/period_sheet.h"

#include "ui/control/field/form.h"
#include "ui/control/key/key_button.h"
#include "ui/theme/layout.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace jangbu::ui {

namespace {

constexpr int panelWidth = 420;

const QString& datePattern()
{
    static const QString pattern = QStringLiteral("yyyy-MM-dd");
    return pattern;
}

} // namespace

PeriodSheet::PeriodSheet(OnDays onDays, QWidget* host)
    //: Heading of the panel that asks for a period.
    : Sheet(tr("Choose a period"), host)
    , m_onDays(std::move(onDays))
    , m_form(new Form)
    , m_first(new QLineEdit)
    , m_last(new QLineEdit)
{
    setObjectName(QStringLiteral("periodSheet"));
    setPanelWidth(panelWidth);
    auto* const content = new QWidget;
    QVBoxLayout* const column = makeColumn(space::two, content);
    //: The first and the last day of a period; the hint shows how a date is written.
    m_form->addRow(tr("First day"), m_first, tr("Such as 2026-11-22"));
    m_form->addRow(tr("Last day"), m_last, tr("This day is included."));
    auto* const show = new KeyButton(tr("Show"), KeyKind::Primary);
    column->addWidget(m_form);
    column->addWidget(show);
    setContent(content);
    connect(show, &KeyButton::clicked, this, &PeriodSheet::take);
    connect(m_first, &QLineEdit::returnPressed, this, &PeriodSheet::take);
    connect(m_last, &QLineEdit::returnPressed, this, &PeriodSheet::take);
}

void PeriodSheet::begin(const QDate& first, const QDate& last)
{
    m_form->clearErrors();
    m_first->setText(first.toString(datePattern()));
    m_last->setText(last.toString(datePattern()));
    open();
    m_first->selectAll();
}

void PeriodSheet::take()
{
    m_form->clearErrors();
    const QDate first = QDate::fromString(m_first->text().trimmed(), datePattern());
    const QDate last = QDate::fromString(m_last->text().trimmed(), datePattern());
    const QString unreadable = tr("Write the date as 2026-11-22.");
    if (!first.isValid()) {
        m_form->setError(m_first, unreadable);
    } else if (!last.isValid()) {
        m_form->setError(m_last, unreadable);
    } else if (!m_onDays(first, last)) {
        m_form->setError(m_last, tr("The last day is not before the first, within three years."));
    } else {
        closeSheet();
    }
}

} // namespace jangbu::ui
