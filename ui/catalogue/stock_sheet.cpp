#include "ui/catalogue/stock_sheet.h"

#include "core/result/must.h"
#include "ui/control/amount_row.h"
#include "ui/control/elided_label.h"
#include "ui/control/field/form.h"
#include "ui/control/key/key_button.h"
#include "ui/theme/layout.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace jangbu::ui {

namespace {

QString titleOf(StockChange change)
{
    switch (change) {
    case StockChange::Receive:
        //: Title of the form: goods came in.
        return StockSheet::tr("Receive goods");
    case StockChange::Count:
        //: Title of the form: what was counted is the truth from now on.
        return StockSheet::tr("Count the stock");
    case StockChange::Damage:
        //: Title of the form: goods were lost or broken.
        return StockSheet::tr("Write off damaged goods");
    }
    MUST(false);
}

QString submitTextOf(StockChange change)
{
    switch (change) {
    case StockChange::Receive:
        //: Key that books goods that came in.
        return StockSheet::tr("Receive");
    case StockChange::Count:
        //: Key that books what was counted as the stock.
        return StockSheet::tr("Book the count");
    case StockChange::Damage:
        //: Key that books goods that were lost or broken.
        return StockSheet::tr("Write off");
    }
    MUST(false);
}

} // namespace

StockSheet::StockSheet(CatalogueModel& model, QWidget* host)
    : Sheet({}, host)
    , m_model(model)
    , m_name(new ElidedLabel({}, TextRole::Strong))
    //: Before the stock of the product: now, and after what is being entered.
    , m_stock(new AmountRow(tr("Stock"), TextRole::Figure))
    , m_form(new Form)
    , m_quantity(new QLineEdit)
    , m_note(new QLineEdit)
    , m_submit(new KeyButton({}, KeyKind::Primary))
{
    auto* const content = new QWidget;
    auto* const column = makeColumn(space::two, content);
    column->addWidget(m_name);
    column->addWidget(m_stock);
    m_quantity->setAlignment(Qt::AlignRight);
    m_quantity->setInputMethodHints(Qt::ImhDigitsOnly);
    //: Label of a field: how many came in, are there, or were lost.
    m_form->addRow(tr("Quantity"), m_quantity);
    //: Label of a field, and what becomes of it.
    m_form->addRow(tr("Note"), m_note, tr("It is written in the journal."));
    column->addWidget(m_form);
    column->addWidget(m_submit);
    setContent(content);
    connect(m_quantity, &QLineEdit::textChanged, this, &StockSheet::showStock);
    connect(m_quantity, &QLineEdit::returnPressed, this, &StockSheet::submit);
    connect(m_note, &QLineEdit::returnPressed, this, &StockSheet::submit);
    connect(m_submit, &KeyButton::clicked, this, &StockSheet::submit);
    connect(&m_model, &CatalogueModel::changed, this, &StockSheet::showStock);
    connect(&m_model, &CatalogueModel::changeDone, this, &Sheet::closeSheet);
    connect(&m_model, &CatalogueModel::stockRefused, this, [this](const QString& text) {
        m_form->setError(m_quantity, text);
        m_quantity->setFocus(Qt::OtherFocusReason);
        m_quantity->selectAll();
    });
}

void StockSheet::openFor(StockChange change)
{
    const auto& product = m_model.product();
    if (!product) {
        return;
    }
    m_change = change;
    setTitle(titleOf(change));
    m_submit->setText(submitTextOf(change));
    m_name->setText(QString::fromStdString(product->details.name));
    m_form->clearErrors();
    m_quantity->clear();
    m_note->clear();
    showStock();
    open();
}

void StockSheet::showStock()
{
    const QString after = m_model.stockAfter(m_change, m_quantity->text());
    if (after.isEmpty()) {
        m_stock->setAmount(m_model.stockText());
    } else {
        m_stock->setBeforeAfter(m_model.stockText(), after);
    }
    m_submit->setEnabled(!m_model.isSending() && !after.isEmpty());
}

void StockSheet::submit()
{
    m_form->clearErrors();
    m_model.changeStock(m_change, m_quantity->text(), m_note->text());
}

} // namespace jangbu::ui
