#include "ui/shift/page/amount_pad.h"

#include "ui/control/hairline.h"
#include "ui/control/key/key_button.h"
#include "ui/control/key/number_pad.h"
#include "ui/control/money_label.h"
#include "ui/shell/session_model.h"
#include "ui/text/money_text.h"
#include "ui/theme/layout.h"

#include <QVBoxLayout>

namespace jangbu::ui {

AmountPad::AmountPad(const SessionModel& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_figure(new MoneyLabel(TextRole::Total, this))
{
    //: Accessible name of the amount that is being entered.
    m_figure->setAccessibleName(tr("Amount"));
    QVBoxLayout* const column = makeColumn(space::one, this);
    column->addWidget(m_figure);
    auto* const line = new Hairline(this);
    line->setStrong(true);
    column->addWidget(line);
    addNoteKeys(column);
    auto* const pad = new NumberPad(NumberPad::Corner::DoubleZero, this);
    column->addWidget(pad);
    connect(pad, &NumberPad::digitsPressed, this, [this](const QString& digits) {
        m_entry.append(digits);
        showAmount();
    });
    connect(pad, &NumberPad::backspacePressed, this, [this] {
        m_entry.removeLast();
        showAmount();
    });
    showAmount();
}

void AmountPad::addNoteKeys(QVBoxLayout* column)
{
    QHBoxLayout* const row = makeRow(space::one);
    for (const Money note : noteKeys(m_session.shop().currency)) {
        auto* const key = new KeyButton(moneyText(note, m_session.format()), KeyKind::Plain, this);
        connect(key, &KeyButton::clicked, this, [this, note] {
            m_entry.addNote(note);
            showAmount();
        });
        row->addWidget(key, 1);
    }
    column->addLayout(row);
}

void AmountPad::clear()
{
    m_entry.clear();
    showAmount();
}

bool AmountPad::type(int key)
{
    if (key >= Qt::Key_0 && key <= Qt::Key_9) {
        m_entry.append(QString(QChar(u'0' + key - Qt::Key_0)));
    } else if (key == Qt::Key_Backspace) {
        m_entry.removeLast();
    } else if (key == Qt::Key_Delete) {
        m_entry.clear();
    } else {
        return false;
    }
    showAmount();
    return true;
}

void AmountPad::showAmount()
{
    m_figure->setAmount(moneyText(amount(), m_session.format()));
    Q_EMIT amountChanged();
}

} // namespace jangbu::ui
