#include "ui/sell/sheet/quantity_entry.h"

#include "core/limit/limits.h"
#include "ui/control/hairline.h"
#include "ui/control/key/key_button.h"
#include "ui/control/key/number_pad.h"
#include "ui/text/number_text.h"
#include "ui/theme/layout.h"
#include "ui/theme/text_role.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace jangbu::ui {

QuantityEntry::QuantityEntry(QWidget* parent)
    : QWidget(parent)
    , m_name(makeParagraph({}, TextRole::Heading, Tone::Ink, this))
    , m_figure(makeLabel({}, TextRole::Total, this))
    , m_pad(new NumberPad(NumberPad::Corner::Clear, this))
    //: Key beside the quantity: asks for another price of the line.
    , m_price(new KeyButton(tr("Change the price"), KeyKind::Plain, this))
    //: Key: the entered quantity is right.
    , m_ok(new KeyButton(tr("Set quantity"), KeyKind::Primary, this))
{
    setObjectName(QStringLiteral("quantityEntry"));
    setFocusPolicy(Qt::StrongFocus);
    auto* line = new Hairline(this);
    line->setStrong(true);
    m_figure->setAlignment(Qt::AlignRight);
    m_ok->setObjectName(QStringLiteral("quantityOk"));
    m_ok->setKeySize(KeySize::Large);
    QVBoxLayout* column = makeColumn(space::two, this);
    column->addWidget(m_name);
    column->addWidget(m_figure);
    column->addWidget(line);
    column->addWidget(m_pad);
    column->addWidget(m_price);
    column->addWidget(m_ok);
    connect(m_pad, &NumberPad::digitsPressed, this, &QuantityEntry::type);
    connect(m_pad, &NumberPad::backspacePressed, this, &QuantityEntry::erase);
    connect(m_pad, &NumberPad::clearPressed, this, [this] {
        m_isFresh = false;
        show(0);
    });
    m_price->setObjectName(QStringLiteral("quantityPrice"));
    connect(m_price, &KeyButton::clicked, this, &QuantityEntry::priceAsked);
    connect(m_ok, &KeyButton::clicked, this, [this] { Q_EMIT chosen(m_quantity); });
}

void QuantityEntry::begin(const QString& productName, int quantity)
{
    m_name->setText(productName);
    m_isFresh = true;
    show(quantity);
    setFocus(Qt::OtherFocusReason);
}

void QuantityEntry::type(const QString& digits)
{
    int quantity = m_isFresh ? 0 : m_quantity;
    m_isFresh = false;
    for (const QChar digit : digits) {
        quantity = quantity * 10 + digit.digitValue();
    }
    if (quantity <= limit::quantityPerLine) {
        show(quantity);
    }
}

void QuantityEntry::erase()
{
    m_isFresh = false;
    show(m_quantity / 10);
}

void QuantityEntry::show(int quantity)
{
    m_quantity = quantity;
    m_figure->setText(unitsText(quantity));
    setAccessibleName(m_name->text());
    setAccessibleDescription(m_figure->text());
    //: Key: removes the line, as the quantity is nought.
    m_ok->setText(quantity == 0 ? tr("Take it out") : tr("Set quantity"));
}

void QuantityEntry::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (key >= Qt::Key_0 && key <= Qt::Key_9) {
        type(QString(QChar(u'0' + key - Qt::Key_0)));
    } else if (key == Qt::Key_Backspace) {
        erase();
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        Q_EMIT chosen(m_quantity);
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace jangbu::ui
