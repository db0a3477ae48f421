#include "ui/control/field/search_field.h"

#include "ui/control/key/key_button.h"
#include "ui/control/key/key_cap.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>

namespace jangbu::ui {

SearchField::SearchField(const QString& placeholder, QWidget* parent)
    : QLineEdit(parent)
    //: Accessible name of the key inside a search field that empties it.
    , m_clear(new KeyButton(IconName::Close, tr("Clear search"), KeyKind::Quiet, this))
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    m_clear->setFocusPolicy(Qt::NoFocus);
    m_clear->setCursor(Qt::ArrowCursor);
    m_clear->hide();
    setTextMargins(0, 0, touch::least, 0);
    connect(m_clear, &KeyButton::clicked, this, &SearchField::empty);
    connect(this, &QLineEdit::textChanged, this, [this] {
        if (!m_composing) {
            m_preedit.clear();
            compose();
        }
    });
}

void SearchField::setKeyCap(const QString& key)
{
    m_keyCap = key;
    setAccessibleDescription(key);
    update();
}

bool SearchField::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && !m_composed.isEmpty()) {
        // Esc empties the field before it may leave the screen.
        const auto* press = dynamic_cast<QKeyEvent*>(event);
        if (press != nullptr && press->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void SearchField::inputMethodEvent(QInputMethodEvent* event)
{
    m_composing = true;
    QLineEdit::inputMethodEvent(event);
    m_composing = false;
    m_preedit = event->preeditString();
    compose();
}

void SearchField::compose()
{
    QString composed = text();
    composed.insert(cursorPosition(), m_preedit);
    m_clear->setVisible(!composed.isEmpty());
    if (composed != m_composed) {
        m_composed = composed;
        Q_EMIT composedTextChanged(m_composed);
    }
    update();
}

void SearchField::empty()
{
    // A syllable being composed would otherwise come back with the next key.
    if (!m_preedit.isEmpty()) {
        QInputMethodEvent none;
        inputMethodEvent(&none);
    }
    clear();
    setFocus(Qt::OtherFocusReason);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_composed.isEmpty()) {
        empty();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    m_preedit.clear();
    compose();
}

void SearchField::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    const int side = touch::least;
    m_clear->setGeometry(width() - side - 2, (height() - side) / 2, side, side);
}

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (m_keyCap.isEmpty() || !m_composed.isEmpty()) {
        return;
    }
    const Colours colour = currentTheme().colour;
    const QSize size = KeyCap::sizeOf(m_keyCap);
    const QRectF where(
        width() - size.width() - space::two,
        (height() - size.height()) / 2.0,
        size.width(),
        size.height()
    );
    QPainter painter(this);
    KeyCap::paint(painter, where, m_keyCap, {.text = colour.hint, .border = colour.rule});
}

} // namespace jangbu::ui
