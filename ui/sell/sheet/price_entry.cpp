#include "ui/sell/sheet/price_entry.h"

#include "ui/control/hairline.h"
#include "ui/control/key/key_button.h"
#include "ui/control/key/number_pad.h"
#include "ui/sell/line_price_model.h"
#include "ui/signin/approval_pad.h"
#include "ui/theme/layout.h"
#include "ui/theme/text_role.h"

#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace jangbu::ui {

namespace {

constexpr int padWidth = 300;

} // namespace

PriceEntry::PriceEntry(LinePriceModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_name(makeParagraph({}, TextRole::Heading, Tone::Ink, this))
    , m_list(makeLabel({}, TextRole::Body, Tone::Second, this))
    , m_figure(makeLabel({}, TextRole::Total, Tone::Ink, this))
    //: Key: the line costs what the product costs again.
    , m_restore(new KeyButton(tr("Back to the list price"), KeyKind::Plain, this))
    //: Key: the entered price is right.
    , m_ok(new KeyButton(tr("Set price"), KeyKind::Primary, this))
    , m_approval(new ApprovalPad(model.approval(), this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("priceEntry"));
    setFocusPolicy(Qt::StrongFocus);
    m_ok->setObjectName(QStringLiteral("priceOk"));
    m_restore->setObjectName(QStringLiteral("priceRestore"));
    m_ok->setKeySize(KeySize::Large);
    m_figure->setAlignment(Qt::AlignRight);
    m_pages->addWidget(makePricePage());
    m_pages->addWidget(m_approval);
    QVBoxLayout* const column = makeColumn(space::one, this);
    column->addWidget(m_name);
    QHBoxLayout* const prices = makeRow(space::two);
    prices->addWidget(m_list, 0, Qt::AlignBottom);
    prices->addWidget(m_figure, 1);
    column->addLayout(prices);
    auto* const line = new Hairline(this);
    line->setStrong(true);
    column->addWidget(line);
    column->addSpacing(space::one);
    column->addWidget(m_pages);
    connect(m_approval, &ApprovalPad::backAsked, &m_model, &LinePriceModel::stepBack);
    connect(&m_model, &LinePriceModel::changed, this, &PriceEntry::follow);
}

QWidget* PriceEntry::makePricePage()
{
    auto* const page = new QWidget(m_pages);
    auto* const pad = new NumberPad(NumberPad::Corner::DoubleZero, page);
    pad->setFixedWidth(padWidth);
    // Where the approval, should it be asked for, has its key too.
    QVBoxLayout* const keys = makeColumn(space::two);
    keys->addWidget(pad);
    keys->addStretch(1);
    keys->addWidget(m_ok);
    QHBoxLayout* const row = makeRow(space::three, page);
    row->addWidget(m_restore, 1, Qt::AlignTop);
    row->addLayout(keys);
    connect(pad, &NumberPad::digitsPressed, &m_model, &LinePriceModel::enterDigits);
    connect(pad, &NumberPad::backspacePressed, &m_model, &LinePriceModel::removeDigit);
    connect(m_restore, &KeyButton::clicked, &m_model, &LinePriceModel::restore);
    connect(m_ok, &KeyButton::clicked, &m_model, &LinePriceModel::propose);
    return page;
}

void PriceEntry::begin()
{
    follow();
    setFocus(Qt::OtherFocusReason);
}

void PriceEntry::follow()
{
    m_name->setText(m_model.productName());
    //: The product's own price, above the one being entered.
    m_list->setText(tr("List price %1").arg(m_model.listPriceText()));
    m_figure->setText(m_model.priceText());
    setAccessibleName(m_model.productName());
    setAccessibleDescription(m_figure->text());
    m_restore->setEnabled(m_model.isChanged());
    const int page = m_model.isAwaitingApproval() ? 1 : 0;
    if (page == m_pages->currentIndex()) {
        return;
    }
    m_pages->setCurrentIndex(page);
    if (page == 1) {
        m_approval->begin();
    } else {
        setFocus(Qt::OtherFocusReason);
    }
}

void PriceEntry::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const bool isForPrice = !m_model.isAwaitingApproval();
    if (isForPrice && key >= Qt::Key_0 && key <= Qt::Key_9) {
        m_model.enterDigits(QString(QChar(u'0' + key - Qt::Key_0)));
    } else if (isForPrice && key == Qt::Key_Backspace) {
        m_model.removeDigit();
    } else if (isForPrice && key == Qt::Key_Delete) {
        m_model.clear();
    } else if (isForPrice && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        m_model.propose();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace jangbu::ui
