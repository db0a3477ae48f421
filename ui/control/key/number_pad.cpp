#include "ui/control/key/number_pad.h"

#include "ui/control/key/key_button.h"
#include "ui/theme/layout.h"

#include <QGridLayout>
#include <QKeyEvent>

namespace jangbu::ui {

namespace {

constexpr int columns = 3;
constexpr int rows = 4;

} // namespace

NumberPad::NumberPad(Corner corner, QWidget* parent)
    : QWidget(parent), m_grid(makeGrid(space::one, this))
{
    //: Accessible name of the keys 0 to 9.
    setAccessibleName(tr("Number keys"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    for (int digit = 1; digit <= 9; ++digit) {
        addDigits(QString::number(digit), (digit - 1) / columns, (digit - 1) % columns);
    }
    if (corner == Corner::DoubleZero) {
        addDigits(QStringLiteral("00"), rows - 1, 0);
    } else {
        //: Key that empties the number being entered.
        auto* clear = new KeyButton(tr("Clear"), KeyKind::Plain, this);
        connect(clear, &KeyButton::clicked, this, &NumberPad::clearPressed);
        place(clear, rows - 1, 0);
    }
    addDigits(QStringLiteral("0"), rows - 1, 1);
    //: Accessible name of the key that removes the last digit.
    auto* backspace = new KeyButton(IconName::Backspace, tr("Backspace"), KeyKind::Plain, this);
    connect(backspace, &KeyButton::clicked, this, &NumberPad::backspacePressed);
    backspace->setAutoRepeat(true);
    place(backspace, rows - 1, 2);
    for (int column = 0; column < columns; ++column) {
        m_grid->setColumnStretch(column, 1);
    }
    giveTabStop(digitKey(1));
}

void NumberPad::growTo(int keyHeight)
{
    const QList<KeyButton*> keys = findChildren<KeyButton*>();
    for (KeyButton* key : keys) {
        key->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Expanding);
    }
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    setMaximumHeight(rows * keyHeight + (rows - 1) * space::one);
}

KeyButton* NumberPad::digitKey(int digit) const
{
    return digit == 0 ? keyAt(rows - 1, 1) : keyAt((digit - 1) / columns, (digit - 1) % columns);
}

KeyButton* NumberPad::backspaceKey() const
{
    return keyAt(rows - 1, 2);
}

KeyButton* NumberPad::cornerKey() const
{
    return keyAt(rows - 1, 0);
}

void NumberPad::place(KeyButton* key, int row, int column)
{
    key->setKeySize(KeySize::Large);
    key->setFocusPolicy(Qt::NoFocus);
    key->installEventFilter(this);
    m_grid->addWidget(key, row, column);
}

void NumberPad::addDigits(const QString& digits, int row, int column)
{
    auto* key = new KeyButton(digits, KeyKind::Plain, this);
    connect(key, &KeyButton::clicked, this, [this, digits] { Q_EMIT digitsPressed(digits); });
    place(key, row, column);
}

KeyButton* NumberPad::keyAt(int row, int column) const
{
    const QLayoutItem* item = m_grid->itemAtPosition(row, column);
    return item == nullptr ? nullptr : qobject_cast<KeyButton*>(item->widget());
}

KeyButton* NumberPad::neighbour(KeyButton* from, int key) const
{
    int row = 0;
    int column = 0;
    int span = 0;
    m_grid->getItemPosition(m_grid->indexOf(from), &row, &column, &span, &span);
    switch (key) {
    case Qt::Key_Left:
        return keyAt(row, column - 1);
    case Qt::Key_Right:
        return keyAt(row, column + 1);
    case Qt::Key_Up:
        return keyAt(row - 1, column);
    case Qt::Key_Down:
        return keyAt(row + 1, column);
    default:
        return nullptr;
    }
}

void NumberPad::giveTabStop(KeyButton* to)
{
    const QList<KeyButton*> keys = findChildren<KeyButton*>();
    for (KeyButton* key : keys) {
        key->setFocusPolicy(key == to ? Qt::TabFocus : Qt::NoFocus);
    }
}

bool NumberPad::eventFilter(QObject* watched, QEvent* event)
{
    auto* from = qobject_cast<KeyButton*>(watched);
    if (event->type() != QEvent::KeyPress || from == nullptr) {
        return QWidget::eventFilter(watched, event);
    }
    const auto* press = dynamic_cast<QKeyEvent*>(event);
    KeyButton* to = press == nullptr ? nullptr : neighbour(from, press->key());
    if (to == nullptr) {
        return QWidget::eventFilter(watched, event);
    }
    giveTabStop(to);
    to->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace jangbu::ui
