#include "ui/control/amount_row.h"

#include "ui/theme/layout.h"

#include <QHBoxLayout>

namespace jangbu::ui {

AmountRow::AmountRow(const QString& label, TextRole amountRole, QWidget* parent)
    : QWidget(parent)
    , m_label(makeLabel(label, TextRole::Body, Tone::Second, this))
    , m_amount(new MoneyLabel(amountRole, this))
{
    QHBoxLayout* row = makeRow(space::one, this);
    row->addWidget(m_label);
    row->addWidget(m_amount, 1);
    describe();
}

void AmountRow::setLabel(const QString& label)
{
    m_label->setText(label);
    describe();
}

void AmountRow::setAmount(const QString& text)
{
    m_amount->setAmount(text);
    describe();
}

void AmountRow::setBeforeAfter(const QString& before, const QString& after)
{
    m_amount->setBeforeAfter(before, after);
    describe();
}

void AmountRow::setAmountTone(Tone tone)
{
    setTone(m_amount, tone);
}

void AmountRow::setLabelRole(TextRole role, Tone tone)
{
    setTextRole(m_label, role);
    setTone(m_label, tone);
}

QString AmountRow::amount() const
{
    return m_amount->text();
}

void AmountRow::describe()
{
    setAccessibleName(m_label->text());
    setAccessibleDescription(m_amount->text());
    m_amount->setAccessibleName(QStringLiteral("%1 %2").arg(m_label->text(), m_amount->text()));
}

} // namespace jangbu::ui
