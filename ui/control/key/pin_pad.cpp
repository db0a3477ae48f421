#include "ui/control/key/pin_pad.h"

#include "ui/control/key/key_button.h"
#include "ui/control/key/number_pad.h"
#include "ui/control/key/pin_dots.h"
#include "ui/theme/layout.h"
#include "ui/theme/text_role.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace jangbu::ui {

PinPad::PinPad(const QString& submitText, QWidget* parent)
    : QWidget(parent)
    , m_dots(new PinDots(this))
    , m_message(makeParagraph({}, TextRole::Small, Tone::Refused, this))
    , m_pad(new NumberPad(NumberPad::Corner::Clear, this))
    , m_submit(new KeyButton(submitText, KeyKind::Primary, this))
{
    //: Accessible name of the number keys with which a PIN is entered.
    setAccessibleName(tr("PIN"));
    setFocusPolicy(Qt::StrongFocus);
    m_message->setAlignment(Qt::AlignHCenter | Qt::AlignVCenter);
    // Room for two lines is kept, so that a message moves nothing.
    m_message->setMinimumHeight(space::five);
    m_submit->setKeySize(KeySize::Large);
    QVBoxLayout* column = makeColumn(space::one, this);
    column->addWidget(m_dots);
    column->addWidget(m_message);
    column->addWidget(m_pad);
    column->addWidget(m_submit);
    connect(m_pad, &NumberPad::digitsPressed, this, &PinPad::addDigits);
    connect(m_pad, &NumberPad::backspacePressed, this, &PinPad::removeLast);
    connect(m_pad, &NumberPad::clearPressed, this, &PinPad::clear);
    connect(m_submit, &KeyButton::clicked, this, &PinPad::submit);
    refresh();
}

void PinPad::setLength(int least, int most)
{
    m_least = least;
    m_most = most;
    refresh();
}

void PinPad::refuse(const QString& text)
{
    clear();
    m_busy = false;
    m_message->setText(text);
    m_dots->setRefused(true);
    refresh();
    QAccessibleEvent alert(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void PinPad::setBusy(bool busy)
{
    m_busy = busy;
    refresh();
}

void PinPad::clear()
{
    m_pin.fill(QChar(u'0'));
    m_pin.clear();
    m_message->clear();
    m_dots->setRefused(false);
    refresh();
}

int PinPad::digitCount() const
{
    return static_cast<int>(m_pin.size());
}

QString PinPad::message() const
{
    return m_message->text();
}

void PinPad::addDigits(const QString& digits)
{
    if (m_busy || m_pin.size() + digits.size() > m_most) {
        return;
    }
    m_pin += digits;
    m_message->clear();
    m_dots->setRefused(false);
    refresh();
}

void PinPad::removeLast()
{
    if (!m_busy) {
        m_pin.chop(1);
        refresh();
    }
}

void PinPad::submit()
{
    if (!m_busy && digitCount() >= m_least) {
        // A copy: whoever takes it may clear the pad while it is read.
        const QString pin = m_pin;
        Q_EMIT submitted(pin);
    }
}

void PinPad::refresh()
{
    m_dots->setCounts(digitCount(), m_least, m_most);
    m_pad->setEnabled(!m_busy);
    m_submit->setEnabled(!m_busy && digitCount() >= m_least);
}

void PinPad::keyPressEvent(QKeyEvent* event)
{
    const QString text = event->text();
    if (event->key() == Qt::Key_Backspace) {
        removeLast();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        submit();
    } else if (text.size() == 1 && text.front() >= u'0' && text.front() <= u'9') {
        addDigits(text);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void PinPad::focusInEvent(QFocusEvent* event)
{
    m_dots->setFocused(true);
    QWidget::focusInEvent(event);
}

void PinPad::focusOutEvent(QFocusEvent* event)
{
    m_dots->setFocused(false);
    QWidget::focusOutEvent(event);
}

} // namespace jangbu::ui
